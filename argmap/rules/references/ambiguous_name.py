"""A name under `see` that two things have."""

from collections.abc import Iterator, Sequence

from argmap.format.entries import NOUNS, a
from argmap.format.kinds import SEEING, namespace_of
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry

_LABELLED = 20
"""How many entries of one name are looked at."""


def check(context: Context) -> Iterator[Finding]:
    for kind in SEEING:
        for path, seen in context.tables[kind].having("see"):
            for index, name in enumerate(seen):
                meant = context.entries.get(name, ())[:_LABELLED]
                if len({namespace_of(str(place[-2])) for place in meant}) > 1:
                    yield _finding((*path, "see", index), name, meant)


def _finding(path: Path, name: str, meant: Sequence[Path]) -> Finding:
    *first, last = [a(NOUNS[str(place[-2])]) for place in meant]
    return Finding(
        path,
        f'{entry(path[:-2])} names "{name}" under `see`, which is the id of {", ".join(first)} and of {last}',
        "either may be meant",
        "rename one of them",
        related=tuple((place, f"{a(NOUNS[str(place[-2])])} of this id") for place in meant),
    )


RULE = Rule(Kind("AM111", "ambiguous-name"), __file__, check)
