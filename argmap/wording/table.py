"""The fixed words of pictures: a row for each, and in it a text for each language.

A row is named by what it says, or by the word of the format that it stands for (`move.denial`). A column is
a language, or a language for one genre (`en.review`); what a language lacks is said in English. Braces hold
what the map says itself. A language has its column here, in the months of `dates`, and in the plural, the
"and" and the quotation marks of `lookup`.
"""

import re
from collections.abc import Mapping
from typing import Final, get_args

from argmap.format.models import SourceKind
from argmap.format.vocabulary import MOVES, NATURES, OUTCOMES, VOICES

Row = Mapping[str, str]

_ENTRIES: Final[dict[str, Row]] = {
    "accusation": {"en": "accusation"},
    "ground": {"en": "ground"},
    "rebuttal": {"en": "rebuttal"},
    "reply": {"en": "reply"},
    "remark": {"en": "remark"},
    "unnamed": {"en": "somebody unnamed"},
    "evidence": {"en": "evidence"},
    "answered-elsewhere": {"en": "answered under another accusation"},
    "no-answer": {"en": "no answer"},
    "inference": {"en": "the step to the claim"},
    "titled": {"en": "{entry}: {title}"},
    "continued-from": {"en": "continued from page {page}"},
    "continued-on": {"en": "continued on page {page}"},
    "answer": {"en": "answer"},
    "column.accusation": {"en": "accusation"},
    "column.rebuttal": {"en": "rebuttals"},
    "column.evidence": {"en": "evidence"},
    "column.answers": {"en": "answers"},
    "column.evidence.means": {"en": "what it shows · words · source note · place"},
    "column.bare": {"en": "{column}: none"},
}

_SAID: Final[dict[str, Row]] = {
    "by": {"en": "By {names}"},
    "charge": {"en": "charge"},
    "number-of": {"en": "{entry} {number} of {all}"},
    "charged-by": {"en": "Charged by"},
    "known-from": {"en": "Known from"},
    "serves": {"en": "Serves"},
    "served-by": {"en": "Served by"},
    "ground-that": {"en": "On the ground that"},
    "but": {"en": "But"},
    "not-checked": {"en": "not checked:"},
    "accepted-by-makers": {"en": "Accepted by those who make the charge"},
    "again": {"en": "continued"},
    "answered-under": {"en": "An answer to"},
    "no-evidence": {"en": "no evidence offered"},
    "own-mouth": {"en": "{number} from the accusers’ own mouth"},
    "quotations-unchecked": {"en": "{quotations} not checked"},
    "answers-here": {"en": "answers {numbers} of {all}"},
    "serves-titles": {"en": "serves {titles}"},
    "also-answers": {"en": "Also answers:"},
    "also-answered-by": {"en": "Answered under"},
    "concedes": {"en": "Grants:"},
    "conceded-by": {"en": "conceded by {names}"},
    "accepted": {"en": "{answers} accepted"},
    "answers-accepted": {"en": "{accepted} of {answers} accepted"},
    "parts-answered": {"en": "{answered} of {parts} answered"},
    "verdict": {"en": "Verdict"},
    "verdict-by": {"en": "{outcome} by {names}"},
    "verdict-labelled": {"en": "{outcome} ({label})"},
    "verdicts-differ": {"en": "the verdicts differ"},
    "see": {"en": "See"},
    "offered-in-proof-of": {"en": "Offered in proof of {title}."},
    "rests-on": {"en": "Rests on {pieces}."},
    "rests-on-argument": {"en": "rests on argument, no evidence offered"},
    "no-answer-given": {"en": "The text gives none."},
    "evidence-for": {"en": "Evidence for {title}"},
    "answers-to": {"en": "Answers to {title}."},
    "evidence-in-answer": {"en": "Evidence in answer to {title}."},
    "answers": {"en": "answers"},
    "evidence-for-answers": {"en": "evidence for the answers"},
    "from-sources": {"en": "from {sources}"},
}
"""What is said of an entry beside its own words."""

