"""The word lists of the meaning guard, and where their words stand in a run of tokens."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import chain, product
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent / "languages"
_CHOICE = re.compile(r"\{([^}]*)\}")
TOKEN = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*|[^\w\s]")
_SHORTEST_ADVERB = 4
_SHORT = 3
_COMMON = frozenset(["clear", "conjunction", "article", "copula", "finite", "relative"])
_EVERYWHERE = frozenset(["is", "are", "was", "were", "has", "had", "have"])
"""Words too common to tell of a phrase with "to", which is looked for by that."""
_INHERITED = frozenset([
    "negation", "denial", "correction", "attribution", "hedge", "limit", "exception", "modal", "condition",
])  # fmt: skip
_OF_SENTENCES = frozenset([
    "retraction", "following", "unsworn", "deflating", "lauding", "extolling", "jesting", "rephrasing",
    "bounding", "dating", "awaiting", "mocking", "irony",
])  # fmt: skip
"""Phrases behind the cut or in it, which keep those kinds of their words where they stand elsewhere."""
_NONE: frozenset[str] = frozenset()
_DELIMITERS = frozenset(',;:-()[]".!?…')


class Mark(NamedTuple):
    """Some tokens, by their numbers, and what the lists say of them."""

    kinds: frozenset[str]
    start: int
    end: int


def parts(token: str) -> bool:
    """Tell whether a token parts clauses."""
    return token in _DELIMITERS


@dataclass(frozen=True)
class WordList:
    """What the words and phrases of one language may do to a quotation."""

    words: dict[str, frozenset[str]]
    phrases: dict[tuple[str, str], list[tuple[list[str], frozenset[str]]]]
    """Phrases by their first two words, the longest first."""
    partial: bool = False
    """Whether they know of negations only."""
    _triggers: dict[frozenset[str], frozenset[str]] = field(default_factory=dict, repr=False)

    def kinds(self, word: str) -> frozenset[str]:
        """Return the kinds of a single word."""
        return self.words.get(word, _NONE)

    def is_adverb(self, word: str) -> bool:
        """Tell whether a word looks like an adverb in "-ly"."""
        return word.endswith("ly") and len(word) > _SHORTEST_ADVERB and "noun" not in self.kinds(word)

    def marks(self, run: list[str]) -> list[Mark]:
        """Return every word and phrase that the lists know, from left to right, the longest first."""
        found, index, starts, known = [], 0, self.starts, self.words
        for number, word in enumerate(run):
            if number < index:
                continue
            mark = self._phrase(run, number) if word in starts else None
            index = mark.end if mark else number + 1
            if mark:
                found.append(mark)
            elif kinds := known.get(word):
                found.append(Mark(kinds, number, index))
        return found

    def _phrase(self, run: list[str], index: int) -> Mark | None:
        if index + 1 < len(run):
            for phrase, kinds in self.phrases.get((run[index], run[index + 1]), ()):
                if run[index : index + len(phrase)] == phrase:
                    return Mark(kinds, index, index + len(phrase))
        return None

    def triggers(self, kinds: frozenset[str]) -> frozenset[str]:
        """Return words of which one must be there, or there is no word or phrase of some kinds.

        A phrase is known by the word of it that is met least.
        """
        found = self._triggers.get(kinds)
        if found is None:
            single = {word for word, own in self.words.items() if not own.isdisjoint(kinds)}
            listed = (parts for group in self.phrases.values() for parts, own in group if own & kinds)
            found = frozenset(single | {max(parts, key=self._weight) for parts in listed} - _EVERYWHERE)
            self._triggers[kinds] = found
        return found

    def _weight(self, word: str) -> tuple[bool, int]:
        return len(word) > _SHORT and self.kinds(word).isdisjoint(_COMMON), len(word)

    @cached_property
    def starts(self) -> frozenset[str]:
        """The words with which phrases begin."""
        return frozenset(first for first, _ in self.phrases)


@cache
def word_list(language: str) -> WordList | None:
    """Return the lists of a language, given as a tag of BCP 47, or ``None`` where there are none."""
    file = _files().get(language.split("-")[0].lower())
    if file is None:
        return None
    entries = json.loads(file.read_text(encoding="utf-8"))
    words: dict[str, set[str]] = {}
    phrases: dict[tuple[str, ...], set[str]] = {}
    for kind, lists in entries.items():
        for word in " ".join(lists.get("words", ())).split():
            words.setdefault(word, set()).add(kind)
        for phrase in chain.from_iterable(map(_spelt_out, lists.get("phrases", ()))):
            phrases.setdefault(phrase, set()).add(kind)
    for phrase, kinds in phrases.items():
        if kinds <= _OF_SENTENCES:
            kinds.update(_INHERITED.intersection(chain.from_iterable(words.get(word, ()) for word in phrase)))
    by_start: dict[tuple[str, str], list[tuple[list[str], frozenset[str]]]] = {}
    for parts in sorted(phrases, key=len, reverse=True):
        by_start.setdefault((parts[0], parts[1]), []).append((list(parts), frozenset(phrases[parts])))
    return WordList(
        {word: frozenset(kinds) for word, kinds in words.items()}, by_start, partial="clear" not in entries
    )


@cache
def _files() -> dict[str, Path]:
    """Return the file of each language that has one."""
    return {file.stem: file for file in _FOLDER.glob("*.json")}


def _spelt_out(phrase: str) -> Iterator[tuple[str, ...]]:
    """Yield the phrases that one with choices stands for: "in {his her} view"."""
    choices = [part.split() if number % 2 else [part] for number, part in enumerate(_CHOICE.split(phrase))]
    for chosen in product(*choices):
        yield tuple("".join(chosen).split())
