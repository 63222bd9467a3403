"""The marks by their words, and what these mean."""

from typing import Final

from argmap.wording.rows import Row, row

_NATURES: Final[dict[str, Row]] = {
    "document": row("document", "Dokument", "document", "документ"),
    "resolution": row("resolution", "Beschluss", "résolution", "резолюция"),
    "minutes": row("minutes", "Protokoll", "procès-verbal", "протокол"),
    "testimony": row("testimony", "Zeugnis", "témoignage", "показание"),
    "recollection": row("recollection", "Erinnerung", "souvenir", "воспоминание"),
    "opponent": row("opponent’s own", "Gegenseite selbst", "adversaire lui-même", "другая сторона"),
    "own-record": row("own record", "eigener Beleg", "pièce propre", "свой документ"),
    "public-record": row("public record", "amtlicher Beleg", "acte public", "официальный документ"),
    "data": row("data", "Daten", "données", "данные"),
    "exhibit": row("exhibit", "Gegenstand", "pièce", "предмет"),
    "event": row("event", "Ereignis", "événement", "событие"),
}

MARKS: Final[dict[str, Row]] = {
    "move.denial": row("denial", "Bestreitung", "démenti", "опровержение"),
    "move.denial.means": row("it is not true", "es stimmt nicht", "ce n’est pas exact", "это неверно"),
    "move.distinction": row("distinction", "Unterscheidung", "distinction", "различение"),
    "move.distinction.means": row("it is not that", "es ist etwas anderes", "ce n’est pas cela", "это не то"),
    "move.justification": row("justification", "Rechtfertigung", "justification", "оправдание"),
    "move.justification.means": row(
        "it was right or excusable",
        "es war richtig oder entschuldbar",
        "c’était juste ou excusable",
        "это было правильно или простительно",
    ),
    "move.objection": row("objection", "Einspruch", "objection", "возражение"),
    "move.objection.means": row(
        "it is not in order",
        "es ist unzulässig vorgebracht",
        "elle n’est pas recevable",
        "так обвинять нельзя",
    ),
    "move.counter-charge": row("counter-charge", "Gegenvorwurf", "contre-accusation", "встречное обвинение"),
    "move.counter-charge.means": row(
        "the accusers do wrong themselves",
        "die Gegenseite tut selbst Unrecht",
        "l’adversaire est lui-même en faute",
        "другая сторона сама неправа",
        pleading="the prosecution does wrong itself",
    ),
    "move.inconsistency": row("inconsistency", "Widerspruch", "contradiction", "противоречие"),
    "move.inconsistency.means": row(
        "the accusers’ own words or acts say the reverse",
        "Worte oder Taten der Gegenseite sagen das Gegenteil",
        "paroles ou actes de l’adversaire disent l’inverse",
        "слова или дела другой стороны говорят обратное",
        pleading="the prosecution’s own words or acts say the reverse",
    ),
    "move.context": row("context", "Zusammenhang", "contexte", "контекст"),
    "move.context.means": row(
        "what is left out changes it",
        "Weggelassenes ändert es",
        "ce qui est omis le change",
        "опущенное меняет смысл",
    ),
    "move.concession": row("concession", "Zugeständnis", "concession", "признание"),
    "move.concession.means": row("it is granted", "es wird eingeräumt", "c’est concédé", "это признано"),
    "voice.stated": row("stated", "geäußert", "énoncé", "высказано"),
    "voice.stated.known": row(
        "their own text", "ihrem eigenen Text", "leur propre texte", "их собственного текста"
    ),
    "voice.quoted": row("quoted", "zitiert", "cité", "процитировано"),
    "voice.quoted.known": row(
        "their quoted words", "ihren zitierten Worten", "leurs mots cités", "их слов в цитате"
    ),
    "voice.paraphrased": row("paraphrased", "umschrieben", "paraphrasé", "пересказано"),
    "voice.paraphrased.known": row(
        "the text’s paraphrase", "der Wiedergabe im Text", "la paraphrase du texte", "пересказа в тексте"
    ),
    "voice.hinted": row("hinted", "angedeutet", "suggéré", "намёк"),
    "voice.hinted.known": row("a hint", "einer Andeutung", "une allusion", "намёка"),
    "voice.reported": row("reported", "berichtet", "rapporté", "передано"),
    "voice.reported.known": row(
        "what others report", "Berichten anderer", "ce que d’autres rapportent", "сообщений других"
    ),
    **{f"nature.{nature}": texts for nature, texts in _NATURES.items()},
    **{f"nature.{nature}.long": texts for nature, texts in _NATURES.items()},
    "nature.opponent.long": row(
        "opponent’s word or act",
        "Wort oder Tat der Gegenseite",
        "parole ou acte de l’adversaire",
        "слово или дело другой стороны",
    ),
    "outcome.upheld": row("upheld", "bestätigt", "retenu", "подтверждено"),
    "outcome.partly-upheld": row(
        "partly upheld", "zum Teil bestätigt", "retenu en partie", "подтверждено отчасти"
    ),
    "outcome.rejected": row("rejected", "verworfen", "rejeté", "отклонено"),
    "outcome.open": row("left open", "offengelassen", "laissé ouvert", "оставлено открытым"),
    "attack.rebuts.means": row(
        "rebuts what is claimed",
        "bestreitet, was behauptet wird",
        "réfute ce qui est affirmé",
        "опровергает утверждение",
    ),
    "attack.undercuts.means": row(
        "undercuts the step to the claim",
        "bestreitet den Schluss auf die Behauptung",
        "attaque le passage à l’affirmation",
        "оспаривает вывод",
    ),
    "attack.undermines.means": row(
        "undermines what the claim rests on",
        "untergräbt, worauf die Behauptung beruht",
        "mine ce qui porte l’affirmation",
        "подрывает то, на чём держится утверждение",
    ),
    "attack.grants.means": row(
        "grants the claim, or the answer",
        "räumt die Behauptung oder Antwort ein",
        "concède l’affirmation ou la réponse",
        "признаёт утверждение или ответ",
    ),
    "attack.supports.means": row(
        "supports the answer", "stützt die Antwort", "appuie la réponse", "подкрепляет ответ"
    ),
    "proof.verified": row("verified", "geprüft", "vérifié", "проверено"),
    "proof.verified.means": row(
        "the words stand so in the text",
        "steht so im Text",
        "mots conformes au texte",
        "так стоит в тексте",
    ),
    "proof.amiss": row(
        "not in the text as quoted here",
        "steht so nicht im Text",
        "absent du texte sous cette forme",
        "в таком виде в тексте нет",
    ),
    "proof.amiss.means": row(
        "looked for, and found otherwise, elsewhere or nowhere",
        "gesucht und anders, anderswo oder gar nicht gefunden",
        "cherché, et trouvé autrement, ailleurs ou pas du tout",
        "искали и нашли иначе или в другом месте, либо не нашли",
    ),
    "proof.unverified": row("not checked", "nicht geprüft", "non vérifié", "не проверено"),
    "proof.unverified.means": row(
        "not held against the text",
        "nicht mit dem Text verglichen",
        "non comparé au texte",
        "не сверено с текстом",
    ),
    "covered.quoted": row("quoted", "zitiert", "cité", "процитировано"),
    "covered.quoted.means": row(
        "words that some entry quotes",
        "Worte, die ein Eintrag zitiert",
        "mots cités par une entrée",
        "слова, которые приведены",
    ),
    "covered.empty": row("no entry", "kein Eintrag", "aucune entrée", "нет записи"),
    "covered.empty.means": row(
        "nothing in the map stands on this section",
        "zu diesem Abschnitt steht nichts in der Karte",
        "rien dans la carte ne porte sur cette section",
        "в карте об этой части ничего нет",
    ),
    "covered.unmapped": row("not mapped", "nicht erfasst", "hors de la carte", "вне карты"),
    "covered.unmapped.means": row(
        "left out of the map, for the reason that is given",
        "aus dem genannten Grund ausgelassen",
        "laissé de côté, pour le motif indiqué",
        "опущено по названной причине",
    ),
    "lead": row("{word}:", "{word}:", "{word}\u00a0:", "{word}:"),
    "meaning": row("{word}: {means}", "{word}: {means}", "{word}\u00a0: {means}", "{word}: {means}"),
}
