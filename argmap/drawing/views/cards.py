"""Cards with all that the file says of a thing, and short ones for where it is said elsewhere."""

from dataclasses import replace

from argmap.drawing.diagram import Block, Card, Run
from argmap.drawing.fragment import web_address
from argmap.drawing.names import path_key, relative, view_name
from argmap.drawing.theme import FULL, INDENT
from argmap.drawing.theme import indent as set_in
from argmap.drawing.typeset import typeset
from argmap.drawing.views.paragraphs import concession, described, place, reference
from argmap.drawing.views.proof import Proof
from argmap.format.graph import ArgumentGraph
from argmap.format.models import Accusation, Caveat, ClaimFile, Evidence, Ground, Nature, Rebuttal, Verdict
from argmap.format.nodes import AccusationNode, EvidenceNode, GroundNode, RebuttalNode, VerdictNode
from argmap.format.passages import Caveated, caveats
from argmap.format.sides import Parties, Turn
from argmap.plain.diagnostics import Path
from argmap.wording.dates import in_words
from argmap.wording.lookup import Wording, capital
from argmap.wording.references import entry_titles, known, party_names, source_title
from argmap.wording.standing import (
    basis,
    differ,
    further,
    none_here,
    standing,
    stated_grounds,
    target,
    verdict_given,
)


def accusation(graph: ArgumentGraph, node: AccusationNode, name: str, proof: Proof) -> Card:
    """Return the card of an accusation in full."""
    item, claims, say = node.accusation, graph.claims, proof.say
    blocks = [
        Block("label", (_label(say, "accusation"),)),
        Block("small", (Run(node.id),)),
        Block("small", (Run(say(f"standing.{node.standing}"), strong=True),), mark=node.standing, above=1),
        Block("title", (Run(item.title),), above=3),
        Block("claim", (Run(item.claim),), above=4),
        Block("small", (Run(_charged(say, claims, node)),), above=5),
        *place(claims, item, node.path, proof),
        *_ties(graph, node, name, say),
        *_seen(graph, item.see, say),
    ]
    blocks[3:3] = [Block("small", (Run(capital(told)),), above=1) for told in basis(say, graph, node)]
    if node.granted_in_part:
        granted = Run(say("standing.granted-in-part"), strong=True)
        blocks.insert(3, Block("small", (granted,), mark="granted-in-part", above=1))
    blocks += [Block("small", (Run(capital(told)),), above=3) for told in further(say, graph, node)]
    blocks += _verdicts(claims, node, proof) + _caveats(claims, node.path, item, proof)
    desc = f"{item.claim} {capital(standing(say, graph, node))}.{proof.told(node.path, item)}"
    return _accusation(node, blocks, _titled(say, "accusation", item), desc)


def _charged(say: Wording, claims: ClaimFile, node: AccusationNode) -> str:
    """Return who makes a charge, and in whose words it is known."""
    voice = say(f"voice.{node.voice}.means")
    return f"{say('by', names=party_names(say, claims, node.by))}, {voice}" if node.by else voice


def _ties(graph: ArgumentGraph, node: AccusationNode, name: str, say: Wording) -> list[Block]:
    """Return the broader accusations that one serves, and those that serve it, each with a link."""
    ties = (
        ("serves", node.accusation.part_of or ()),
        ("served-by", graph.parts.get(node.id, ())),
        ("also-answered-by", tuple(dict.fromkeys(str(answer.path[1]) for answer in node.also))),
    )
    return [
        Block("small", (_lead(say, key), *_linked(graph, ids, name)), above=5) for key, ids in ties if ids
    ]


def _seen(graph: ArgumentGraph, ids: tuple[str, ...] | None, say: Wording) -> list[Block]:
    """Return what else bears on an entry."""
    titles = "; ".join(entry_titles(graph, ids or ()))
    return [Block("small", (_lead(say, "see"), Run(titles)), above=5)] if titles else []


def _linked(graph: ArgumentGraph, ids: tuple[str, ...], name: str) -> list[Run]:
    runs = []
    for at, id_ in enumerate(ids):
        known = graph.accusations.get(id_)
        end = "; " if at < len(ids) - 1 else ""
        href = relative(name, view_name("accusations", id_)) if known else None
        runs.append(Run((known.accusation.title if known else id_) + end, href=href))
    return runs


