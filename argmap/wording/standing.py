"""How an accusation stands, and what an answer attacks, in words."""

from argmap.format.graph import AccusationNode, Attack, RebuttalNode
from argmap.format.knowledge import Knowledge
from argmap.format.models import ClaimFile
from argmap.wording.lookup import Wording
from argmap.wording.references import short_title, source_title


def standing(say: Wording, node: AccusationNode) -> str:
    """Return how an accusation stands, and whether some answer grants a part of it."""
    words = say(f"standing.{node.standing}")
    return f"{words}, {say('standing.conceded')}" if node.conceded else words


def basis(say: Wording, knowledge: Knowledge, node: AccusationNode) -> str:
    """Return what can be said of all that the answers to an accusation rest on; often that is nothing."""
    found = knowledge.basis(node)
    parts = []
    if found.through:
        parts.append(say("basis.through", source=short_title(knowledge.graph.claims, found.through)))
    if found.on_own_word:
        parts.append(say("on-own-word"))
    if found.recollection:
        parts.append(say("basis.recollection"))
    return ", ".join(parts)


def target(say: Wording, claims: ClaimFile, answer: RebuttalNode) -> str:
    """Return in words what an answer attacks."""
    key = f"target.{answer.attack}{'.nested' if answer.depth > 1 else ''}"
    if answer.attack is not Attack.UNDERMINES:
        return say(key)
    attacked = say.quoted(source_title(claims, answer.target)) if answer.depth > 1 else answer.target
    return say(key, target=attacked)


def stated_grounds(say: Wording, node: AccusationNode) -> str:
    """Return on what an accusation is said to rest."""
    return say(("on-no-ground", "on-ground", "on-grounds")[min(len(node.grounds), 2)])
