"""Sources that are known through themselves."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.circles import LABELLED, circles, through


def check(context: Context) -> Iterator[Finding]:
    tied = {str(path[-1]): ways for path, ways in context.tables["sources"].having("via")}
    for circle in circles(tied):
        yield _finding(circle, tied)


def _finding(ring: list[str], tied: dict[str, tuple[str, ...]]) -> Finding:
    first, *others = ring
    path: Path = ("sources", first, "via", tied[first].index(others[0] if others else first))
    return Finding(
        path,
        f"{entry(('sources', first))} is known through itself{through(others)}",
        "the ring starts here" if others else "this is the source itself",
        "name what is at hand: the mapped text, or a source with `accessed`",
        related=tuple((("sources", id_), "part of the ring") for id_ in others[:LABELLED]),
        fix=None if others else Mend("take it out", (Remove(path),)),
    )


RULE = Rule(Kind("AM113", "via-cycle"), __file__, check)
