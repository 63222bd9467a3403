"""Many pictures drawn by several processes: the same files in the same order as by one."""

import os
import signal
import sys
import threading
from collections.abc import Sequence

import pytest

from argmap.drawing import render, sharing
from argmap.drawing.sharing import by_several, processes
from argmap.plain.errors import ArgmapError, EngineError

from .generated import generated

ONLY_COPIES = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")


@ONLY_COPIES
def test_several_draw_what_one_draws() -> None:
    graph = generated(5, charges=24)
    one = render(graph)
    told: list[tuple[int, int]] = []
    for jobs in (2, 3):
        told.clear()
        several = render(graph, jobs=jobs, progress=lambda done, of: told.append((done, of)))
        assert list(several.items()) == list(one.items())
        assert len(told) > jobs
        assert told == sorted(told)
        assert told[-1] == (len(one), len(one))


@ONLY_COPIES
def test_each_process_has_enough_to_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # whatever a browser of other tests has
    assert [processes(2, asked) for asked in (0, 1, 15, 16, 1000)] == [1, 1, 1, 2, 2]
    assert [processes(most, 60) for most in (1, 4, 64)] == [1, 4, 7]


@ONLY_COPIES
def test_one_draws_where_another_thread_runs_or_copies_are_not_safe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    assert processes(2, 1000) == 1
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    assert processes(2, 1000) == 2
    monkeypatch.setattr(sharing, "COPIED", False)
    assert processes(2, 1000) == 1


def _die(_some: Sequence[int]) -> dict[str, bytes]:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def _fail(some: Sequence[int]) -> dict[str, bytes]:
    raise EngineError(f"not {some[0]}")


@ONLY_COPIES
def test_what_goes_wrong_in_a_process_is_told() -> None:
    with pytest.raises(EngineError, match=r"^not 0$"):
        by_several(_fail, range(40), 2, None)
    with pytest.raises(ArgmapError, match="a process that drew pictures was ended from outside"):
        by_several(_die, range(40), 2, None)
