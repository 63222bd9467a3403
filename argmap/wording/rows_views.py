"""What the views of the whole map say: of sources, of time, and of people."""

from typing import Final

from argmap.wording.rows import Row, row

PIECES: Final[dict[str, Row]] = {
    "mark.opponent": row(
        "opponent’s own word or act",
        "Wort oder Tat der Gegenseite",
        "parole ou acte de l’adversaire",
        "слово или дело противника",
    ),
    "mark.own-record": row(
        "own record or recollection",
        "eigener Beleg oder Erinnerung",
        "pièce propre ou souvenir",
        "свой документ или воспоминание",
    ),
    "mark.document": row(
        "document or record", "Dokument oder Akte", "document ou acte", "документ или запись"
    ),
    "mark.testimony": row("testimony", "Zeugnis", "témoignage", "показание"),
    "mark.event": row("event", "Ereignis", "événement", "событие"),
    "mark.ground": row(
        "offered by the accuser as a ground",
        "von der Gegenseite als Grund angeführt",
        "avancé comme motif par l’adversaire",
        "приведено противником как основание",
    ),
    "mark.judged": row("gives a verdict", "gibt ein Urteil", "donne un verdict", "даёт решение"),
    "mark.caveat": row("caveat", "Vorbehalt", "réserve", "оговорка"),
    "whose.opponent": row(
        "Opponent’s own word or act",
        "Wort oder Tat der Gegenseite",
        "Parole ou acte de l’adversaire",
        "Слово или дело противника",
    ),
    "whose.own-record": row(
        "Own record or recollection",
        "Eigener Beleg oder Erinnerung",
        "Pièce propre ou souvenir",
        "Свой документ или воспоминание",
    ),
    "whose.own-record.of": row(
        "{names}: own record or recollection",
        "{names}: eigener Beleg oder Erinnerung",
        "{names}\u00a0: pièce propre ou souvenir",
        "{names}: свой документ или воспоминание",
    ),
    "whose.bodies": row(
        "Resolutions, minutes, public records",
        "Beschlüsse, Protokolle, amtliche Belege",
        "Résolutions, procès-verbaux, actes publics",
        "Резолюции, протоколы, открытые данные",
    ),
    "whose.documents": row("Other documents", "Andere Dokumente", "Autres documents", "Прочие документы"),
    "whose.testimony": row("Witnesses", "Zeugen", "Témoins", "Свидетели"),
    "whose.event": row(
        "Events without a document",
        "Ereignisse ohne Dokument",
        "Événements sans document",
        "События без документа",
    ),
    "whose.beside": row(
        "Named beside the evidence",
        "Neben den Belegen genannt",
        "Nommés à côté des preuves",
        "Названо помимо доказательств",
    ),
}

SOURCES_VIEW: Final[dict[str, Row]] = {
    "sources": row("Sources", "Quellen", "Sources", "Источники"),
    "sources.title": row(
        "Which document carries how much",
        "Welche Quelle wie viel trägt",
        "Quelle source porte combien",
        "Какой источник сколько несёт",
    ),
    "sources.desc": row(
        "A matrix of sources and charges. {told}",
        "Quellen und Vorwürfe als Matrix. {told}",
        "Une matrice des sources et des accusations. {told}",
        "Таблица источников и обвинений. {told}",
    ),
    "sources.column": row("source", "Quelle", "source", "источник"),
    "sources.pieces": row("pieces", "Belege", "preuves", "число"),
    "sources.often": row(
        "{number} from {sources} used more than once",
        "{number} aus mehrfach verwendeten ({sources})",
        "{number} de celles qui servent plusieurs fois ({sources})",
        "{number} из использованных не раз ({sources})",
    ),
    "sources.once": row(
        "{number} from sources used once",
        "{number} aus einmal verwendeten",
        "{number} de celles qui servent une fois",
        "{number} из использованных по разу",
    ),
    "sources.more-once": row(
        "{number} more, each used once",
        "{number} weitere, je einmal",
        "{number} autres, une fois chacune",
        "ещё {number}, каждый по разу",
    ),
    "sources.once-heading": row("used once", "einmal verwendet", "employées une fois", "по одному разу"),
    "sources.known": row(
        "how they are known, where nothing else is said: {known}",
        "woher man sie kennt, wo nichts anderes steht: {known}",
        "comment on les connaît, sauf mention contraire\u00a0: {known}",
        "откуда они известны, где не сказано иначе: {known}",
    ),
    "sources.charges": row(
        "charges {numbers} of {all}",
        "Vorwürfe {numbers} von {all}",
        "accusations {numbers} sur {all}",
        "обвинения {numbers} из {all}",
    ),
    "sources.columns": row(
        "Each column is a charge, by topic; a figure tells how many pieces a mark stands for.",
        "Jede Spalte ist ein Vorwurf, nach Themen; eine Zahl sagt, für wie viele Belege ein Zeichen steht.",
        "Chaque colonne est une accusation, par sujet; un chiffre dit combien de preuves vaut un signe.",
        "Каждый столбец – обвинение, по темам; цифра – сколько доказательств обозначает знак.",
    ),
    "known.at-hand": row("at hand", "liegt vor", "sous la main", "имеется"),
    "known.not-said": row("not said how", "nicht gesagt, wie", "on ne dit pas comment", "не сказано, как"),
    "left-out.sources": row(
        "Left out here: what the sources show, their archives and prints; the sheets of the charges give them.",
        "Nicht gezeigt: was die Quellen belegen, wo sie liegen und gedruckt sind; das geben die einzelnen Blätter.",
        "Non montrés\u00a0: ce que les sources prouvent, où elles sont et imprimées; les feuilles le donnent.",
        "Не показано: что источники доказывают, где хранятся и напечатаны; это есть на отдельных листах.",
    ),
}
