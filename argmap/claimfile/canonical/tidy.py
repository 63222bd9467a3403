"""Takes out what says nothing: blanks that nobody sees, and the first text where a place is told of it."""

import re
from typing import Any

from argmap.format.entries import IDENTIFIED, keys_of
from argmap.format.identifiers import OF_TEXT
from argmap.format.keys import ALL
from argmap.format.kinds import SHORTHAND
from argmap.format.marks import Sort

VERBATIM = frozenset(key.name for key in ALL if key.sort is Sort.VERBATIM)
"""The keys of words of the text, which stay as they are between their ends."""

_PLACES = frozenset(key.name for key in ALL if key.names and key.names.dots)
"""The keys of places in a text."""

_TRAILING = re.compile(r"[ \t\xa0]+(?=\n|\Z)")
_RUN = re.compile(r"[ \t]{2,}|\t")


def tidied(data: Any) -> Any:
    """Return the data of a file with its texts tidied."""
    texts = data.get("text") if isinstance(data, dict) else None
    first = texts[0] if isinstance(texts, list) and texts else texts
    return _tidied(data, "file", "", f"{first}{OF_TEXT}")


def kind_below(kind: str, key: str) -> str:
    """Return what stands under a key: `*sources` are identifiers, each with one of the `sources`."""
    if kind.startswith("*"):
        return kind[1:]
    if key in IDENTIFIED:
        return f"*{key}"
    return key if keys_of(key) else "text"


def text_key(kind: str, key: str) -> str:
    """Return the key of a text under some key: of one that is a topic by itself, that of its title."""
    return SHORTHAND.get(kind, key)


def _tidied(data: Any, kind: str, key: str, idle: str) -> Any:
    """Return some data that stands under a key; ``idle`` is how a place says that it is of the first text."""
    if isinstance(data, dict):
        return {name: _tidied(value, kind_below(kind, name), name, idle) for name, value in data.items()}
    if isinstance(data, list):
        return [_tidied(item, kind, key, idle) for item in data]
    if isinstance(data, str):
        key = text_key(kind, key)
        return _text(data.removeprefix(idle) if key in _PLACES else data, key)
    return data


def _text(text: str, key: str) -> str:
    """Return a text without idle blanks; between words of several lines they may be meant, as columns are."""
    text = _TRAILING.sub("", text)
    if "\n" in text.rstrip("\n"):
        return text
    text = text.lstrip(" \t\xa0")
    return text if key in VERBATIM else _RUN.sub(" ", text)
