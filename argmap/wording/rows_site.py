"""What the pages of a site say beside what pictures say, too."""

from typing import Final

from argmap.wording.rows import Row, row

SITE: Final[dict[str, Row]] = {
    "site.skip": row("Skip to the content", "Zum Inhalt springen", "Aller au contenu", "К содержанию"),
    "site.skip-map": row("Skip the picture", "Bild überspringen", "Passer l’image", "Пропустить картину"),
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
    "site.grounds": row(
        "Offered in proof", "Zum Beweis vorgebracht", "Avancé en preuve", "Приведено в доказательство"
    ),
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
    "site.passage": row("whole passage", "ganze Stelle", "passage entier", "место целиком"),
    "site.licence": row("Licence", "Lizenz", "Licence", "Лицензия"),
    "site.curators": row("Curated by", "Herausgegeben von", "Établi par", "Составители"),
    "site.data": row("Data", "Daten", "Données", "Данные"),
    "site.vouched.text": row(
        "{verified} of {quotations} verified: found word for word in the text when these pages were made.",
        "{quotations}, davon {verified} geprüft: beim Erstellen dieser Seiten Wort für Wort im Text gefunden.",
        "{verified} sur {quotations} vérifiées\u00a0: trouvées mot pour mot dans le texte à la création de ces pages.",
        "{quotations}, из них проверено {verified}: при создании этих страниц найдено в тексте слово в слово.",
    ),
    "site.vouched.lock": row(
        "{verified} of {quotations} verified: found word for word in the text earlier, and unchanged since.",
        "{quotations}, davon {verified} geprüft: früher Wort für Wort im Text gefunden und seither unverändert.",
        "{verified} sur {quotations} vérifiées\u00a0: trouvées mot pour mot dans le texte auparavant, et inchangées depuis.",
        "{quotations}, из них проверено {verified}: найдено в тексте слово в слово раньше, с тех пор без изменений.",
    ),
    "site.vouched.both": row(
        "{verified} of {quotations} verified: {text} found word for word in the text when these pages were made, {lock} earlier and unchanged since.",
        "{quotations}, davon {verified} geprüft: {text} beim Erstellen dieser Seiten Wort für Wort im Text gefunden, {lock} früher und seither unverändert.",
        "{verified} sur {quotations} vérifiées\u00a0: {text} trouvées mot pour mot dans le texte à la création de ces pages, {lock} auparavant et inchangées depuis.",
        "{quotations}, из них проверено {verified}: {text} найдено в тексте слово в слово при создании этих страниц, {lock} — раньше, с тех пор без изменений.",
    ),
    "site.vouched.none": row(
        "{verified} of {quotations} verified.",
        "{quotations}, davon {verified} geprüft.",
        "{verified} sur {quotations} vérifiées.",
        "{quotations}, из них проверено {verified}.",
    ),
    "site.vouched.nothing": row("No quotations.", "Keine Zitate.", "Aucune citation.", "Цитат нет."),
    "site.with-evidence": row("with evidence", "mit Beleg", "avec preuve", "с доказательством"),
    "site.how-they-stand": row(
        "How they stand", "Wie es um sie steht", "Où elles en sont", "Как обстоит с ними дело"
    ),
    "site.board": row(
        "The whole as a picture", "Das Ganze als Bild", "L’ensemble en image", "Всё на одной картине"
    ),
    "site.board.lead": row(
        "a file of its own, in which what is named leads to its page",
        "eine eigene Datei, in der das Genannte zu seiner Seite führt",
        "un fichier à part, où ce qui est nommé mène à sa page",
        "отдельный файл, в котором названное ведёт на свою страницу",
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
    "site.found-more": row(
        "{number} of {all} found are shown",
        "{number} von {all} gefundenen gezeigt",
        "{number} affichés sur {all} trouvés",
        "показано {number} из {all} найденных",
    ),
    "site.found-none": row(
        "Nothing found. Fewer words, or the beginning of one, find more.",
        "Nichts gefunden. Weniger Wörter, oder der Anfang von einem, finden mehr.",
        "Rien trouvé. Moins de mots, ou le début d’un seul, trouvent davantage.",
        "Ничего не найдено. Меньше слов или начало слова дадут больше.",
    ),
    "site.found-near": row(
        "No entry has all these words. Nearest: {number}",
        "Kein Eintrag hat alle diese Wörter. Am nächsten kommen: {number}",
        "Aucune entrée n’a tous ces mots. Les plus proches\u00a0: {number}",
        "Ни в одной записи нет всех этих слов. Ближе всего: {number}",
    ),
    "site.found-none.texts": row(
        "Of a text only the words that are quoted here are searched. The text itself:",
        "Von einem Text werden nur die Worte durchsucht, die hier zitiert sind. Der Text selbst:",
        "D’un texte, seuls les mots cités ici sont cherchés. Le texte lui-même\u00a0:",
        "В текстах ищутся только слова, приведённые здесь. Сам текст:",
    ),
    "site.kinds.all": row("all", "alle", "tout", "все"),
    "site.clear": row(
        "Clear search and filters",
        "Suche und Filter aufheben",
        "Effacer recherche et filtres",
        "Сбросить поиск и фильтры",
    ),
    "site.more": row("More", "Mehr", "Plus", "Ещё"),
    "site.filter.topic": row("Topic", "Thema", "Sujet", "Тема"),
    "site.filter.standing": row("Standing", "Stand", "État", "Состояние"),
    "site.filter.voice": row("Known from", "Bekannt aus", "Connu par", "Известно из"),
    "site.filter.move": row("Kind of answer", "Art der Antwort", "Genre de réponse", "Вид ответа"),
    "site.filter.party": row("Who speaks", "Wer spricht", "Qui parle", "Кто говорит"),
    "site.filter.nature": row("Kind of evidence", "Art des Belegs", "Genre de preuve", "Вид доказательства"),
    "site.filter.rests": row("Basis", "Grundlage", "Base", "Опора"),
    "site.of-these": row("Of these", "Davon", "Dont", "Из них"),
    "site.filter.source": row("Source", "Quelle", "Source", "Источник"),
    "site.filter.grants": row("What is granted", "Was eingeräumt ist", "Ce qui est concédé", "Что признано"),
    "site.filter.granted": row(
        "Something is granted", "Etwas ist eingeräumt", "Quelque chose est concédé", "Что-то признано"
    ),
    "site.filter.effect": row("Caveats", "Vorbehalte", "Réserves", "Оговорки"),
    "site.filter.checked": row("Quotations", "Zitate", "Citations", "Цитаты"),
    "site.filter.amiss": row(
        "Has quotations not in the text as quoted here",
        "Hat Zitate, die so nicht im Text stehen",
        "A des citations absentes du texte sous cette forme",
        "Есть цитаты, которых в таком виде в тексте нет",
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
    "site.column.granted": row("Granted", "Eingeräumt", "Concédé", "Признано"),
    "site.column.answers": row("Answers", "Antworten", "Réponses", "Ответы"),
    "site.column.evidence": row("Evidence", "Belege", "Preuves", "Доказательства"),
    "site.column.opponent": row(
        "Opponent’s own", "Gegenseite selbst", "Adversaire lui-même", "Другая сторона"
    ),
    "site.column.caveats": row("Caveats", "Vorbehalte", "Réserves", "Оговорки"),
    "site.column.amiss": row(
        "Not in the text as quoted", "So nicht im Text", "Absentes du texte", "В тексте нет"
    ),
    "site.column.unverified": row("Not checked", "Ungeprüft", "Non vérifiées", "Не проверено"),
    "site.elsewhere": row(
        "{number} under another charge",
        "{number} unter einem anderen Eintrag",
        "{number} sous une autre entrée",
        "{number} при другой записи",
    ),
    "site.elsewhere-lead": row(
        "A number in brackets counts those of them that stand under another charge and answer this one as well.",
        "Eine Zahl in Klammern zählt, was davon unter einem anderen Eintrag steht und auch diesem antwortet.",
        "Un nombre entre parenthèses compte ce qui, de cela, est sous une autre entrée et répond aussi à celle-ci.",
        "Число в скобках считает, что из этого стоит при другой записи и отвечает и на эту.",
    ),
    "site.undated": row("Without a date", "Ohne Datum", "Sans date", "Без даты"),
    "site.numbers-lead": row(
        "The numbers lead to the charges under which a source is named.",
        "Die Nummern führen zu den Einträgen, unter denen eine Quelle genannt ist.",
        "Les numéros mènent aux entrées sous lesquelles une source est nommée.",
        "Номера ведут к записям, под которыми назван источник.",
    ),
    "site.missing": row("What is missing", "Was fehlt", "Ce qui manque", "Чего недостаёт"),
    "site.missing.unanswered": row(
        "Charges without an answer",
        "Vorwürfe ohne Antwort",
        "Accusations sans réponse",
        "Обвинения без ответа",
    )
    | {
        "de.fact-check": "Aussagen ohne Antwort",
        "de.pleading": "Anklagepunkte ohne Antwort",
        "de.review": "Einwände ohne Antwort",
    },
    "site.missing.one-source": row(
        "Charges answered with evidence from a single source",
        "Belege aus einer einzigen Quelle",
        "Preuves d’une seule source",
        "Доказательства из одного источника",
    ),
    "site.missing.recollection": row(
        "Charges answered from recollection alone",
        "Allein aus der Erinnerung beantwortet",
        "Réponse de mémoire seulement",
        "Ответ только по памяти",
    ),
    "site.missing.argument": row(
        "Charges answered by argument alone",
        "Allein mit Gründen beantwortet",
        "Réponse par le raisonnement seul",
        "Ответ только доводами",
    ),
    "site.missing.evidence": row(
        "Answers that bring no evidence",
        "Antworten ohne Beleg",
        "Réponses sans preuve",
        "Ответы без доказательств",
    ),
    "site.missing.unused": row(
        "Sources under no charge",
        "Quellen, die nirgends angeführt sind",
        "Sources citées nulle part",
        "Источники, которые нигде не приведены",
    ),
    "site.missing.quotation": row(
        "Sections of which no words are quoted",
        "Abschnitte ohne Zitat",
        "Sections sans citation",
        "Части без цитат",
    ),
    "site.about.numbers": row(
        "Each charge keeps the number of its place in the map. Where charges are listed by topic, the parts of "
        "one follow it, whatever their numbers.",
        "Jeder Eintrag behält die Nummer seines Platzes in der Karte. Wo nach Themen geordnet ist, stehen Teile "
        "hinter dem Ganzen, gleich welche Nummer sie haben.",
        "Chaque entrée garde le numéro de sa place dans la carte. Dans les listes par sujet, les parties "
        "suivent le tout, quel que soit leur numéro.",
        "Номер записи — это её место в карте. В списках по темам части следуют за целым, каков бы ни был их номер.",
    ),
    "site.signs": row("Signs", "Zeichen", "Signes", "Знаки"),
    "site.whose.opponent": row(
        "opponent’s own", "Gegenseite selbst", "adversaire lui-même", "другая сторона"
    ),
    "site.whose.own-record": row(
        "own records and recollections",
        "eigene Belege und Erinnerungen",
        "pièces propres et souvenirs",
        "свои документы и воспоминания",
    ),
    "site.whose.document": row("documents", "Dokumente", "pièces", "документы"),
    "site.whose.testimony": row("testimonies", "Zeugnisse", "témoignages", "показания"),
    "site.whose.exhibit": row(
        "data and exhibits", "Daten und Gegenstände", "données et objets", "данные и предметы"
    ),
    "site.whose.event": row("events", "Ereignisse", "événements", "события"),
    "site.whose.unsaid": row(
        "of no said kind", "ohne Angabe der Art", "de nature non dite", "без указания вида"
    ),
    "site.caveats": row("caveats", "Vorbehalte", "réserves", "оговорки"),
    "site.kind.word": row(
        "word of these pages", "Wort dieser Seiten", "mot de ces pages", "слово этих страниц"
    ),
    "site.fit": row("Fit", "Einpassen", "Ajuster", "По ширине"),
}
