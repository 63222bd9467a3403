"""The fixed words of pictures: a row for each, and in it a text for each language.

A row is named by what it says, or by the word of the format that it stands for (`move.denial`). A column is
a language, or a language for one genre (`en.review`); what a language lacks is said in English. Braces hold
what the map says itself. A language has its column here, in the months of `dates`, and in the plural, the
"and" and the quotation marks of `lookup`.
"""

from collections.abc import Mapping
from typing import Final, get_args

from argmap.format.models import SourceKind
from argmap.format.vocabulary import MOVES, NATURES, OUTCOMES, ROLES, VOICES
from argmap.wording.genres import GENRES, in_genre

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
    "continued": {"en": "{entry}, continued"},
    "continued-before": {"en": "Continued from the page before."},
    "column.accusation": {"en": "accusation"},
    "column.rebuttal": {"en": "rebuttals"},
    "column.evidence": {"en": "evidence"},
    "column.bare": {"en": "{column}: none"},
}

_SAID: Final[dict[str, Row]] = {
    "by": {"en": "By {names}"},
    "serves": {"en": "Serves:"},
    "served-by": {"en": "Served by:"},
    "serves-titles": {"en": "serves {titles}"},
    "also-answers": {"en": "Also answers:"},
    "also-answered-by": {"en": "Also answered by:"},
    "relies-on": {"en": "Relies on:"},
    "concedes": {"en": "Concedes:"},
    "conceded-by": {"en": "conceded by {names}"},
    "accepted": {"en": "{answers} accepted"},
    "answers-accepted": {"en": "{accepted} of {answers} accepted"},
    "parts-answered": {"en": "{answered} of {parts} answered"},
    "verdict": {"en": "Verdict:"},
    "verdict-by": {"en": "{outcome} by {names}"},
    "verdict-labelled": {"en": "{outcome} ({label})"},
    "verdict-rests-on": {"en": "Rests on:"},
    "verdict-source": {"en": "Given in:"},
    "verdicts-differ": {"en": "the verdicts differ"},
    "shows": {"en": "Shows:"},
    "caveat": {"en": "Caveat, {names}:"},
    "see": {"en": "See:"},
    "on-grounds": {"en": "on these grounds"},
    "on-ground": {"en": "on this ground"},
    "on-no-ground": {"en": "on no stated ground"},
    "offered-in-proof": {"en": "Offered in proof"},
    "offered-in-proof-of": {"en": "Offered in proof of {title}."},
    "rests-on": {"en": "Rests on {pieces}."},
    "rests-on-argument": {"en": "Rests on argument, not on evidence"},
    "no-answer-given": {"en": "The text gives none."},
    "verdict-alone": {"en": "There is a verdict alone."},
    "evidence-for": {"en": "Evidence for {title}"},
    "answers-to": {"en": "Answers to {title}."},
    "evidence-in-answer": {"en": "Evidence in answer to {title}."},
    "answers": {"en": "answers"},
    "evidence-for-answers": {"en": "evidence for the answers"},
    "from-sources": {"en": "from {sources}"},
    "target-by": {"en": "{target}, by {names}"},
}
"""What is said of an entry beside its own words."""

_TARGETS: Final[dict[str, Row]] = {
    "target.rebuts": {"en": "rebuts the claim"},
    "target.undercuts": {"en": "undercuts the step to the claim"},
    "target.undermines": {"en": "undermines the ground {target}"},
    "target.undermines.several": {"en": "undermines the grounds {target}"},
    "target.grants": {"en": "grants the claim"},
    "target.grants.step": {"en": "grants the step to the claim"},
    "target.grants.named": {"en": "grants the ground {target}"},
    "target.grants.named.several": {"en": "grants the grounds {target}"},
    "target.rebuts.nested": {"en": "rebuts the answer"},
    "target.undercuts.nested": {"en": "undercuts the step from evidence to claim"},
    "target.undermines.nested": {"en": "undermines the evidence of {target}"},
    "target.grants.nested": {"en": "accepts the answer"},
    "target.grants.step.nested": {"en": "accepts the step from evidence to claim"},
    "target.grants.named.nested": {"en": "accepts the evidence of {target}"},
    "target.rebuts.reply": {"en": "rebuts the reply"},
    "target.undercuts.reply": {"en": "undercuts the step from evidence to claim"},
    "target.undermines.reply": {"en": "undermines the evidence of {target}"},
    "target.grants.reply": {"en": "grants the reply"},
    "target.grants.step.reply": {"en": "grants the step from evidence to claim"},
    "target.grants.named.reply": {"en": "grants the evidence of {target}"},
}
"""What an answer attacks, in an accusation, in an answer (`nested`) and in a reply."""

_SOURCES: Final[dict[str, Row]] = {
    **{f"kind.{kind}": {"en": kind.replace("-", " ")} for kind in get_args(SourceKind)},
    "author": {"en": "by"},
    "recipient": {"en": "to"},
    "published": {"en": "Published:"},
    "archive": {"en": "Archive:"},
    "accessed": {"en": "Read:"},
    "rights": {"en": "Rights:"},
    "note": {"en": "Note:"},
    "through": {"en": "through {sources}"},
    "or": {"en": "{some} or {other}"},
    "on-own-word": {"en": "on their own word"},
    "reference-above": {"en": "Reference in full above"},
}

