"""The fixed words of pictures: a row for each, and in it a text for each language.

A row is named by what it says, or by the word of the format that it stands for (`move.denial`). A column is
a language, or a language for one genre (`en.review`); what a language lacks is said in English. Braces hold
what the map says itself. A language has its column in the rows, in the months of `dates`, and in the plural
and the "and" of `lookup`; its quotation marks are in `quotation_marks`.
"""

from collections.abc import Mapping
from typing import Final

from argmap.wording.rows import Row
from argmap.wording.rows_about import ABOUT, WORDS_OF_SITE
from argmap.wording.rows_board import BOARD
from argmap.wording.rows_dates import DATES
from argmap.wording.rows_exhibits import EXHIBITS
from argmap.wording.rows_figures import FIGURES, ROLES
from argmap.wording.rows_glossary import GLOSSARY
from argmap.wording.rows_marks import MARKS
from argmap.wording.rows_pages import COVERAGE, PAGES
from argmap.wording.rows_said import ENTRIES, SAID, TARGETS
from argmap.wording.rows_site import SITE
from argmap.wording.rows_sources import PLACES, SOURCES
from argmap.wording.rows_topics import TOPICS
from argmap.wording.rows_views import PEOPLE, PIECES, SOURCES_VIEW, TIMELINE

WORDS: Final[dict[str, Row]] = {
    key: row
    for part in (
        *(ENTRIES, SAID, TARGETS, SOURCES, PLACES, DATES, MARKS, ROLES, FIGURES, PAGES, COVERAGE),
        *(BOARD, PIECES, SOURCES_VIEW, TIMELINE, PEOPLE, TOPICS, GLOSSARY),
        *(SITE, EXHIBITS, ABOUT, WORDS_OF_SITE),
    )
    for key, row in part.items()
}

Forms = Mapping[str, tuple[str, ...]]


def _noun(en: str, de: str, fr: str, ru: str) -> Forms:
    """Return the forms of a noun in each language, from texts in which a comma parts them."""
    texts = {"en": en, "de": de, "fr": fr, "ru": ru}
    return {language: tuple(text.split(", ")) for language, text in texts.items()}


_CHARGES: Final = {
    "en.fact-check": ("statement", "statements"), "en.pleading": ("count", "counts"),
    "en.review": ("comment", "comments"),
    "de.fact-check": ("Aussage", "Aussagen"),
    "de.pleading": ("Anklagepunkt", "Anklagepunkte"), "de.review": ("Einwand", "Einwände"),
    "fr.fact-check": ("affirmation", "affirmations"),
    "fr.pleading": ("chef d’accusation", "chefs d’accusation"),
    "fr.review": ("remarque", "remarques"), "ru.fact-check": ("утверждение", "утверждения", "утверждений"),
    "ru.pleading": ("пункт обвинения", "пункта обвинения", "пунктов обвинения"),
    "ru.review": ("замечание", "замечания", "замечаний"),
}  # fmt: skip
NOUNS: Final[dict[str, Forms]] = {
    "accusation": {
        **_noun(
            "accusation, accusations",
            "Vorwurf, Vorwürfe",
            "accusation, accusations",
            "обвинение, обвинения, обвинений",
        ),
        **_CHARGES,
    },
    "charge": {
        **_noun(
            "charge, charges",
            "Vorwurf, Vorwürfe",
            "accusation, accusations",
            "обвинение, обвинения, обвинений",
        ),
        **_CHARGES,
    },
    "part": _noun("part, parts", "Teil, Teilen", "partie, parties", "часть, части, частей"),
    "ground": _noun("ground, grounds", "Grund, Gründe", "motif, motifs", "основание, основания, оснований"),
    "rebuttal": _noun(
        "rebuttal, rebuttals", "Entgegnung, Entgegnungen", "réfutation, réfutations", "ответ, ответа, ответов"
    ),
    "answer": _noun("answer, answers", "Antwort, Antworten", "réponse, réponses", "ответ, ответа, ответов"),
    "answer-rests": _noun(
        "answer rests, answers rest",
        "Antwort stützt sich, Antworten stützen sich",
        "réponse s’appuie, réponses s’appuient",
        "ответ опирается, ответа опираются, ответов опираются",
    ),
    "reply": _noun(
        "reply, replies", "Erwiderung, Erwiderungen", "réplique, répliques", "реплика, реплики, реплик"
    ),
    "remark": _noun(
        "remark, remarks",
        "Bemerkung, Bemerkungen",
        "observation, observations",
        "примечание, примечания, примечаний",
    ),
    "piece": _noun(
        "piece of evidence, pieces of evidence",
        "Beleg, Belege",
        "preuve, preuves",
        "доказательство, доказательства, доказательств",
    ),
    "source": _noun(
        "source, sources", "Quelle, Quellen", "source, sources", "источник, источника, источников"
    ),
    "caveat": _noun(
        "caveat, caveats", "Vorbehalt, Vorbehalte", "réserve, réserves", "оговорка, оговорки, оговорок"
    ),
    "verdict-given": _noun(
        "verdict, verdicts", "Urteil, Urteile", "verdict, verdicts", "решение, решения, решений"
    ),
    "quotation": _noun(
        "quotation, quotations", "Zitat, Zitate", "citation, citations", "цитата, цитаты, цитат"
    ),
    "section": _noun(
        "section, sections", "Abschnitt, Abschnitte", "section, sections", "часть, части, частей"
    ),
    "word": _noun("word, words", "Wort, Wörter", "mot, mots", "слово, слова, слов"),
    "move.denial": _noun(
        "denial, denials",
        "Bestreitung, Bestreitungen",
        "démenti, démentis",
        "опровержение, опровержения, опровержений",
    ),
    "move.distinction": _noun(
        "distinction, distinctions",
        "Unterscheidung, Unterscheidungen",
        "distinction, distinctions",
        "различение, различения, различений",
    ),
    "move.justification": _noun(
        "justification, justifications",
        "Rechtfertigung, Rechtfertigungen",
        "justification, justifications",
        "оправдание, оправдания, оправданий",
    ),
    "move.objection": _noun(
        "objection, objections",
        "Einspruch, Einsprüche",
        "objection, objections",
        "возражение, возражения, возражений",
    ),
    "move.counter-charge": _noun(
        "counter-charge, counter-charges",
        "Gegenvorwurf, Gegenvorwürfe",
        "contre-accusation, contre-accusations",
        "встречное обвинение, встречных обвинения, встречных обвинений",
    ),
    "move.inconsistency": _noun(
        "inconsistency, inconsistencies",
        "Widerspruch, Widersprüche",
        "contradiction, contradictions",
        "противоречие, противоречия, противоречий",
    ),
    "move.context": _noun(
        "context, contexts",
        "Zusammenhang, Zusammenhänge",
        "contexte, contextes",
        "контекст, контекста, контекстов",
    ),
    "move.concession": _noun(
        "concession, concessions",
        "Zugeständnis, Zugeständnisse",
        "concession, concessions",
        "признание, признания, признаний",
    ),
}
"""Nouns in the forms that a number asks for, in the order of the plural rule of the language."""
