"""The check of many files by several processes; what comes of it never depends on which is done first."""

import os
import sys
from collections.abc import Iterator, Sequence

from argmap.checking.results import FileResult
from argmap.cli.call import STDIN, Call
from argmap.cli.checkers import Checkers, Outcome, Work, outcome
from argmap.plain.errors import ArgmapError

_WORTH_IT = 300_000
"""How many bytes of claim files take longer to check than a second process takes to start."""

_SHARE = 8
"""How many portions of work each process gets, so that none waits long for the last."""


def outcomes_of(
    checkers: Checkers, names: Sequence[str], work: Work = Checkers.check, *, whole: bool = False
) -> list[Outcome]:
    """Return what comes of each file, in their order; with ``whole``, their graphs too."""
    jobs = _jobs(checkers.call, names)
    if jobs > 1:
        return list(_spread(checkers.call, names, work, jobs, whole))
    return [outcome(checkers, name, work) for name in names]


def _jobs(call: Call, names: Sequence[str]) -> int:
    """Return how many processes to check some files with: as asked, or as many as it is worth."""
    if STDIN in names or len(names) < 2:
        return 1
    most = call.jobs or (_cores() if sum(map(_size, names)) > _WORTH_IT else 1)
    return min(most, len(names))


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _size(name: str) -> int:
    try:
        return os.stat(name).st_size  # noqa: PTH116 - a path object for each is slower than the look
    except OSError:
        return 0


def _spread(call: Call, names: Sequence[str], work: Work, jobs: int, whole: bool) -> Iterator[Outcome]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # A copy of this process has every module already; elsewhere than on Linux copies are not safe.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    pool = ProcessPoolExecutor(jobs, context, _begin, (call, work, whole))
    try:
        yield from pool.map(_done, names, chunksize=-(-len(names) // (jobs * _SHARE)))
    except BrokenProcessPool:
        raise ArgmapError("a process that checked files was ended from outside; try `--jobs 1`") from None
    finally:
        pool.shutdown(cancel_futures=True)


_checkers: Checkers
_work: Work
_whole: bool


def _begin(call: Call, work: Work, whole: bool) -> None:
    """Set up a process: what it is to do, and that an interrupt is for the first process to handle."""
    import signal

    global _checkers, _work, _whole
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _checkers, _work, _whole = Checkers(call), work, whole


def _done(name: str) -> Outcome:
    result = outcome(_checkers, name, _work)
    return result.without_graph() if isinstance(result, FileResult) and not _whole else result