def accusation_again(graph: ArgumentGraph, node: AccusationNode, href: str | None, say: Wording) -> Card:
    """Return the card of an accusation on its later pages, with no more than what names it."""
    blocks = [
        Block("label", (_continued(say, "accusation"),)),
        Block("small", (Run(node.id),), mark=node.standing),
        Block("title", (Run(node.accusation.title),), above=3),
    ]
    return _accusation(node, blocks, node.accusation.title, f"{capital(standing(say, graph, node))}.", href)


def inference(node: AccusationNode, say: Wording) -> Card:
    """Return the step from grounds to claim, which an answer may undercut."""
    stated = stated_grounds(say, node)
    blocks = [Block("small", (Run(stated),))]
    return _card(f"i-{node.id}", "inference", 0, blocks, capital(say("inference")), stated)


def ground(claims: ClaimFile, node: GroundNode, accused: AccusationNode, proof: Proof) -> Card:
    """Return the card of what an accuser offers in proof."""
    item, say = node.ground, proof.say
    blocks = [
        Block("label", (_evidenced(say, "ground", _told(claims, node)),)),
        Block("small", (Run(node.id),)),
        Block("claim", (Run(item.claim),), above=3),
        *_relied_on(claims, item, accused.by, proof),
        *place(claims, item, node.path, proof),
        *_caveats(claims, node.path, item, proof),
    ]
    offered = say("offered-in-proof-of", title=say.quoted(accused.accusation.title))
    desc = f"{item.claim} {offered}{proof.told(node.path, item)}"
    title = say("titled", entry=capital(say("ground")), title=node.id)
    return _card(f"g-{node.id}", "ground", 0, blocks, title, desc, indent=INDENT)


def _relied_on(claims: ClaimFile, item: Ground, by: tuple[str, ...], proof: Proof) -> list[Block]:
    """Return the source of a ground, if it has one, and what that is if it is known."""
    if item.source is None:
        return []
    source = (claims.sources or {}).get(item.source)
    href = web_address(source.url) if source else None
    runs = (_lead(proof.say, "relies-on"), Run(source_title(claims, item.source), href=href))
    return [Block("small", runs, above=4), *_referred(claims, item.source, item.locator, by, proof, above=0)]


def _referred(
    claims: ClaimFile, id_: str, locator: str | None, by: tuple[str, ...], proof: Proof, *, above: float
) -> list[Block]:
    """Return what a source is, where in it the piece stands, and through what it is known."""
    source, say = (claims.sources or {}).get(id_), proof.say
    if source is None:
        return []
    runs = [*described(say, claims, source), *([Run(f", {locator}")] if locator else [])]
    through = known(say, proof.knowledge, id_, by)
    runs += [Run("; "), Run(through)] if through else []
    return [Block("small", tuple(runs), above=above)]


_TURNS = {Turn.ANSWER: "rebuttal", Turn.REPLY: "reply", Turn.REMARK: "remark"}
"""What an entry is called by whose turn it is."""


def answer_key(node: RebuttalNode) -> str:
    """Return what names the card of an answer among those of its accusation."""
    return f"r-{path_key(node.path[3:])}"


def rebuttal(graph: ArgumentGraph, node: RebuttalNode, answered: str, proof: Proof) -> Card:
    """Return the card of an answer in full."""
    item, claims, say = node.rebuttal, graph.claims, proof.say
    kind, move = say(_TURNS[node.turn]), say(f"move.{item.move}")
    aim = target(say, claims, node)
    by = party_names(say, claims, node.by)
    said_by = say("target-by", target=aim, names=by) if by else aim
    blocks = [
        Block("label", (Run(f"{kind} · {move}".upper()),), mark=item.move),
        Block("small", (Run(node.id),)),
        Block("title", (Run(item.title),), above=3),
        Block("claim", (Run(item.claim),), above=4),
        Block("small", (Run(said_by),), above=5, mark=node.attack),
    ]
    if item.concedes:
        blocks.append(concession(say, item.concedes))
    if item.rests_on == "argument" and not item.evidence:
        blocks.append(Block("small", (Run(say("rests-on-argument")),), above=4))
    if item.also_answers:
        blocks.append(_also(say, claims, item.also_answers))
    blocks += [*place(claims, item, node.path, proof), *_seen(graph, item.see, say)]
    blocks += _caveats(claims, node.path, item, proof)
    rests = say("rests-on", pieces=say.counted(len(node.evidence), "piece")) if node.evidence else ""
    desc = f"{item.claim} {capital(aim)}: {say.quoted(answered)}. {rests}".strip()
    return _answer(node, blocks, _titled(say, f"move.{item.move}", item), desc + proof.told(node.path, item))


