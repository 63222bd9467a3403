"""The drawing of many pictures by several processes: the same bytes in the same order as by one."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from argmap.plain.processes import COPIED, portion, shared_out

Asked = TypeVar("Asked")
Progress = Callable[[int, int], None]
"""Told how many are done, and of how many, as far as that is known."""

_WORTH_IT = 8
"""How many views, or entries with one of their own, take longer to draw than a process takes to start."""


def processes(most: int, asked: int) -> int:
    """Return how many processes some pictures are worth; one where this cannot be copied.

    What another thread holds at that moment would stay held in the copy for ever.
    """
    if not COPIED or threading.active_count() > 1:
        return 1
    return max(1, min(most, asked // _WORTH_IT))


def by_several(
    draw: Callable[[Sequence[Asked]], dict[str, bytes]],
    asked: Sequence[Asked],
    jobs: int,
    progress: Progress | None,
) -> dict[str, bytes]:
    """Return what is drawn of all that is asked for, by its name."""
    parts = list(_parts(len(asked), jobs))

    def begin() -> Callable[[slice], dict[str, bytes]]:
        return lambda part: draw(asked[part])

    files: dict[str, bytes] = {}
    ended = "a process that drew pictures was ended from outside"
    for part, drawn in zip(parts, shared_out(begin, (), parts, jobs, ended=ended), strict=True):
        files |= drawn
        if progress:
            progress(len(files), len(files) + len(asked) - part.stop)
    return files


def _parts(asked: int, jobs: int) -> Iterator[slice]:
    """Yield what is drawn at a time, ever less towards the end, so that all processes end together."""
    most, start = portion(asked, jobs), 0
    while start < asked:
        end = start + max(1, min(most, (asked - start) // (2 * jobs)))
        yield slice(start, end)
        start = end
