"""What the pages of sources, people and texts say beside what pictures say, too."""

from typing import Final

from argmap.wording.rows import Row, row

EXHIBITS: Final[dict[str, Row]] = {
    "site.sources.lead": row(
        "{sources}, from which {pieces} are brought, by whose they are.",
        "{sources}, aus denen {pieces} stammen, nach denen geordnet, von denen sie sind.",
        "{sources}, dont sont tirées {pieces}, selon leurs auteurs.",
        "{sources}, из них {pieces}, по тому, чьи они.",
    ),
    "site.under": row("under", "unter", "sous", "под"),
    "site.for-answer": row("For: {title}", "Für: {title}", "Pour\u00a0: {title}", "К ответу: {title}"),
    "site.source.unused": row(
        "Under no charge", "Unter keinem Eintrag", "Sous aucune entrée", "Ни под одной записью"
    ),
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
    "site.source.without": row("Without it …", "Ohne sie …", "Sans elle…", "Без него…"),
    "site.source.loses-all": row(
        "… no evidence would be left in answer to:",
        "… bliebe kein Beleg zur Antwort auf:",
        "… il ne resterait aucune preuve en réponse à\u00a0:",
        "…не осталось бы доказательств в ответ на:",
    ),
    "site.source.loses-some": row(
        "… less would be left in answer to:",
        "… bliebe weniger zur Antwort auf:",
        "… il en resterait moins en réponse à\u00a0:",
        "…их осталось бы меньше в ответ на:",
    ),
    "site.source.known-through": row(
        "… nothing would be known of what is brought in answer to:",
        "… wüsste man nichts von dem, was zur Antwort vorgebracht wird auf:",
        "… on ne saurait rien de ce qui est apporté en réponse à\u00a0:",
        "…ничего не было бы известно о том, что приведено в ответ на:",
    ),
    "site.source.reference": row("As a reference", "Als Nachweis", "En référence", "Как ссылка"),
    "site.source.evidence": row("Brought as evidence", "Als Beleg vorgebracht", "Apporté en preuve", "Приведено как доказательство"),
    "site.source.ground": row("Offered in proof of a charge", "Zum Beweis eines Vorwurfs angeführt", "Avancé à l’appui d’une accusation", "Приведено в доказательство обвинения")
    | {"de.fact-check": "Zum Beweis einer Aussage angeführt", "de.pleading": "Zum Beweis eines Anklagepunkts angeführt", "de.review": "Zum Beweis eines Einwands angeführt"},
    "site.source.verdict": row("Verdicts that it holds", "Urteile darin", "Verdicts qui s’y trouvent", "Решения в нём"),
    "site.source.caveat": row("Caveats that rest on it", "Vorbehalte, die darauf beruhen", "Réserves qui s’y appuient", "Оговорки, что на нём держатся"),
    "site.source.against": row("Contested as evidence by", "Als Beleg bestritten von", "Contesté comme preuve par", "Оспорено как доказательство"),
    "site.source.see": row("Referred to by", "Verwiesen wird darauf von", "Renvois", "Ссылаются"),
    "site.source.elsewhere": row("Also referred to by", "Verwiesen wird darauf auch von", "Autres renvois", "Ссылаются также"),
    "site.source.gives": row("Known through it", "Über sie bekannt", "Connus par elle", "Известны через него"),
    "site.people.theirs": row("{pieces} of theirs", "{pieces} von ihnen", "{pieces} de leur part", "{pieces} от них"),
    "site.people.turned": row(
        "{pieces} of their own turned against them",
        "{pieces} von ihnen selbst gegen sie gewendet",
        "{pieces} de leur propre fait retournées contre eux",
        "{pieces} от них самих, обращено против них",
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
    "site.people.caveat": row("Caveats", "Vorbehalte", "Réserves", "Оговорки"),
    "site.people.testimony": row("Testimony", "Zeugnis", "Témoignage", "Показания"),
    "site.people.written": row("Sources by them", "Quellen von ihnen", "Sources de leur main", "Их источники"),
    "site.people.received": row("Sources addressed to them", "Quellen an sie", "Sources qui leur sont adressées", "Источники, адресованные им"),
}  # fmt: skip
