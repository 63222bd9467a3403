"""What the views of the whole map say: of sources, of time, and of people."""

from typing import Final

from argmap.wording.rows import Row, row

PIECES: Final[dict[str, Row]] = {
    "mark.ground": row(
        "offered by the accuser as a ground",
        "von der Gegenseite als Grund angeführt",
        "avancé comme motif par l’adversaire",
        "приведено другой стороной как основание",
    ),
    "mark.judged": row("gives a verdict", "gibt ein Urteil", "donne un verdict", "даёт решение"),
    "mark.caveat": row("caveat", "Vorbehalt", "réserve", "оговорка"),
    "whose.opponent": row(
        "Sources of the opponents",
        "Quellen der Gegenseite",
        "Sources de l’adversaire",
        "Источники другой стороны",
    ),
    "whose.own-record": row(
        "Own record or recollection",
        "Eigener Beleg oder Erinnerung",
        "Pièce propre ou souvenir",
        "Свой документ или воспоминание",
    ),
    "whose.own-record.of": row(
        "{names}: own record or recollection",
        "{names}: eigener Beleg oder Erinnerung",
        "{names}\u00a0: pièce propre ou souvenir",
        "{names}: свой документ или воспоминание",
    ),
    "whose.retold": row(
        "Of others, told by those who bring it",
        "Von anderen, erzählt von denen, die es anführen",
        "D’autrui, rapporté par ceux qui l’invoquent",
        "Чужое, в изложении тех, кто это приводит",
    ),
    "whose.retold.of": row(
        "Of others, told by {names}",
        "Von anderen, erzählt: {names}",
        "D’autrui, rapporté\u00a0: {names}",
        "Чужое, в изложении: {names}",
    ),
    "whose.bodies": row(
        "Resolutions, minutes, public records",
        "Beschlüsse, Protokolle, amtliche Belege",
        "Résolutions, procès-verbaux, actes publics",
        "Резолюции, протоколы, официальные документы",
    ),
    "whose.documents": row("Other documents", "Andere Dokumente", "Autres documents", "Прочие документы"),
    "whose.testimony": row("Witnesses", "Zeugen", "Témoins", "Свидетели"),
    "whose.event": row(
        "Events without a document",
        "Ereignisse ohne Dokument",
        "Événements sans document",
        "События без документа",
    ),
    "whose.beside": row(
        "Named beside the evidence",
        "Neben den Belegen genannt",
        "Nommés à côté des preuves",
        "Названо помимо доказательств",
    ),
}

SOURCES_VIEW: Final[dict[str, Row]] = {
    "sources": row("Sources", "Quellen", "Sources", "Источники"),
    "sources.title": row(
        "Which document carries how much",
        "Welche Quelle wie viel trägt",
        "Ce que porte chaque source",
        "Сколько держится на каждом источнике",
    ),
    "sources.desc": row(
        "A matrix of sources and charges. {told}",
        "Quellen und Einträge als Matrix. {told}",
        "Une matrice des sources et des entrées. {told}",
        "Таблица источников и записей. {told}",
    ),
    "sources.column": row("source", "Quelle", "source", "источник"),
    "sources.pieces": row("pieces", "Belege", "preuves", "число"),
    "sources.often": row(
        "{number} from {sources} used more than once",
        "{number} aus mehrfach verwendeten ({sources})",
        "{number} de celles qui servent plusieurs fois ({sources})",
        "{number} из использованных не раз ({sources})",
    ),
    "sources.once": row(
        "{number} from sources used once",
        "{number} aus einmal verwendeten",
        "{number} de celles qui servent une fois",
        "{number} из использованных по разу",
    ),
    "sources.more-once": row(
        "{number} more, each used once",
        "{number} weitere, je einmal",
        "{number} autres, une fois chacune",
        "ещё {number}, каждый по разу",
    ),
    "sources.once-heading": row(
        "used once", "einmal verwendet", "employées une fois", "использованы один раз"
    ),
    "sources.known": row(
        "where nothing else is said, the sources are known {known}",
        "wo nichts anderes steht, kennt man die Quellen {known}",
        "sauf mention contraire, on connaît les sources {known}",
        "где не сказано иначе, источники известны {known}",
    ),
    "sources.at-hand": row(
        "where nothing else is said, the source itself was at hand",
        "wo nichts anderes steht, lag die Quelle selbst vor",
        "sauf mention contraire, on disposait de la source elle-même",
        "где не сказано иначе, сам источник был под рукой",
    ),
    "sources.charges": row(
        "charges {numbers} of {all}",
        "Einträge {numbers} von {all}",
        "entrées {numbers} sur {all}",
        "записи {numbers} из {all}",
    ),
    "sources.columns": row(
        "Each column is a charge, by topic; a figure tells how many pieces a mark stands for.",
        "Jede Spalte ist ein Eintrag, nach Themen; eine Zahl sagt, für wie viele Belege ein Zeichen steht.",
        "Chaque colonne est une entrée, par sujet\u00a0; un chiffre dit combien de preuves vaut un signe.",
        "Каждый столбец — запись, по темам; цифра — сколько доказательств обозначает знак.",
    ),
    "known.at-hand": row("at hand", "liegt vor", "disponible", "под рукой"),
    "known.not-said": row(
        "not said how known", "Herkunft nicht genannt", "provenance non dite", "не сказано, откуда"
    ),
    "left-out.sources": row(
        "Left out here: what the sources show, their archives and prints; the sheets of the charges give them.",
        "Nicht gezeigt: was die Quellen belegen, wo sie liegen und gedruckt sind; das geben die einzelnen Blätter.",
        "Non montrés\u00a0: ce que les sources prouvent, où elles sont et imprimées\u00a0; les feuilles le donnent.",
        "Не показано: что источники доказывают, где хранятся и напечатаны; это есть на отдельных листах.",
    ),
}

