"""Cards with all that the file says of a thing, and short ones for where it is said elsewhere."""

from dataclasses import replace

from argmap.drawing.diagram import Block, Card, Mark, Run
from argmap.drawing.fragment import web_address
from argmap.drawing.names import path_key, relative, view_name
from argmap.drawing.theme import FULL, INDENT
from argmap.drawing.theme import indent as set_in
from argmap.drawing.typeset import typeset
from argmap.drawing.views import words
from argmap.drawing.views.proof import Proof
from argmap.format.graph import AccusationNode, ArgumentGraph, EvidenceNode, GroundNode, RebuttalNode
from argmap.format.models import Caveat, ClaimFile
from argmap.format.vocabulary import VOICES
from argmap.plain.diagnostics import Path


def accusation(graph: ArgumentGraph, node: AccusationNode, name: str, proof: Proof) -> Card:
    """Return the card of an accusation in full."""
    item, claims = node.accusation, graph.claims
    who = f"By {words.party_names(claims, node.by)}, {VOICES[item.voice]}" if node.by else VOICES[item.voice]
    blocks = [
        Block("label", (Run("ACCUSATION"),), right=Mark(node.standing, node.standing)),
        Block("small", (Run(node.id),)),
        Block("title", (Run(item.title),), above=3),
        Block("claim", (Run(item.claim),), above=4),
        Block("small", (Run(who),), above=5),
        *words.place(claims, item, node.path, proof),
        *_ties(graph, node, name),
    ]
    if node.conceded:
        blocks.insert(2, Block("small", (Run("conceded in part", strong=True),), mark="conceded", above=1))
    desc = f"{item.claim} {standing_words(node)}.{proof.told(node.path, item)}"
    return _card(
        f"a-{node.id}", "accusation", 0, blocks, f"Accusation: {item.title}", desc, classes=(node.standing,)
    )


def standing_words(node: AccusationNode) -> str:
    """Return how an accusation stands, in words."""
    return f"{node.standing.capitalize()}, conceded in part" if node.conceded else node.standing.capitalize()


def _ties(graph: ArgumentGraph, node: AccusationNode, name: str) -> list[Block]:
    """Return the broader accusations that one serves, and those that serve it, each with a link."""
    ties = (("Serves: ", node.accusation.part_of or ()), ("Served by: ", graph.parts.get(node.id, ())))
    return [
        Block("small", (Run(word, strong=True), *_linked(graph, ids, name)), above=5)
        for word, ids in ties
        if ids
    ]


def _linked(graph: ArgumentGraph, ids: tuple[str, ...], name: str) -> list[Run]:
    runs = []
    for at, id_ in enumerate(ids):
        known = graph.accusations.get(id_)
        end = "; " if at < len(ids) - 1 else ""
        href = relative(name, view_name("accusations", id_)) if known else None
        runs.append(Run((known.accusation.title if known else id_) + end, href=href))
    return runs


def accusation_again(node: AccusationNode, href: str | None, label: str = "ACCUSATION, CONTINUED") -> Card:
    """Return the card of an accusation on its later pages, with no more than what names it."""
    blocks = [
        Block("label", (Run(label),)),
        Block("small", (Run(node.id),), mark=node.standing),
        Block("title", (Run(node.accusation.title),), above=3),
    ]
    desc = f"{standing_words(node)}."
    return _card(
        f"a-{node.id}",
        "accusation",
        0,
        blocks,
        node.accusation.title,
        desc,
        classes=(node.standing,),
        href=href,
    )


def inference(node: AccusationNode) -> Card:
    """Return the step from grounds to claim, which an answer may undercut."""
    stated = (
        "on these grounds"
        if len(node.grounds) > 1
        else "on this ground"
        if node.grounds
        else "on no stated ground"
    )
    blocks = [Block("small", (Run(stated),))]
    return _card(f"i-{node.id}", "inference", 0, blocks, "The step to the claim", stated)


def ground(claims: ClaimFile, node: GroundNode, accused: AccusationNode, proof: Proof) -> Card:
    """Return the card of what an accuser offers in proof."""
    item = node.ground
    blocks = [
        Block("label", (Run("GROUND"),)),
        Block("small", (Run(node.id),)),
        Block("claim", (Run(item.claim),), above=3),
    ]
    source = (claims.sources or {}).get(item.source or "")
    if item.source:
        title = source.title if source else item.source
        href = web_address(source.url) if source else None
        blocks.append(Block("small", (Run("Relies on: ", strong=True), Run(title, href=href)), above=4))
        blocks.append(Block("small", words.origin(source))) if source else None
    blocks += words.place(claims, item, node.path, proof)
    desc = f"{item.claim} Offered in proof of “{accused.accusation.title}”.{proof.told(node.path, item)}"
    return _card(f"g-{node.id}", "ground", 0, blocks, f"Ground: {node.id}", desc, indent=INDENT)


