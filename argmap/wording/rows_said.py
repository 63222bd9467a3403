"""What is said of an entry beside its own words."""

from typing import Final

from argmap.wording.rows import Row, row

_OF_GENRES: Final = {
    "de.fact-check": "Aussage",
    "de.pleading": "Anklagepunkt",
    "de.review": "Einwand",
    "fr.fact-check": "affirmation",
    "fr.pleading": "chef d’accusation",
    "fr.review": "remarque",
    "ru.fact-check": "утверждение",
    "ru.pleading": "пункт обвинения",
    "ru.review": "замечание",
}
"""What is charged, where a genre has its own word for it."""

ENTRIES: Final[dict[str, Row]] = {
    "accusation": row("accusation", "Vorwurf", "accusation", "обвинение") | _OF_GENRES,
    "charge": row("charge", "Vorwurf", "accusation", "обвинение") | _OF_GENRES,
    "ground": row("ground", "Grund", "motif", "основание"),
    "rebuttal": row("rebuttal", "Entgegnung", "réfutation", "ответ"),
    "answer": row("answer", "Antwort", "réponse", "ответ"),
    "reply": row("reply", "Erwiderung", "réplique", "реплика"),
    "remark": row("remark", "Bemerkung", "observation", "примечание"),
    "unnamed": row("somebody unnamed", "ungenannt", "anonyme", "имя не названо"),
    "evidence": row("evidence", "Beleg", "preuve", "доказательство"),
    "titled": row("{entry}: {title}", "{entry}: {title}", "{entry}\u00a0: {title}", "{entry}: {title}"),
    "column.answers": row("answers", "Antworten", "réponses", "ответы"),
    "column.evidence": row("evidence", "Belege", "preuves", "доказательства"),
    "column.evidence.means": row(
        "what it shows · words · source note · place",
        "was er zeigt · Worte · Quelle · Stelle",
        "ce qu’elle montre · citation · source · lieu",
        "что показано · слова · источник · место",
    ),
}
"""What entries and columns are called."""

