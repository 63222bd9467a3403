"""Texts made fit for Markdown as forges render it: nothing in them becomes markup, a link or a mention."""

import re
from collections.abc import Iterable, Iterator, Sequence

from argmap.plain.terminal import plain

_ACTIVE = re.compile(
    r"""
    [@$]                            # mentions, addresses, formulas
  | ://|\bwww\.|\b(?:mailto|xmpp):  # addresses of pages and mailboxes
  | [#!&]\w|[~%]["\w]               # issues, merge requests, epics, labels, milestones
  | \b[A-Z][A-Z0-9_]+-\d            # issues in trackers elsewhere
  | \b[0-9a-f]{7,40}\b              # commits
  | :[\w+-]+:                       # emoji
  | \[\[|\[\w+:                     # pages of a wiki and what else GitLab refers to
    """,
    re.VERBOSE,
)
"""What a forge looks for in the text that is left when all markup is gone, so that no escape helps."""

_ESCAPES = {mark: f"\\{mark}" for mark in "\\*_~[]#"}
_ENTITIES = {"|": "&#124;", "`": "&#96;", "<": "&lt;", ">": "&gt;", "&": "&amp;"}
_HARMLESS = str.maketrans(_ESCAPES | _ENTITIES)
_BEGINNING = re.compile(r"\A(\d*)([-+.)])(?![^-+\s])")
"""What makes a list or a rule of a line that begins with it."""


def escaped(text: str, most: int = 600) -> str:
    """Return a text as one line that shows as it is written, cut to ``most`` characters.

    Words that a forge would link to something are set as code, which it leaves alone.
    """
    words = plain(text, most).split()
    shown = " ".join(_code(word) if _ACTIVE.search(word) else word.translate(_HARMLESS) for word in words)
    return _BEGINNING.sub(r"\1\\\2", shown)


def _code(word: str) -> str:
    """Set a word as code, but for the marks that end code or the cell of a table."""
    pieces = re.split(r"([|`])", word)
    return "".join(_ENTITIES.get(piece) or f"`{piece}`" for piece in pieces if piece)


def table(
    headings: Sequence[str], rows: Iterable[Sequence[str]], numbers: Iterable[str] = ()
) -> Iterator[str]:
    """Yield the lines of a table; the columns of ``numbers`` are set flush right."""
    right = frozenset(numbers)
    yield _row(headings)
    yield f"| {' | '.join('---:' if heading in right else '---' for heading in headings)} |"
    yield from map(_row, rows)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(escaped(cell) for cell in cells)} |"
