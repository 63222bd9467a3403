"""What the pages of a site say beside what pictures say, too."""

from typing import Final

from argmap.wording.rows import Row, row

SITE: Final[dict[str, Row]] = {
    "site.skip": row("Skip to the content", "Zum Inhalt springen", "Aller au contenu", "К содержанию"),
    "site.navigation": row("Pages", "Seiten", "Pages", "Страницы"),
    "site.accusations": row("Charges", "Vorwürfe", "Accusations", "Обвинения")
    | {
        "en.fact-check": "Statements",
        "en.pleading": "Counts",
        "en.review": "Comments",
        "de.fact-check": "Aussagen",
        "de.pleading": "Anklagepunkte",
        "de.review": "Einwände",
        "fr.fact-check": "Affirmations",
        "fr.pleading": "Chefs d’accusation",
        "fr.review": "Remarques",
        "ru.fact-check": "Утверждения",
        "ru.pleading": "Пункты обвинения",
        "ru.review": "Замечания",
    },
    "site.topics": row("Topics", "Themen", "Sujets", "Темы"),
    "site.text": row("Text", "Text", "Texte", "Текст"),
    "site.texts": row("Texts", "Texte", "Textes", "Тексты"),
    "site.sources": row("Sources", "Quellen", "Sources", "Источники"),
    "site.people": row("People", "Personen", "Personnes", "Люди"),
    "site.timeline": row("Timeline", "Zeitleiste", "Chronologie", "Хронология"),
    "site.table": row("Table", "Tabelle", "Tableau", "Таблица"),
    "site.glossary": row("Glossary", "Glossar", "Glossaire", "Словарь"),
    "site.about": row("About", "Über diese Seiten", "À propos", "О сайте"),
    "site.print": row(
        "All in one document", "Alles in einem Dokument", "Tout en un document", "Всё одним документом"
    ),
    "site.where": row(
        "Where this page belongs", "Wohin diese Seite gehört", "Place de cette page", "Место этой страницы"
    ),
    "site.answers": row("Answers", "Antworten", "Réponses", "Ответы"),
    "site.no-answers": row("No answers", "Keine Antworten", "Pas de réponse", "Без ответа"),
    "site.grounds": row(
        "Offered in proof", "Zum Beweis vorgebracht", "Avancé en preuve", "Приведено в доказательство"
    ),
    "site.evidence": row("Evidence", "Belege", "Preuves", "Доказательства"),
    "site.verdicts": row("Verdict", "Urteil", "Verdict", "Решение"),
    "site.also": row(
        "Answered elsewhere as well",
        "Auch anderswo beantwortet",
        "Répondu ailleurs aussi",
        "Ответы в других местах",
    ),
    "site.also.alone": row(
        "Answered under", "Beantwortet unter", "Répondu sous", "Ответы под другими записями"
    ),
    "site.related": row("Related", "Verwandtes", "À rapprocher", "Связанное"),
    "site.cite": row("Cite", "Zitieren", "Citer", "Цитировать"),
    "site.cite.version": row(
        "version {version}", "Fassung {version}", "version {version}", "редакция {version}"
    ),
    "site.cite.page": row("page {page}", "Seite {page}", "page {page}", "страница {page}"),
    "site.cite.text": row(
        "The words are in: {reference}",
        "Die Worte stehen in: {reference}",
        "Les mots sont dans\u00a0: {reference}",
        "Слова взяты из: {reference}",
    ),
    "site.here": row(
        "Link to this place", "Link auf diese Stelle", "Lien vers ce passage", "Ссылка на это место"
    ),
    "site.terms.here": row(
        "Terms on this page", "Begriffe auf dieser Seite", "Termes de cette page", "Термины на этой странице"
    ),
    "site.copy-link": row("Copy link", "Link kopieren", "Copier le lien", "Копировать ссылку"),
    "site.copied": row("Copied", "Kopiert", "Copié", "Скопировано"),
    "site.previous": row("Previous", "Vorige", "Précédente", "Назад"),
    "site.next": row("Next", "Nächste", "Suivante", "Дальше"),
    "site.map": row("Map", "Karte", "Carte", "Карта"),
    "site.published": row("published text", "veröffentlichter Text", "texte publié", "опубликованный текст"),
    "site.licence": row("Licence", "Lizenz", "Licence", "Лицензия"),
    "site.curators": row("Curated by", "Herausgegeben von", "Établi par", "Составители"),
    "site.data": row("Data", "Daten", "Données", "Данные"),
    "site.vouched": row(
        "{verified} of {quotations} verified.",
        "{verified} von {quotations} geprüft.",
        "{verified} sur {quotations} vérifiées.",
        "Проверено {verified} из {quotations}.",
    ),
    "site.with-evidence": row("with evidence", "mit Beleg", "avec preuve", "с доказательством"),
    "site.how-they-stand": row("How they stand", "Wie sie stehen", "Où elles en sont", "Как они обстоят"),
    "site.board": row(
        "The whole as a picture", "Das Ganze als Bild", "L’ensemble en image", "Всё на одной картине"
    ),
    "site.find": row("Find", "Finden", "Trouver", "Найти"),
    "site.search": row("Search", "Suchen", "Chercher", "Поиск"),
    "site.filters": row("Filters", "Filter", "Filtres", "Фильтры"),
    "site.any": row("any", "beliebig", "indifférent", "любое"),
    "site.found": row("{number} found", "{number} gefunden", "{number} trouvés", "найдено: {number}"),
    "site.shown": row(
        "{number} of {all} shown",
        "{number} von {all} gezeigt",
        "{number} sur {all} affichés",
        "показано {number} из {all}",
    ),
    "site.found-none": row("Nothing found", "Nichts gefunden", "Rien trouvé", "Ничего не найдено"),
    "site.show-all": row("Show all", "Alle zeigen", "Tout afficher", "Показать всё"),
    "site.more": row("More", "Mehr", "Plus", "Ещё"),
    "site.filter.topic": row("Topic", "Thema", "Sujet", "Тема"),
    "site.filter.standing": row("Standing", "Stand", "État", "Состояние"),
    "site.filter.voice": row(
        "How it reaches us", "Wie es überliefert ist", "Comment on le connaît", "Как известно"
    ),
    "site.filter.move": row("Kind of answer", "Art der Antwort", "Genre de réponse", "Вид ответа"),
    "site.filter.party": row("Who speaks", "Wer spricht", "Qui parle", "Кто говорит"),
    "site.filter.nature": row("Kind of evidence", "Art des Belegs", "Genre de preuve", "Вид доказательства"),
    "site.filter.source": row("Source", "Quelle", "Source", "Источник"),
    "site.filter.grants": row("What is granted", "Was eingeräumt ist", "Ce qui est concédé", "Что признано"),
    "site.filter.granted": row(
        "Something is granted", "Etwas ist eingeräumt", "Quelque chose est concédé", "Что-то признано"
    ),
    "site.filter.checked": row(
        "What is not checked", "Was nicht geprüft ist", "Ce qui n’est pas vérifié", "Что не проверено"
    ),
    "site.filter.unverified": row(
        "Has quotations not checked",
        "Hat ungeprüfte Zitate",
        "A des citations non vérifiées",
        "Есть непроверенные цитаты",
    ),
    "site.column.number": row("No.", "Nr.", "Nº", "№"),
    "site.column.charge": row("Charge", "Vorwurf", "Accusation", "Обвинение")
    | {
        "en.fact-check": "Statement",
        "en.pleading": "Count",
        "en.review": "Comment",
        "de.fact-check": "Aussage",
        "de.pleading": "Anklagepunkt",
        "de.review": "Einwand",
        "fr.fact-check": "Affirmation",
        "fr.pleading": "Chef d’accusation",
        "fr.review": "Remarque",
        "ru.fact-check": "Утверждение",
        "ru.pleading": "Пункт обвинения",
        "ru.review": "Замечание",
    },
    "site.column.topic": row("Topic", "Thema", "Sujet", "Тема"),
    "site.column.standing": row("Standing", "Stand", "État", "Состояние"),
    "site.column.by": row("By", "Von", "Par", "Кто"),
    "site.column.voice": row("Voice", "Form", "Forme", "Форма"),
    "site.column.answers": row("Answers", "Antworten", "Réponses", "Ответы"),
    "site.column.evidence": row("Evidence", "Belege", "Preuves", "Доказательства"),
    "site.column.opponent": row("Accusers’ own", "Gegenseite selbst", "De l’adversaire", "Сам противник"),
    "site.column.caveats": row("Caveats", "Vorbehalte", "Réserves", "Оговорки"),
    "site.column.unverified": row("Not checked", "Ungeprüft", "Non vérifiées", "Не проверено"),
    "site.when": row("When", "Wann", "Quand", "Когда"),
    "site.undated": row("Without a date", "Ohne Datum", "Sans date", "Без даты"),
    "site.numbers-lead": row(
        "The numbers lead to the charges under which a source is named.",
        "Die Nummern führen zu den Einträgen, unter denen eine Quelle genannt ist.",
        "Les numéros mènent aux entrées sous lesquelles une source est nommée.",
        "Номера ведут к записям, под которыми назван источник.",
    ),
    "site.fit": row("Fit", "Einpassen", "Ajuster", "По ширине"),
}
