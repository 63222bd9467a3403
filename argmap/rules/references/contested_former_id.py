"""A former id that something has today, or that two things had."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
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
    living = {(_text(path), str(path[-1])): path for kind in kinds for path in context.tables[kind].paths}
    claimed: dict[tuple[Path, str], Path] = {}
    for path, former in sorted(claims, key=lambda claim: context.loaded.key_offsets(claim[0])):
        for index, name in enumerate(former):
            here, key = (*path, "formerly", index), (_text(path), name)
            if key in living:
                yield _living(here, name, living[key])
            elif (earlier := claimed.setdefault(key, path)) != path:  # or it is another rule's finding
                yield _finding(here, name, f"was claimed by {entry(earlier)} before", earlier)


def _text(path: Path) -> Path:
    """Return what a section is one of: those of each text have identifiers of their own."""
    return path[:-1] if path[-2] == "sections" else ()


def _living(path: Path, name: str, living: Path) -> Finding:
    if living == path[:-2]:
        own = _finding(path, name, "is its own id today", living)
        return own.but(label="its own id", help="take it out", fix=Mend("take it out", (Remove(path),)))
    kind = entry(living).partition(" ")[0]
    return _finding(path, name, f"is the id of {a(kind)} today", living)


def _finding(path: Path, name: str, said: str, other: Path) -> Finding:
    return Finding(
        path,
        f'{entry(path[:-2])} was formerly "{name}", which {said}',
        "one id for two things",
        "keep it where whoever looks for it is to be led, and take it out elsewhere",
        related=((other, "the other one"),),
    )


RULE = Rule(Kind("AM112", "contested-former-id"), __file__, check)
