"""What is said of a picture as a whole, and what it leaves out; what the coverage of a text is told in."""

from typing import Final

from argmap.wording.rows import Row, row

PAGES: Final[dict[str, Row]] = {
    "overview": row("Overview", "Übersicht", "Vue d’ensemble", "Обзор"),
    "page": row("page", "Seite", "page", "страница"),
    "page-of": row(
        "{title} ({at} of {of})",
        "{title} ({at} von {of})",
        "{title} ({at} sur {of})",
        "{title} ({at} из {of})",
    ),
    "continued-from": row(
        "continued from page {page}",
        "Fortsetzung von Seite {page}",
        "suite de la page {page}",
        "продолжение со страницы {page}",
    ),
    "continued-on": row(
        "continued on page {page}",
        "weiter auf Seite {page}",
        "suite à la page {page}",
        "продолжение на странице {page}",
    ),
    "desc.accusation": row(
        "Argument map of an accusation: {claim} {standing}.",
        "Argumentkarte: {claim} {standing}.",
        "Carte d’arguments\u00a0: {claim} {standing}.",
        "Карта доводов: {claim} {standing}.",
    ),
    "desc.topic": row(
        "Argument map of a topic.",
        "Argumentkarte eines Themas.",
        "Carte d’arguments d’un sujet.",
        "Карта доводов по теме.",
    ),
    "coverage.short": row("Coverage", "Abdeckung", "Couverture", "Охват"),
    "left-out.accusation": row(
        "Left out here are the other charges, and who the parties are.",
        "Nicht gezeigt sind hier die übrigen Einträge und wer die Parteien sind.",
        "Ne sont pas montrés ici les autres entrées ni qui sont les parties.",
        "Здесь не показаны другие записи и кто такие стороны.",
    ),
    "left-out.topic": row(
        "Left out here: all but the titles; the sheet of a charge gives it.",
        "Nicht gezeigt: alles außer den Titeln; das geben die einzelnen Blätter.",
        "Non montré\u00a0: tout sauf les titres\u00a0; les feuilles le donnent.",
        "Не показано: всё, кроме названий; это есть на отдельных листах.",
    ),
    "left-out.overview": row(
        "Left out here: claims, quotations, grounds, sources, replies, and why there is no answer. The map of a topic "
        "names answers and sources, the sheet of a charge gives everything.",
        "Nicht gezeigt: Behauptungen, Zitate, Gründe, Quellen, Erwiderungen, und warum eine Antwort fehlt. Die Karte "
        "eines Themas nennt Antworten und Quellen, die einzelnen Blätter geben alles.",
        "Non montrés\u00a0: affirmations, citations, motifs, sources, répliques, et pourquoi il n’y a pas de réponse. "
        "La carte d’un sujet nomme réponses et sources, les feuilles donnent tout.",
        "Не показано: утверждения, цитаты, основания, источники, реплики и почему нет ответа. Карта темы называет "
        "ответы и источники, отдельные листы дают всё.",
    ),
    "left-out.coverage": row(
        "An entry that names several sections counts in each, and a reply among the answers. Left out here: what "
        "the entries say; the overview leads to them.",
        "Ein Eintrag zu mehreren Abschnitten zählt in jedem, eine Erwiderung bei den Antworten. Nicht gezeigt: was "
        "die Einträge sagen; zu ihnen führt die Übersicht.",
        "Une entrée qui porte sur plusieurs sections compte dans chacune, une réplique parmi les réponses. Non "
        "montré\u00a0: ce que disent les entrées\u00a0; la vue d’ensemble y mène.",
        "Запись, которая относится к нескольким частям, учтена в каждой, реплика — среди ответов. Не показано, что "
        "говорят записи; к ним ведёт обзор.",
    ),
}