SAID: Final[dict[str, Row]] = {
    "number-of": row(
        "{entry} {number} of {all}",
        "{entry} {number} von {all}",
        "{entry} {number} sur {all}",
        "{entry} {number} из {all}",
    ),
    "by": row("By {names}", "Von: {names}", "Par\u00a0: {names}", "Кто: {names}"),
    "charged-by": row(
        "Charged by",
        "Von",
        "Par",
        "Кто",
        fact_check="Stated by",
        review="Made by",
    ),
    "known-from": row("Known from", "Bekannt aus", "Connu par", "Известно из"),
    "serves": row("Part of", "Teil von", "Partie de", "Входит в"),
    "served-by": row("Parts", "Teile", "Parties", "Части"),
    "ground-lead": row("Ground:", "Begründet damit:", "Au motif\u00a0:", "Основание:"),
    "offered-in-proof-of": row(
        "Offered in proof of {title}.",
        "Als Beweis angeführt: {title}.",
        "Avancé en preuve\u00a0: {title}.",
        "Приведено в доказательство: {title}.",
    ),
    "see": row("See", "Siehe", "Voir", "См."),
    "concedes": row("Grants:", "Räumt ein:", "Concède\u00a0:", "Признаёт:"),
    "conceded-by": row(
        "conceded by {names}", "eingeräumt: {names}", "concédé\u00a0: {names}", "признали: {names}"
    ),
    "accepted": row(
        "{answers} accepted", "{answers} anerkannt", "{answers} sans contestation", "принято: {answers}"
    ),
    "accepted-by-makers": row(
        "Accepted by those who make the charge",
        "Von der Gegenseite anerkannt",
        "Accepté par la partie adverse",
        "Принято другой стороной",
    ),
    "answers-accepted": row(
        "{accepted} of {answers} accepted",
        "{accepted} von {answers} anerkannt",
        "{accepted} sur {answers} sans contestation",
        "{answers}, принято {accepted}",
    ),
    "parts-answered": row(
        "{answered} of {parts} answered",
        "{answered} von {parts} beantwortet",
        "{answered} sur {parts} avec réponse",
        "{parts}, с ответом {answered}",
    ),
    "own-mouth": row(
        "{number} of the opponent’s own",
        "{number} von der Gegenseite selbst",
        "{number} de l’adversaire lui-même",
        "{number} от другой стороны",
    ),
    "quotations.amiss": row(
        "{quotations} not in the text as quoted here",
        "{quotations} so nicht im Text",
        "{quotations} sans correspondance dans le texte",
        "{quotations} в таком виде в тексте не найдено",
    ),
    "quotations.unverified": row(
        "{quotations} not checked",
        "{quotations} nicht geprüft",
        "{quotations} sans vérification",
        "{quotations} без проверки",
    ),
    "answers-here": row(
        "answers {numbers} of {all}",
        "Antworten {numbers} von {all}",
        "réponses {numbers} sur {all}",
        "ответы {numbers} из {all}",
    ),
    "answer-here": row(
        "answer {number} of {all}",
        "Antwort {number} von {all}",
        "réponse {number} sur {all}",
        "ответ {number} из {all}",
    ),
    "answers-in-full": row(
        "{answers} in full", "{answers} ausgeführt", "{answers} en entier", "{answers} полностью"
    ),
    "answers-under": row(
        "under No. {numbers}", "unter Nr. {numbers}", "sous le n° {numbers}", "под № {numbers}"
    ),
    "there": row("{pieces} there", "dort {pieces}", "{pieces} ailleurs", "{pieces} там"),
    "more-there": row(
        "{number} more there", "dort noch {number}", "{number} de plus ailleurs", "там ещё {number}"
    ),
    "again": row("continued", "Fortsetzung", "suite", "продолжение"),
    "answered-under": row("An answer to", "Antwort auf", "Réponse à", "Ответ на"),
    "answered-elsewhere": row(
        "answered under another charge",
        "unter einem anderen Eintrag beantwortet",
        "réponse sous une autre entrée",
        "ответ при другой записи",
    ),
    "also-answers": row("Also answers:", "Beantwortet auch:", "Répond aussi à\u00a0:", "Отвечает также на:"),
    "also-answered-by": row("Answered under", "Beantwortet unter", "Répondu sous", "Ответ под"),
    "no-answer": row("no answer", "keine Antwort", "sans réponse", "нет ответа"),
    "no-answer-given": row(
        "The text gives none.", "Der Text gibt keine.", "Le texte n’en donne pas.", "В тексте его нет."
    ),
    "verdict-alone": row(
        "There is a verdict alone.",
        "Es gibt nur ein Urteil.",
        "Il n’y a qu’un verdict.",
        "Есть только решение.",
    ),
    "rests-on": row(
        "Rests on {pieces}.", "Stützt sich auf {pieces}.", "S’appuie sur {pieces}.", "Опирается на {pieces}."
    ),
    "rests-on-argument": row(
        "rests on argument, no evidence offered",
        "stützt sich auf Argumente, ohne Beleg",
        "repose sur le raisonnement, sans preuve",
        "держится на доводах, без доказательств",
    ),
    "no-evidence": row("no evidence offered", "ohne Beleg", "sans preuve", "без доказательств"),
    "evidence-for": row(
        "Evidence for {title}", "Beleg: {title}", "Preuve\u00a0: {title}", "Доказательство: {title}"
    ),
    "from-sources": row("from {sources}", "aus {sources}", "de {sources}", "({sources})"),
    "verdict": row("Verdict", "Urteil", "Verdict", "Решение"),
    "verdict-by": row(
        "{outcome} by {names}", "{outcome}: {names}", "{outcome}\u00a0: {names}", "{outcome}: {names}"
    ),
    "verdict-labelled": row(
        "{outcome} ({label})", "{outcome} ({label})", "{outcome} ({label})", "{outcome} ({label})"
    ),
    "verdicts-differ": row(
        "the verdicts differ", "die Urteile gehen auseinander", "les verdicts divergent", "решения расходятся"
    ),
}

