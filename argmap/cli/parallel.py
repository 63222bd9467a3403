"""The check of many files by several processes; what comes of it never depends on which is done first."""

import os
from collections.abc import Callable, Iterator, Sequence

from argmap.checking.results import FileResult
from argmap.cli.call import STDIN, Call
from argmap.cli.checkers import Checkers, Outcome, Work, outcome
from argmap.plain.processes import cores, portion, shared_out

_WORTH_IT = 300_000
"""How many bytes of claim files take longer to check than a second process takes to start."""


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
    most = call.jobs or (cores() if sum(map(_size, names)) > _WORTH_IT else 1)
    return min(most, len(names))


def _size(name: str) -> int:
    try:
        return os.stat(name).st_size  # noqa: PTH116 - a path object for each is slower than the look
    except OSError:
        return 0


def _spread(call: Call, names: Sequence[str], work: Work, jobs: int, whole: bool) -> Iterator[Outcome]:
    return shared_out(
        _begin,
        (call, work, whole),
        names,
        jobs,
        at_once=portion(len(names), jobs),
        ended="a process that checked files was ended from outside; try `--jobs 1`",
    )


def _begin(call: Call, work: Work, whole: bool) -> Callable[[str], Outcome]:
    """Return what does the work in a process of its own."""
    checkers = Checkers(call)

    def done(name: str) -> Outcome:
        result = outcome(checkers, name, work)
        return result.without_graph() if isinstance(result, FileResult) and not whole else result

    return done
