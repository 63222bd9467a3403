"""Work shared out to several processes; what comes of it never depends on which is done first."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from argmap.plain.errors import ArgmapError

Item = TypeVar("Item")
Result = TypeVar("Result")

COPIED = sys.platform == "linux"
"""Whether each is a copy of this process, which has every module already; elsewhere copies are not safe."""

_SHARE = 8
"""How many portions of work each process gets, so that none waits long for the last."""


def cores() -> int:
    """Return how many processes can run at once."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def portion(items: int, jobs: int) -> int:
    """Return how many items are done at a time."""
    return -(-items // (jobs * _SHARE))


def shared_out(
    begin: Callable[..., Callable[[Item], Result]],
    given: Sequence[object],
    items: Sequence[Item],
    jobs: int,
    *,
    at_once: int = 1,
    ended: str,
) -> Iterator[Result]:
    """Yield what comes of each item, in their order, from what ``begin`` makes in each process of the given.

    Processes get items ``at_once``. Raises what the work raises, and ``ArgmapError`` with the words of
    ``ended`` where the system, or somebody, ends a process. Where processes are no copies, all can be pickled.
    """
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    context = multiprocessing.get_context("fork" if COPIED else "spawn")
    pool = ProcessPoolExecutor(jobs, context, _begin, (begin, *given))
    try:
        yield from pool.map(_done, items, chunksize=at_once)
    except BrokenProcessPool:
        raise ArgmapError(ended) from None
    finally:
        pool.shutdown(cancel_futures=True)


_work: Callable[[Any], Any]


def _begin(begin: Callable[..., Callable[[Any], Any]], *given: object) -> None:
    """Set up a process: what it is to do, and that an interrupt is for the first process to handle."""
    import signal

    global _work
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _work = begin(*given)


def _done(item: Any) -> Any:
    return _work(item)
