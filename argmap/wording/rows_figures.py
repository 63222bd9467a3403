"""What the numbers of a map count, and what its parties are called by their role."""

from typing import Final

from argmap.wording.rows import Row, row

FIGURES: Final[dict[str, Row]] = {
    "figure.accusations": row("accusations", "Vorwürfe", "accusations", "обвинения"),
    "figure.grounds": row("grounds", "Gründe", "motifs", "основания"),
    "figure.rebuttals": row("rebuttals", "Entgegnungen", "réfutations", "ответы"),
    "figure.replies": row("replies", "Erwiderungen", "répliques", "реплики"),
    "figure.remarks": row("remarks", "Bemerkungen", "observations", "примечания"),
    "figure.evidence": row("evidence", "Belege", "preuves", "доказательства"),
    "figure.sources": row("sources", "Quellen", "sources", "источники"),
    "figure.topics": row("topics", "Themen", "sujets", "темы"),
    "figure.answered_with_evidence": row(
        "answered with evidence",
        "mit Belegen beantwortet",
        "réfutées avec preuves",
        "с доказательствами",
    ),
    "figure.answered_by_argument": row(
        "answered by argument", "mit Gründen beantwortet", "réfutées par argument", "с доводами"
    ),
    "figure.conceded": row("conceded", "eingeräumt", "concédées", "признано"),
    "figure.judged": row("judged", "beurteilt", "jugées", "рассмотрено"),
    "figure.unanswered": row("unanswered", "unbeantwortet", "sans réponse", "без ответа"),
    "figure.granted_in_part": row(
        "granted in part", "zum Teil eingeräumt", "concédées en partie", "признано отчасти"
    ),
    "figure.accepted": row(
        "answers accepted", "anerkannte Antworten", "réponses acceptées", "принятые ответы"
    ),
    "figure.through": row(
        "through one source alone",
        "allein über eine Quelle",
        "par une seule source",
        "только через один источник",
    ),
    "figure.recollection": row(
        "from recollection alone", "allein aus der Erinnerung", "de mémoire seulement", "только по памяти"
    ),
}
"""What the numbers count, at the head of a column or of a line."""

ROLES: Final[dict[str, Row]] = {
    "role.accuser": row("accuser", "Ankläger", "accusateur", "обвинитель"),
    "role.respondent": row("respondent", "Beschuldigter", "mis en cause", "отвечающий"),
    "role.witness": row("witness", "Zeuge", "témoin", "свидетель"),
    "role.judge": row("judge", "Richter", "juge", "судья"),
    "role.editor": row("editor", "Herausgeber", "éditeur", "издатель"),
    "role.other": row("other", "andere", "autre", "прочие"),
}
