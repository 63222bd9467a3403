"""The meaning guard: asks whether a verbatim quotation still means what its text means.

It looks at the words that an elision swallows and at those of the same sentence outside the cut. It knows
no grammar: word lists, distances and the ends of clauses have to do.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from argmap.format.authorship import are_kin, name_words
from argmap.texts.meaning import negations, partial
from argmap.texts.meaning.after import signs_after
from argmap.texts.meaning.announcing import signs_of_parties
from argmap.texts.meaning.before import signs_before
from argmap.texts.meaning.indirect import reporting
from argmap.texts.meaning.joining import signs_of_joining
from argmap.texts.meaning.lists import WordList, parts, word_list
from argmap.texts.meaning.neighbours import signs_following, signs_preceding
from argmap.texts.meaning.questions import (
    conceded,
    denied_doer,
    exclaimed,
    fronted,
    is_inverted,
    is_put_to,
    is_rhetorical,
    questioned,
)
from argmap.texts.meaning.quoted import (
    Quoted,
    Run,
    Sign,
    in_relative_clause,
    is_title,
    plain_tokens,
    stands_alone,
)
from argmap.texts.meaning.sentences import Sentences
from argmap.texts.meaning.within import doubtful_insertion, signs_within
from argmap.texts.quotations import Quotation
from argmap.texts.text import Text
from argmap.texts.verification import Distortion, Doubt, Spans, Unguarded

_MOST_SWALLOWED = 40
_NEXT = 90
_REMAINDER = 8
_LEAD = 2
_SCARE = 4
_SAYING = 4
_MARGIN = 70
_SCARED = re.compile(r"""(?<=[ (])(["'][^\W\d_A-Z][\w-]* ?[\w-]*["']) \Z""")
_BESIDE = 60
_CLAUSE = re.compile(r"\bthat\b|[;:.!?]")
_DEFAULT = "en"
_EDITION = re.compile(
    r"\[\d{1,3}(?:[,-] ?\d{1,3})*\]|\[[^\W\d_]+\][^\W\d_]+"
    r"|[^\W\d_]+(?:\[[^\W\d_]+\][^\W\d_]*)+"
)
"""The mark of a note, and a word with letters in brackets."""


@dataclass(frozen=True)
class Guard:
    """Looks at quotations of one text; without word lists for its language it sees nothing."""

    text: Text
    language: str
    words: WordList | None

    @classmethod
    def of(cls, language: str | None, text: Text) -> "Guard":
        return cls(text, language or _DEFAULT, word_list(language or _DEFAULT))

    @property
    def unguarded(self) -> Unguarded | None:
        if self.words is None:
            return Unguarded(self.language)
        return Unguarded(self.language, negations.LOOKED_FOR) if self.words.partial else None

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences of the text."""
        return Sentences(self.text, self.words or WordList({}, {}))

    def doubts(
        self,
        quotation: Quotation,
        spans: Spans,
        *,
        attributed: bool,
        charge: bool = False,
        accusing: bool = False,
        speakers: Collection[str] = (),
    ) -> tuple[Doubt, ...]:
        """Return why a quotation, found at some spans, may not mean what the text means, each kind once.

        ``attributed`` tells that its entry says whose words they are, which goes for an attribution as well
        that has a name of the ``speakers`` beside it. ``charge`` tells that they are another's charge: a
        verdict on it is the answer. ``accusing`` tells that the entry is an accusation, which says by itself
        that somebody alleges the words.
        """
        if self.words is None:
            return ()
        found: dict[Distortion, Doubt] = {}
        for doubt in self._doubts(quotation, spans, attributed=attributed, charge=charge):
            if not (accusing and self._alleges(doubt)):
                found.setdefault(doubt.kind, doubt)
        if attributed and not accusing:
            for doubt in self._parties(spans):
                found.setdefault(doubt.kind, doubt)
        if speakers and Distortion.ATTRIBUTION in found and _names(speakers, found[Distortion.ATTRIBUTION]):
            told = self._doubts(quotation, spans, attributed=True, charge=charge)
            if Distortion.ATTRIBUTION not in {doubt.kind for doubt in told}:
                del found[Distortion.ATTRIBUTION]
        return tuple(found.values())

    def _parties(self, spans: Spans) -> Iterator[Doubt]:
        """Yield that a source only tells what a party to the matter says."""
        start, end = spans[0][0], spans[-1][1]
        low, high = self.sentences.start(start), self.sentences.end(end)
        for sign in signs_of_parties(self._tokens(low, start), self._tokens(end, high)):
            yield self._doubt(sign, "before", low, high)

    def _alleges(self, doubt: Doubt) -> bool:
        """Tell whether a doubt is about the verb or noun of an accusation, or the verdict on it before it.

        So with "the council charges that", and "it is false that, as they charge,".
        """
        if self.words is None or doubt.kind not in (Distortion.ATTRIBUTION, Distortion.CORRECTION):
            return False
        verdict = doubt.kind is Distortion.CORRECTION
        if verdict and doubt.where != "before":
            return False
        words = (doubt.passage.lower().partition(" as ")[2] if verdict else doubt.word.lower()).split()
        return any("accusing" in self.words.kinds(word) for word in words[:_SAYING])

    def _doubts(
        self, quotation: Quotation, spans: Spans, *, attributed: bool, charge: bool
    ) -> Iterator[Doubt]:
        start, end = spans[0][0], spans[-1][1]
        low, high = self.sentences.start(start), self.sentences.end(end)
        opens = self.text.marked[max(0, start - 1) : start] == '"'
        before, after = self._tokens(low, start), self._tokens(end, high)
        is_named = opens and is_title(self._in_marks(start, end))
        quoted = Quoted(self._quoted(spans), opens, is_named, stands_alone(before, after))
        if self.words and self.words.partial:
            found = self._negated(spans, before, quoted, after, attributed=attributed, charge=charge)
        else:
            found = self._signs(spans, before, quoted, after, attributed=attributed, charge=charge)
        for where, signs in found:
            for sign in signs:
                yield self._doubt(sign, where, min(low, sign.start), max(high, sign.end))
        for inserted in filter(None, quotation.inserted):
            word = doubtful_insertion(quoted.run.words, inserted)
            if word:
                yield Doubt(Distortion.INSERTION, "inserted", word, f"[{inserted}]")

    def _signs(
        self, spans: Spans, before: Run, quoted: Quoted, after: Run, *, attributed: bool, charge: bool
    ) -> Iterator[tuple[str, Iterator[Sign]]]:
        start, (_, end, high) = spans[0][0], after.stretch
        subordinate = quoted.run.is_a(0, "relative") or in_relative_clause(before)
        yield "swallowed", self._gaps(spans, attributed=attributed)
        yield "before", signs_before(before, quoted, attributed=attributed)
        subject = before.tokens in (["that"], ["whether"]) or (
            not before.tokens and quoted.run.word(0) in ("that", "whether")
        )
        yield (
            "after",
            signs_after(after, quoted, attributed=attributed, subordinate=subordinate, subject=subject),
        )
        yield "after", self._following(quoted, end, high, charge=charge)
        if not attributed:
            yield "before", self._preceding(before)
        yield "around", self._around(before, quoted, (start, end), high, attributed=attributed)

    def _negated(
        self, spans: Spans, before: Run, quoted: Quoted, after: Run, *, attributed: bool, charge: bool
    ) -> Iterator[tuple[str, Iterator[Sign]]]:
        for (_, start), (end, _) in pairwise(spans):
            yield "swallowed", negations.swallowed(self._tokens(start, end), attributed=attributed)
        language = self.language.split("-")[0].lower()
        yield "before", negations.before(before, quoted, language, attributed=attributed)
        teller = reporting(before, after)
        if teller and not attributed:
            yield "before", iter([before.sign(Distortion.ATTRIBUTION, teller)])
        yield "after", negations.after(after, quoted, attributed=attributed, told=teller is not None)
        if len(before.tokens) == 1 and before.is_a(0, "that"):
            yield "after", negations.predicate(after, attributed=attributed)
        high = after.stretch[2]
        mark = self._question(after.stretch[1], high)
        shout = self.text.marked.find("!", max(after.stretch[1], high - 4), high + 1)
        if shout >= 0:
            yield "around", partial.cried(before, quoted, shout)
        if mark is not None and negations.is_asked(before, quoted):
            yield "around", iter([Sign(Distortion.QUESTION, mark, mark + 1)])
        if not charge and len(after.tokens) <= _REMAINDER:
            yield "after", negations.following(self._tokens(high, high + _NEXT), attributed=attributed)

    def _following(self, quoted: Quoted, end: int, high: int, *, charge: bool) -> Iterator[Sign]:
        """Yield what the next sentence says of this one, where the quotation nearly ends it."""
        if self._question(end, high) is not None:
            return
        if len(self._tokens(end, high).tokens) > _REMAINDER or len(quoted.run.tokens) <= 1:
            return
        for sign in signs_following(self._tokens(high, high + _NEXT), quoted):
            if not (charge and sign.kind is Distortion.CORRECTION):
                yield sign

    def _preceding(self, before: Run) -> Iterator[Sign]:
        """Yield what the sentence before says of this one, where the quotation nearly begins it."""
        low = before.stretch[1]
        if len(before.tokens) <= _LEAD and low > 1:
            yield from signs_preceding(self._tokens(max(self.sentences.start(low - 2), low - _NEXT), low))

    def _quoted(self, spans: Spans) -> Run:
        """Return the tokens of all parts of a quotation, as if they stood together."""
        whole = self._tokens(spans[0][0], spans[-1][1])
        if len(spans) == 1:
            return whole
        return Run(
            whole.words, whole.stretch, [token for span in spans for token in self._tokens(*span).tokens]
        )

    @cached_property
    def seen(self) -> str:
        """The marked text, at the same offsets, without marks of notes and the edition's brackets."""
        text = self.text.marked
        return _EDITION.sub(_without_brackets, text) if "[" in text else text

    def _tokens(self, start: int, end: int) -> Run:
        stretch = self.seen, start, max(start, end)
        opens = start == self.sentences.paragraph(start)
        tokens = plain_tokens(*stretch, opens=opens, names=self.language[:2].lower() != "de")
        return Run(self.words or WordList({}, {}), stretch, tokens)

    def _gaps(self, spans: Spans, *, attributed: bool) -> Iterator[Sign]:
        for (_, start), (end, stop) in pairwise(spans):
            gap = self._tokens(start, end)
            yield from signs_within(gap, attributed=attributed)
            yield from signs_of_joining(gap, self._tokens(end, stop))
            sentences, paragraphs = self.sentences.crossed(start, end)
            words = sum(not parts(token) for token in gap.tokens)
            if paragraphs or sentences > 1 or words > _MOST_SWALLOWED:
                yield Sign(Distortion.DISTANCE, start, end)

    def _around(
        self, before: Run, quoted: Quoted, span: tuple[int, int], high: int, *, attributed: bool
    ) -> Iterator[Sign]:
        """Yield that a quotation stands in a question, an exclamation, or marks that are cut off."""
        start, end = span
        text = self.text.marked
        mark = self._question(end, high)
        asked = quoted.asserts or is_inverted(before) or is_rhetorical(before)
        if mark is not None and asked and questioned(before, quoted, self._tokens(end, mark)):
            yield Sign(Distortion.QUESTION, mark, mark + 1)
        shout = text.find("!", max(end, high - 4), high + 1)
        if shout >= 0:
            yield from exclaimed(before, quoted, shout)
        yield from conceded(before, self._tokens(end, high))
        yield from denied_doer(before, quoted)
        yield from fronted(before, quoted, self._tokens(end, high))
        if is_put_to(before):
            yield before.sign_at(Distortion.QUESTION, 0, 1)
        if attributed or quoted.is_title:
            return
        yield from self._scare_quoted(start)
        opened = self._opened(start)
        if opened is not None:
            count = len(self._in_marks(opened + 1, end).split())
            kind = Distortion.IRONY if count <= _SCARE else Distortion.ATTRIBUTION
            yield Sign(kind, opened, opened + 1)
        elif text[start - 1 : start] == "'" and text[end : end + 1] == "'" and end - start < _MARGIN:
            yield Sign(Distortion.IRONY, start - 1, start)

    def _question(self, end: int, high: int) -> int | None:
        """Return the question mark that ends the sentence behind a quotation."""
        mark = self.text.marked.find("?", max(end, high - 4), high + 1)
        return mark if mark >= 0 else None

    def _scare_quoted(self, start: int) -> Iterator[Sign]:
        """Yield a word in quotation marks right before the cut, which is no name: '"free" | elections'."""
        match = _SCARED.search(self.text.marked, max(0, start - _MARGIN), start)
        if match:
            yield Sign(Distortion.IRONY, *match.span(1))

    def _in_marks(self, start: int, end: int) -> str:
        """Return what stands in quotation marks, from its start to the mark that closes it."""
        closed = self.text.marked.find('"', end)
        return self.text.marked[start : closed if closed >= 0 else end]

    def _opened(self, offset: int) -> int | None:
        """Return the quotation mark of the same paragraph that is still open at an offset."""
        text, low = self.text.marked, self.sentences.paragraph(offset)
        opened: int | None = low if low in self.text.reopened else None
        place = text.find('"', low, offset)
        while place >= 0:
            before, after = text[place - 1 : place], text[place + 1 : place + 2]
            opens = (not before or before in " ([-'" or place == low) and after not in ("", " ")
            opened = place if opens else None
            place = text.find('"', place + 1, offset)
        return opened

    def _doubt(self, sign: Sign, where: str, low: int, high: int) -> Doubt:
        text = self.text.normal
        low, high = max(low, sign.start - 2 * _MARGIN), min(high, sign.end + 2 * _MARGIN)
        word = text[sign.start : sign.end]
        if word.count("[") > word.count("]"):  # of the edition, within a word
            word = text[sign.start : text.find("]", sign.end) + 1]
        return Doubt(sign.kind, where, word, text[low:high].strip())


def _without_brackets(match: re.Match[str]) -> str:
    """Return as many characters, of which those that are no words of the text part no clauses."""
    if match[0][1].isdigit():
        return "_" * len(match[0])
    letters = match[0].replace("[", "").replace("]", "")
    within = match[0][0] != "[" or match[0][-1] != "]"
    return letters.ljust(len(match[0]), "_") if within else f"_{letters}_"


def _names(speakers: Collection[str], doubt: Doubt) -> bool:
    """Tell whether an attribution has a name of those who speak beside it: "says the council"."""
    before, _, after = doubt.passage.partition(doubt.word)
    beside = before[-_BESIDE:] + " " + _CLAUSE.split(after)[0][:_BESIDE]
    return any(are_kin(word, name) for word in name_words(beside) for name in speakers)