_TARGETS: Final[dict[str, Row]] = {
    "target.rebuts": {"en": "rebuts the claim"},
    "target.undercuts": {"en": "undercuts the step to the claim"},
    "target.undermines": {"en": "undermines the ground {target}"},
    "target.undermines.several": {"en": "undermines the grounds {target}"},
    "target.grants": {"en": "grants the claim"},
    "target.grants.named": {"en": "grants {target}"},
    "target.rebuts.nested": {"en": "rebuts the answer"},
    "target.undercuts.nested": {"en": "undercuts the step from evidence to claim"},
    "target.undermines.nested": {"en": "undermines the evidence of {target}"},
    "target.grants.nested": {"en": "accepts the answer"},
    "target.grants.named.nested": {"en": "accepts the evidence of {target}"},
}
"""What an answer attacks, in an accusation and in an answer."""

_SOURCES: Final[dict[str, Row]] = {
    **{f"kind.{kind}": {"en": kind.replace("-", " ")} for kind in get_args(SourceKind)},
    "author": {"en": "by"},
    "recipient": {"en": "to"},
    "rights": {"en": "Rights:"},
    "undated": {"en": "undated"},
    "accessed": {"en": "seen on {date}"},
    "also-used": {"en": "Also used under charges {numbers}."},
    "through": {"en": "through {sources}"},
    "or": {"en": "{some} or {other}"},
    "on-own-word": {"en": "on their own word"},
}

_PLACES: Final[dict[str, Row]] = {
    "sources-here": {"en": "Sources of this charge"},
    "terms-here": {"en": "Terms:"},
    "places-here": {"en": "Places:"},
    "on-the-quotation": {"en": "On the quotation: {reason}"},
    "quotation.verified": {"en": "Quotation verified."},
    "quotation.unverified": {"en": "Quotation unverified."},
}

_MARKS: Final[dict[str, Row]] = {
    **{f"move.{word}": {"en": word} for word in MOVES},
    "move.denial.means": {"en": "it did not happen"},
    "move.distinction.means": {"en": "it is not that"},
    "move.justification.means": {"en": "it was right"},
    "move.objection.means": {"en": "it is not in order"},
    "move.counter-charge.means": {"en": "the accusers did the same"},
    "move.inconsistency.means": {"en": "the accusers’ own words or acts say the reverse"},
    "move.context.means": {"en": "what is left out changes it"},
    "move.concession.means": {"en": "it is granted"},
    **{f"voice.{word}": {"en": word} for word in VOICES},
    "voice.stated.known": {"en": "their own text"},
    "voice.quoted.known": {"en": "their quoted words"},
    "voice.paraphrased.known": {"en": "the text’s paraphrase"},
    "voice.hinted.known": {"en": "a hint"},
    "voice.reported.known": {"en": "what others report"},
    **{f"nature.{word}": {"en": word.replace("-", " ")} for word in NATURES},
    **{f"nature.{word}.long": {"en": word.replace("-", " ")} for word in NATURES},
    "nature.opponent": {"en": "opponent’s own"},
    "nature.opponent.long": {"en": "opponent’s word or act"},
    **{f"outcome.{word}": {"en": word.replace("-", " ")} for word in OUTCOMES},
    "outcome.open": {"en": "left open"},
    "standing.answered-with-evidence": {"en": "answered with evidence"},
    "standing.answered-with-evidence.means": {"en": "some answer brings it"},
    "standing.answered-by-argument": {"en": "answered by argument"},
    "standing.answered-by-argument.means": {"en": "no answer brings evidence"},
    "standing.conceded": {"en": "conceded"},
    "standing.conceded.means": {"en": "granted, and nobody contests it"},
    "standing.judged": {"en": "judged"},
    "standing.judged.means": {"en": "no answer, but a verdict"},
    "standing.unanswered": {"en": "unanswered"},
    "standing.unanswered.means": {"en": "no answer"},
    "standing.granted-in-part": {"en": "granted in part"},
    "standing.granted-in-part.means": {"en": "some answer grants a part"},
    "basis.through": {"en": "all of it through {source}"},
    "basis.recollection": {"en": "from recollection alone"},
    "attack.rebuts": {"en": "rebuts"},
    "attack.rebuts.means": {"en": "what is claimed"},
    "attack.undercuts": {"en": "undercuts"},
    "attack.undercuts.means": {"en": "the step to the claim"},
    "attack.undermines": {"en": "undermines"},
    "attack.undermines.means": {"en": "what the claim rests on"},
    "attack.grants": {"en": "grants"},
    "attack.grants.means": {"en": "the claim, or the answer"},
    "attack.supports": {"en": "supports"},
    "attack.supports.means": {"en": "evidence for it"},
    "proof.verified": {"en": "verified"},
    "proof.verified.means": {"en": "the words stand so in the text"},
    "proof.unverified": {"en": "not checked"},
    "proof.unverified.means": {"en": "not held against the text"},
    "covered.quoted": {"en": "quoted"},
    "covered.quoted.means": {"en": "words that some entry quotes"},
    "covered.empty": {"en": "no entry"},
    "covered.empty.means": {"en": "nothing in the map stands on this section"},
    "covered.unmapped": {"en": "not mapped"},
    "covered.unmapped.means": {"en": "left out of the map, for the reason that is given"},
    "meaning": {"en": "{word}: {means}"},
}
"""The marks by their words, and what these mean."""

