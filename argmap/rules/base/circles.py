"""Circles among entries that name each other: one for each tie that closes one."""

from collections.abc import Iterator, Mapping

LABELLED = 20
"""How many members of a circle are pointed at, and looked at to find the first: no real one is as long."""


def circles(tied: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Yield circles such that opening each of them leaves none, each from its first member in the file on."""
    order = {id_: number for number, id_ in enumerate(tied)}
    for circle in _found(tied):
        start = min(range(len(circle[:LABELLED])), key=lambda index: order[circle[index]])
        yield circle[start:] + circle[:start]


def _found(tied: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
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


def through(others: list[str]) -> str:
    """Return through what a circle leads back to its first member, as the end of a sentence."""
    if not others:
        return ""
    named = ", through " + ", ".join(f'"{id_}"' for id_ in others[:LABELLED])
    return named + (f" and {len(others) - LABELLED} more" if len(others) > LABELLED else "")
