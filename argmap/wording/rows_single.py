"""What the pages say of single entries: how they are cited, numbered, searched and listed."""

from typing import Final

from argmap.wording.rows import Row, row

SINGLE: Final[dict[str, Row]] = {
    "site.cite.number": row("Cite {number}", "{number} zitieren", "Citer {number}", "Цитировать {number}"),
    "site.cite.words": row(
        "the words: {reference}",
        "die Worte: {reference}",
        "les mots\u00a0: {reference}",
        "слова: {reference}",
    ),
    "site.copy-reference": row(
        "Copy the reference", "Nachweis kopieren", "Copier la référence", "Копировать ссылку на источник"
    ),
    "site.numbered": row(
        "no number nr § p page charge count statement comment answer reply remark",
        "nr nummer § s seite vorwurf anklagepunkt aussage einwand antwort erwiderung bemerkung",
        "n nº n° numéro § p page accusation chef affirmation remarque réponse réplique observation",
        "№ номер § с стр страница обвинение пункт утверждение замечание ответ реплика",
    ),
    "site.numbered.note": row(
        "note footnote fn source",
        "anm anmerkung fußnote fn quelle",
        "note source",
        "прим примечание сноска источник",
    ),
    "site.kind.note": row("note", "Anmerkung", "note", "примечание"),
    "site.kind.list": row("list", "Liste", "liste", "список"),
    "site.evidence.nature": row("Kind", "Art", "Genre", "Вид"),
    "site.evidence.known": row("Known", "Bekannt", "Connaissance", "Известно"),
    "site.caveats.with": row("with a caveat", "mit Vorbehalt", "avec réserve", "с оговоркой"),
    "site.caveats.without": row("without a caveat", "ohne Vorbehalt", "sans réserve", "без оговорки"),
    "site.begin": row("Begin with:", "Zum Anfang:", "Pour commencer\u00a0:", "С чего начать:"),
    "site.begin.most": row(
        "which has the most answers ({number})",
        "mit den meisten Antworten ({number})",
        "qui a le plus de réponses ({number})",
        "здесь больше всего ответов ({number})",
    ),
    "basis.under": row(
        "{number} of them under {answers}",
        "davon {number} unter {answers}",
        "dont {number} sous {answers}",
        "из них под {answers}: {number}",
    ),
}
