"""Markdown: leaves of a document what is read, where it stands."""

import re

from argmap.texts.offsets import Edits, Replacement, substitute

_TARGET = r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'))?\)"
_STEPS: tuple[tuple[re.Pattern[str], Replacement], ...] = (
    (re.compile(r"\A---\r?\n.*?\n---[ \t]*(?=\r?\n|\Z)", re.DOTALL), ""),
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"^[ ]{0,3}(?:>[ ]?)+", re.MULTILINE), ""),
    (re.compile(r"^[ ]{0,3}#{1,6}[ \t]+", re.MULTILINE), "\n"),
    (re.compile(r"[ \t]+#+[ \t]*$", re.MULTILINE), ""),
    (re.compile(r"^[ ]{0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,})[ \t]*$", re.MULTILINE), ""),
    (re.compile(r"^[ ]{0,3}(?:```|~~~)[^\r\n]*$", re.MULTILINE), ""),
    (re.compile(r"^[ ]{0,3}\[(?!\^)[^\]\r\n]+\]:[ \t]+\S+[^\r\n]*$", re.MULTILINE), ""),
    (re.compile(rf"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]{_TARGET}"), lambda match: match[1]),
    (re.compile(r"<((?:https?|mailto):[^<>\s]+)>"), lambda match: match[1]),
    (re.compile(r"</?[A-Za-z][^<>]*>"), ""),
    (re.compile(r"\\(?=\r?\n)"), ""),
    (re.compile(r"\\([!\"#$%&'()+,./:;<=>?@^`{|}~-])"), lambda match: match[1]),
    (re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)"), lambda match: match[2]),
)


def plain_text(content: str) -> tuple[str, *tuple[Edits, ...]]:
    """Return the words of a Markdown document, and the way back to its characters.

    Emphasis, escaped brackets and footnote marks are left to normalisation, which knows them in any text.
    """
    layers = []
    for pattern, replacement in _STEPS:
        content, edits = substitute(pattern, replacement, content)
        layers.append(edits)
    return content, *layers
