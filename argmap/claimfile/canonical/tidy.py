"""Takes out the blanks of texts that nobody sees: at the ends of lines, and more than one between words."""

import re
from typing import Any

from argmap.format.keys import ALL
from argmap.format.marks import Sort

VERBATIM = frozenset(key.name for key in ALL if key.sort is Sort.VERBATIM)
"""The keys of words of the text, which stay as they are between their ends."""

_TRAILING = re.compile(r"[ \t\xa0]+(?=\n|\Z)")
_RUN = re.compile(r"[ \t]{2,}|\t")


def tidied(data: Any, key: str = "") -> Any:
    """Return some data with its texts tidied; ``key`` is that under which it stands."""
    if isinstance(data, dict):
        return {name: tidied(value, name) for name, value in data.items()}
    if isinstance(data, list):
        return [tidied(item, key) for item in data]
    return _text(data, key) if isinstance(data, str) else data


def _text(text: str, key: str) -> str:
    """Return a text without idle blanks; between words of several lines they may be meant, as columns are."""
    text = _TRAILING.sub("", text)
    if "\n" in text.rstrip("\n"):
        return text
    text = text.lstrip(" \t\xa0")
    return text if key in VERBATIM else _RUN.sub(" ", text)
