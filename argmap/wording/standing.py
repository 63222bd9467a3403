"""How an accusation stands, and what an answer attacks, in words."""

from collections.abc import Collection, Iterator, Mapping

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.nodes import AccusationNode, Attack, RebuttalNode, VerdictNode
from argmap.format.sides import Turn
from argmap.format.standing import ANSWERED, Standing
from argmap.wording.lookup import Wording
from argmap.wording.references import party_names, short_title, source_title, within


def standing(say: Wording, graph: ArgumentGraph, node: AccusationNode) -> str:
    """Return how an accusation stands, with all that is said beside it."""
    return "; ".join((say(f"standing.{node.standing}"), *beside(say, graph, node)))


def beside(say: Wording, graph: ArgumentGraph, node: AccusationNode) -> Iterator[str]:
    """Yield what is said beside the standing of an accusation."""
    yield from basis(say, graph, node)
    if node.granted_in_part:
        yield say("standing.granted-in-part")
    yield from further(say, graph, node)
    yield from verdicts(say, graph.claims, node)


def basis(
    say: Wording, graph: ArgumentGraph, node: AccusationNode, *, in_figures: bool = True
) -> Iterator[str]:
    """Yield what can be said of all that the answers to an accusation rest on; often that is nothing.

    Not ``in_figures``, it is told in the same words of all that are alike.
    """
    found = graph.bases[node.id]
    if found.through:
        through = say("basis.through", source=within(say, short_title(graph.claims, found.through)))
        yield through + (_on_own_word(say, graph, node, in_figures) if found.on_own_word else "")
    if found.recollection:
        yield say("basis.recollection")


def _on_own_word(say: Wording, graph: ArgumentGraph, node: AccusationNode, in_figures: bool) -> str:
    """Return what is said where those who answer tell all of it themselves: how much one could look at."""
    ids = {*node.counted_sources} - {graph.bases[node.id].through}
    kept = sum(source.is_kept for id_, source in (graph.claims.sources or {}).items() if id_ in ids)
    if kept and not in_figures:
        return f"; {say('basis.some-kept')}"
    if kept and len(ids) > 1:
        return f"; {say('basis.not-compared', sources=_sources(say, graph, node, ids), kept=kept)}"
    return f", {say('not-compared' if kept else 'unrecorded')}"


def _sources(say: Wording, graph: ArgumentGraph, node: AccusationNode, ids: Collection[str]) -> str:
    """Return how many sources these are, and under which other answers some stand that are not shown."""
    own = {piece.evidence.source for answer in node.walk() for piece in answer.evidence}
    numbers = [
        graph.answer_numbers[answer.path]
        for answer in node.also
        if any(piece.evidence.source in ids and piece.evidence.source not in own for piece in answer.evidence)
    ]
    told = say.counted(len(ids), "source")
    if not numbers:
        return told
    elsewhere = say("basis.under", number=len({*ids} - own), answers=say.listed(numbers))
    return f"{told} ({elsewhere})"


def further(say: Wording, graph: ArgumentGraph, node: AccusationNode) -> Iterator[str]:
    """Yield what is said beside a standing, but for basis, grants in part and verdicts, which have places."""
    if node.conceded_by and node.standing in ANSWERED:
        yield say("conceded-by", names=within(say, party_names(say, graph.claims, node.conceded_by)))
    if node.accepted:
        yield say(
            "answers-accepted", accepted=node.accepted, answers=say.counted(len(node.contesting), "answer")
        )
    parts = graph.parts.get(node.id, ())
    if parts and node.standing is Standing.UNANSWERED:
        answered = graph.parts_answered(node.id)
        yield say("parts-answered", answered=answered, parts=say.counted(len(parts), "part"))


def verdicts(say: Wording, claims: ClaimFile, node: AccusationNode) -> Iterator[str]:
    """Yield every verdict on an accusation in the order of the file, and whether they differ."""
    for verdict in node.verdicts:
        yield verdict_given(say, claims, verdict)
    if differ(node):
        yield say("verdicts-differ")


def differ(node: AccusationNode) -> bool:
    """Tell whether the verdicts on an accusation are not all the same."""
    return len({verdict.verdict.outcome for verdict in node.verdicts}) > 1


def verdict_given(say: Wording, claims: ClaimFile, node: VerdictNode) -> str:
    """Return a verdict in a few words: what it was, what it is called, and whose it is."""
    words = say(f"outcome.{node.verdict.outcome}")
    if node.verdict.label:
        words = say("verdict-labelled", outcome=words, label=say.quoted(node.verdict.label))
    by = within(say, party_names(say, claims, node.by))
    return say("verdict-by", outcome=words, names=by) if node.by else words


def target(
    say: Wording, claims: ClaimFile, answer: RebuttalNode, letters: Mapping[str, str] | None = None
) -> str:
    """Return in words what an answer attacks, or what it grants; a ground by its letter if it has one."""
    named = answer.targets != (answer.answers,)
    nested = answer.depth > 1
    where = "" if not nested else ".reply" if answer.turn is Turn.ANSWER else ".nested"
    key = f"target.{answer.attack}"
    if answer.attack is Attack.GRANTS:
        key += ".named" if named else ".step" if answer.on_inference else ""
    if not named:
        return say(key + where)
    titles = [
        say.quoted(source_title(claims, id_)) if nested else (letters or {}).get(id_, id_)
        for id_ in answer.targets
    ]
    key += where or (".several" if len(titles) > 1 else "")
    return say(key, target=say.listed(titles))


def turn(say: Wording, answer: RebuttalNode) -> str:
    """Return what an entry under an accusation is called in reports: a rebuttal, a reply or a remark."""
    return say("rebuttal" if answer.turn is Turn.ANSWER else answer.turn)


def none_here(say: Wording, node: AccusationNode) -> str:
    """Return what is said in the place of answers where an accusation has none of its own."""
    return say("answered-elsewhere" if node.also else "no-answer")


def no_answer_told(say: Wording, node: AccusationNode) -> str:
    """Return what is said where nobody answers an accusation, and the curators give no reason."""
    return say("verdict-alone" if node.verdicts else "no-answer-given")