def answer_key(node: RebuttalNode) -> str:
    """Return what names the card of an answer among those of its accusation."""
    return f"r-{path_key(node.path[3:])}"


def rebuttal(claims: ClaimFile, node: RebuttalNode, answered: str, proof: Proof) -> Card:
    """Return the card of an answer in full."""
    item = node.rebuttal
    label = "REBUTTAL" if node.depth == 1 else "REPLY"
    by = words.party_names(claims, node.by)
    blocks = [
        Block("label", (Run(f"{label} · {item.move.upper()}"),), mark=item.move),
        Block("small", (Run(node.id),)),
        Block("title", (Run(item.title),), above=3),
        Block("claim", (Run(item.claim),), above=4),
        Block(
            "small",
            (Run(f"{words.target(claims, node)}{', by ' + by if by else ''}"),),
            above=5,
            mark=node.attack,
        ),
    ]
    if item.concedes:
        blocks.append(words.concession(item.concedes))
    if item.rests_on == "argument" and not item.evidence:
        blocks.append(Block("small", (Run("Rests on argument, not on evidence"),), above=4))
    blocks += words.place(claims, item, node.path, proof)
    rests = f"Rests on {words.counted(len(node.evidence), 'piece')} of evidence." if node.evidence else ""
    desc = (
        f"{item.claim} {words.target(claims, node).capitalize()}: “{answered}”. {rests}".strip()
        + proof.told(node.path, item)
    )
    return _card(
        answer_key(node),
        "rebuttal",
        1,
        blocks,
        f"{item.move.capitalize()}: {item.title}",
        desc,
        indent=set_in(node.depth),
        classes=(item.move, node.attack),
    )


def rebuttal_again(node: RebuttalNode) -> Card:
    """Return the card of an answer whose evidence or replies go on upon another page."""
    item = node.rebuttal
    blocks = [
        Block("label", (Run(f"{item.move.upper()}, CONTINUED"),), mark=item.move),
        Block("small", (Run(node.id),)),
        Block("title", (Run(item.title),), above=3),
    ]
    return _card(
        answer_key(node),
        "rebuttal",
        1,
        blocks,
        item.title,
        "Continued from the page before.",
        indent=set_in(node.depth),
        classes=(item.move, node.attack),
    )


def unanswered(node: AccusationNode) -> Card:
    """Return what stands where answers would."""
    blocks = [
        Block("label", (Run("NO ANSWER"),), mark="unanswered"),
        Block("claim", (Run(node.accusation.unanswered or "The text gives none."),), above=4),
    ]
    return _card(f"u-{node.id}", "gap", 1, blocks, "No answer", node.accusation.unanswered or "")


def evidence(
    claims: ClaimFile, node: EvidenceNode, answer: RebuttalNode, proof: Proof, *, again: bool = False
) -> Card:
    """Return the card of a piece of evidence, with its source in full the first time it is shown."""
    item = node.evidence
    source = (claims.sources or {}).get(item.source)
    title = source.title if source else item.source
    href = web_address(source.url) if source else None
    blocks = [
        Block("label", (Run(f"EVIDENCE · {words.nature(item.nature).upper()}"),)),
        Block("name", (Run(title, href=href),), above=3),
        Block("small", words.origin(source), above=1) if source else None,
        Block("claim", (Run("Shows: ", strong=True), Run(item.shows)), above=4),
        *words.place(claims, item, node.path, proof),
        *(
            block
            for index, caveat in enumerate(item.caveat or ())
            for block in _caveat(claims, caveat, (*node.path, "caveat", index), proof)
        ),
    ]
    details = words.reference(source) if source else []
    if again and details:
        details = [Block("small", (Run("Reference in full above"),))]
    blocks += [replace(block, haired=at == 0) for at, block in enumerate(details)]
    desc = f"{item.shows} Evidence for “{answer.rebuttal.title}”: {words.nature(item.nature)}."
    desc += proof.told(node.path, item)
    kept = [block for block in blocks if block]
    return _card(
        f"e-{path_key(node.path[3:])}",
        "evidence",
        2,
        kept,
        f"Evidence: {title}",
        desc,
        classes=(item.nature,),
    )


def _caveat(claims: ClaimFile, caveat: Caveat, path: Path, proof: Proof) -> list[Block]:
    by = words.party_names(claims, caveat.by)
    return [
        Block("line", (Run(f"Caveat, {by}: ", strong=True), Run(caveat.says)), above=6, ruled=True),
        *(replace(block, ruled=True) for block in words.place(claims, caveat, path, proof, above=2)),
    ]


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
