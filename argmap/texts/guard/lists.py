"""The word lists of the meaning guard, and where their words stand in a run of tokens."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).parent / "words.json"
_TOKEN = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*|[^\w\s]")
_NONE: frozenset[str] = frozenset()
_DELIMITERS = frozenset(',;:-()[]".!?…')


class Token(NamedTuple):
    """A word in lower case or a mark of punctuation, and its bounds in the normalised text."""

    word: str
    start: int
    end: int

    @property
    def parts(self) -> bool:
        """Whether it parts clauses."""
        return self.word in _DELIMITERS


class Mark(NamedTuple):
    """Some tokens, by their numbers, and what the lists say of them."""

    kinds: frozenset[str]
    start: int
    end: int


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the words and marks of a stretch of text."""
    return [Token(match[0].lower(), *match.span()) for match in _TOKEN.finditer(text, start, max(start, end))]


@dataclass(frozen=True)
class WordList:
    """What the words and phrases of one language may do to a quotation."""

    words: dict[str, frozenset[str]]
    phrases: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]
    """Phrases by their first word, the longest first."""

    def kinds(self, word: str) -> frozenset[str]:
        """Return the kinds of a single word."""
        found = self.words.get(word, _NONE)
        return found | {"negation", "finite"} if word.endswith("n't") else found

    def marks(self, run: Sequence[Token]) -> list[Mark]:
        """Return every word and phrase that the lists know, from left to right, the longest first."""
        found, index = [], 0
        while index < len(run):
            mark = self._at(run, index)
            if mark.kinds:
                found.append(mark)
            index = mark.end
        return found

    def _at(self, run: Sequence[Token], index: int) -> Mark:
        for phrase, kinds in self.phrases.get(run[index].word, ()):
            end = index + len(phrase)
            if end <= len(run) and all(
                run[index + offset].word == word for offset, word in enumerate(phrase)
            ):
                return Mark(kinds, index, end)
        return Mark(self.kinds(run[index].word), index, index + 1)


@cache
def word_list(language: str) -> WordList | None:
    """Return the lists of a language, given as a tag of BCP 47, or ``None`` where there are none."""
    entries = json.loads(_FILE.read_text(encoding="utf-8")).get(language.split("-")[0].lower())
    if entries is None:
        return None
    words: dict[str, set[str]] = {}
    phrases: dict[tuple[str, ...], set[str]] = {}
    for kind, lists in entries.items():
        for word in " ".join(lists.get("words", ())).split():
            words.setdefault(word, set()).add(kind)
        for phrase in lists.get("phrases", ()):
            phrases.setdefault(tuple(phrase.split()), set()).add(kind)
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for parts in sorted(phrases, key=len, reverse=True):
        by_first.setdefault(parts[0], []).append((parts, frozenset(phrases[parts])))
    return WordList({word: frozenset(kinds) for word, kinds in words.items()}, by_first)