def rebuttal_again(node: RebuttalNode, say: Wording) -> Card:
    """Return the card of an answer whose evidence or replies go on upon another page."""
    item = node.rebuttal
    blocks = [
        Block("label", (_continued(say, f"move.{item.move}"),), mark=item.move),
        Block("small", (Run(node.id),)),
        Block("title", (Run(item.title),), above=3),
    ]
    return _answer(node, blocks, item.title, say("continued-before"))


def unanswered(node: AccusationNode, say: Wording) -> Card:
    """Return what stands where answers would."""
    reason, told = node.accusation.unanswered, none_here(say, node)
    none = say("verdict-alone" if node.verdicts else "no-answer-given")
    given = reason or say.listed([answer.rebuttal.title for answer in node.also] or [none])
    blocks = [
        Block("label", (Run(told.upper()),), mark=None if node.also else "unanswered"),
        Block("claim", (Run(given),), above=4),
    ]
    return _card(f"u-{node.id}", "gap", 1, blocks, capital(told), reason or "")


def evidence(
    graph: ArgumentGraph, node: EvidenceNode, answer: RebuttalNode, proof: Proof, *, again: bool = False
) -> Card:
    """Return the card of a piece of evidence, with its source in full the first time it is shown."""
    item, claims, say = node.evidence, graph.claims, proof.say
    source = (claims.sources or {}).get(item.source)
    title, nature = source_title(claims, item.source), _nature(say, node)
    href = web_address(source.url) if source else None
    blocks = [
        Block("label", (_evidenced(say, "evidence", node.nature),)),
        Block("name", (Run(title, href=href),), above=3),
        *_referred(claims, item.source, item.locator, answer.by, proof, above=1),
        Block("claim", (_lead(say, "shows"), Run(item.shows)), above=4),
        *place(claims, item, node.path, proof),
        *_caveats(claims, node.path, item, proof),
    ]
    details = [*reference(say, source), *_seen(graph, source.see, say)] if source else []
    if again and details:
        details = [Block("small", (Run(say("reference-above")),))]
    blocks += [replace(block, haired=at == 0) for at, block in enumerate(details)]
    brought = say("evidence-for", title=say.quoted(answer.rebuttal.title))
    desc = f"{item.shows} {brought}: {nature}.{proof.told(node.path, item)}"
    key = f"e-{path_key(answer.path[3:])}.{node.name}"
    name = say("titled", entry=capital(say("evidence")), title=title)
    return _card(key, "evidence", 2, blocks, name, desc, classes=(node.nature,) if node.nature else ())


def _nature(say: Wording, node: EvidenceNode) -> str:
    """Return of what nature a piece is; only that it is evidence where nothing tells."""
    return say(f"nature.{node.nature}.long") if node.nature else say("evidence")


def _told(claims: ClaimFile, node: GroundNode) -> Nature | None:
    """Return the nature of a ground where it says more than the kind of its source, which stands below."""
    source = (claims.sources or {}).get(node.ground.source or "")
    return None if source and source.kind == node.nature else node.nature


def _evidenced(say: Wording, key: str, nature: Nature | None) -> Run:
    """Return what names an entry and says what sort of proof it is."""
    parts = [say(key), *([say(f"nature.{nature}.long")] if nature else [])]
    return Run(" · ".join(parts).upper())


def _also(say: Wording, claims: ClaimFile, ids: tuple[str, ...]) -> Block:
    """Return which further charges an answer meets."""
    charges = claims.accusations
    titles = [say.quoted(charges[id_].title) if id_ in charges else id_ for id_ in ids]
    return Block("small", (_lead(say, "also-answers"), Run(say.listed(titles))), above=4)


