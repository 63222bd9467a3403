"""A text as the guard sees it: in sentences and tokens, without notes and the edition's brackets."""

import re
from dataclasses import dataclass
from functools import cached_property

from argmap.texts.meaning.lists import WordList
from argmap.texts.meaning.runs import Run, plain_tokens
from argmap.texts.meaning.sentences import Sentences
from argmap.texts.text import Text

_NEAR = 4
_EDITION = re.compile(
    r"\[\d{1,3}(?:[,-] ?\d{1,3})*\]|\[[^\W\d_]+\][^\W\d_]+"
    r"|[^\W\d_]+(?:\[[^\W\d_]+\][^\W\d_]*)+"
)
"""The mark of a note, and a word with letters in brackets."""


@dataclass(frozen=True)
class Seen:
    """A text with the lists of its language."""

    text: Text
    language: str
    words: WordList

    @cached_property
    def sentences(self) -> Sentences:
        return Sentences(self.text, self.words)

    @cached_property
    def bare(self) -> str:
        """The marked text, at the same offsets, without marks of notes and the edition's brackets."""
        text = self.text.marked
        return _EDITION.sub(_without_brackets, text) if "[" in text else text

    def tokens(self, start: int, end: int) -> Run:
        stretch = self.bare, start, max(start, end)
        opens = start == self.sentences.paragraph(start)
        tokens = plain_tokens(*stretch, opens=opens, names=self.language[:2].lower() != "de")
        return Run(self.words, stretch, tokens)

    def closing(self, sign: str, end: int, high: int) -> int | None:
        """Return where a question or exclamation mark ends the sentence behind a quotation."""
        place = self.text.marked.find(sign, max(end, high - _NEAR), high + 1)
        return place if place >= 0 else None


def _without_brackets(match: re.Match[str]) -> str:
    """Return as many characters, of which those that are no words of the text part no clauses."""
    if match[0][1].isdigit():
        return "_" * len(match[0])
    letters = match[0].replace("[", "").replace("]", "")
    within = match[0][0] != "[" or match[0][-1] != "]"
    return letters.ljust(len(match[0]), "_") if within else f"_{letters}_"