TIMELINE: Final[dict[str, Row]] = {
    "timeline": row("Timeline", "Zeitleiste", "Chronologie", "Хронология"),
    "timeline.title": row(
        "When the evidence dates from, and whose it is",
        "Von wann die Belege sind und wessen",
        "De quand datent les preuves, et de qui elles sont",
        "От какого времени доказательства и чьи они",
    ),
    "timeline.desc": row(
        "The sources on a scale of time. {told}",
        "Die Quellen auf einer Zeitleiste. {told}",
        "Les sources sur une échelle du temps. {told}",
        "Источники на шкале времени. {told}",
    ),
    "timeline.most": row(
        "{pieces}, {number} of them of {year}",
        "{pieces}, davon {number} von {year}",
        "{pieces}, dont {number} de {year}",
        "{pieces}, из них {year} года: {number}",
    ),
    "timeline.undated": row(
        "{pieces} from {sources} without a date",
        "{pieces} aus {sources} ohne Datum",
        "{pieces} de {sources} sans date",
        "{pieces} ({sources}) без даты",
    ),
    "timeline.recollected": row(
        "{pieces} from {sources} told from memory",
        "{pieces} aus {sources} aus der Erinnerung erzählt",
        "{pieces} de {sources} de mémoire",
        "{pieces} ({sources}) по памяти",
    ),
    "timeline.told": row("told later", "erzählt", "de mémoire", "по памяти"),
    "timeline.measure": row(
        "The larger a dot, the more pieces of evidence; a stretch of time is as wide as what it holds asks for, "
        "dotted where years are left out, and shaded where only the year is known, the time of telling, or nothing.",
        "Je größer ein Punkt, desto mehr Belege; ein Zeitraum ist so breit, wie sein Inhalt es verlangt, punktiert, wo "
        "Jahre fehlen, getönt, wo nur das Jahr bekannt ist, nur die Zeit des Erzählens, oder nichts.",
        "Plus un point est grand, plus il porte de preuves\u00a0; une période est aussi large que le veut son contenu, "
        "pointillée là où des années sont omises, ombrée là où l’on ne sait que l’année, que la date du récit, ou rien.",
        "Чем больше точка, тем больше доказательств; ширина отрезка времени зависит от того, что на нём стоит; "
        "пунктир — пропущенные годы, серое — известен только год, только время рассказа или ничего.",
    ),
    "timeline.order": row(
        "in order of time", "nach der Zeit", "par ordre chronologique", "по порядку времени"
    ),
    "charges-behind": row(
        "Figures behind a title: the charges under which a source is used.",
        "Zahlen hinter einem Titel: die Einträge, unter denen die Quelle verwendet wird.",
        "Chiffres après un titre\u00a0: les entrées où la source sert.",
        "Цифры после названия: записи, при которых использован источник.",
    ),
    "mark.day": row("the day is known", "der Tag ist bekannt", "le jour est connu", "день известен"),
    "mark.about": row(
        "only the month or year is known, or it is inferred",
        "nur Monat oder Jahr bekannt, oder erschlossen",
        "seul le mois ou l’année est connu, ou déduit",
        "известен только месяц или год, или дата выведена",
    ),
    "mark.span": row(
        "somewhere along the line",
        "irgendwo auf der Strecke",
        "quelque part sur la ligne",
        "где-то на отрезке",
    ),
    "mark.since": row(
        "from then on, the end is not told",
        "von da an, Ende nicht genannt",
        "à partir de là, fin non dite",
        "с этого времени, конец не указан",
    ),
    "mark.until": row(
        "until then, the beginning is not told",
        "bis dahin, Beginn nicht genannt",
        "jusque-là, début non dit",
        "до этого времени, начало не указано",
    ),
    "months": row(
        "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec",
        "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.",
        "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.",
    ),
    "no-month": row("no month", "ohne Monat", "sans mois", "без месяца"),
    "left-out.timeline": row(
        "Left out here: what the sources show; the sheets of the charges give it.",
        "Nicht gezeigt: was die Quellen belegen; das geben die einzelnen Blätter.",
        "Non montré\u00a0: ce que les sources prouvent\u00a0; les feuilles le donnent.",
        "Не показано, что источники доказывают; это есть на отдельных листах.",
    ),
}