_PLACES: Final[dict[str, Row]] = {
    "at": {"en": "At"},
    "all-of-section": {"en": "{id}, all of it"},
    "on-the-quotation": {"en": "On the quotation: {reason}"},
    "quotation.verified": {"en": "Quotation verified."},
    "quotation.unverified": {"en": "Quotation unverified."},
    "quotation.in-source": {"en": "Checked in the source itself."},
}

_MARKS: Final[dict[str, Row]] = {
    **{f"move.{word}": {"en": word} for word in MOVES},
    **{f"move.{word}.means": {"en": means} for word, means in MOVES.items()},
    **{f"voice.{word}": {"en": word} for word in VOICES},
    **{f"voice.{word}.means": {"en": means} for word, means in VOICES.items()},
    **{f"role.{word}": {"en": word} for word in ROLES},
    **{f"nature.{word}": {"en": word.replace("-", " ")} for word in NATURES},
    **{f"nature.{word}.long": {"en": word.replace("-", " ")} for word in NATURES},
    "nature.opponent.long": {"en": "opponent’s word or act"},
    **{f"outcome.{word}": {"en": word.replace("-", " ")} for word in OUTCOMES},
    "outcome.open": {"en": "left open"},
    "standing.answered-with-evidence": {"en": "answered with evidence"},
    "standing.answered-with-evidence.means": {"en": "some answer brings evidence"},
    "standing.answered-by-argument": {"en": "answered by argument"},
    "standing.answered-by-argument.means": {"en": "no answer brings evidence"},
    "standing.conceded": {"en": "conceded"},
    "standing.conceded.means": {"en": "those who are charged grant it, and nobody contests it"},
    "standing.judged": {"en": "judged"},
    "standing.judged.means": {"en": "no answer, but a verdict"},
    "standing.unanswered": {"en": "unanswered"},
    "standing.unanswered.means": {"en": "no answer"},
    "standing.granted-in-part": {"en": "granted in part"},
    "standing.granted-in-part.means": {"en": "some answer grants a part"},
    "basis.through": {"en": "all of it through {source}"},
    "basis.recollection": {"en": "from recollection alone"},
    "attack.rebuts": {"en": "rebuts"},
    "attack.rebuts.means": {"en": "attacks what is claimed"},
    "attack.undercuts": {"en": "undercuts"},
    "attack.undercuts.means": {"en": "attacks the step to the claim"},
    "attack.undermines": {"en": "undermines"},
    "attack.undermines.means": {"en": "attacks what the claim rests on"},
    "attack.grants": {"en": "grants"},
    "attack.grants.means": {"en": "grants the claim, or accepts the answer"},
    "attack.supports": {"en": "supports"},
    "attack.supports.means": {"en": "evidence for an answer"},
    "proof.verified": {"en": "verified"},
    "proof.verified.means": {"en": "the words stand so in the text, as a check or its lock shows"},
    "proof.unverified": {"en": "unverified"},
    "proof.unverified.means": {"en": "the words were not held against the text"},
    "covered.quoted": {"en": "quoted"},
    "covered.quoted.means": {"en": "words that some entry quotes"},
    "covered.empty": {"en": "no entry"},
    "covered.empty.means": {"en": "nothing in the map stands on this section"},
    "covered.unmapped": {"en": "not mapped"},
    "covered.unmapped.means": {"en": "left out of the map, for the reason that is given"},
    "meaning": {"en": "{word}: {means}"},
}
"""The marks by their words, and what these mean."""

_FIGURES: Final[dict[str, Row]] = {
    "figure.accusations": {"en": "accusations"},
    "figure.grounds": {"en": "grounds"},
    "figure.rebuttals": {"en": "rebuttals"},
    "figure.replies": {"en": "replies"},
    "figure.remarks": {"en": "remarks"},
    "figure.evidence": {"en": "evidence"},
    "figure.sources": {"en": "sources"},
    "figure.topics": {"en": "topics"},
    "figure.answered_with_evidence": {"en": "answered with evidence"},
    "figure.answered_by_argument": {"en": "answered by argument"},
    "figure.conceded": {"en": "conceded"},
    "figure.judged": {"en": "judged"},
    "figure.unanswered": {"en": "unanswered"},
    "figure.granted_in_part": {"en": "granted in part"},
    "figure.accepted": {"en": "answers accepted"},
    "figure.through": {"en": "through one source alone"},
    "figure.recollection": {"en": "from recollection alone"},
}
"""What the numbers count, at the head of a column or of a line."""

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
        "en": "This map gives all that the claim file says of this accusation. It leaves out the other "
        "accusations, who the parties are, and how the topic’s dispute as a whole runs."
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


def _with_genres(row: Row) -> Row:
    """Return a row with an English column for each genre, where it has another word."""
    columns = {f"en.{genre}": in_genre(row["en"], genre) for genre in GENRES}
    return {**{column: text for column, text in columns.items() if text != row["en"]}, **row}


WORDS: Final[dict[str, Row]] = {
    key: _with_genres(row) if "accus" in row["en"] else row
    for part in (_ENTRIES, _SAID, _TARGETS, _SOURCES, _PLACES, _MARKS, _FIGURES, _PAGES, _COVERAGE)
    for key, row in part.items()
}

NOUNS: Final[dict[str, Mapping[str, tuple[str, ...]]]] = {
    "accusation": {
        "en": ("accusation", "accusations"),
        **{f"en.{genre}": (word["accusation"], f"{word['accusation']}s") for genre, word in GENRES.items()},
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
