"""Many phrases looked for in one pass over a long text."""

import re
from collections import Counter
from collections.abc import Collection

from argmap.texts.text import Text
from argmap.texts.words import has_unspaced, on_whole_words

_OUTER = ".,;:!?…'()[]-"
_LETTERS = re.compile(r"[^\W_]+")
_MUCH = 200_000_000
"""How many characters to look through, phrase by phrase, are worth one pass for all."""

_Shapes = dict[tuple[int, int], set[str]]
"""The phrases that are known by one word, by where it stands in them and by their length.

However many phrases have a word in common, it stands in few ways in them, and one look into a set tells which
of those that are alike in this it is.
"""


def look_up(phrases: Collection[str], text: Text, characters: int) -> None:
    """Find all places of some phrases, if to look through so many characters one by one is more work.

    A phrase is known by a word of letters, which stands in the text as a word of its own too: by the longest
    of those that few others have. That does not do where a script writes no spaces, nor for a phrase whose
    hyphen may be one at a line end, which can be read both ways.
    """
    if characters < _MUCH or has_unspaced(text.normal):
        return
    wanted = {phrase for phrase in phrases if not (text.joins and "-" in phrase)}
    keys = _keyed(wanted)
    text.known.update({phrase: [] for phrase in wanted if _LETTERS.search(phrase)})
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


def _keyed(phrases: Collection[str]) -> dict[str, _Shapes]:
    """Return the phrases by the word that each is known by."""
    common = Counter(word for phrase in phrases for word in _LETTERS.findall(phrase))
    keys: dict[str, _Shapes] = {}
    for phrase in phrases:
        words = _LETTERS.finditer(phrase)
        key = min(words, key=lambda word: (common[word[0]].bit_length(), -len(word[0])), default=None)
        if key:
            shapes = keys.setdefault(key[0], {})
            shapes.setdefault((key.start(), len(phrase)), set()).add(phrase)
    return keys


def _note(shapes: _Shapes, text: Text, place: int) -> None:
    for (offset, length), phrases in shapes.items():
        start, end = place - offset, place - offset + length
        phrase = text.normal[start:end] if start >= 0 else ""
        if phrase in phrases and on_whole_words(text.whole, start, end):
            known = text.known[phrase]
            if not known or known[-1] != (start, end):
                known.append((start, end))
