"""Many phrases looked for in one pass over a long text."""

import re
from collections.abc import Collection

from argmap.texts.text import Text
from argmap.texts.words import has_unspaced, on_whole_words

_OUTER = ".,;:!?…'()[]-"
_LETTERS = re.compile(r"[^\W_]+")
_MUCH = 200_000_000
"""How many characters to look through, phrase by phrase, are worth one pass for all."""


def look_up(phrases: Collection[str], text: Text, characters: int) -> None:
    """Find all places of some phrases, if to look through so many characters one by one is more work.

    A phrase is known by its longest word of letters, which stands in the text as a word of its own too;
    but not where a script writes no spaces, and not where hyphens at line ends may be read both ways.
    """
    if characters < _MUCH or text.joins or has_unspaced(text.normal):
        return
    keys: dict[str, list[tuple[str, int]]] = {}
    for phrase in set(phrases):
        key = max(_LETTERS.finditer(phrase), key=lambda match: len(match[0]), default=None)
        if key:
            keys.setdefault(key[0], []).append((phrase, key.start()))
            text.known[phrase] = []
    place = 0
    for word in text.normal.split(" "):
        core = word.strip(_OUTER)
        if core in keys:
            _note(keys[core], text, place + word.index(core))
        elif not core.isalnum():
            for match in _LETTERS.finditer(word):
                if match[0] in keys:
                    _note(keys[match[0]], text, place + match.start())
        place += len(word) + 1


def _note(found: list[tuple[str, int]], text: Text, place: int) -> None:
    for phrase, offset in found:
        start, end = place - offset, place - offset + len(phrase)
        if start >= 0 and text.normal.startswith(phrase, start) and on_whole_words(text.whole, start, end):
            known = text.known[phrase]
            if not known or known[-1] != (start, end):
                known.append((start, end))
