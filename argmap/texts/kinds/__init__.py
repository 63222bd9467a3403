"""The kinds of text that are read, each but plain text by a module of its own."""

import re
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from argmap.texts.offsets import Edits

_HEAD = 4096


class TextKind(NamedTuple):
    """What a text may be written in.

    ``read`` of its ``module`` leaves of a file what is to be read, ``headings`` tells where it marks any.
    A file is of a kind by its ending, or, whatever that is, by what it ``begins`` with. ``encoding`` finds
    what a file of the kind says of its own.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str = ""
    begins: str = ""
    encoding: bytes = b""

    def read(self, content: str) -> "Reading":
        """Return what is read of the content of a file, and each step of the way back to its characters."""
        if not self.module:
            return (content,)
        found: Reading = import_module(f"{__name__}.{self.module}").read(content)
        return found

    def headings(self, content: str) -> list[tuple[int, int]]:
        """Return where headings stand that are marked as such, in the order of the file."""
        if not self.module:
            return []
        found: Iterable[tuple[int, int]] = import_module(f"{__name__}.{self.module}").headings(content)
        return list(found)

    def named_encoding(self, content: bytes) -> str | None:
        """Return the encoding that a file says it is in."""
        match = re.search(self.encoding, content[:_HEAD], re.IGNORECASE) if self.encoding else None
        return match[1].decode("ascii") if match else None


Reading = tuple[str, *tuple[Edits, ...]]

PLAIN = TextKind("plain text", (".txt",))
KINDS = (
    PLAIN,
    TextKind("Markdown", (".md", ".markdown", ".mdown", ".mkd"), "markdown"),
    TextKind(
        "HTML",
        (".html", ".htm", ".xhtml", ".xht"),
        "html",
        begins=r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
        encoding=rb"""<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w.:-]+)""",
    ),
)
"""Every kind of text."""


def kind_of(content: str, name: str) -> TextKind:
    """Return the kind of a file; what is of no other kind is plain text."""
    own = kind_by_suffix(name)
    if own.begins:
        return own
    begun = (kind for kind in KINDS if kind.begins and _begins(content, kind.begins))
    return next(begun, own)


def kind_by_suffix(name: str) -> TextKind:
    """Return the kind that the ending of a file's name tells."""
    suffix = Path(name).suffix.lower()
    return next((kind for kind in KINDS if suffix in kind.suffixes), PLAIN)


def _begins(content: str, pattern: str) -> bool:
    return re.match(pattern, content[:_HEAD], re.IGNORECASE | re.DOTALL) is not None


def named(kinds: Sequence[TextKind] = KINDS) -> str:
    """Return the names of the kinds in a row."""
    *first, last = (kind.name for kind in kinds)
    return f"{', '.join(first)} or {last}"
