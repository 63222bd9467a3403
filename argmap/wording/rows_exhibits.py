"""What the pages of sources, people and texts say beside what pictures say, too."""

from typing import Final

from argmap.wording.rows import Row, row

EXHIBITS: Final[dict[str, Row]] = {
    "site.sources.lead": row(
        "{sources}; {pieces} from {bringing} of them.",
        "{sources}; {pieces} aus {bringing} davon.",
        "{sources}\u00a0; {pieces} de {bringing} d’entre elles.",
        "{sources}; {pieces} ({bringing} из них).",
    ),
    "site.sources.ways": row("Known: {ways}.", "Bekannt: {ways}.", "Connues\u00a0: {ways}.", "Известны: {ways}."),
    "site.sources.at-hand": row("at hand", "selbst vorliegend", "à disposition", "под рукой"),
    "site.sources.otherwise": row(
        "{number} in other ways", "{number} auf andere Weise", "{number} autrement", "{number} иначе"
    ),
    "site.sources.kept": row(
        "{kept} of {sources} could be compared elsewhere",
        "{kept} von {sources} könnte man anderswo vergleichen",
        "{kept} sur {sources} peuvent être comparées ailleurs",
        "{kept} из {sources} можно сверить в другом месте",
    ),
    "site.sources.kept.lead": row(
        "The map records where these are in print, in an archive or on the web. Of the others no such place is recorded here; "
        "that there is none is not said. The search below finds them by these words too.",
        "Die Karte verzeichnet, wo diese gedruckt sind, in einem Archiv oder im Netz stehen. Bei den anderen ist kein solcher "
        "Ort verzeichnet; dass es keinen gibt, ist damit nicht gesagt. Die Suche unten findet sie auch nach diesen Wörtern.",
        "La carte note où celles-ci sont imprimées, en archives ou en ligne. Pour les autres, aucun lieu n’est noté ici\u00a0; "
        "cela ne dit pas qu’il n’y en a pas. La recherche ci-dessous les trouve aussi par ces mots.",
        "На карте указано, где эти источники напечатаны, хранятся в архиве или стоят в сети. Для остальных такого места "
        "здесь не указано; это не значит, что его нет. Поиск ниже находит их и по этим словам.",
    ),
    "site.kept.published": row("in print", "gedruckt", "imprimé", "напечатано"),
    "site.kept.archive": row("in an archive", "im Archiv", "en archives", "в архиве"),
    "site.kept.url": row("on the web", "im Netz", "en ligne", "в сети"),
    "site.source.note": row(
        "Note {number} in the document that holds everything",
        "Anmerkung {number} in dem Dokument, das alles enthält",
        "Note {number} du document qui réunit tout",
        "Примечание {number} в документе, где собрано всё",
    ),
    "site.retold-by": row(
        "The words quoted here are those of {texts}, and not always the author’s own.",
        "Die Worte, die hier zitiert sind, stehen so in: {texts}; nicht immer sind es die des Urhebers selbst.",
        "Les mots cités ici viennent de\u00a0: {texts}\u00a0; ce ne sont pas toujours ceux de l’auteur lui-même.",
        "Слова приведены по тексту: {texts}; они не всегда принадлежат самому автору.",
    ),
    "site.under": row("under", "unter", "sous", "под"),
    "site.for-answer": row("For: {title}", "Für: {title}", "Pour\u00a0: {title}", "К ответу: {title}"),
    "site.source.unused": row(
        "Under no charge", "Unter keinem Eintrag", "Sous aucune entrée", "Ни под одной записью"
    ),
    "site.source.title": row("Title", "Titel", "Titre", "Название"),
    "site.source.author": row("By", "Von", "De", "Автор"),
    "site.source.date": row("Date", "Datum", "Date", "Дата"),
    "site.source.recipient": row("To", "An", "À", "Кому"),
    "site.source.language": row("Language", "Sprache", "Langue", "Язык"),
    "site.source.how-known": row("Known", "Bekannt", "Connu", "Известно"),
    "site.source.also-through": row("Given by", "Wiedergegeben in", "Donné par", "Приведено в"),
    "site.source.published": row("Published", "Veröffentlicht", "Publié", "Опубликовано"),
    "site.source.archive": row("Kept", "Verwahrt", "Conservé", "Хранится"),
    "site.source.url": row("Address", "Adresse", "Adresse", "Адрес"),
    "site.source.rights": row("Rights", "Rechte", "Droits", "Права"),
    "site.source.read": row("The text, section by section", "Der Text, Abschnitt für Abschnitt", "Le texte, section par section", "Текст по частям"),
    "site.source.chain": row("How it comes down to us", "Wie sie überliefert ist", "Comment il nous parvient", "Как он до нас дошёл"),
    "site.source.without": row("If this source fell away", "Fiele diese Quelle weg", "Si cette source disparaissait", "Без этого источника"),
    "site.source.loses-all": row(
        "No evidence would be left in answer to:",
        "Es bliebe kein Beleg zur Antwort auf:",
        "Il ne resterait aucune preuve en réponse à\u00a0:",
        "Не осталось бы доказательств в ответ на:",
    ),
    "site.source.bare": row(
        "Left without any evidence:",
        "Ohne jeden Beleg blieben:",
        "Resteraient sans aucune preuve\u00a0:",
        "Остались бы без доказательств:",
    ),
    "site.source.weaker": row(
        "Left with less evidence:",
        "Mit weniger Belegen blieben:",
        "Resteraient avec moins de preuves\u00a0:",
        "Остались бы с меньшим числом доказательств:",
    ),
    "site.source.loses-ground": row(
        "Less would be offered in proof of:",
        "Weniger würde zum Beweis angeführt für:",
        "On avancerait moins à l’appui de\u00a0:",
        "Меньше приводилось бы в доказательство:",
    ),
    "site.source.known-through": row(
        "Nothing would be known of what is brought in answer to:",
        "Man wüsste nichts von dem, was zur Antwort vorgebracht wird auf:",
        "On ne saurait rien de ce qui est apporté en réponse à\u00a0:",
        "Ничего не было бы известно о том, что приведено в ответ на:",
    ),
    "site.source.authors-charges": row(
        "What those who wrote it charge", "Was die Verfasser vorwerfen", "Ce que ses auteurs reprochent", "Обвинения его авторов"
    )
    | {
        "de.fact-check": "Was die Verfasser behaupten",
        "de.pleading": "Was die Verfasser zur Last legen",
        "de.review": "Was die Verfasser einwenden",
    },
    "site.source.authors-charges.lead": row(
        "The map does not have this source itself, and does not tell of each charge where in it that stands. It lays these to "
        "those who wrote it; each came {through}, in words that are quoted there or only told.",
        "Die Quelle selbst liegt der Karte nicht vor, und sie sagt nicht von jedem Eintrag, wo er darin steht. Sie schreibt diese "
        "den Verfassern zu; jeder kam {through}, mit Worten, die dort zitiert oder nur erzählt sind.",
        "La carte n’a pas cette source même, et ne dit pas de chaque entrée où elle s’y trouve. Elle attribue celles-ci à ses "
        "auteurs\u00a0; chacune est venue {through}, en des mots qui y sont cités ou seulement rapportés.",
        "Самого источника у карты нет, и она не говорит о каждой записи, где она в нём стоит. Эти записи отнесены к его "
        "авторам; каждая дошла {through}, словами, которые там процитированы или только пересказаны.",
    ),
    "site.source.reference": row("As a reference", "Als Nachweis", "En référence", "Как ссылка"),
    "site.source.evidence": row("Brought as evidence", "Als Beleg vorgebracht", "Apporté en preuve", "Приведено как доказательство"),
    "site.source.ground": row("Offered in proof of a charge", "Zum Beweis eines Vorwurfs angeführt", "Avancé à l’appui d’une accusation", "Приведено в доказательство обвинения")
    | {"de.fact-check": "Zum Beweis einer Aussage angeführt", "de.pleading": "Zum Beweis eines Anklagepunkts angeführt", "de.review": "Zum Beweis eines Einwands angeführt"},
    "site.source.verdict": row("Verdicts that it holds", "Urteile darin", "Verdicts qui s’y trouvent", "Решения в нём"),
    "site.source.caveat": row("Caveats that rest on it", "Vorbehalte, die darauf beruhen", "Réserves qui s’y appuient", "Оговорки, которые на нём держатся"),
    "site.source.against": row("Contested as evidence by", "Als Beleg bestritten von", "Contesté comme preuve par", "Как доказательство оспаривают"),
    "site.source.see": row("Referred to by", "Verwiesen wird darauf von", "Renvois", "Ссылаются"),
    "site.source.elsewhere": row("Also referred to by", "Verwiesen wird darauf auch von", "Autres renvois", "Ссылаются также"),
    "site.source.gives": row("Known through it", "Über sie bekannt", "Connus par elle", "Известны через него"),
    "site.all-own": row("the opponent’s own", "von der Gegenseite selbst", "de l’adversaire lui-même", "от другой стороны"),
    "site.people.theirs": row("as a source", "als Quelle", "comme source", "как источник"),
    "site.people.with-all": row(
        "with all the others: {pieces}", "mit allen anderen: {pieces}", "avec tous les autres\u00a0: {pieces}", "со всеми остальными: {pieces}"
    ),
    "site.people.alone": row("alone", "allein", "sans coauteur", "без соавторов"),
    "site.people.together": row("by all together", "alle gemeinsam", "tous ensemble", "все вместе"),
    "site.people.by-members": row("by some of its members", "einzelne Mitglieder", "certains membres", "отдельные участники"),
    "site.people.as": row(
        "with others, as {party}", "mit anderen, als {party}", "avec d’autres, comme {party}", "вместе с другими, как {party}"
    ),
    "site.people.with-others": row(
        "with others, {number} authors in all",
        "mit anderen, zusammen {number} Verfasser",
        "avec d’autres, {number} auteurs en tout",
        "вместе с другими, всего авторов {number}",
    ),
    "site.people.elsewhere": row(
        "Under the same charges, {pieces} more from others, brought as the opponent’s own too:",
        "Unter denselben Einträgen, ebenso als Wort oder Tat der Gegenseite, noch {pieces} von anderen:",
        "Sous les mêmes entrées, aussi comme parole ou acte de l’adversaire, encore {pieces} d’autrui\u00a0:",
        "При тех же записях, тоже как слово или дело другой стороны, ещё {pieces} от других:",
    ),
    "site.people.against": row(
        "Own words and acts, brought as the opponent’s own",
        "Eigene Worte und Taten, von der Gegenseite genutzt",
        "Paroles et actes propres, retournés par l’adversaire",
        "Собственные слова и дела, использованные другой стороной",
    ),
    "site.people.brought": row(
        "Other words and acts, brought as evidence",
        "Andere Worte und Taten, als Beleg vorgebracht",
        "Autres paroles et actes, apportés en preuve",
        "Другие слова и дела, приведённые как доказательства",
    ),
    "site.people.search": row(
        "Everything that names {name}", "Alles, was {name} nennt", "Tout ce qui nomme {name}", "Всё, где названо {name}"
    ),
    "site.people.bare": row("Named in sources, without an entry", "In Quellen genannt, ohne Eintrag", "Nommés par des sources, sans entrée", "Названы в источниках, без записи"),
    "site.people.also": row("Also", "Auch", "Aussi", "Также"),
    "site.people.members": row("Members", "Mitglieder", "Membres", "Состав"),
    "site.people.member-of": row("Belongs to", "Gehört zu", "Appartient à", "Входит в"),
    "site.people.charges": row("Charges made", "Vorgebrachte Vorwürfe", "Accusations formulées", "Выдвинутые обвинения")
    | {"de.fact-check": "Aussagen", "de.pleading": "Anklagepunkte", "de.review": "Einwände"},
    "site.people.answer": row("Answers given", "Gegebene Antworten", "Réponses données", "Данные ответы"),
    "site.people.reply": row("Replies given", "Gegebene Erwiderungen", "Répliques données", "Реплики"),
    "site.people.remark": row("Remarks", "Bemerkungen", "Observations", "Примечания"),
    "site.people.verdict-given": row("Verdicts", "Urteile", "Verdicts", "Решения"),
    "site.people.contradicts": row("Contradictions", "Gegendarstellungen", "Contestations", "Расхождения"),
    "site.people.corrects": row("Corrections", "Berichtigungen", "Rectifications", "Поправки"),
    "site.people.caveat": row("Caveats", "Vorbehalte", "Réserves", "Оговорки"),
    "site.people.caveat.other": row("Other caveats", "Andere Vorbehalte", "Autres réserves", "Прочие оговорки"),
    "site.people.testimony": row("Testimony", "Zeugnis", "Témoignage", "Показания"),
    "site.people.written": row("Sources written", "Verfasste Quellen", "Sources rédigées", "Написанные источники"),
    "site.people.of-members": row(
        "Sources that members wrote by themselves or with others",
        "Quellen, die Mitglieder allein oder mit anderen verfassten",
        "Sources rédigées par des membres, seuls ou avec d’autres",
        "Источники, написанные участниками отдельно или вместе с другими",
    ),
    "site.people.received": row("Sources received", "Empfangene Quellen", "Sources reçues", "Полученные источники"),
    "site.timeline.order": row(
        "Sorted by date: where no day is known, at the end of the month or the year; a span where it begins.",
        "Nach dem Datum geordnet: wo kein Tag bekannt ist, am Ende des Monats oder des Jahres; ein Zeitraum, wo er beginnt.",
        "Par date\u00a0: si l’on ne sait pas le jour, à la fin du mois ou de l’année\u00a0; une période, à son début.",
        "По датам: если день неизвестен — в конце месяца или года; промежуток — по его началу.",
    ),
    "site.timeline.vague": row(
        "in {year}, month not known", "{year}, Monat nicht bekannt", "en {year}, mois inconnu", "{year}: месяц неизвестен"
    ),
    "site.timeline.later": row("After the text", "Nach dem Text", "Après le texte", "После текста"),
    "site.timeline.told": row(
        "Sorted by the day of telling, and within one day as the map lists them. When the event was, the title may say, or "
        "the page of the source.",
        "Geordnet nach dem Tag des Erzählens, an einem Tag wie die Karte sie aufführt. Wann es geschah, sagt vielleicht der "
        "Titel oder die Seite der Quelle.",
        "Par jour du récit, et pour un même jour comme la carte les donne. La date du fait lui-même, le titre ou "
        "la page de la source la dit peut-être.",
        "По дню рассказа, а за один день — как их перечисляет карта. Когда это было, может сказать заглавие "
        "или страница источника.",
    ),
    "site.recalled": row(
        "Told from memory", "Aus der Erinnerung", "De mémoire", "По памяти"
    ),
    "site.contents": row("Contents", "Inhalt", "Sommaire", "Содержание"),
    "site.note.used": row("Used under", "Verwendet unter", "Employé sous", "Использовано под"),
    "site.text.lead": row(
        "What the map takes from each section, and what it leaves.",
        "Was die Karte aus jedem Abschnitt nimmt, und was sie lässt.",
        "Ce que la carte prend à chaque section, et ce qu’elle laisse.",
        "Что карта берёт из каждой части и что оставляет.",
    ),
    "site.text.whole": row(
        "The whole text can be read at {there}. Here stands, section by section, what the map takes from it: charges, answers, "
        "evidence and the words that are quoted.",
        "Der ganze Text steht unter {there}. Hier steht, Abschnitt für Abschnitt, was die Karte daraus nimmt: Vorwürfe, "
        "Antworten, Belege und die zitierten Worte.",
        "Le texte entier se lit à {there}. Ici figure, section par section, ce que la carte en tire\u00a0: accusations, "
        "réponses, preuves et mots cités.",
        "Весь текст можно прочесть по адресу {there}. Здесь, часть за частью, — то, что карта из него берёт: обвинения, "
        "ответы, доказательства и слова цитат.",
    )
    | {
        "de.fact-check": "Der ganze Text steht unter {there}. Hier steht, Abschnitt für Abschnitt, was die Karte daraus nimmt: "
        "Aussagen, Antworten, Belege und die zitierten Worte.",
        "de.pleading": "Der ganze Text steht unter {there}. Hier steht, Abschnitt für Abschnitt, was die Karte daraus nimmt: "
        "Anklagepunkte, Antworten, Belege und die zitierten Worte.",
        "de.review": "Der ganze Text steht unter {there}. Hier steht, Abschnitt für Abschnitt, was die Karte daraus nimmt: "
        "Einwände, Antworten, Belege und die zitierten Worte.",
    },
    "site.text.here": row(
        "The text stands here; what the map quotes from it is marked, and beside it what that serves.",
        "Der Text steht hier; was die Karte daraus zitiert, ist markiert, und daneben steht, wozu.",
        "Le texte est ici\u00a0; ce que la carte en cite est marqué, avec à côté ce que cela sert.",
        "Текст стоит здесь; что карта из него цитирует, отмечено, и рядом — к чему.",
    ),
    "site.text.nowhere": row(
        "Where the whole text can be read the map does not say. Here stands, section by section, what it takes from it.",
        "Wo der ganze Text zu lesen ist, sagt die Karte nicht. Hier steht, Abschnitt für Abschnitt, was sie daraus nimmt.",
        "La carte ne dit pas où lire le texte entier. Ici figure, section par section, ce qu’elle en tire.",
        "Где можно прочесть весь текст, карта не говорит. Здесь, часть за частью, — то, что она из него берёт.",
    ),
    "site.text.as-source": row("As a source", "Als Quelle", "Comme source", "Как источник"),
    "site.text.extent": row("How much of it is mapped", "Wie viel davon erfasst ist", "Étendue de la carte", "Сколько охвачено картой"),
    "site.text.sections": row("Sections", "Abschnitte", "Sections", "Части"),
    "site.text.starts": row("Begins:", "Beginnt:", "Commence :", "Начало:"),
    "site.text.key.entered": row("with entries", "mit Einträgen", "avec entrées", "с записями"),
    "site.text.key.band": row("quoted words", "zitierte Worte", "mots cités", "слова цитат"),
    "site.text.key.empty": row("no entry", "kein Eintrag", "aucune entrée", "нет записи"),
    "site.text.key.unmapped": row("not mapped", "nicht erfasst", "hors de la carte", "вне карты"),
    "site.kind.evidence": row("evidence", "Beleg", "preuve", "доказательство"),
    "site.kind.verdict": row("verdict", "Urteil", "verdict", "решение"),
    "site.kind.caveat": row("caveat", "Vorbehalt", "réserve", "оговорка"),
}  # fmt: skip
