"""What is said of sources, quotations and places."""

from typing import Final

from argmap.wording.rows import Row, row

_KINDS: Final[dict[str, Row]] = {
    "letter": row("letter", "Brief", "lettre", "письмо"),
    "note": row("note", "Notiz", "note", "записка"),
    "telegram": row("telegram", "Telegramm", "télégramme", "телеграмма"),
    "message": row("message", "Nachricht", "message", "сообщение"),
    "resolution": row("resolution", "Beschluss", "résolution", "резолюция"),
    "minutes": row("minutes", "Protokoll", "procès-verbal", "протокол"),
    "speech": row("speech", "Rede", "discours", "речь"),
    "statement": row("statement", "Äußerung", "propos", "высказывание"),
    "testimony": row("testimony", "Zeugnis", "témoignage", "показание"),
    "interview": row("interview", "Gespräch", "entretien", "интервью"),
    "declaration": row("declaration", "Erklärung", "déclaration", "заявление"),
    "ultimatum": row("ultimatum", "Ultimatum", "ultimatum", "ультиматум"),
    "treaty": row("treaty", "Vertrag zwischen Staaten", "traité", "международный договор"),
    "statute": row("statute", "Gesetz", "loi", "закон"),
    "judgment": row("judgment", "Gerichtsurteil", "jugement", "судебное решение"),
    "pleading": row("pleading", "Schriftsatz", "mémoire", "состязательная бумага"),
    "contract": row("contract", "Vertrag", "contrat", "договор"),
    "report": row("report", "Bericht", "rapport", "доклад"),
    "article": row("article", "Aufsatz", "article", "статья"),
    "book": row("book", "Buch", "livre", "книга"),
    "chapter": row("chapter", "Kapitel", "chapitre", "глава"),
    "thesis": row("thesis", "These", "thèse", "тезисы"),
    "web-page": row("web page", "Webseite", "page web", "веб-страница"),
    "dataset": row("dataset", "Datensatz", "jeu de données", "набор данных"),
    "software": row("software", "Programm", "logiciel", "программа"),
    "recording": row("recording", "Aufnahme", "enregistrement", "запись"),
    "photograph": row("photograph", "Fotografie", "photographie", "фотография"),
    "exhibit": row("exhibit", "Gegenstand", "pièce", "предмет"),
    "record": row("record", "Aufzeichnung", "document d’archives", "записи"),
    "recollection": row("recollection", "Erinnerung", "souvenir", "воспоминание"),
}

SOURCES: Final[dict[str, Row]] = {
    **{f"kind.{kind}": texts for kind, texts in _KINDS.items()},
    "recipient": row("to", "an", "à", "кому:"),
    "rights": row("Rights:", "Rechte:", "Droits\u00a0:", "Права:"),
    "told": row("told {date}", "erzählt: {date}", "récit\u00a0: {date}", "рассказано: {date}"),
    "told-in": row(
        "told in: {reference}",
        "erzählt in: {reference}",
        "d’après\u00a0: {reference}",
        "изложено в: {reference}",
    ),
    "undated": row("undated", "undatiert", "sans date", "без даты"),
    "accessed": row("Seen on {date}", "Eingesehen: {date}", "Consulté\u00a0: {date}", "Просмотрено: {date}"),
    "also-used": row(
        "Also used under {charges}",
        "Auch verwendet unter {charges}",
        "Employé aussi sous {charges}",
        "Также: {charges}",
    ),
    "in-caveat-alone": row(
        "Named in a caveat alone",
        "Nur in einem Vorbehalt genannt",
        "Dans une réserve seulement",
        "Только в оговорке",
    ),
    "printed-in": row("in: {place}", "in: {place}", "dans\u00a0: {place}", "в: {place}"),
    "through": row("through {sources}", "über {sources}", "par {sources}", "через {sources}"),
    "or": row("{some} or {other}", "{some} oder {other}", "{some} ou {other}", "{some} или {other}"),
    "unrecorded": row(
        "no print or archive recorded here",
        "Druck oder Archiv hier nicht verzeichnet",
        "ni édition ni dépôt notés ici",
        "издание или архив здесь не указаны",
    ),
    "not-compared": row(
        "not compared with the source itself",
        "mit der Quelle selbst nicht verglichen",
        "sans comparaison avec la source elle-même",
        "с самим источником не сверено",
    ),
    "basis.not-compared": row(
        "of {sources}, {kept} in print or kept elsewhere and not compared here",
        "von {sources} {kept} anderswo gedruckt oder verwahrt und hier nicht verglichen",
        "sur {sources}, {kept} en édition ou en dépôt ailleurs, sans comparaison ici",
        "всего {sources}; из них напечатано или хранится в другом месте, но здесь не сверено: {kept}",
    ),
    "basis.some-kept": row(
        "some in print or kept elsewhere and not compared here",
        "manches anderswo gedruckt oder verwahrt und hier nicht verglichen",
        "une part en édition ou en dépôt ailleurs, sans comparaison ici",
        "часть напечатана или хранится в другом месте, но здесь не сверена",
    ),
    "basis.through": row(
        "all of it through {source}", "alles über {source}", "tout par {source}", "всё через {source}"
    ),
    "basis.recollection": row(
        "from recollection alone", "allein aus der Erinnerung", "de mémoire seulement", "только по памяти"
    ),
    "basis.one-source": row(
        "from one source", "aus einer einzigen Quelle", "d’une seule source", "из одного источника"
    ),
}

PLACES: Final[dict[str, Row]] = {
    "sources-here": row("Sources of this charge", "Quellen", "Sources", "Источники"),
    "terms-here": row("Terms:", "Begriffe:", "Termes\u00a0:", "Термины:"),
    "places-here": row("Places:", "Stellen:", "Lieux\u00a0:", "Места:"),
    "on-the-quotation": row(
        "On the quotation: {reason}",
        "Zum Zitat: {reason}",
        "Sur la citation\u00a0: {reason}",
        "О цитате: {reason}",
    ),
    "quotation.verified": row(
        "Quotation verified.", "Zitat geprüft.", "Citation vérifiée.", "Цитата проверена."
    ),
    "quotation.amiss": row(
        "Quotation not in the text as quoted here.",
        "Zitat steht so nicht im Text.",
        "Citation absente du texte sous cette forme.",
        "Цитаты в таком виде в тексте нет.",
    ),
    "quotation.unverified": row(
        "Quotation unverified.", "Zitat nicht geprüft.", "Citation non vérifiée.", "Цитата не проверена."
    ),
    "quotation.in-source": row(
        "Checked in the source itself.",
        "In der Quelle selbst geprüft.",
        "Vérifiée dans la source elle-même.",
        "Проверена по самому источнику.",
    ),
}
