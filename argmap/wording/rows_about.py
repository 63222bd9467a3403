"""What a site says of itself: its glossary, its method, and where its data lie."""

from typing import Final

from argmap.wording.rows import Row, row

WORDS_OF_SITE: Final[dict[str, Row]] = {
    "site.terms": row("Terms of the map", "Begriffe der Karte", "Termes de la carte", "Термины карты"),
    "site.words.term": row("What there is in a map", "Was eine Karte enthält", "Ce que contient une carte", "Что есть на карте"),
    "site.words.term.lead": row(
        "The parts that everything is made of.",
        "Die Teile, aus denen alles besteht.",
        "Les parties dont tout est fait.",
        "Части, из которых всё состоит.",
    ),
    "site.words.role": row("Roles", "Rollen", "Rôles", "Роли"),
    "site.words.role.lead": row(
        "On which side somebody stands in the dispute.",
        "Auf welcher Seite jemand im Streit steht.",
        "De quel côté on se tient dans le débat.",
        "На чьей стороне кто стоит в споре.",
    ),
    "site.words.standing": row("How a charge stands", "Wie es um einen Vorwurf steht", "État d’une accusation", "Как обстоит дело")
    | {"de.fact-check": "Wie es um eine Aussage steht", "de.pleading": "Wie es um einen Anklagepunkt steht", "de.review": "Wie es um einen Einwand steht"},
    "site.words.standing.lead": row(
        "What was done about a charge, never whether it is true.",
        "Was dazu geschah, nie, ob es wahr ist.",
        "Ce qu’on en a fait, jamais si elle est vraie.",
        "Что с обвинением сделано, но никогда — верно ли оно.",
    ),
    "site.words.move": row("Moves", "Arten der Antwort", "Genres de réponse", "Виды ответов"),
    "site.words.move.lead": row(
        "What kind of answer it is.",
        "Von welcher Art eine Antwort ist.",
        "De quel genre est une réponse.",
        "Какого рода ответ.",
    ),
    "site.words.attack": row("What an answer attacks", "Was eine Antwort angreift", "Ce qu’attaque une réponse", "Что оспаривает ответ"),
    "site.words.attack.lead": row(
        "An answer speaks to a claim, to what it rests on, or to the step from the one to the other.",
        "Eine Antwort gilt einer Behauptung, dem, worauf sie beruht, oder dem Schluss vom einen auf das andere.",
        "Une réponse vise une affirmation, ce qui la porte, ou le passage de l’un à l’autre.",
        "Ответ касается утверждения, его опоры или вывода из неё.",
    ),
    "site.words.nature": row("Natures of evidence", "Arten von Belegen", "Natures des preuves", "Виды доказательств"),
    "site.words.nature.lead": row(
        "What sort of proof something is for those who bring it.",
        "Was etwas als Beleg für die ist, die es vorbringen.",
        "Quelle preuve c’est pour ceux qui l’apportent.",
        "Чем доказательство является для тех, кто его приводит.",
    ),
    "site.words.voice": row("How a charge is known", "Woher ein Vorwurf bekannt ist", "Comment on connaît une accusation", "Откуда известно обвинение")
    | {"de.fact-check": "Woher eine Aussage bekannt ist", "de.pleading": "Woher ein Anklagepunkt bekannt ist", "de.review": "Woher ein Einwand bekannt ist"},
    "site.words.voice.lead": row(
        "Those who charge are not always heard themselves.",
        "Wer Vorwürfe macht, kommt nicht immer selbst zu Wort.",
        "Ceux qui accusent ne parlent pas toujours eux-mêmes.",
        "Обвиняющие не всегда говорят сами.",
    ),
    "site.words.outcome": row("Verdicts", "Urteile", "Verdicts", "Решения"),
    "site.words.outcome.lead": row(
        "How somebody who takes no side decided.",
        "Wie jemand entschied, der auf keiner Seite steht.",
        "Ce qu’a décidé quelqu’un qui n’est d’aucun côté.",
        "Как решил тот, кто не стоит ни на чьей стороне.",
    ),
    "site.words.effect": row("Caveats", "Vorbehalte", "Réserves", "Оговорки"),
    "site.words.effect.lead": row(
        "What a caveat does to what it stands by, where it does more than explain or qualify it.",
        "Was ein Vorbehalt mehr tut, als zu erklären oder einzuschränken.",
        "Ce que fait une réserve, lorsqu’elle fait plus qu’expliquer ou restreindre.",
        "Что делает оговорка, если она не только поясняет или ограничивает.",
    ),
    "site.words.proof": row("Quotations", "Zitate", "Citations", "Цитаты"),
    "site.words.proof.lead": row(
        "What vouches for quoted words.",
        "Was für zitierte Worte bürgt.",
        "Ce qui garantit les mots cités.",
        "Чем подтверждены слова цитаты.",
    ),
    "site.words.rests": row("Basis of the answers", "Grundlage der Antworten", "Base des réponses", "Опора ответов"),
    "site.words.rests.lead": row(
        "What all answers to a charge have in common, where that is a weakness.",
        "Was alle Antworten auf einen Vorwurf gemeinsam haben, wo das eine Schwäche ist.",
        "Ce que toutes les réponses à une accusation ont en commun, là où c’est une faiblesse.",
        "Что общего у всех ответов на обвинение, если это слабость.",
    )
    | {
        "de.fact-check": "Was alle Antworten auf eine Aussage gemeinsam haben, wo das eine Schwäche ist.",
        "de.pleading": "Was alle Antworten auf einen Anklagepunkt gemeinsam haben, wo das eine Schwäche ist.",
        "de.review": "Was alle Antworten auf einen Einwand gemeinsam haben, wo das eine Schwäche ist.",
    },
}  # fmt: skip

