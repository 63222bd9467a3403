"""Markup as text: whatever is put into an element is escaped, so that no text can become markup."""

import re
from collections.abc import Mapping
from typing import Final, NewType

Markup = NewType("Markup", str)
"""What is escaped already; only this module makes some of a text, and the types hold that apart."""

DECLARATION: Final = Markup("<?xml version='1.0' encoding='UTF-8'?>\n")
NOTHING: Final = Markup("")

_SPECIAL = re.compile('[&<>"\x00-\x1f\ud800-\udfff\ufffe\uffff]')
_IN_TEXT: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': '"', "\t": "\t", "\n": "\n", "\r": "&#13;"}
_IN_VALUE: Final = _IN_TEXT | {'"': "&quot;", "\t": "&#9;", "\n": "&#10;"}


def text(words: str) -> Markup:
    """Return words as they stand in an element."""
    return Markup(_escaped(words, _IN_TEXT) if _SPECIAL.search(words) else words)


def element(tag: str, attributes: Mapping[str, str], *inner: Markup) -> Markup:
    """Return an element with what is in it; without any, it is closed at once."""
    if _SPECIAL.search("".join(attributes.values())):
        attributes = {name: _escaped(value, _IN_VALUE) for name, value in attributes.items()}
    opened = f"<{tag}" + "".join([f' {name}="{value}"' for name, value in attributes.items()])
    return Markup(f"{opened}>{''.join(inner)}</{tag}>" if inner else f"{opened}/>")


def joined(parts: list[Markup], between: Markup = NOTHING) -> Markup:
    """Return some markup in a row."""
    return Markup(between.join(parts))


def _escaped(words: str, escapes: Mapping[str, str]) -> str:
    return _SPECIAL.sub(lambda match: escapes.get(match[0]) or _refused(match[0]), words)


def _refused(character: str) -> str:
    raise ValueError(f"XML has no place for {character!r}")
