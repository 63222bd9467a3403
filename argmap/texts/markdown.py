"""Markdown: leaves of a document what is read, where it stands."""

import re

from argmap.texts.offsets import Edits, unwrap

_TARGET = r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'))?\)"
_STEPS = (
    re.compile(r"\A---\r?\n.*?\n---[ \t]*(?=\r?\n|\Z)()", re.DOTALL),  # front matter
    re.compile(r"<!--.*?-->()", re.DOTALL),
    re.compile(r"^[ ]{0,3}(?:>[ ]?)+()", re.MULTILINE),  # a quoted block
    re.compile(r"^[ ]{0,3}#{1,6}[ \t]+()", re.MULTILINE),  # a heading
    re.compile(r"[ \t]+#+[ \t]*$()", re.MULTILINE),
    re.compile(r"^[ ]{0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,})[ \t]*$()", re.MULTILINE),  # a rule
    re.compile(r"^[ ]{0,3}(?:```|~~~)[^\r\n]*$()", re.MULTILINE),  # a fence
    re.compile(r"^[ ]{0,3}\[(?!\^)[^\]\r\n]+\]:[ \t]+\S+[^\r\n]*$()", re.MULTILINE),  # a link's target
    re.compile(rf"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]{_TARGET}"),
    re.compile(r"<((?:https?|mailto):[^<>\s]+)>"),
    re.compile(r"</?[A-Za-z][^<>]*>()"),
    re.compile(r"\\(?=\r?\n)()"),  # a line's end that counts
    re.compile(r"\\([!\"#$%&'()+,./:;<=>?@^`{|}~-])"),
    re.compile(r"(?<!`)(?:`+)(?!`)([^`]+)(?<!`)`+(?!`)"),  # code
)
"""What is taken out; a group that is not empty stays."""


def plain_text(content: str) -> tuple[str, *tuple[Edits, ...]]:
    """Return the words of a Markdown document, and the way back to its characters.

    Emphasis, escaped brackets and footnote marks are left to normalisation, which knows them in any text.
    """
    layers = []
    for pattern in _STEPS:
        content, edits = unwrap(pattern, content)
        layers.append(edits)
    return content, *layers
