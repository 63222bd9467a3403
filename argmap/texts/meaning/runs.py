"""Some words of a text as tokens, with what the lists say of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from argmap.texts.meaning.lists import TOKEN, Mark, WordList
from argmap.texts.verification import Distortion

_LOOK = 4
_OWN = 9
_TOLD = frozenset(["said", "told", "wrote", "thought"])
_OTHERS = frozenset(["he", "she", "they", "it", "that", "who", "which", "you", ";", ":"])
_BEFORE_CAPITALS = frozenset(".!?…:;\"'([-")
_TITLES = frozenset(["mr", "mrs", "ms", "dr", "prof", "st", "sr", "capt", "col", "gen", "rev"])

Stretch = tuple[str, int, int]
"""A text, and the bounds of a part of it."""


class Sign(NamedTuple):
    """A word that may distort: of what kind, and where it stands in the normalised text."""

    kind: Distortion
    start: int
    end: int


def plain_tokens(text: str, start: int, end: int, *, opens: bool = False, names: bool = True) -> list[str]:
    """Return the tokens of a stretch in lower case, but for names, which keep their capital.

    No list has a word with a capital: so "Lady May" is no verb and "Colonel Few" no quantity. ``opens``
    tells that a sentence begins here, as marks before it tell too; without ``names``, as in German, a
    capital tells nothing.
    """
    tokens: list[str] = []
    before = text[max(0, start - _LOOK) : start].rstrip()
    opens = opens or not before or before[-1] in _BEFORE_CAPITALS
    for word in TOKEN.findall(text, start, end):
        is_name = names and word[:1].isupper() and word[1:].islower() and not opens
        tokens.append(word if is_name else word.lower())
        titled = word == "." and tokens[-2:-1] and tokens[-2] in _TITLES
        opens = word in _BEFORE_CAPITALS and not titled
    return tokens


class Run:
    """Some tokens of a stretch of text, in lower case, with what the lists say of them.

    ``numbers`` are their numbers in the stretch; where they stand is looked up only for a sign.
    """

    def __init__(
        self,
        words: WordList,
        stretch: Stretch,
        tokens: list[str] | None = None,
        numbers: Sequence[int] | None = None,
        marks: list[Mark] | None = None,
    ) -> None:
        self.words = words
        self.stretch = stretch
        self.tokens = plain_tokens(*stretch) if tokens is None else tokens
        self.numbers = range(len(self.tokens)) if numbers is None else numbers
        self._marks = marks

    @property
    def marks(self) -> list[Mark]:
        """The words and phrases that the lists know, but for those that mean nothing here."""
        if self._marks is None:
            self._marks = [mark for mark in self.words.marks(self.tokens) if "neutral" not in mark.kinds]
        return self._marks

    def having(self, *kinds: str) -> Iterator[Mark]:
        """Yield the marks of any of some kinds."""
        return (mark for mark in self.marks if not mark.kinds.isdisjoint(kinds))

    def sign(self, kind: Distortion, mark: Mark) -> Sign:
        return self.sign_at(kind, mark.start, mark.end)

    def sign_at(self, kind: Distortion, start: int, end: int) -> Sign:
        """Return the sign that tokens, from one number up to another, make."""
        places = [match.span() for match in TOKEN.finditer(*self.stretch)]
        return Sign(kind, places[self.numbers[start]][0], places[self.numbers[end - 1]][1])

    def part(self, start: int, end: int | None = None) -> "Run":
        """Return the tokens from one number up to another; a mark that is cut in two is lost."""
        start, end, _ = slice(start, end).indices(len(self.tokens))
        if not start and end == len(self.tokens):
            return self
        inside = [
            Mark(mark.kinds, mark.start - start, mark.end - start)
            for mark in self.marks
            if mark.start >= start and mark.end <= end
        ]
        return Run(self.words, self.stretch, self.tokens[start:end], self.numbers[start:end], inside)

    def head(self, count: int) -> "Run":
        """Return the first tokens, before anything is looked up."""
        return Run(self.words, self.stretch, self.tokens[:count], self.numbers[:count])

    def pick(self, indexes: list[int]) -> "Run":
        """Return some of the tokens, as if they stood together."""
        tokens = [self.tokens[index] for index in indexes]
        return Run(self.words, self.stretch, tokens, [self.numbers[index] for index in indexes])

    def word(self, index: int) -> str:
        """Return a word by its number, and nothing outside."""
        return self.tokens[index] if -len(self.tokens) <= index < len(self.tokens) else ""

    def is_a(self, index: int, kind: str) -> bool:
        """Tell whether the word of a number, if there is one, is of some kind."""
        return 0 <= index < len(self.tokens) and kind in self.words.kinds(self.tokens[index])

    def has_a(self, *kinds: str) -> bool:
        """Tell whether any word is of any of some kinds."""
        return any(not self.words.kinds(word).isdisjoint(kinds) for word in self.tokens)

    def behind_last(self, words: frozenset[str]) -> int:
        """Return the number of the token behind the last of some marks."""
        return max((index + 1 for index, word in enumerate(self.tokens) if word in words), default=0)

    def is_own(self, mark: Mark) -> bool:
        """Tell whether the one who speaks is the text's author: "I say", "my letter says"."""
        if self.is_a(mark.start, "receiving") and self.is_a(mark.start - 1, "copula"):
            return False  # "we were told"
        told = self.word(mark.start).endswith("ed") or self.word(mark.start) in _TOLD
        if told and self.is_a(mark.start - 1, "preposition"):
            return False  # "some of the men I spoke to said"
        for index in range(mark.start - 1, max(-1, mark.start - _OWN), -1):
            if self.is_a(index, "self") or (self.is_a(index, "mine") and self.is_a(index + 1, "saying")):
                return True
            if self.word(index) in _OTHERS:
                return False
        return False

    def is_noun(self, mark: Mark) -> bool:
        """Tell whether an article shows that a word such as "claim" or "answer" is no verb."""
        return mark.end - mark.start == 1 and self.is_a(mark.start - 1, "article")