ABOUT: Final[dict[str, Row]] = {
    "site.about.reading": row("How to read it", "Wie zu lesen ist", "Comment lire", "Как читать"),
    "site.about.colours": row(
        "A charge stands on a tinted band with a bar at its side. The answers follow, each with its own bar, "
        "and replies to an answer stand within it.",
        "Ein Vorwurf steht auf getöntem Grund mit einem Balken an der Seite. Die Antworten folgen, jede mit "
        "einem eigenen Balken, und Erwiderungen auf eine Antwort stehen in ihr.",
        "L’accusation est sur fond teinté, avec une barre au côté. Les réponses suivent, chacune avec sa "
        "barre, et les répliques sont dans la réponse qu’elles visent.",
        "Обвинение стоит на цветном фоне с полосой сбоку. Далее идут ответы, каждый со своей полосой, а "
        "реплики на ответ стоят внутри него.",
    )
    | {
        "de.fact-check": "Eine Aussage steht auf getöntem Grund mit einem Balken an der Seite. Die Antworten folgen, "
        "jede mit einem eigenen Balken, und Erwiderungen auf eine Antwort stehen in ihr.",
    },
    "site.about.colour.charge": row(
        "Red is what is charged: a bar at the side of a tinted band; replies of the same side, within an answer, are red as well.",
        "Rot ist, was vorgeworfen wird: ein Balken neben getöntem Grund; auch Erwiderungen derselben Seite, in einer Antwort, sind rot.",
        "Rouge\u00a0: ce qui est reproché, une barre au côté d’un fond teinté\u00a0; les répliques du même camp, dans une réponse, aussi.",
        "Красное — обвинение: полоса сбоку у цветного фона; красны и реплики той же стороны внутри ответа.",
    ),
    "site.about.colour.answer": row(
        "Blue is what is answered: a bar at the side of an answer, and the sign of its move.",
        "Blau ist, was geantwortet wird: ein Balken neben einer Antwort und das Zeichen ihres Zuges.",
        "Bleu\u00a0: ce qui est répondu, une barre au côté d’une réponse et le signe de son geste.",
        "Синее — ответ: полоса сбоку у ответа и знак его хода.",
    ),
    "site.about.colour.evidence": row(
        "Ochre is evidence: in the text a bar at its side and the ground of quoted words, in pictures a box and its sign.",
        "Ocker ist ein Beleg: im Text ein Balken daneben und der Grund zitierter Worte, in Bildern ein Kasten und sein Zeichen.",
        "Ocre\u00a0: une preuve\u00a0; dans le texte une barre au côté et le fond des mots cités, dans les images un cadre et son signe.",
        "Охра — доказательство: в тексте полоса сбоку и фон слов цитаты, на рисунках рамка и её знак.",
    ),
    "site.about.colour.opponent": row(
        "Evidence with a red sign or a red name is the opponent’s own word or act.",
        "Ein Beleg mit rotem Zeichen oder rotem Namen ist Wort oder Tat der Gegenseite.",
        "Une preuve à signe rouge ou à nom rouge est une parole ou un acte de l’adversaire.",
        "Доказательство с красным знаком или красным названием — слово или дело другой стороны.",
    ),
    "site.about.own-word": row(
        "Each piece of evidence says what it shows and of what nature it is. The opponent’s own words and acts, "
        "which weigh most against them, are in the colour of the charges.",
        "Jeder Beleg sagt, was er zeigt und welcher Art er ist. Eigene Worte und Taten der Gegenseite, die am "
        "schwersten gegen sie wiegen, haben die Farbe der Vorwürfe.",
        "Chaque preuve dit ce qu’elle montre et sa nature. Les paroles et actes de l’adversaire, qui pèsent le "
        "plus contre lui, ont la couleur des accusations.",
        "Каждое доказательство говорит, что оно показывает и какого оно вида. Собственные слова и дела другой "
        "стороны, наиболее весомые против неё, — цвета обвинений.",
    ),
    "site.about.caveats": row(
        "A caveat is what somebody holds against an entry; it stands with it, so that nobody reads the one "
        "without the other.",
        "Ein Vorbehalt ist, was jemand gegen einen Eintrag einwendet; er steht bei ihm, so dass niemand das eine "
        "ohne das andere liest.",
        "Une réserve est ce qu’on objecte à une entrée\u00a0; elle est à côté, pour que nul ne lise l’une sans l’autre.",
        "Оговорка — то, чем возражают против записи; она стоит при ней, чтобы одно не читали без другого.",
    ),
    "site.about.all-words": row(
        "All words and signs", "Alle Wörter und Zeichen", "Tous les mots et signes", "Все слова и знаки"
    ),
    "site.about.method": row("Method", "Verfahren", "Méthode", "Метод"),
    "site.about.curated": row(
        "What is charged, answered and shown is told in the curators’ words. What stands in quotation marks "
        "behind a tick or a note is taken from a text, word for word.",
        "Was vorgeworfen, geantwortet und gezeigt wird, ist mit den Worten der Herausgeber gesagt. Was in "
        "Anführungszeichen hinter einem Haken oder Vermerk steht, ist wörtlich einem Text entnommen.",
        "Ce qui est reproché, répondu et montré l’est dans les mots de ceux qui ont établi la carte. Ce qui est "
        "entre guillemets après une coche ou une mention est tiré mot pour mot d’un texte.",
        "Обвинения, ответы и доказательства пересказаны словами составителей. То, что стоит в кавычках за "
        "галочкой или пометой, взято из текста слово в слово.",
    ),
    "site.about.reckoned": row(
        "How a charge stands is reckoned from its answers and verdicts. It tells what was done about it; whether "
        "it is true, nobody reckons.",
        "Wie es um einen Vorwurf steht, ist aus Antworten und Urteilen errechnet. Es sagt, was dazu geschah; ob er wahr "
        "ist, errechnet niemand.",
        "L’état d’une accusation se déduit de ses réponses et verdicts. Il dit ce qu’on en a fait\u00a0; si elle est "
        "vraie, rien ne le calcule.",
        "Как обстоит дело с обвинением, выведено из ответов и решений. Это говорит, что с ним сделано; верно ли "
        "оно, никто не вычисляет.",
    ),
    "site.about.verifying": row(
        "A quotation is verified where its words stand in the text, in the section that is named for it; blanks, "
        "line breaks and the shape of marks make no difference. Sources known only through another are said to be.",
        "Ein Zitat ist geprüft, wenn seine Worte im Text stehen, und zwar im genannten Abschnitt; Leerzeichen, "
        "Zeilenumbrüche und die Form der Satzzeichen zählen nicht. Bei Quellen, die nur über eine andere bekannt "
        "sind, ist das gesagt.",
        "Une citation est vérifiée si ses mots sont dans le texte, à la section indiquée\u00a0; blancs, sauts de ligne "
        "et forme des signes ne comptent pas. Pour une source connue par une autre seulement, on le dit.",
        "Цитата проверена, если её слова стоят в тексте, в названной части; пробелы, переносы и вид знаков не "
        "важны. Об источниках, известных лишь через другие, так и сказано.",
    ),
    "site.about.verified": row(
        "What was verified", "Was geprüft wurde", "Ce qui a été vérifié", "Что проверено"
    ),
    "site.about.against.text": row(
        "{quotations} found word for word in the text when these pages were made",
        "{quotations} beim Erstellen dieser Seiten Wort für Wort im Text gefunden",
        "{quotations} à la création de ces pages, mot pour mot dans le texte",
        "{quotations} найдено в тексте слово в слово при создании этих страниц",
    ),
    "site.about.against.lock": row(
        "{quotations} found word for word in the text earlier and unchanged since, by the lock",
        "{quotations} früher Wort für Wort im Text gefunden und seither unverändert, nach dem Lock",
        "{quotations} auparavant, mot pour mot dans le texte, sans changement depuis d’après le verrou",
        "{quotations} найдено в тексте слово в слово раньше и по lock-файлу с тех пор без изменений",
    ),
    "site.about.in-source": row(
        "{quotations} checked in the very source that is brought",
        "{quotations} in der angeführten Quelle selbst geprüft",
        "{quotations} vérifiées dans la source même qui est apportée",
        "{quotations} проверено по самому приведённому источнику",
    ),
    "site.about.how": row(
        "How, and against which copy",
        "Wie, und an welchem Exemplar",
        "Comment, et sur quel exemplaire",
        "Как и по какому экземпляру",
    ),
    "site.about.copy": row("The copy", "Das Exemplar", "L’exemplaire", "Экземпляр"),
    "site.about.copy.is": row(
        "words: {words}; SHA-256 of them, as they are compared: {hash}",
        "Wörter: {words}; ihr SHA-256, so wie sie verglichen werden: {hash}",
        "mots\u00a0: {words}\u00a0; leur SHA-256, tels qu’ils sont comparés\u00a0: {hash}",
        "слов: {words}; их SHA-256 в том виде, в каком они сверяются: {hash}",
    ),
    "site.about.seen": row("Seen on", "Eingesehen", "Consulté", "Просмотрено"),
    "site.about.present": row("Comparison", "Vergleich", "Comparaison", "Сверка"),
    "site.about.present.text": row(
        "this copy: when these pages were made, the quotations from this text were looked up in it word for word",
        "dieses Exemplar: Beim Erstellen der Seiten wurden die Zitate aus diesem Text Wort für Wort darin nachgeschlagen",
        "cet exemplaire\u00a0: à la création de ces pages, les citations de ce texte y furent cherchées mot pour mot",
        "этот экземпляр: при создании страниц цитаты из этого текста искали в нём слово в слово",
    ),
    "site.about.present.lock": row(
        "no copy when these pages were made. What is verified was found word for word in this copy earlier; the lock, a file of checksums of the words found, vouches that neither these words nor their places have changed since",
        "kein Exemplar beim Erstellen der Seiten. Was geprüft ist, wurde früher Wort für Wort in diesem gefunden; das Lock, eine Datei mit Prüfsummen der gefundenen Worte, bürgt dafür, dass weder diese Worte noch ihre Stellen sich seither geändert haben",
        "aucun exemplaire à la création de ces pages. Ce qui est vérifié fut trouvé mot pour mot dans celui-ci auparavant\u00a0; le verrou, un fichier de sommes de contrôle des mots trouvés, garantit que ni ces mots ni leur place n’ont changé depuis",
        "при создании страниц экземпляра не было. Проверенное раньше найдено в этом экземпляре слово в слово; lock-файл с контрольными суммами найденных слов ручается, что ни эти слова, ни их место с тех пор не изменились",
    ),
    "site.about.present.none": row(
        "no copy, and no lock that could vouch in its stead, so that no quotation could be looked up in it",
        "weder ein Exemplar noch ein Lock, das dafür bürgen könnte; so ließ sich kein Zitat darin nachschlagen",
        "ni exemplaire, ni verrou qui puisse garantir à sa place\u00a0; aucune citation n’a pu y être cherchée",
        "ни экземпляра, ни lock-файла, который мог бы ручаться вместо него; искать цитаты было не в чем",
    ),
    "site.about.by": row(
        "The comparing is done by argmap {version}, by the rules of its normalisation no. {normalisation}.",
        "Verglichen wird durch argmap {version}, nach den Regeln seiner Normalisierung Nr. {normalisation}.",
        "La comparaison est faite par argmap {version}, selon les règles de sa normalisation nº {normalisation}.",
        "Сверяет argmap {version} по правилам своей нормализации № {normalisation}.",
    ),
    "site.about.who": row(
        "Who compared them, and on which day, the map does not say. It is published under the responsibility of {names}.",
        "Wer sie verglich, und an welchem Tag, sagt die Karte nicht. Verantwortlich für die Karte: {names}.",
        "Qui les a comparées, et quel jour, la carte ne le dit pas. Elle est publiée sous la responsabilité de {names}.",
        "Кто их сверял и в какой день, карта не говорит. За карту отвечают: {names}.",
    ),
    "site.about.who.nobody": row(
        "Who compared them, on which day, and who answers for the map, it does not say.",
        "Wer sie verglich, an welchem Tag, und wer für die Karte einsteht, sagt sie nicht.",
        "Qui les a comparées, quel jour, et qui répond de la carte, elle ne le dit pas.",
        "Кто их сверял, в какой день и кто отвечает за карту, она не говорит.",
    ),
    "site.about.repeat": row(
        "Whoever has the text as a file repeats it with the claim file and this command:",
        "Wer den Text als Datei hat, wiederholt es mit der Datei der Karte und diesem Befehl:",
        "Qui a le texte en fichier le refait avec le fichier de la carte et cette commande\u00a0:",
        "У кого текст есть файлом, повторит это с файлом карты такой командой:",
    ),
    "site.about.unverified": row("Not verified are:", "Nicht geprüft sind:", "Sans vérification\u00a0:", "Не проверены:"),
    "site.about.no-text": row(
        "Of the texts nothing stands here but the quotations. They may begin or end within a sentence; links lead to "
        "the whole of it, where it is published.",
        "Von den Texten steht hier nichts als die Zitate. Sie können mitten im Satz beginnen oder enden; Links führen "
        "zum Ganzen, dort, wo es veröffentlicht ist.",
        "Des textes ne figurent ici que les citations. Elles peuvent commencer ou finir au milieu d’une phrase\u00a0; "
        "des liens mènent au texte entier, là où il est publié.",
        "Из текстов здесь только цитаты. Они могут начинаться или кончаться посреди фразы; ссылки ведут к целому тексту, "
        "туда, где он опубликован.",
    ),
    "site.about.figures": row("In figures", "In Zahlen", "En chiffres", "В числах"),
    "site.about.makers": row("Who made it", "Wer es gemacht hat", "Qui l’a établi", "Кто составил"),
    "site.about.cite-entry": row(
        "Each page of a charge, a source or a person says how it is cited; its address stays when the map grows.",
        "Jede Seite eines Eintrags, einer Quelle oder Person sagt, wie sie zitiert wird; ihre Adresse bleibt, wenn "
        "die Karte wächst.",
        "Chaque page d’entrée, de source ou de personne dit comment la citer\u00a0; son adresse demeure quand la carte "
        "grandit.",
        "На странице каждой записи, источника и лица сказано, как её цитировать; адрес не меняется с ростом карты.",
    ),
    "site.about.data.json": row(
        "the whole map with how each charge stands and what vouches for each quotation",
        "die ganze Karte, dazu, wie es um jeden Vorwurf steht und was für jedes Zitat bürgt",
        "toute la carte, avec l’état de chaque accusation et ce qui garantit chaque citation",
        "вся карта: как обстоит дело с каждым обвинением и что ручается за каждую цитату",
    ),
    "site.about.data.accusations": row(
        "the charges, one a row", "die Vorwürfe, je Zeile einer", "les accusations, une par ligne", "обвинения, по одному в строке"
    ),
    "site.about.data.answers": row(
        "the answers and replies, one a row", "die Antworten und Erwiderungen, je Zeile eine", "les réponses et répliques, une par ligne", "ответы и реплики, по одному в строке"
    ),
    "site.about.data.evidence": row(
        "the pieces of evidence, one a row", "die Belege, je Zeile einer", "les preuves, une par ligne", "доказательства, по одному в строке"
    ),
    "site.about.data.sources": row(
        "the sources, one a row", "die Quellen, je Zeile eine", "les sources, une par ligne", "источники, по одному в строке"
    ),
    "site.about.entries": row("All identifiers", "Alle Kennungen", "Tous les identifiants", "Все идентификаторы"),
    "site.lost": row("There is no such page", "Diese Seite gibt es nicht", "Cette page n’existe pas", "Такой страницы нет"),
    "site.lost.lead": row(
        "Perhaps the entry is called otherwise now. The list of all identifiers is the page {page} at the top of this site.",
        "Vielleicht heißt der Eintrag jetzt anders. Die Liste aller Kennungen ist die Seite {page} zuoberst auf dieser Website.",
        "L’entrée a peut-être changé de nom. La liste de tous les identifiants est la page {page} au sommet du site.",
        "Возможно, запись теперь называется иначе. Список всех идентификаторов — страница {page} в начале сайта.",
    ),
    "site.entries": row("All entries", "Alle Einträge", "Toutes les entrées", "Все записи"),
    "site.entries.lead": row(
        "Every identifier of the map, and where it stands now.",
        "Jede Kennung der Karte, und wo sie jetzt steht.",
        "Tous les identifiants de la carte, et où ils se trouvent.",
        "Все идентификаторы карты и где они теперь.",
    ),
    "site.formerly": row("now {now}", "jetzt {now}", "maintenant {now}", "теперь {now}"),
    "site.moved": row("This page has moved:", "Diese Seite ist umgezogen:", "Cette page a changé d’adresse\u00a0:", "Страница переехала:"),
    "site.kind.charge": row("charge", "Vorwurf", "accusation", "обвинение")
    | {
        "de.fact-check": "Aussage", "de.pleading": "Anklagepunkt", "de.review": "Einwand",
        "fr.fact-check": "affirmation", "fr.pleading": "chef d’accusation", "fr.review": "remarque",
        "ru.fact-check": "утверждение", "ru.pleading": "пункт обвинения", "ru.review": "замечание",
    },
    "site.kind.ground": row("ground", "Grund", "motif", "основание"),
    "site.kind.answer": row("answer", "Antwort", "réponse", "ответ"),
    "site.kind.reply": row("reply", "Erwiderung", "réplique", "реплика"),
    "site.kind.remark": row("remark", "Bemerkung", "observation", "примечание"),
    "site.kind.topic": row("topic", "Thema", "sujet", "тема"),
    "site.kind.source": row("source", "Quelle", "source", "источник"),
    "site.kind.section": row("section", "Abschnitt", "section", "часть"),
    "site.kind.party": row("party", "Partei", "partie", "сторона"),
    "site.kind.person": row("person", "Person", "personne", "лицо"),
    "site.kind.term": row("term", "Begriff", "terme", "термин"),
}  # fmt: skip
