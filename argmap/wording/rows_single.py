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
    "site.small": row(
        "a an the of to in on at by for from with and is are was were be been do does did has have had "
        "who whom whose which what when where why how that this these those there it its he his she her "
        "they them their we our you your i as than mean means become becomes became happen happens happened",
        "der die das den dem des ein eine einen einem einer eines und oder ist sind waren wird wurde wurden "
        "von vom zu zum zur im in am an auf aus bei mit nach für um wer wen wem wessen was wie wo wann warum "
        "welche welcher welches hat haben hatte sich er sie es als dass bedeutet heißt geworden geschah geschehen",
        "le la les un une des du de et ou où est sont était étaient fut que qui quoi quel quelle quels quelles "
        "quand pourquoi dans en sur par pour avec au aux à ce cette ces il elle ils elles on se sa ses a ont signifie "
        "devenu devenue devenus",
        "и в во на с со к ко о об от до из за по у для при а но или что кто кого кому чей какой какая какие "
        "как где когда почему это этот эта эти был была было были есть ли же бы его её их он она они значит означает "
        "стало случилось",
    ),
    "site.search.print": row(
        "to print, for paper, as a PDF, to download",
        "zum Drucken, für Papier, als PDF, zum Herunterladen",
        "à imprimer, sur papier, en PDF, à télécharger",
        "печать, на бумаге, PDF, скачать",
    ),
    "site.search.cite": row(
        "how to cite, reference, citation, version",
        "wie man zitiert, Nachweis, Zitat, Fassung",
        "comment citer, référence, citation, version",
        "как цитировать, ссылка, цитата, редакция",
    ),
    "site.search.data": row(
        "to download: JSON, CSV, a table for a spreadsheet",
        "zum Herunterladen: JSON, CSV, als Tabelle",
        "à télécharger\u00a0: JSON, CSV, tableur",
        "скачать: JSON, CSV, таблица",
    ),
    "site.search.licence": row(
        "license, copyright, Creative Commons, who made this, curators, credit, how it may be used",
        "Urheberrecht, Creative Commons, Herausgeber, Nennung, Nutzung",
        "droits, Creative Commons, auteurs, mention, réutilisation",
        "авторские права, Creative Commons, составители, указание авторов, использование",
    ),
    "site.search.signs": row(
        "colours, colors, symbols, key, legend",
        "Farben, Symbole, Legende",
        "couleurs, symboles, légende",
        "цвета, символы, обозначения",
    ),
    "site.search.about": row(
        "help, how to read it, who checked, verified and compared what, and when, what was not verified, what is missing",
        "Hilfe, wie es zu lesen ist, wer was wann geprüft und verglichen hat, was nicht geprüft ist, was fehlt",
        "aide, comment lire, qui a vérifié et comparé quoi, et quand, ce qui n’est pas vérifié, ce qui manque",
        "помощь, как читать, кто, что и когда проверил и сверил, что не проверено, чего недостаёт",
    ),
    "site.search.grants": row(
        "grants, admits, concedes, confesses",
        "räumt ein, gibt zu, gesteht zu",
        "concède, admet, reconnaît",
        "признаёт, допускает, соглашается",
    ),
    "site.search.unanswered": row(
        "without an answer, not answered",
        "ohne Antwort, nicht beantwortet",
        "sans réponse, restée sans réplique",
        "без ответа, осталось без ответа",
    ),
    "site.search.first-hand": row(
        "first hand, eyewitness, who was there",
        "aus erster Hand, Augenzeuge, wer dabei war",
        "de première main, témoin oculaire, qui était présent",
        "из первых рук, очевидец, кто там был",
    ),
    "site.search.text": row(
        "the text by its sections, coverage, which are mapped and which are not, without an entry",
        "der Text nach Abschnitten, welche erfasst sind und welche nicht, ohne Eintrag",
        "le texte par sections, celles qui sont traitées ou non, sans entrée",
        "текст по разделам, какие учтены, а какие нет, без записи",
    ),
    "site.search.table": row(
        "list of all, to sort and to filter",
        "Liste von allem, zum Ordnen und Filtern",
        "liste complète, à trier et à filtrer",
        "список всего, сортировка, отбор",
    ),
    "site.search.timeline": row(
        "dates, chronology, years, history",
        "Daten, Chronologie, Jahre, Geschichte",
        "dates, chronologie, années, histoire",
        "даты, хронология, годы, история",
    ),
    "site.search.glossary": row(
        "words, terms, meanings, definitions",
        "Wörter, Begriffe, Bedeutungen, Definitionen",
        "mots, termes, sens, définitions",
        "слова, термины, значения, определения",
    ),
    "site.search.people": row(
        "persons, names, parties, sides, who is who",
        "Namen, Parteien, Seiten, wer ist wer",
        "noms, parties, camps, qui est qui",
        "имена, стороны, кто есть кто",
    ),
    "site.search.sources": row(
        "bibliography, documents, archives, literature, references",
        "Literatur, Dokumente, Archive, Nachweise",
        "bibliographie, documents, archives, références",
        "библиография, документы, архивы, литература",
    ),
    "site.board.sheet": row("sheet {number}", "Blatt {number}", "feuille {number}", "лист {number}"),
    "site.shade.charge": row(
        "red: {charges}, and what is the opponents’ own",
        "rot: {charges}, und was von der Gegenseite selbst ist",
        "rouge\u00a0: {charges}, et ce qui vient de l’adversaire lui-même",
        "красное: {charges} и то, что исходит от другой стороны",
    ),
    "site.shade.answer": row("blue: answers", "blau: Antworten", "bleu\u00a0: réponses", "синее: ответы"),
    "site.shade.evidence": row(
        "ochre: evidence", "ocker: Belege", "ocre\u00a0: preuves", "охра: доказательства"
    ),
    "site.numbers.kept": row(
        "The numbers do not run on everywhere: each charge keeps its number, and its parts stand below it.",
        "Die Nummern laufen nicht überall fort: Jeder Eintrag behält seine, und seine Teile stehen unter ihm.",
        "Les numéros ne se suivent pas partout\u00a0: chaque entrée garde le sien, et ses parties sont au-dessous.",
        "Номера идут не везде подряд: у каждой записи свой номер, а части стоят под целым.",
    ),
    "site.kind.page": row("page", "Seite", "page", "страница"),
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