_PAGES: Final[dict[str, Row]] = {
    "overview": {"en": "Overview"},
    "page": {"en": "page"},
    "page-of": {"en": "{title} ({at} of {of})"},
    "desc.accusation": {"en": "Argument map of an accusation: {claim} {standing}."},
    "desc.topic": {"en": "Argument map of a topic."},
    "curated-by": {"en": "Curated by {names}."},
    "licence": {"en": "Licence of the curation: {licence}."},
    "figures": {"en": "{accusations}: {standings}; {said}, {pieces}, {sources}."},
    "shown-by-coverage": {"en": "What of the text the map accounts for is shown by the {link}."},
    "coverage-of-text": {"en": "coverage of the text"},
    "left-out.accusation": {
        "en": "All that the claim file says of this charge; left out are the other charges, and who the "
        "parties are."
    },
    "left-out.topic": {
        "en": "Left out here: what is claimed and shown, quotations, places, grounds, concessions, caveats. "
        "The map of an accusation gives everything."
    },
    "left-out.overview": {
        "en": "Left out here: what each accusation and answer says, its quotations, grounds and places, and "
        "the sources. The map of a topic names the answers and sources; the map of an accusation gives "
        "everything."
    },
    "left-out.coverage": {
        "en": "An entry that names several sections counts in each. Left out here: what the entries say; "
        "the overview leads to them."
    },
}
"""What is said of a picture as a whole, and what it leaves out."""

