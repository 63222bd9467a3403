"""Nouns beside a number, in the forms and the languages in which pictures and reports have them."""

from collections.abc import Mapping
from typing import Final

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
    "conceding": _noun(
        "of them a concession, of them concessions",
        "davon ein Zugeständnis, davon Zugeständnisse",
        "est une concession, sont des concessions",
        "из них признание, из них признания, из них признания",
    ),
    "of-them": _noun("of them, of them", "davon, davon", "d’elles, d’elles", "из них, из них, из них"),
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
