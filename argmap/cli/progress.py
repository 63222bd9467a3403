"""A progress bar, for those who wait at a terminal."""

import os
import sys
import time
from types import TracebackType
from typing import Any

from argmap.cli.streams import is_terminal

_PATIENCE = 1.0
"""After how many seconds a bar is worth its place."""


class Progress:
    """Told how much is done and of how much, shows a bar on standard error when it takes long."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._start = time.monotonic()
        self._bar: Any = None

    def __call__(self, done: int, total: int) -> None:
        if self._bar is None and self._is_due():
            from rich.console import Console
            from rich.progress import Progress as Bar

            self._bar = Bar(console=Console(stderr=True, force_terminal=True), transient=True)
            self._task = self._bar.add_task(self._what, total=total)
            self._bar.start()
        if self._bar is not None:
            self._bar.update(self._task, completed=done, total=total)

    def _is_due(self) -> bool:
        watched = is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"
        return watched and time.monotonic() - self._start > _PATIENCE

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
