"""What can keep argmap from doing its job: each is one line on stderr and exit status 2."""

import os


class ArgmapError(Exception):
    """Base of the errors that argmap raises on purpose; the message is one line for the user."""


class UsageError(ArgmapError):
    """The command was called with words that do not fit together."""


class ConfigError(ArgmapError):
    """A setting in ``[tool.argmap]``, the environment or a flag is unknown or has a wrong value."""


class InputError(ArgmapError):
    """A file that was named could not be read: absent, a folder, a device, too large, no permission."""


class LockError(InputError):
    """A lock cannot be used; ``reason`` says why, without the remedy that the message has."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"{reason}; make it anew with `argmap lock`")
        self.reason = reason


class OutputError(ArgmapError):
    """A file could not be written; whatever stood there before still stands."""


class EngineError(ArgmapError):
    """The layout engine failed, ran out of time or returned something that is not the drawing asked for."""


def reason(error: OSError | ValueError) -> str:
    """Return what the system says of a file that it refuses, as the end of a line of ours.

    A name that it cannot even be asked about, such as one with a NUL, is a ``ValueError`` in Python.
    """
    if isinstance(error, OSError):
        return error.strerror.lower() if error.strerror else str(error)
    return "no file can have this name"


def refusal(error: OSError) -> str:
    """Return one line about an error of the system that nobody nearer to its cause has put into words."""
    try:
        os.getcwd()  # noqa: PTH109 - pathlib is slow to import
    except OSError:
        return "the working folder is gone, or cannot be read; go to another one"
    place = f'cannot use "{os.fsdecode(error.filename)}"' if error.filename else "the system refuses"
    return f"{place}: {reason(error)}"
