"""What the map of a topic says beside the titles, its columns and signs, and what an excerpt says."""

from typing import Final

from argmap.wording.rows import Row, row

TOPICS: Final[dict[str, Row]] = {
    "topic": row("topic", "Thema", "sujet", "тема"),
    "column.sources": row("sources", "Quellen", "sources", "источники"),
    "attack.serves": row("part of", "Teil von", "partie de", "входит в"),
    "attack.serves.means": row(
        "is part of the charge", "ist Teil des Vorwurfs", "fait partie de l’accusation", "входит в обвинение"
    )
    | {
        "de.fact-check": "ist Teil der Aussage",
        "de.pleading": "ist Teil des Anklagepunkts",
        "de.review": "ist Teil des Einwands",
        "fr.fact-check": "fait partie de l’affirmation",
        "fr.pleading": "fait partie du chef d’accusation",
        "fr.review": "fait partie de la remarque",
        "ru.fact-check": "входит в утверждение",
        "ru.pleading": "входит в пункт обвинения",
        "ru.review": "входит в замечание",
    },
    "part-of-numbers": row("part of", "Teil von", "partie de", "входит в"),
    "parts-numbers": row("further parts:", "weitere Teile:", "autres parties\u00a0:", "другие части:"),
    "charges-here": row(
        "{number}: {numbers}", "{number}: {numbers}", "{number}\u00a0: {numbers}", "{number}: {numbers}"
    ),
    "answers-of": row(
        "{shown} of {all} answers",
        "{shown} von {all} Antworten",
        "{shown} réponses sur {all}",
        "ответы: {shown} из {all}",
    ),
    "pieces-of": row(
        "{shown} of {all} pieces of evidence",
        "{shown} von {all} Belegen",
        "{shown} preuves sur {all}",
        "доказательства: {shown} из {all}",
    ),
    "left-out.excerpt": row(
        "An excerpt; left out here: further answers, and the sources in full.",
        "Ein Auszug; nicht gezeigt: weitere Antworten und die Quellen im Einzelnen.",
        "Un extrait\u00a0; non montrés\u00a0: les autres réponses et les sources en détail.",
        "Отрывок; не показано: остальные ответы и сами источники.",
    ),
}
