"""Accusations that are part of themselves."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry

_LABELLED = 20
"""How many members of a circle are pointed at, and looked at to find the first: no real one is as long."""


def check(context: Context) -> Iterator[Finding]:
    tied = {str(path[-1]): wholes for path, wholes in context.tables["accusations"].having("part_of")}
    order = {id_: number for number, id_ in enumerate(tied)}
    for circle in _circles(tied):
        start = min(range(len(circle[:_LABELLED])), key=lambda index: order[circle[index]])
        yield _finding(circle[start:] + circle[:start], tied)


def _circles(tied: dict[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Yield circles such that opening each of them leaves none: one for each tie that closes one."""
    done: set[str] = set()
    for root in tied:
        way: dict[str, Iterator[str]] = {} if root in done else {root: iter(tied[root])}
        while way:
            here, wholes = next(reversed(way.items()))
            whole = next(wholes, None)
            if whole is None:
                done.add(here)
                del way[here]
            elif whole in way:
                members = list(way)
                yield members[members.index(whole) :]
            elif whole in tied and whole not in done:
                way[whole] = iter(tied[whole])


def _finding(circle: list[str], tied: dict[str, tuple[str, ...]]) -> Finding:
    first, *others = circle
    if not others:
        label, remedy, through = "this is the accusation itself", "take it out", ""
    else:
        label = "the circle starts here"
        remedy = "take out the tie from a broader accusation to a narrower one"
        through = ", through " + ", ".join(f'"{id_}"' for id_ in others[:_LABELLED])
    if len(others) > _LABELLED:
        through += f" and {len(others) - _LABELLED} more"
    path: Path = ("accusations", first, "part_of", tied[first].index(others[0] if others else first))
    return Finding(
        path,
        f"{entry(('accusations', first))} is part of itself{through}",
        label,
        remedy,
        related=tuple((("accusations", id_), "part of the circle") for id_ in others[:_LABELLED]),
        fix=None if others else Mend("take it out", (Remove(path),)),
    )


RULE = Rule(Kind("AM107", "part-of-cycle"), __file__, check)