PEOPLE: Final[dict[str, Row]] = {
    "people": row("People", "Personen", "Personnes", "Люди"),
    "people.title": row(
        "Who speaks, and whose words are brought",
        "Wer spricht und wessen Worte angeführt werden",
        "Qui parle, et de qui viennent les preuves",
        "Кто говорит и чьи слова приведены",
    ),
    "people.desc": row(
        "Everybody whom the map names, with the part they take and the evidence that is theirs.",
        "Alle, die die Karte nennt, mit ihrem Anteil am Streit und den Belegen, die von ihnen sind.",
        "Tous ceux que la carte nomme, la part qu’ils prennent et les preuves qui viennent d’eux.",
        "Все, кого называет карта: их участие и доказательства, которые от них исходят.",
    ),
    "people.who": row("who", "wer", "qui", "кто"),
    "people.own": row(
        "part taken, and evidence",
        "Anteil am Streit, Belege von ihnen",
        "part prise, preuves venant d’eux",
        "участие и их доказательства",
    ),
    "people.brought": row(
        "evidence of theirs", "Belege von ihnen", "preuves venant d’eux", "их доказательства"
    ),
    "people.against": row(
        "turned against them", "gegen sie gewendet", "retourné contre eux", "обращено против них"
    ),
    "people.accuser": row("Who makes the charges", "Wer vorbringt", "Qui formule", "Кто выдвигает"),
    "people.respondent": row(
        "Who is charged, and answers",
        "Wem es gilt, und wer antwortet",
        "Qui est visé, et répond",
        "Кого это касается и кто отвечает",
        fact_check="Who answers",
        review="Who is reviewed, and answers",
    ),
    "people.witness": row("Witnesses", "Zeugen", "Témoins", "Свидетели"),
    "people.judge": row("Who judges", "Wer urteilt", "Qui juge", "Кто судит"),
    "people.editor": row(
        "Who publishes or annotates",
        "Wer herausgibt oder anmerkt",
        "Qui publie ou annote",
        "Кто издаёт или комментирует",
    ),
    "people.other": row(
        "Who takes part in another way", "Wer sonst beteiligt ist", "Autres participants", "Прочие участники"
    ),
    "people.quoted": row(
        "Others of whom there is evidence",
        "Andere, von denen Belege stammen",
        "Autres, dont viennent des preuves",
        "Другие, от кого есть доказательства",
    ),
    "people.named": row("Also named", "Außerdem genannt", "Nommés aussi", "Названы также"),
    "people.counted": row(
        "Each mark is a piece of evidence that they wrote or said, the figures beside them are the charges. "
        "A party’s row counts what its members wrote as well; a member’s counts what is theirs alone.",
        "Jedes Zeichen ist ein Beleg, den sie schrieben oder sagten, die Zahlen dabei sind die Einträge. "
        "Die Zeile einer Partei zählt mit, was ihre Mitglieder schrieben, die eines Mitglieds nur das Eigene.",
        "Chaque signe est une preuve qu’ils ont écrite ou dite, les chiffres à côté sont les entrées. "
        "La ligne d’un parti compte aussi ce que ses membres ont écrit, celle d’un membre ce qui est de lui seul.",
        "Каждый знак — доказательство, которое они написали или сказали, цифры при нём — записи. "
        "В строке стороны учтено и написанное её членами, в строке члена — только его собственное.",
    ),
    "left-out.people": row(
        "Left out here: what they say; the sheets of the charges give it.",
        "Nicht gezeigt: was sie sagen; das geben die einzelnen Blätter.",
        "Non montré\u00a0: ce qu’ils disent\u00a0; les feuilles le donnent.",
        "Не показано, что они говорят; это есть на отдельных листах.",
    ),
}
