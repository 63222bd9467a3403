"""What a quotation is like in itself, and what stands around it, as tokens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from argmap.texts.guard.lists import Mark, Token, WordList
from argmap.texts.verification import Distortion

_PARTICIPLE_END = "ed"


class Sign(NamedTuple):
    """A word that may distort: of what kind, and where it stands in the normalised text."""

    kind: Distortion
    start: int
    end: int


@dataclass(frozen=True)
class Run:
    """Some tokens of the text, with what the lists say of them."""

    words: WordList
    tokens: Sequence[Token]

    @cached_property
    def marks(self) -> list[Mark]:
        return [mark for mark in self.words.marks(self.tokens) if "neutral" not in mark.kinds]

    def having(self, *kinds: str) -> Iterator[Mark]:
        """Yield the marks of any of some kinds."""
        return (mark for mark in self.marks if not mark.kinds.isdisjoint(kinds))

    def sign(self, kind: Distortion, mark: Mark) -> Sign:
        return Sign(kind, self.tokens[mark.start].start, self.tokens[mark.end - 1].end)

    def part(self, start: int, end: int | None = None) -> "Run":
        return Run(self.words, self.tokens[start:end])

    def word(self, index: int) -> str:
        """Return a word by its number, and nothing outside."""
        return self.tokens[index].word if -len(self.tokens) <= index < len(self.tokens) else ""

    def is_own(self, mark: Mark) -> bool:
        """Tell whether the one who speaks is the text's author: an "I" or "we" shortly before a verb."""
        return any(
            "self" in self.words.kinds(token.word)
            for token in self.tokens[max(0, mark.start - 4) : mark.start]
        )


@dataclass(frozen=True)
class Quoted:
    """What the words of a quotation do by themselves."""

    run: Run

    @cached_property
    def asserts(self) -> bool:
        """Whether they say something of something: a finite verb stands in them, outside relative clauses."""
        return any(self._is_verb(index) for index in range(len(self.run.tokens)))

    @property
    def starts_with_verb(self) -> bool:
        return self._is_verb(0)

    @property
    def asks(self) -> bool:
        """Whether they can be seen to be a question: its word order or its mark is in them."""
        return self._has_kind(0, "question") or any(token.word == "?" for token in self.run.tokens)

    def _has_kind(self, index: int, kind: str) -> bool:
        return kind in self.run.words.kinds(self.run.word(index))

    def _is_verb(self, index: int) -> bool:
        word, before = self.run.word(index), self.run.word(index - 1) if index else ""
        if self._has_kind(index - 1, "relative") and before != "that" and index:
            return False
        if self._has_kind(index, "finite"):
            return not (
                index and self._has_kind(index - 1, "article") and before not in ("that", "this", "all")
            )
        if index and self._has_kind(index - 1, "article"):
            return False
        leads_on = self._has_kind(index + 1, "article") or self._has_kind(index + 1, "that")
        last = index + 1 == len(self.run.tokens)
        if word.endswith(_PARTICIPLE_END) and len(word) > 4:
            return leads_on or last or self.run.word(index + 1).endswith("ly")
        return word.endswith("s") and len(word) > 3 and leads_on
