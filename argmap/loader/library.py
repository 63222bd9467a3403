"""PyYAML, imported without what its C parser has no use for."""

import re

_compile = re.compile


class _Pattern:
    """A regular expression that is compiled where something is asked of it."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        return getattr(_compile(self._pattern, self._flags), name)


def import_lightly() -> None:
    """Import PyYAML with the patterns of its pure parser as they are written, uncompiled until one is used.

    To compile them takes 0.6 times `python -c pass`. It is for the start of a program, where no other thread
    may ask for a pattern meanwhile.
    """
    re.compile = _Pattern  # type: ignore[assignment]
    try:
        import yaml  # noqa: F401
    finally:
        re.compile = _compile
