"""Where the sentence around a stretch of text begins and ends."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from argmap.texts.meaning.lists import WordList
from argmap.texts.text import Text

_END = re.compile(r"[.!?…]+['\")\]]*(?:\[\d{1,3}\])*(?= )")
_LAST_WORD = re.compile(r"[\w.]*$")
_REACH = 600
_FINISHED = frozenset(".!?:;\"')]…")


@dataclass(frozen=True)
class Sentences:
    """The sentences of a text."""

    text: Text
    words: WordList

    def start(self, offset: int) -> int:
        """Return where the sentence starts in which a character stands."""
        low = max(0, offset - _REACH, self.paragraph(offset))
        start = low
        for match in _END.finditer(self.text.marked, low, offset):
            if self._ends(match):
                start = match.end() + 1
        return min(start, offset)

    def end(self, offset: int) -> int:
        """Return where the sentence ends in which the character before an offset stands."""
        high = min(len(self.text.marked), offset + _REACH, self._paragraph_after(offset))
        for match in _END.finditer(self.text.marked, max(offset - 1, 0), high):
            if self._ends(match):
                return max(match.end(), offset)
        return high

    def _ends(self, match: re.Match[str]) -> bool:
        """Tell whether a full stop ends a sentence, and no abbreviation, initial or elision."""
        text, following = match.string, match.end() + 1
        if following < len(text) and text[following].islower():
            return False
        if match[0][0] != ".":
            return True
        word = _LAST_WORD.search(text, max(0, match.start() - 12), match.start())
        last = word[0] if word else ""
        short = len(last) == 1 and last.isalpha() and last.isupper()
        return not short and "." not in last and "abbreviation" not in self.words.kinds(last.lower())

    def paragraph(self, offset: int) -> int:
        breaks = self.text.breaks
        index = bisect_right(breaks, offset) - 1
        while index >= 0 and self._joined(breaks[index]):
            index -= 1
        return breaks[index] + 1 if index >= 0 else 0

    def _paragraph_after(self, offset: int) -> int:
        breaks = self.text.breaks
        index = bisect_left(breaks, offset)
        while index < len(breaks) and self._joined(breaks[index]):
            index += 1
        return breaks[index] if index < len(breaks) else len(self.text.marked)

    def _joined(self, place: int) -> bool:
        """Tell whether a paragraph only breaks because its page does: it goes on in lower case."""
        text = self.text.marked
        if not 0 < place < len(text) - 1:
            return False
        if text[place - 1] in _FINISHED:
            return False
        word = _LAST_WORD.search(text, max(0, place - 12), place)
        small = word is not None and not self.words.kinds(word[0]).isdisjoint({"clear", "article", "that"})
        return text[place + 1].islower() or (text[place + 1] == '"' and small)

    def crossed(self, start: int, end: int) -> tuple[int, int]:
        """Return how many sentences and how many paragraphs end within a stretch."""
        inside = sum(self._ends(match) for match in _END.finditer(self.text.marked, start, end))
        first = bisect_left(self.text.breaks, start)
        ends = self.text.breaks[first : bisect_right(self.text.breaks, end)]
        return inside, sum(not self._joined(place) for place in ends)
