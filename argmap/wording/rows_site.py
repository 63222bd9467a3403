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
    "site.related": row("Related", "Verwandtes", "À rapprocher", "Связанное"),
    "site.cite": row("Cite", "Zitieren", "Citer", "Цитировать"),
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
}
