"""Markdown: leaves of a document what is read, where it stands."""

import re
from collections.abc import Iterator
from html import unescape

from argmap.texts.notes import is_note
from argmap.texts.offsets import Edits, remove, substitute, unwrap

_TARGET = r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'))?\)"
_BEFORE = 40
_STEPS = (
    re.compile(r"\A---\r?\n.*?\n---[ \t]*(?=\r?\n|\Z)()", re.DOTALL),  # front matter
    re.compile(r"^[ ]{0,3}(?:>[ ]?)+()", re.MULTILINE),  # a quoted block
    re.compile(r"^[ ]{0,3}#{1,6}[ \t]+()", re.MULTILINE),  # a heading
    re.compile(r"(?<![ \t])[ \t]+#+[ \t]*$()", re.MULTILINE),
    re.compile(r"^[ ]{0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,})[ \t]*$()", re.MULTILINE),  # a rule
    re.compile(r"^[ ]{0,3}(?:```|~~~)[^\r\n]*$()", re.MULTILINE),  # a fence
    re.compile(r"^[ ]{0,3}\[(?!\^)[^\]\r\n]+\]:[ \t]+\S+[^\r\n]*$()", re.MULTILINE),  # a link's target
    re.compile(rf"!\[(?:[^\[\]]|\[[^\[\]]*\])*\]{_TARGET}()"),  # a picture
    re.compile(rf"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]{_TARGET}"),
    re.compile(r"<((?:https?|mailto):[^<>\s]+)>"),
)
_SUPERSCRIPT = re.compile(r"<sup\b[^<>]*>(<a\b[^<>]*>)?([^<>]{1,24})(?:</a>)?</sup>")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>()")
_MARKS = (
    _TAG,
    re.compile(r"\\(?=\r?\n)()"),  # a line's end that counts
    re.compile(r"\\([!\"#$%&'()+,./:;<=>?@^`{|}~-])"),
    re.compile(r"(?<!`)(?:`+)(?!`)([^`]+)(?<!`)`+(?!`)"),  # code
)
"""What is taken out, superscripts between; a group that is not empty stays."""

_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def plain_text(content: str) -> tuple[str, *tuple[Edits, ...]]:
    """Return the words of a Markdown document, and the way back to its characters.

    Emphasis, escaped brackets and footnote marks are left to normalisation, which knows them in any text.
    """
    layers: list[Edits] = []

    def keep(outcome: tuple[str, Edits]) -> str:
        layers.append(outcome[1])
        return outcome[0]

    front, *steps = _STEPS
    content = keep(unwrap(front, content))
    content = keep(remove(list(_comments(content)), content))
    for pattern in steps:
        content = keep(unwrap(pattern, content))
    content = keep(substitute(_SUPERSCRIPT, _without_note, content))
    for pattern in _MARKS:
        content = keep(unwrap(pattern, content))
    content = keep(substitute(_REFERENCE, lambda match: unescape(match[0]), content))
    return content, *layers


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Yield where comments stand; a pattern would look from each beginning for an end that may not come."""
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start)) >= 0:
        yield start, end + 3
        start = text.find("<!--", end)


def _without_note(match: re.Match[str]) -> str:
    """Return a superscript, or nothing in the place of a footnote's mark."""
    before = _TAG.sub("", match.string[max(0, match.start() - _BEFORE) : match.start()]).rstrip("*_`")
    return "" if is_note("." if match[1] and before else before, match[2]) else match[0]
