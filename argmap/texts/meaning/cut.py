"""A quotation where it was cut out of its text: what stands before, in and behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quotation_marks import in_marks, opened
from argmap.texts.meaning.quoted import Quoted, is_title, stands_alone
from argmap.texts.meaning.runs import Run
from argmap.texts.meaning.seen import Seen
from argmap.texts.meaning.single import is_a
from argmap.texts.verification import Spans

_NEXT = 90
_PHRASE = 7


@dataclass(frozen=True)
class Cut:
    """The spans of a quotation in a text, and the rest of the sentences in which they stand."""

    seen: Seen
    spans: Spans

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]

    @cached_property
    def low(self) -> int:
        """Where the sentence starts in which the quotation does."""
        return self.seen.sentences.start(self.start)

    @cached_property
    def high(self) -> int:
        """Where the sentence ends in which the quotation does."""
        return self.seen.sentences.end(self.end)

    @cached_property
    def before(self) -> Run:
        return self.seen.tokens(self.low, self.start)

    @property
    def governing(self) -> Run | None:
        """What ends in "that", where but a phrase parts it from the cut: "he says that | in March |"."""
        before = self.before
        for index in range(max(0, len(before.tokens) - _PHRASE), len(before.tokens)):
            if is_a(before, index, "that") and _is_phrase(before, index):
                return before.part(0, index + 1)
        return None

    @cached_property
    def after(self) -> Run:
        return self.seen.tokens(self.end, self.high)

    @property
    def following(self) -> Run:
        """The words that follow the sentence."""
        return self.seen.tokens(self.high, self.high + _NEXT)

    @property
    def preceding(self) -> Run:
        """The sentence before, or its end."""
        return self.seen.tokens(max(self.seen.sentences.start(self.low - 2), self.low - _NEXT), self.low)

    @cached_property
    def quoted(self) -> Quoted:
        text = self.seen.text.marked
        opens = text[max(0, self.start - 1) : self.start] == '"'
        is_named = opens and is_title(in_marks(text, self.start, self.end))
        return Quoted(self._parts(), opens, is_named, stands_alone(self.before, self.after))

    @property
    def is_speech(self) -> bool:
        """Whether quotation marks of the text stand around the quotation."""
        return opened(self.seen.text, self.seen.sentences.paragraph(self.start), self.start) is not None

    def _parts(self) -> Run:
        """Return the tokens of all parts of a quotation, as if they stood together."""
        whole = self.seen.tokens(self.start, self.end)
        if len(self.spans) == 1:
            return whole
        tokens = [token for span in self.spans for token in self.seen.tokens(*span).tokens]
        return Run(whole.words, whole.stretch, tokens)

    def gaps(self) -> Iterator[tuple[Run, Run]]:
        """Yield what each elision swallows, and the part of the quotation behind it."""
        for (_, start), (end, stop) in pairwise(self.spans):
            yield self.seen.tokens(start, end), self.seen.tokens(end, stop)

    @property
    def question(self) -> int | None:
        """Where the question mark stands that ends the sentence."""
        return self.seen.closing("?", self.end, self.high)

    @property
    def shout(self) -> int | None:
        """Where the exclamation mark stands that ends the sentence."""
        return self.seen.closing("!", self.end, self.high)


def _is_phrase(run: Run, that: int) -> bool:
    """Tell whether a preposition stands behind a "that" or in it ("qu'en mars"), and no mark but a comma."""
    elided = run.word(that).partition("'")[2]
    leads = "preposition" in run.words.kinds(elided or run.word(that + 1))
    rest = run.part(that + 1, -1 if run.word(-1) == "," else None)
    return leads and not any(map(parts, rest.tokens))