TARGETS: Final[dict[str, Row]] = {
    "target.rebuts": row(
        "rebuts the claim", "bestreitet die Behauptung", "réfute l’affirmation", "опровергает утверждение"
    ),
    "target.undercuts": row(
        "undercuts the step to the claim",
        "bestreitet den Schluss auf die Behauptung",
        "attaque le passage à l’affirmation",
        "оспаривает вывод",
    ),
    "target.undermines": row(
        "undermines ground {target}",
        "untergräbt Grund {target}",
        "mine le motif {target}",
        "подрывает основание {target}",
    ),
    "target.undermines.several": row(
        "undermines grounds {target}",
        "untergräbt die Gründe {target}",
        "mine les motifs {target}",
        "подрывает основания {target}",
    ),
    "target.grants": row(
        "grants the claim", "räumt die Behauptung ein", "concède l’affirmation", "признаёт утверждение"
    ),
    "target.grants.step": row(
        "grants the step to the claim",
        "räumt den Schluss auf die Behauptung ein",
        "concède le passage à l’affirmation",
        "признаёт вывод",
    ),
    "target.grants.named": row(
        "grants ground {target}",
        "räumt Grund {target} ein",
        "concède le motif {target}",
        "признаёт основание {target}",
    ),
    "target.grants.named.several": row(
        "grants grounds {target}",
        "räumt die Gründe {target} ein",
        "concède les motifs {target}",
        "признаёт основания {target}",
    ),
    "target.rebuts.nested": row(
        "rebuts the answer", "bestreitet die Antwort", "réfute la réponse", "опровергает ответ"
    ),
    "target.undercuts.nested": row(
        "undercuts the step to the claim",
        "bestreitet den Schluss auf die Behauptung",
        "attaque le passage à l’affirmation",
        "оспаривает вывод",
    ),
    "target.undermines.nested": row(
        "undermines the evidence of {target}",
        "untergräbt den Beleg {target}",
        "mine la preuve {target}",
        "подрывает доказательство {target}",
    ),
    "target.grants.nested": row(
        "accepts the answer", "erkennt die Antwort an", "accepte la réponse", "принимает ответ"
    ),
    "target.grants.step.nested": row(
        "accepts the step to the claim",
        "erkennt den Schluss auf die Behauptung an",
        "accepte le passage à l’affirmation",
        "принимает вывод",
    ),
    "target.grants.named.nested": row(
        "accepts the evidence of {target}",
        "erkennt den Beleg {target} an",
        "accepte la preuve {target}",
        "принимает доказательство {target}",
    ),
    "target.rebuts.reply": row(
        "rebuts the reply", "bestreitet die Erwiderung", "réfute la réplique", "опровергает реплику"
    ),
    "target.undercuts.reply": row(
        "undercuts the step to the claim",
        "bestreitet den Schluss auf die Behauptung",
        "attaque le passage à l’affirmation",
        "оспаривает вывод",
    ),
    "target.undermines.reply": row(
        "undermines the evidence of {target}",
        "untergräbt den Beleg {target}",
        "mine la preuve {target}",
        "подрывает доказательство {target}",
    ),
    "target.grants.reply": row(
        "grants the reply", "räumt die Erwiderung ein", "concède la réplique", "признаёт реплику"
    ),
    "target.grants.step.reply": row(
        "grants the step to the claim",
        "räumt den Schluss auf die Behauptung ein",
        "concède le passage à l’affirmation",
        "признаёт вывод",
    ),
    "target.grants.named.reply": row(
        "grants the evidence of {target}",
        "räumt den Beleg {target} ein",
        "concède la preuve {target}",
        "признаёт доказательство {target}",
    ),
}
"""What an answer attacks, in an accusation, in an answer (`nested`) and in a reply."""
