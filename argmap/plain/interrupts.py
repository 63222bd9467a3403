"""What Ctrl-C, or a request to end, does to argmap: it leaves at once, or tidies up first; never a traceback.

While modules are imported there is nothing to tidy up. A signal that the parent ignores stays ignored.
"""

import os
import signal
from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_UNTOUCHED = (signal.default_int_handler, signal.SIG_DFL)


class Ended(BaseException):
    """A signal came; ``code`` is the exit code of a process that it has ended, as shells count them.

    It is no ``KeyboardInterrupt``, which some libraries take for theirs to answer.
    """

    def __init__(self, number: int) -> None:
        self.code = 128 + number


def leave_at_once() -> None:
    """End the process, from now on, as soon as a signal comes."""
    for number in _SIGNALS:
        if signal.getsignal(number) in _UNTOUCHED:
            signal.signal(number, _leave)


def tidy_up_first() -> None:
    """Let the first signal from now on be raised as ``Ended``; a second one ends the process at once.

    Nothing changes in a process that does not leave at once, such as a notebook or a test.
    """
    _exchange(_leave, _interrupt)


def nothing_to_tidy() -> None:
    """Take back ``tidy_up_first``."""
    _exchange(_interrupt, _leave)


def _exchange(old: object, new: "signal._HANDLER") -> None:
    for number in _SIGNALS:
        if signal.getsignal(number) is old:
            signal.signal(number, new)


def _leave(number: int, _frame: FrameType | None) -> None:
    os._exit(Ended(number).code)


def _interrupt(number: int, _frame: FrameType | None) -> None:
    nothing_to_tidy()
    raise Ended(number)