COVERAGE: Final[dict[str, Row]] = {
    "coverage.title": row(
        "Coverage of the text: {title}",
        "Abdeckung des Textes: {title}",
        "Couverture du texte\u00a0: {title}",
        "Охват текста: {title}",
    ),
    "coverage.desc": row(
        "The text as a strip of its sections, with what stands on each. {figures}",
        "Der Text als Streifen seiner Abschnitte, mit dem, was zu jedem steht. {figures}",
        "Le texte en bande de ses sections, avec ce qui porte sur chacune. {figures}",
        "Текст как полоса его частей, с тем, что стоит о каждой. {figures}",
    ),
    "coverage.total": row("Mapped in all", "Erfasst insgesamt", "Total de la carte", "Всего охвачено"),
    "coverage.column.section": row("section", "Abschnitt", "section", "часть"),
    "coverage.column.title": row("title", "Titel", "titre", "название"),
    "coverage.column.text": row("text", "Text", "texte", "текст"),
    "coverage.column.words": row("words", "Wörter", "mots", "слова"),
    "coverage.column.accusations": row("accusations", "Vorwürfe", "accusations", "обвинения"),
    "coverage.column.rebuttals": row("rebuttals", "Antworten", "réfutations", "ответы"),
    "coverage.column.evidence": row("evidence", "Belege", "preuves", "доказательства"),
    "coverage.column.caveats": row("caveats", "Vorbehalte", "réserves", "оговорки"),
    "coverage.column.quotations": row("quotations", "Zitate", "citations", "цитаты"),
    "coverage.column.quoted": row("quoted", "zitiert", "cité", "в цитатах"),
    "coverage.unmapped": row("Not mapped:", "Nicht erfasst:", "Hors de la carte\u00a0:", "Вне карты:"),
    "coverage.unmapped-for": row(
        "not mapped: {reason}",
        "nicht erfasst: {reason}",
        "hors de la carte\u00a0: {reason}",
        "вне карты: {reason}",
    ),
    "coverage.no-reason": row("no reason given", "ohne Angabe von Gründen", "sans motif", "без причины"),
    "coverage.empty": row("No entry", "Kein Eintrag", "Aucune entrée", "Нет записи"),
    "coverage.quoted": row(
        "{share} of its words quoted",
        "{share} der Wörter zitiert",
        "{share} de ses mots cités",
        "{share} слов в цитатах",
    ),
    "coverage.sections": row("{sections}.", "{sections}.", "{sections}.", "{sections}."),
    "coverage.sections-left": row(
        "{sections}, {left} of them not mapped.",
        "{sections}, davon {left} nicht erfasst.",
        "{sections}, dont {left} hors de la carte.",
        "{sections}, из них вне карты {left}.",
    ),
    "coverage.words": row(
        "{sections} of {words} words in all.",
        "{sections} mit zusammen {words} Wörtern.",
        "{sections}, {words} mots en tout.",
        "{sections}, всего слов: {words}.",
    ),
    "coverage.words-left": row(
        "{sections} of {words} words in all, {left} of them not mapped ({unmapped} words).",
        "{sections} mit zusammen {words} Wörtern, davon {left} nicht erfasst ({unmapped} Wörter).",
        "{sections}, {words} mots en tout, dont {left} hors de la carte ({unmapped} mots).",
        "{sections}, всего слов: {words}; вне карты {left} (слов: {unmapped}).",
    ),
    "coverage.quotations": row(
        "{quotations} of {words} words, {share} of what is mapped.",
        "{quotations} mit {words} Wörtern, {share} des Erfassten.",
        "{quotations}, {words} mots, {share} de ce qui est couvert.",
        "{quotations}, слов: {words}, {share} охваченного.",
    ),
    "coverage.some-empty": row(
        "{sections} without an entry.",
        "{sections} ohne Eintrag.",
        "{sections} sans entrée.",
        "{sections} без записи.",
    ),
    "coverage.none-empty": row(
        "Every mapped section has an entry.",
        "Jeder erfasste Abschnitt hat einen Eintrag.",
        "Chaque section de la carte a une entrée.",
        "О каждой охваченной части есть запись.",
    ),
    "coverage.longest-empty": row(
        "Longest stretches without an entry:",
        "Längste Strecken ohne Eintrag:",
        "Plus longs passages sans entrée\u00a0:",
        "Самые длинные места без записи:",
    ),
    "coverage.longest-unquoted": row(
        "Longest stretches between quotations:",
        "Längste Strecken zwischen Zitaten:",
        "Plus longs passages entre citations\u00a0:",
        "Самые длинные места между цитатами:",
    ),
    "coverage.from-to": row(
        "{first} to {last}", "{first} bis {last}", "{first} à {last}", "{first} – {last}"
    ),
    "coverage.stretch": row(
        "{sections} ({words} words)",
        "{sections} ({words} Wörter)",
        "{sections} ({words} mots)",
        "{sections} (слов: {words})",
    ),
    "coverage.measure": row(
        "A section is one line high up to {words} words, two from {more} words on, and in between as its words ask "
        "for; bands show quoted words at their place in it.",
        "Ein Abschnitt ist bis {words} Wörter eine Zeile hoch, ab {more} Wörtern zwei, dazwischen nach seiner "
        "Länge; Bänder zeigen zitierte Wörter an ihrer Stelle.",
        "Une section a la hauteur d’une ligne jusqu’à {words} mots, de deux à partir de {more}, et entre les deux "
        "selon sa longueur\u00a0; les bandes montrent les mots cités à leur place.",
        "Часть до {words} слов — высотой в строку, от {more} слов — в две, между ними — по длине; полосы "
        "показывают слова цитат на их месте.",
    ),
    "coverage.unknown": row(
        "The text was not at hand: how long its sections are, and where in them "
        "the quotations stand, is not known, so all are drawn equally long.",
        "Der Text lag nicht vor: Wie lang die Abschnitte sind und wo die Zitate stehen, ist nicht bekannt; alle "
        "sind gleich lang gezeichnet.",
        "Le texte n’était pas disponible\u00a0: la longueur des sections et la place des citations sont inconnues\u00a0; "
        "toutes sont dessinées de même longueur.",
        "Текста не было под рукой: длина частей и место цитат неизвестны, поэтому все части одной длины.",
    ),
}