_COVERAGE: Final[dict[str, Row]] = {
    "coverage.title": {"en": "Coverage of the text: {title}"},
    "coverage.desc": {"en": "The text as a strip of its sections, with what stands on each. {figures}"},
    "coverage.total": {"en": "Mapped in all"},
    "coverage.column.section": {"en": "section"},
    "coverage.column.title": {"en": "title"},
    "coverage.column.text": {"en": "text"},
    "coverage.column.words": {"en": "words"},
    "coverage.column.accusations": {"en": "accusations"},
    "coverage.column.rebuttals": {"en": "rebuttals"},
    "coverage.column.evidence": {"en": "evidence"},
    "coverage.column.caveats": {"en": "caveats"},
    "coverage.column.quotations": {"en": "quotations"},
    "coverage.column.quoted": {"en": "quoted"},
    "coverage.unmapped": {"en": "Not mapped:"},
    "coverage.unmapped-for": {"en": "not mapped: {reason}"},
    "coverage.no-reason": {"en": "no reason given"},
    "coverage.empty": {"en": "No entry"},
    "coverage.quoted": {"en": "{share} of its words quoted"},
    "coverage.sections": {"en": "{sections}."},
    "coverage.sections-left": {"en": "{sections}, {left} of them not mapped."},
    "coverage.words": {"en": "{sections} of {words} words in all."},
    "coverage.words-left": {
        "en": "{sections} of {words} words in all, {left} of them not mapped ({unmapped} words)."
    },
    "coverage.quotations": {"en": "{quotations} of {words} words, {share} of what is mapped."},
    "coverage.some-empty": {"en": "{sections} without an entry."},
    "coverage.none-empty": {"en": "Every mapped section has an entry."},
    "coverage.longest-empty": {"en": "Longest stretches without an entry:"},
    "coverage.longest-unquoted": {"en": "Longest stretches between quotations:"},
    "coverage.from-to": {"en": "{first} to {last}"},
    "coverage.stretch": {"en": "{sections} ({words} words)"},
    "coverage.measure": {
        "en": "A section is as long as its words ask for, and one of fewer than {words} words as long as a "
        "line of type; bands show quoted words at their place in it."
    },
    "coverage.unknown": {
        "en": "Neither the text nor a lock of it is at hand: how long its sections are, and where in them "
        "the quotations stand, is not known, so all are drawn equally long."
    },
}

_GENRES: Final = {
    "fact-check": {"accusation": "statement", "charge": "statement", "accuser": "speaker"},
    "pleading": {"accusation": "count", "charge": "count", "accuser": "prosecution"},
    "review": {"accusation": "comment", "charge": "comment", "accuser": "reviewer"},
}
"""What is charged and who charges in each genre but the polemic, in English."""

_CALLED = re.compile(r"(?<![{\w-])(?:an? )?(accusation|accuser|charge)(?=s?\b)")


def _genre(text: str, words: Mapping[str, str]) -> str:
    """Return an English text with the words of a genre; what stands between braces is left."""

    def called(match: re.Match[str]) -> str:
        return ("a " if match[0][:1] == "a" and " " in match[0] else "") + words[match[1]]

    return _CALLED.sub(called, text)


def _with_genres(row: Row) -> Row:
    """Return a row with an English column for each genre, where it has another word."""
    columns = {f"en.{genre}": _genre(row["en"], words) for genre, words in _GENRES.items()}
    return {**{column: text for column, text in columns.items() if text != row["en"]}, **row}


WORDS: Final[dict[str, Row]] = {
    key: _with_genres(row)
    for part in (_ENTRIES, _SAID, _TARGETS, _SOURCES, _PLACES, _MARKS, _PAGES, _COVERAGE)
    for key, row in part.items()
}

NOUNS: Final[dict[str, Mapping[str, tuple[str, ...]]]] = {
    "accusation": {
        "en": ("accusation", "accusations"),
        **{f"en.{genre}": (word["accusation"], f"{word['accusation']}s") for genre, word in _GENRES.items()},
    },
    "part": {"en": ("part", "parts")},
    "ground": {"en": ("ground", "grounds")},
    "rebuttal": {"en": ("rebuttal", "rebuttals")},
    "answer": {"en": ("answer", "answers")},
    "reply": {"en": ("reply", "replies")},
    "remark": {"en": ("remark", "remarks")},
    "piece": {"en": ("piece of evidence", "pieces of evidence")},
    "source": {"en": ("source", "sources")},
    "caveat": {"en": ("caveat", "caveats")},
    "quotation": {"en": ("quotation", "quotations")},
    "section": {"en": ("section", "sections")},
    "word": {"en": ("word", "words")},
    **{f"move.{move}": {"en": (move, f"{move}s")} for move in MOVES},
    "move.inconsistency": {"en": ("inconsistency", "inconsistencies")},
}
"""Nouns in the forms that a number asks for, in the order of the plural rule of the language."""
