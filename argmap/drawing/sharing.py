"""The drawing of many pictures shared out to several processes: the same bytes in the same order as by one."""

import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from argmap.plain.processes import COPIED, portion, shared_out

Asked = TypeVar("Asked")
Progress = Callable[[int, int], None]
"""Told how many are done, and of how many, as far as that is known."""

_WORTH_IT = 8
"""How many views, or entries that have one of their own, take longer to draw than a process takes to start."""


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
    size = portion(len(asked), jobs)
    starts = range(0, len(asked), size)

    def begin() -> Callable[[int], dict[str, bytes]]:
        return lambda start: draw(asked[start : start + size])

    files: dict[str, bytes] = {}
    ended = "a process that drew pictures was ended from outside"
    for start, drawn in zip(starts, shared_out(begin, (), starts, jobs, ended=ended), strict=True):
        files |= drawn
        if progress:
            progress(len(files), len(files) + len(asked[start + size :]))
    return files
