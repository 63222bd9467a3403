"""The guard of one text, which asks whether a quotation from it still means what the text means."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from argmap.format.authorship import are_kin, name_words
from argmap.texts.meaning.announcing import signs_of_parties
from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.lists import WordList, word_list
from argmap.texts.meaning.negations import LOOKED_FOR
from argmap.texts.meaning.runs import Sign
from argmap.texts.meaning.seen import Seen
from argmap.texts.meaning.sentences import Sentences
from argmap.texts.meaning.with_grammar import signs_with_grammar
from argmap.texts.meaning.within import doubtful_insertion
from argmap.texts.meaning.without_grammar import signs_without_grammar
from argmap.texts.quotations import Quotation
from argmap.texts.text import Text
from argmap.texts.verification import Distortion, Doubt, Spans, Unguarded

_SAYING = 4
_SAID = frozenset(["attribution", "report", "accusing", "chance"])
_POSSIBLE = frozenset(["chance", "chances", "possibility", "likelihood"])
_MARGIN = 140
_BESIDE = 60
_CLAUSE = re.compile(r"\bthat\b|[;:.!?]")
_DEFAULT = "en"
_ANSWER = (Distortion.CORRECTION, Distortion.QUESTION)
_STOP = re.compile(r"[.!?;:]|\s-\s")


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
        return Unguarded(self.language, LOOKED_FOR) if self.words.partial else None

    @property
    def sentences(self) -> Sentences:
        """The sentences of the text."""
        return self._seen.sentences

    @cached_property
    def _seen(self) -> Seen:
        return Seen(self.text, self.language, self.words or WordList({}, {}))

    def _calls(self, speakers: Collection[str]) -> bool:
        """Tell whether the text has the name of any who speak."""
        return not self._called.isdisjoint(speakers)

    def _names(self, speakers: Collection[str], doubt: Doubt, *, accusing: bool) -> bool:
        """Tell whether an attribution has a name of those who speak beside it: "says the council".

        "Our author", of whom one who answers tells, is another; "my accuser" is the one who accuses.
        """
        if not speakers or self.words is None:
            return False
        before, _, after = doubt.passage.partition(doubt.word)
        beside = (before[-_BESIDE:] + " " + _CLAUSE.split(after)[0][:_BESIDE]).lower().split()
        mine = (right for left, right in pairwise(beside) if "mine" in self.words.kinds(left))
        pointed = set[str]() if accusing else set(mine)
        words = name_words(" ".join(word for word in beside if word not in pointed))
        return any(are_kin(word, name) for word in words for name in speakers)

    @cached_property
    def _called(self) -> frozenset[str]:
        return name_words(self.text.normal)

    def doubts(
        self,
        quotation: Quotation,
        spans: Spans,
        *,
        attributed: bool,
        charge: bool = False,
        accusing: bool = False,
        stated: bool = False,
        evidence: bool = False,
        speakers: Collection[str] = (),
    ) -> tuple[Doubt, ...]:
        """Return why a quotation, found at some spans, may not mean what the text means, each kind once.

        ``attributed`` tells that its entry says whose words they are, which goes for an attribution as well
        that has a name of the ``speakers`` beside it. ``charge`` tells that they are another's charge: a
        verdict that follows is the answer. ``accusing`` tells that the entry is an accusation, which says by
        itself that somebody alleges the words, and is a charge where it does not say how they reach us: who
        alleges them can only be another than its ``speakers`` where the text calls these by their names; but
        none of this goes for one that is ``stated`` by the text itself. ``evidence`` tells that the words may
        be a witness's, in quotation marks of the text.
        """
        if self.words is None:
            return ()
        cut = Cut(self._seen, spans)
        attributed = attributed or (evidence and cut.is_speech)
        alleged = accusing and not (stated or self._calls(speakers))
        charge = charge or (accusing and not (stated or attributed))
        attributed = attributed or alleged
        found: dict[Distortion, Doubt] = {}
        for doubt in _doubts(cut, quotation, attributed=attributed, charge=charge):
            idle = alleged and _tells(self.words, doubt)
            if not (idle or (accusing and _alleges(self.words, doubt))):
                found.setdefault(doubt.kind, doubt)
        if attributed and not accusing:
            for sign in signs_of_parties(cut.before, cut.after):
                found.setdefault(sign.kind, _doubt(cut, sign, "before"))
        told = found.get(Distortion.ATTRIBUTION)
        named = told is not None and self._names(speakers, told, accusing=accusing)
        if named and not _is_hearsay(cut, quotation, charge=charge):
            del found[Distortion.ATTRIBUTION]
        return tuple(found.values())


def _doubts(cut: Cut, quotation: Quotation, *, attributed: bool, charge: bool) -> Iterator[Doubt]:
    words = cut.seen.words
    look = signs_without_grammar if words.partial else signs_with_grammar
    for where, signs in look(cut, attributed=attributed):
        for sign in signs:
            if not (charge and _answers(cut, sign)):
                yield _doubt(cut, sign, where)
    for inserted in filter(None, quotation.inserted):
        word = doubtful_insertion(words, inserted)
        if word:
            yield Doubt(Distortion.INSERTION, "inserted", word, f"[{inserted}]")


def _answers(cut: Cut, sign: Sign) -> bool:
    """Tell whether a sign is the answer to a charge: "This is not so.", "; that is a lie", "Really?"."""
    between = cut.seen.text.normal[cut.end : sign.start]
    if sign.kind not in _ANSWER or _STOP.search(between) is None:
        return False
    told = cut.seen.tokens(cut.end, sign.end)
    return not (told.has_a("self") and any(told.having("withdrawing", "recanting")))


def _is_hearsay(cut: Cut, quotation: Quotation, *, charge: bool) -> bool:
    """Tell whether something is attributed even where the entry says whose words they are."""
    doubts = _doubts(cut, quotation, attributed=True, charge=charge)
    return any(doubt.kind is Distortion.ATTRIBUTION for doubt in doubts)


def _doubt(cut: Cut, sign: Sign, where: str) -> Doubt:
    text = cut.seen.text.normal
    low, high = min(cut.low, sign.start), max(cut.high, sign.end)
    low, high = max(low, sign.start - _MARGIN), min(high, sign.end + _MARGIN)
    word = text[sign.start : sign.end]
    if word.count("[") > word.count("]"):  # of the edition, within a word
        word = text[sign.start : text.find("]", sign.end) + 1]
    return Doubt(sign.kind, where, word, text[low:high].strip())


def _alleges(words: WordList, doubt: Doubt) -> bool:
    """Tell whether a doubt is about the verb or noun of an accusation, or the verdict on it before it.

    So with "the council charges that", and "it is false that, as they charge,".
    """
    if doubt.kind in (Distortion.ATTRIBUTION, Distortion.HEDGE):
        told = doubt.word
    elif doubt.kind is Distortion.CORRECTION and doubt.where == "before":
        told = doubt.passage.lower().partition(" as ")[2]
    else:
        return False
    return any("accusing" in words.kinds(word) for word in told.lower().split()[:_SAYING])


def _tells(words: WordList, doubt: Doubt) -> bool:
    """Tell whether a doubt is that somebody says so: "the council writes", "it has been urged"."""
    told = doubt.word.lower()
    hedged = doubt.kind is Distortion.HEDGE and words.kinds(told) & _SAID and told not in _POSSIBLE
    return doubt.kind is Distortion.ATTRIBUTION or bool(hedged)
