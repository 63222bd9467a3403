"""What the numbers of a map count, how its accusations stand, and what its parties are called by their role."""

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
        "known through one source alone",
        "nur über eine Quelle bekannt",
        "connues par une seule source",
        "известно через один источник",
    ),
    "figure.recollection": row(
        "from recollection alone", "allein aus der Erinnerung", "de mémoire seulement", "только по памяти"
    ),
}
"""What the numbers count, at the head of a column or of a line."""

BASES: Final[dict[str, Row]] = {
    "rests.one-source": row(
        "all evidence from one source",
        "alle Belege aus einer Quelle",
        "toutes les preuves d’une source",
        "все доказательства из одного источника",
    ),
    "rests.one-source.means": row(
        "all evidence that answers the charge is from the same source",
        "alle Belege, die auf den Vorwurf antworten, stammen aus derselben Quelle",
        "toutes les preuves qui répondent à l’accusation viennent de la même source",
        "все доказательства в ответ на обвинение взяты из одного и того же источника",
    ),
    "rests.recollection": FIGURES["figure.recollection"],
    "rests.recollection.means": row(
        "all that evidence is what somebody remembers",
        "all diese Belege sind, woran sich jemand erinnert",
        "toutes ces preuves sont des souvenirs de quelqu’un",
        "все эти доказательства — чьи-то воспоминания",
    ),
    "rests.through": FIGURES["figure.through"],
    "rests.through.means": row(
        "whatever sources the evidence is from, it is known only because one and the same source tells of it",
        "aus welchen Quellen die Belege auch sind, man kennt sie nur, weil ein und dieselbe Quelle davon berichtet",
        "de quelques sources que viennent les preuves, on ne les connaît que par une seule et même source",
        "из каких бы источников ни были доказательства, о них известно лишь из одного и того же источника",
    ),
    "rests.argument": row(
        "by argument alone", "allein mit Gründen", "par le raisonnement seul", "только доводами"
    ),
    "rests.argument.means": row(
        "no answer brings evidence",
        "keine Antwort bringt Belege",
        "aucune réponse n’apporte de preuve",
        "ни один ответ не приводит доказательств",
    ),
}
"""On what alone the answers to a charge may rest, and what that means."""

STANDINGS: Final[dict[str, Row]] = {
    "standing.answered-with-evidence": row(
        "answered with evidence",
        "mit Belegen beantwortet",
        "réponse avec preuves",
        "ответ с доказательствами",
    ),
    "standing.answered-with-evidence.means": row(
        "some answer brings evidence",
        "eine Antwort bringt Belege",
        "une réponse avec preuves",
        "есть ответ с доказательствами",
    ),
    "standing.answered-by-argument": row(
        "answered by argument", "mit Gründen beantwortet", "réponse par raisonnement", "ответ доводами"
    ),
    "standing.answered-by-argument.means": row(
        "no answer brings evidence",
        "keine Antwort bringt Belege",
        "aucune réponse n’apporte de preuve",
        "ни один ответ не приводит доказательств",
    ),
    "standing.conceded": row("conceded", "eingeräumt", "concédé", "признано"),
    "standing.conceded.means": row(
        "granted, and nobody contests it",
        "eingeräumt, und niemand bestreitet es",
        "concédé, et nul ne le conteste",
        "признано, и никто не спорит",
    ),
    "standing.judged": row("judged", "beurteilt", "jugé", "решено"),
    "standing.judged.means": row(
        "no answer, but a verdict",
        "keine Antwort, aber ein Urteil",
        "pas de réponse, mais un verdict",
        "ответа нет, но есть решение",
    ),
    "standing.unanswered": row("unanswered", "unbeantwortet", "sans réponse", "без ответа"),
    "standing.unanswered.means": row("no answer", "keine Antwort", "pas de réponse", "ответа нет"),
    "standing.granted-in-part": row(
        "granted in part", "zum Teil eingeräumt", "concédé en partie", "признано отчасти"
    ),
    "standing.granted-in-part.means": row(
        "some answer grants a part",
        "eine Antwort räumt einen Teil ein",
        "une réponse en concède une partie",
        "есть ответ, признающий часть",
    ),
}
"""How accusations stand, and what that means."""

ROLES: Final[dict[str, Row]] = {
    "role.accuser": row("accuser", "Ankläger", "accusateur", "обвинитель"),
    "role.respondent": row("respondent", "Beschuldigter", "mis en cause", "отвечающий"),
    "role.witness": row("witness", "Zeuge", "témoin", "свидетель"),
    "role.judge": row("judge", "Richter", "juge", "судья"),
    "role.editor": row("editor", "Herausgeber", "éditeur", "издатель"),
    "role.other": row("other", "andere", "autre", "прочие"),
}
