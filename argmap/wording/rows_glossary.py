"""What the words of the format, and those that a map is told in, mean."""

from typing import Final

from argmap.wording.rows import Row, row

_TERMS: Final[dict[str, Row]] = {
    "term.charge": row("charge", "Vorwurf", "accusation", "обвинение"),
    "term.charge.means": row(
        "what somebody is said to have done, or to be",
        "was jemand getan haben oder sein soll",
        "ce que quelqu’un aurait fait ou serait",
        "то, что кто-то якобы сделал или чем он якобы является",
    ),
    "term.ground": row("ground", "Grund", "motif", "основание"),
    "term.ground.means": row(
        "what those who make a charge offer in proof of it",
        "was für einen Vorwurf zum Beweis angeführt wird",
        "ce que l’on avance pour prouver une accusation",
        "то, что приводят в доказательство обвинения",
    ),
    "term.answer": row("answer", "Antwort", "réponse", "ответ"),
    "term.answer.means": row(
        "what is said against a charge; only answers count for how it stands",
        "was gegen einen Vorwurf gesagt wird; nur Antworten zählen dafür, wie er steht",
        "ce que l’on oppose à une accusation\u00a0; seules les réponses comptent pour son état",
        "то, что говорится против обвинения; только ответы решают, как оно стоит",
    ),
    "term.reply": row("reply", "Erwiderung", "réplique", "реплика"),
    "term.reply.means": row(
        "what those who make the charge say to an answer",
        "was die Gegenseite auf eine Antwort sagt",
        "ce que l’adversaire dit d’une réponse",
        "то, что другая сторона говорит на ответ",
    ),
    "term.remark": row("remark", "Bemerkung", "observation", "примечание"),
    "term.remark.means": row(
        "what is said by those who take no side; it counts for nobody",
        "was sagt, wer auf keiner Seite steht; es zählt für niemanden",
        "ce que disent ceux qui ne prennent pas parti\u00a0; elle ne compte pour personne",
        "то, что говорят те, кто не стоит ни на чьей стороне; оно ни за кого не считается",
    ),
    "term.evidence": row("evidence", "Beleg", "preuve", "доказательство"),
    "term.evidence.means": row(
        "what is brought for an answer, from a source that can be looked up",
        "was für eine Antwort aus einer Quelle angeführt wird, die sich nachschlagen lässt",
        "ce que l’on apporte à l’appui d’une réponse, d’une source que l’on peut consulter",
        "то, что приводят в пользу ответа из источника, который можно проверить",
    ),
    "term.caveat": row("caveat", "Vorbehalt", "réserve", "оговорка"),
    "term.caveat.means": row(
        "what qualifies or contradicts an entry",
        "was einen Eintrag einschränkt oder ihm widerspricht",
        "ce qui restreint ou contredit une entrée",
        "то, что ограничивает запись или противоречит ей",
    ),
    "term.verdict": row("verdict", "Urteil", "verdict", "решение"),
    "term.verdict.means": row(
        "how a charge was decided, and by whom",
        "wie über einen Vorwurf entschieden wurde, und von wem",
        "comment une accusation a été jugée, et par qui",
        "как и кем было решено об обвинении",
    ),
    "term.standing": row("standing", "Stand", "état", "состояние"),
    "term.standing.means": row(
        "what stands under a charge; it does not tell who is right",
        "was unter einem Vorwurf steht; wer recht hat, sagt er nicht",
        "ce qui se trouve sous une accusation\u00a0; il ne dit pas qui a raison",
        "то, что стоит под обвинением; кто прав, оно не говорит",
    ),
}
_NATURES: Final[dict[str, Row]] = {
    "nature.document.means": row(
        "a paper that is nothing more particular",
        "ein Schriftstück, das zu keiner engeren Art gehört",
        "un écrit qui n’est rien de plus particulier",
        "бумага, которая не относится ни к чему более определённому",
    ),
    "nature.resolution.means": row(
        "what a body has decided",
        "was ein Gremium beschlossen hat",
        "ce qu’un organe a décidé",
        "то, что постановил какой-либо орган",
    ),
    "nature.minutes.means": row(
        "the record of a meeting",
        "die Niederschrift einer Sitzung",
        "le compte rendu d’une séance",
        "запись заседания",
    ),
    "nature.testimony.means": row(
        "what a witness says", "was ein Zeuge sagt", "ce que dit un témoin", "то, что говорит свидетель"
    ),
    "nature.recollection.means": row(
        "what those who bring it remember",
        "woran sich erinnert, wer es anführt",
        "ce dont se souviennent ceux qui l’apportent",
        "то, что помнят те, кто это приводит",
    ),
    "nature.opponent.means": row(
        "the own word or act of those against whom it is brought",
        "eigenes Wort oder eigene Tat derer, gegen die es angeführt wird",
        "parole ou acte de ceux-là mêmes à qui on l’oppose",
        "собственное слово или дело тех, против кого это приводят",
    ),
    "nature.own-record.means": row(
        "an earlier word or act of those who bring it",
        "früheres Wort oder frühere Tat derer, die es anführen",
        "parole ou acte antérieur de ceux qui l’apportent",
        "прежнее слово или дело тех, кто это приводит",
    ),
    "nature.public-record.means": row(
        "what anybody can look up",
        "was jeder nachschlagen kann",
        "ce que chacun peut consulter",
        "то, что каждый может проверить",
    ),
    "nature.data.means": row(
        "figures and measurements", "Zahlen und Messungen", "chiffres et mesures", "цифры и измерения"
    ),
    "nature.exhibit.means": row(
        "a thing that is shown",
        "ein Ding, das gezeigt wird",
        "un objet que l’on montre",
        "вещь, которую предъявляют",
    ),
    "nature.event.means": row(
        "what happened, as everybody knows",
        "was geschehen ist, wie jeder weiß",
        "ce qui s’est passé, comme chacun sait",
        "то, что произошло, как всем известно",
    ),
}
_VOICES: Final[dict[str, Row]] = {
    "voice.stated.means": row(
        "in the accuser’s own text",
        "im eigenen Text der Gegenseite",
        "dans le texte même de l’adversaire",
        "в собственном тексте другой стороны",
    ),
    "voice.quoted.means": row(
        "in the accuser’s quoted words",
        "in zitierten Worten der Gegenseite",
        "dans les paroles citées de l’adversaire",
        "в приведённых словах другой стороны",
    ),
    "voice.paraphrased.means": row(
        "as the text paraphrases it",
        "wie der Text es umschreibt",
        "tel que le texte le paraphrase",
        "в пересказе текста",
    ),
    "voice.hinted.means": row("only hinted at", "nur angedeutet", "seulement suggéré", "только намёком"),
    "voice.reported.means": row(
        "as others report it",
        "wie andere es berichten",
        "tel que d’autres le rapportent",
        "по сообщениям других",
    ),
}
_OUTCOMES: Final[dict[str, Row]] = {
    "outcome.upheld.means": row(
        "the charge was found right",
        "der Vorwurf wurde für richtig befunden",
        "l’accusation a été jugée fondée",
        "обвинение признано верным",
    ),
    "outcome.partly-upheld.means": row(
        "a part of the charge was found right",
        "ein Teil des Vorwurfs wurde für richtig befunden",
        "une partie de l’accusation a été jugée fondée",
        "часть обвинения признана верной",
    ),
    "outcome.rejected.means": row(
        "the charge was found wrong",
        "der Vorwurf wurde für falsch befunden",
        "l’accusation a été jugée infondée",
        "обвинение признано неверным",
    ),
    "outcome.open.means": row(
        "it was looked into, and nothing was decided",
        "es wurde untersucht und nichts entschieden",
        "elle a été examinée, et rien n’a été décidé",
        "его рассмотрели и ничего не решили",
    ),
}
_EFFECTS: Final[dict[str, Row]] = {
    "effect.contradicts": row("contradiction", "Gegendarstellung", "contestation", "расхождение"),
    "effect.contradicts.means": row(
        "a caveat by which it was not so",
        "ein Vorbehalt, nach dem es nicht so war",
        "une réserve selon laquelle il n’en fut pas ainsi",
        "оговорка, по которой это было не так",
    ),
    "effect.corrects": row("correction", "Berichtigung", "rectification", "поправка"),
    "effect.corrects.means": row(
        "a caveat by which a date, a name or a word is not right",
        "ein Vorbehalt, nach dem ein Datum, ein Name oder ein Wort nicht stimmt",
        "une réserve selon laquelle une date, un nom ou un mot n’est pas juste",
        "оговорка, по которой дата, имя или слово неверны",
    ),
}
_ROLES: Final[dict[str, Row]] = {
    "role.accuser.means": row(
        "makes the charges", "erhebt die Vorwürfe", "porte les accusations", "выдвигает обвинения"
    ),
    "role.respondent.means": row(
        "is charged, and answers",
        "wird beschuldigt und antwortet",
        "est accusé, et répond",
        "обвиняется и отвечает",
        fact_check="answers",
        review="is reviewed, and answers",
    ),
    "role.witness.means": row(
        "testifies for one side or the other",
        "sagt für die eine oder andere Seite aus",
        "témoigne pour l’un ou l’autre",
        "свидетельствует в пользу той или другой стороны",
    ),
    "role.judge.means": row(
        "decides, or has decided",
        "entscheidet oder hat entschieden",
        "décide ou a décidé",
        "решает или уже решил",
    ),
    "role.editor.means": row(
        "publishes or annotates the text",
        "gibt den Text heraus oder erläutert ihn",
        "publie ou annote le texte",
        "издаёт или комментирует текст",
    ),
    "role.other.means": row(
        "takes part in another way",
        "ist auf andere Weise beteiligt",
        "prend part autrement",
        "участвует иначе",
    ),
}
_ATTACKS: Final[dict[str, Row]] = {
    "attack.rebuts": row("rebuts", "bestreitet", "réfute", "опровергает"),
    "attack.undercuts": row("undercuts", "bestreitet den Schluss", "attaque l’inférence", "оспаривает вывод"),
    "attack.undermines": row("undermines", "untergräbt", "mine", "подрывает основание"),
    "attack.grants": row("grants", "räumt ein", "concède", "признаёт"),
    "attack.supports": row("supports", "stützt", "appuie", "подкрепляет"),
    "attack.rebuts.in-full": row(
        "denies the claim itself",
        "bestreitet die Behauptung selbst",
        "nie l’affirmation elle-même",
        "отрицает само утверждение",
    ),
    "attack.undercuts.in-full": row(
        "accepts what is offered in proof, but denies that the claim follows from it",
        "lässt gelten, was zum Beweis vorgebracht wird, bestreitet aber, dass die Behauptung daraus folgt",
        "admet ce qui est avancé en preuve, mais nie que l’affirmation en découle",
        "принимает приведённое в доказательство, но отрицает, что утверждение из него следует",
    ),
    "attack.undermines.in-full": row(
        "denies what is offered in proof of the claim",
        "bestreitet, was zum Beweis der Behauptung vorgebracht wird",
        "nie ce qui est avancé pour prouver l’affirmation",
        "отрицает то, что приведено в доказательство утверждения",
    ),
    "attack.grants.in-full": row(
        "accepts as true what the other side says",
        "lässt als wahr gelten, was die andere Seite sagt",
        "admet comme vrai ce que dit l’autre côté",
        "принимает за верное то, что говорит другая сторона",
    ),
    "attack.supports.in-full": row(
        "is a reason to believe the answer",
        "ist ein Grund, der Antwort zu glauben",
        "donne une raison de croire la réponse",
        "даёт основание верить ответу",
    ),
    "attack.serves.in-full": row(
        "helps to make out a wider one that it belongs to",
        "trägt zu einem umfassenderen Eintrag bei, zu dem er gehört",
        "contribue à établir une entrée plus large dont elle fait partie",
        "служит более широкой записи, в которую входит",
    ),
}

GLOSSARY: Final[dict[str, Row]] = {
    **_TERMS,
    **_NATURES,
    **_VOICES,
    **_OUTCOMES,
    **_EFFECTS,
    **_ROLES,
    **_ATTACKS,
}