def _verdicts(claims: ClaimFile, node: AccusationNode, proof: Proof) -> list[Block]:
    """Return each verdict in full, and whether they differ."""
    blocks = [block for verdict in node.verdicts for block in _verdict(claims, verdict, proof)]
    return blocks + ([Block("small", (Run(capital(proof.say("verdicts-differ"))),))] if differ(node) else [])


def _verdict(claims: ClaimFile, node: VerdictNode, proof: Proof) -> list[Block]:
    item, say = node.verdict, proof.say
    given = verdict_given(say, claims, node) + (f", {in_words(say, item.date)}" if item.date else "")
    blocks = [Block("line", (_lead(say, "verdict"), Run(given)), above=6, ruled=True)]
    if item.says:
        blocks.append(Block("line", (Run(item.says),), above=2))
    blocks += _cited(claims, "verdict-source", item, node.by, proof)
    blocks += place(claims, item, node.path, proof, above=2)
    for piece in node.evidence:
        told = f"{_located(claims, piece.evidence.source, piece.evidence, node.by, proof)}: "
        told += piece.evidence.shows
        blocks.append(Block("small", (_lead(say, "verdict-rests-on"), Run(told)), above=2))
        blocks += place(claims, piece.evidence, piece.path, proof, above=2)
        blocks += _caveats(claims, piece.path, piece.evidence, proof)
    return [*blocks, *_caveats(claims, node.path, item, proof)]


def _cited(claims: ClaimFile, key: str, item: Caveat | Verdict, by: Parties, proof: Proof) -> list[Block]:
    """Return the source that something is taken from, with the place in it."""
    if item.source is None:
        return []
    told = _located(claims, item.source, item, by, proof)
    return [Block("small", (_lead(proof.say, key), Run(told)), above=2)]


def _located(
    claims: ClaimFile, id_: str, item: Caveat | Verdict | Evidence, by: Parties, proof: Proof
) -> str:
    """Return the title of a source, with the place in it, and through what it is known."""
    place = source_title(claims, id_) + (f", {item.locator}" if item.locator else "")
    return "; ".join(filter(None, [place, known(proof.say, proof.knowledge, id_, by)]))


def _caveats(claims: ClaimFile, path: Path, item: Caveated, proof: Proof) -> list[Block]:
    return [block for at, caveat in caveats(path, item) for block in _caveat(claims, caveat, at, proof)]


def _caveat(claims: ClaimFile, caveat: Caveat, path: Path, proof: Proof) -> list[Block]:
    lead = _lead(proof.say, "caveat", names=party_names(proof.say, claims, caveat.by))
    source = _cited(claims, "relies-on", caveat, caveat.by, proof)
    return [
        Block("line", (lead, Run(caveat.says)), above=6, ruled=True),
        *(replace(block, ruled=True) for block in source),
        *(replace(block, ruled=True) for block in place(claims, caveat, path, proof, above=2)),
    ]


def _lead(say: Wording, key: str, **parts: str) -> Run:
    """Return what stands in bold before something."""
    return Run(f"{say(key, **parts)} ", strong=True)


def _label(say: Wording, key: str) -> Run:
    return Run(say(key).upper())


def _continued(say: Wording, key: str) -> Run:
    return Run(say("continued", entry=say(key)).upper())


def _titled(say: Wording, key: str, item: Accusation | Rebuttal) -> str:
    return say("titled", entry=capital(say(key)), title=item.title)


def _accusation(
    node: AccusationNode, blocks: list[Block], title: str, desc: str, href: str | None = None
) -> Card:
    classes = (node.standing.value,)
    return _card(f"a-{node.id}", "accusation", 0, blocks, title, desc, classes=classes, href=href)


def _answer(node: RebuttalNode, blocks: list[Block], title: str, desc: str) -> Card:
    classes, indent = (node.rebuttal.move, node.attack), set_in(node.depth)
    return _card(answer_key(node), "rebuttal", 1, blocks, title, desc, indent=indent, classes=classes)


def _card(
    key: str,
    kind: str,
    column: int,
    blocks: list[Block],
    title: str,
    desc: str,
    *,
    indent: float = 0.0,
    classes: tuple[str, ...] = (),
    href: str | None = None,
) -> Card:
    setting = typeset(blocks, FULL[column] - indent)
    return Card(key, kind, column, setting, title, desc, indent, classes, href)  # type: ignore[arg-type]
