"""A former id that something has today, or that two things had."""

from collections.abc import Iterator

from argmap.format.entries import a
from argmap.format.keys import FORMAT
from argmap.format.kinds import IDENTIFIERS, namespace_of, sharing
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for space in dict.fromkeys(map(namespace_of, IDENTIFIERS)):
        kinds = [kind for kind in sharing(space) if "formerly" in FORMAT[kind]]
        claims = [claim for kind in kinds for claim in context.tables[kind].having("formerly")]
        if claims:
            yield from _contested(context, kinds, claims)


def _contested(
    context: Context, kinds: list[str], claims: list[tuple[Path, tuple[str, ...]]]
) -> Iterator[Finding]:
    """Yield the former ids of some kinds that live, or that were claimed before."""
    living = {str(path[-1]): path for kind in kinds for path in context.tables[kind].paths}
    claimed: dict[str, Path] = {}
    for path, former in sorted(claims, key=lambda claim: context.loaded.key_offsets(claim[0])):
        for index, name in enumerate(former):
            here = (*path, "formerly", index)
            if name in living:
                yield _finding(here, name, f"is the id of {_other(living[name], path)} today", living[name])
            elif name in claimed:
                yield _finding(here, name, f"was claimed by {entry(claimed[name])} before", claimed[name])
            else:
                claimed[name] = path


def _finding(path: Path, name: str, said: str, other: Path) -> Finding:
    return Finding(
        path,
        f'{entry(path[:-2])} was formerly "{name}", which {said}',
        "one id for two things",
        "keep it where whoever looks for it is to be led, and take it out elsewhere",
        related=((other, "the other one"),),
    )


def _other(living: Path, path: Path) -> str:
    return "the same entry" if living == path else a(entry(living).partition(" ")[0])


RULE = Rule(Kind("AM112", "contested-former-id"), __file__, check)
