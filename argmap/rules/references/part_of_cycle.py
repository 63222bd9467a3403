"""Accusations that are part of themselves."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.circles import LABELLED, circles, through


def check(context: Context) -> Iterator[Finding]:
    tied = {str(path[-1]): wholes for path, wholes in context.tables["accusations"].having("part_of")}
    for circle in circles(tied):
        yield _finding(circle, tied)


def _finding(circle: list[str], tied: dict[str, tuple[str, ...]]) -> Finding:
    first, *others = circle
    if not others:
        label, remedy = "this is the accusation itself", "take it out"
    else:
        label = "the circle starts here"
        remedy = "take out the tie from a broader accusation to a narrower one"
    path: Path = ("accusations", first, "part_of", tied[first].index(others[0] if others else first))
    return Finding(
        path,
        f"{entry(('accusations', first))} is part of itself{through(others)}",
        label,
        remedy,
        related=tuple((("accusations", id_), "part of the circle") for id_ in others[:LABELLED]),
        fix=None if others else Mend("take it out", (Remove(path),)),
    )


RULE = Rule(Kind("AM107", "part-of-cycle"), __file__, check)
