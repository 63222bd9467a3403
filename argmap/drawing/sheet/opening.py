"""What opens a page of a sheet: the head with its figures, on later pages the strip of the charge."""

from collections.abc import Iterator, Sequence

from argmap.drawing.names import relative, view_name
from argmap.drawing.page.furniture import head, strip
from argmap.drawing.page.model import Piece
from argmap.drawing.page.pages import Leaf
from argmap.drawing.setting import Block, Run
from argmap.drawing.sheet.evidence import Brought
from argmap.drawing.sheet.matter import Matter
from argmap.drawing.views.proof import not_verified
from argmap.format.nodes import EvidenceNode
from argmap.format.passages import caveats_under
from argmap.format.sides import Turn
from argmap.wording.lookup import capital
from argmap.wording.standing import basis, further


def opening(matter: Matter) -> Piece:
    """Return what opens the first page of the sheet: its head."""
    return heading(matter, [*counted(matter), *_more(matter)], list(_lead(matter)))


def continued(matter: Matter, leaf: Leaf) -> Piece:
    """Return what opens a later page: the strip of the charge."""
    told = matter.say("continued-from", page=leaf.at - 1)
    if here := span(matter, leaf):
        told = f"{here} · {told}"
    title = matter.prose(matter.node.accusation.title)
    return strip(f"{_number(matter)} · {title}", told, "accusation")


def heading(matter: Matter, figures: Sequence[str], lead: Sequence[Block] = ()) -> Piece:
    """Return the head of a charge: where it belongs, its title, how it stands, some figures, and a lead."""
    title = matter.prose(matter.node.accusation.title)
    counts = [matter.fixed(told, tone="grey") for told in figures]
    return head(list(_crumbs(matter)), title, list(_how_it_stands(matter)), counts, lead)


def _lead(matter: Matter) -> Iterator[Block]:
    """Yield what can be said of all evidence, if anything can, as a line below the title."""
    say = matter.say
    if found := list(basis(say, matter.graph, matter.node)):
        word = matter.fixed(f"{say('lead', word=capital(say('column.evidence')))} ", strong=True, tone="grey")
        yield Block("small", (word, matter.fixed(matter.prose(" · ".join(found)), tone="grey")))


def _number(matter: Matter) -> str:
    entry, charges = capital(matter.say("charge")), len(matter.graph.accusations)
    return matter.say("number-of", entry=entry, number=matter.number, all=charges)


def _crumbs(matter: Matter) -> Iterator[Run]:
    """Yield where a charge belongs."""
    claims, topic = matter.claims, matter.node.accusation.topic
    yield matter.fixed(_number(matter), strong=True, tone="accusation")
    if topic in claims.topics:
        href = relative(matter.name, view_name("topics", topic))
        yield Run(" › ", tone="grey")
        yield Run(matter.prose(claims.topics[topic].title), href=href, tone="grey")
    yield Run(" › ", tone="grey")
    yield matter.overview(matter.name)


def _how_it_stands(matter: Matter) -> Iterator[Block]:
    """Yield how the charge stands, and whether a part of it is granted."""
    say, node = matter.say, matter.node
    yield Block("standing", (matter.fixed(say(f"standing.{node.standing}")),), mark=node.standing)
    if node.granted_in_part:
        part = matter.fixed(say("standing.granted-in-part"))
        yield Block("standing", (part,), mark="granted-in-part")


def counted(matter: Matter) -> Iterator[str]:
    """Yield how many answers, replies, remarks and verdicts are drawn, each with their evidence."""
    say, node = matter.say, matter.node
    if matter.counted:
        told = _with_pieces(matter, _answers_told(matter), matter.answers)
        yield ", ".join([told, *_pieces_elsewhere(matter)])
    for turn in (Turn.REPLY, Turn.REMARK):
        if entries := [entry for entry in node.walk() if entry.turn is turn]:
            yield _with_pieces(matter, say.counted(len(entries), turn), entries)
    if node.verdicts:
        yield _with_pieces(matter, say.counted(len(node.verdicts), "verdict-given"), node.verdicts)


def _answers_told(matter: Matter) -> str:
    """Return how many answers there are, how many of them concede, and how many stand elsewhere."""
    answers = (*matter.answers, *matter.elsewhere)
    say, granting = matter.say, sum(answer.concedes for answer in answers)
    told = [say.counted(len(answers), "answer")]
    if granting == len(answers):
        told = [say.counted(granting, "move.concession")]
    elif granting:
        told.append(say.counted(granting, "conceding"))
    elsewhere = [str(matter.graph.numbers[str(answer.path[1])]) for answer in matter.elsewhere]
    if elsewhere:
        under = say("answers-under", numbers=say.listed(list(dict.fromkeys(elsewhere))))
        if matter.answers:
            under = f"{say.counted(len(elsewhere), 'of-them')} {under}"
        told.append(under)
    return ", ".join(told)


def _pieces_elsewhere(matter: Matter) -> Iterator[str]:
    """Yield how much evidence is brought for the answers that stand elsewhere, and is not drawn here."""
    say = matter.say
    if pieces := len(_pieces(matter.elsewhere)):
        more = bool(_pieces(matter.answers))
        yield say("more-there", number=pieces) if more else say("there", pieces=say.counted(pieces, "piece"))


def _pieces(brought: Sequence[Brought]) -> list[EvidenceNode]:
    return [piece for node in brought for piece in node.evidence]


def _with_pieces(matter: Matter, told: str, brought: Sequence[Brought]) -> str:
    """Return what was counted, with the evidence that is brought for it."""
    say, pieces = matter.say, _pieces(brought)
    if not pieces:
        return told
    sources = say.counted(len({piece.evidence.source for piece in pieces}), "source")
    return f"{told}, {say.counted(len(pieces), 'piece')} {say('from-sources', sources=sources)}"


def _more(matter: Matter) -> Iterator[str]:
    """Yield what else is counted, and what can be said beside the standing."""
    say, node = matter.say, matter.node
    if own := sum(piece.nature == "opponent" for piece in _pieces(matter.answers)):
        yield say("own-mouth", number=own)
    if found := len(caveats_under(node)):
        yield say.counted(found, "caveat")
    yield from not_verified(say, matter.marks["amiss"], matter.marks["unverified"])
    yield from further(say, matter.graph, node)


def span(matter: Matter, leaf: Leaf) -> str:
    """Return which answers of how many stand on a page; nothing where they all do, or none."""
    answers = len(matter.counted)
    if leaf.of == 1 or not leaf.holds or len(set(leaf.holds)) == answers:
        return ""
    first, last = leaf.holds[0], leaf.holds[-1]
    if first == last:
        return matter.say("answer-here", number=first, all=answers)
    return matter.say("answers-here", numbers=f"{first}–{last}", all=answers)
