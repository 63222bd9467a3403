"""What the board of a map says: its columns, its signs, and its figures."""

from typing import Final

from argmap.wording.rows import Row, row
from argmap.wording.rows_said import SAID

BOARD: Final[dict[str, Row]] = {
    "column.charges": row("charges", "Vorwürfe", "accusations", "обвинения")
    | {
        "de.fact-check": "Aussagen",
        "de.pleading": "Anklagepunkte",
        "de.review": "Einwände",
        "fr.fact-check": "affirmations",
        "fr.pleading": "chefs d’accusation",
        "fr.review": "remarques",
        "ru.fact-check": "утверждения",
        "ru.pleading": "пункты обвинения",
        "ru.review": "замечания",
    },
    "column.topic": row("topic", "Thema", "sujet", "тема"),
    "column.caveats": row("caveats", "Vorbehalte", "réserves", "оговорки"),
    "column.answers.filled": row(
        "filled: with evidence",
        "gefüllt: mit Beleg",
        "plein\u00a0: avec preuve",
        "закрашено: с доказательством",
    ),
    "column.evidence.each": row(
        "one mark a piece", "ein Zeichen je Beleg", "un signe par preuve", "по знаку на каждое"
    ),
    "in-all": row("in all", "insgesamt", "en tout", "всего"),
    "no-answer-in-text": row(
        "no answer in the text",
        "keine Antwort im Text",
        "pas de réponse dans le texte",
        "в тексте нет ответа",
    ),
    "answers-with-evidence": row(
        "{answers}, {number} of them with evidence",
        "{answers}, davon {number} mit Belegen",
        "{answers}, dont {number} avec preuves",
        "{answers}, {number} из них с доказательствами",
    ),
    "among-answers": row(
        "{answers} ({concessions} among them)",
        "{answers} (darunter {concessions})",
        "{answers} (dont {concessions})",
        "{answers} (в том числе {concessions})",
    ),
    "of-sources": row(
        "{pieces} from {sources}", "{pieces} aus {sources}", "{pieces} de {sources}", "{pieces} ({sources})"
    ),
    "pieces-in-all": row("In all {pieces}.", "Insgesamt {pieces}.", "En tout {pieces}.", "Всего {pieces}."),
    "basis-of": row(
        "{basis}: No. {charges}.",
        "{basis}: Nr. {charges}.",
        "{basis}\u00a0: nº {charges}.",
        "{basis}: № {charges}.",
    ),
    "basis-but-of": row(
        "{basis}, but for No. {charges}.",
        "{basis}, außer Nr. {charges}.",
        "{basis}, sauf nº {charges}.",
        "{basis}, кроме № {charges}.",
    ),
    "basis-in": row(
        "{basis}: {charges}.", "{basis}: {charges}.", "{basis}\u00a0: {charges}.", "{basis}: {charges}."
    ),
    "basis-of-all": row("{basis}.", "{basis}.", "{basis}.", "{basis}."),
    "desc.overview": row(
        "Board of a map, a row for each charge.",
        "Tafel einer Karte, eine Zeile für jeden Eintrag.",
        "Tableau d’une carte, une ligne par entrée.",
        "Таблица карты, по строке на каждую запись.",
    ),
    "board.corner": row("grants a part", "räumt etwas ein", "concède une part", "признаёт часть"),
    "board.elsewhere": SAID["answered-elsewhere"],
    "board.again": row(
        "source told above", "Quelle wie oben", "source citée plus haut", "источник назван выше"
    ),
    "board.part": row(
        "part of the above", "Teil des Obigen", "partie de ce qui précède", "часть сказанного выше"
    ),
    "board.caveat": row("caveat", "Vorbehalt", "réserve", "оговорка"),
    "mark.opponent": row("opponent’s own", "Gegenseite selbst", "adversaire lui-même", "другая сторона"),
    "mark.own-record": row(
        "own record, recollection",
        "eigener Beleg, Erinnerung",
        "pièce propre, souvenir",
        "свой документ, воспоминание",
    ),
    "mark.document": row("document", "Dokument", "document", "документ"),
    "mark.testimony": row("testimony", "Zeugnis", "témoignage", "показание"),
    "mark.exhibit": row("data or exhibit", "Daten, Gegenstand", "données, pièce", "данные, предмет"),
    "mark.event": row("event", "Ereignis", "événement", "событие"),
    "mark.unsaid": row("not said of what kind", "ohne Angabe der Art", "nature non dite", "вид не назван"),
}
