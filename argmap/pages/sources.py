"""The list of sources by whose they are, and the page of each: what it is, and every use of it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from argmap.drawing.views import uses as views
from argmap.format.knowledge import How
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.pages import addresses, csl
from argmap.pages.record import Record
from argmap.pages.retold import retold
from argmap.pages.shown import by_charge, by_voice, retold_by
from argmap.pages.templating import filled
from argmap.pages.turning import turned
from argmap.plain.diagnostics import Path
from argmap.wording.lookup import capital
from argmap.wording.references import SPOKEN, author_names, most_known, stopped, usual_way

_KEPT: Final = ("published", "archive", "url")
"""The keys that say where one can look at a source."""


_MANY_WAYS: Final = 5
"""Of more ways in which sources are known, the rarer are counted as one."""


_OTHERWISE: Final = {How.AT_HAND: "site.sources.at-hand", How.NOT_SAID: "known.not-said"}
"""What is said of sources that are known through no other."""


class Listed(NamedTuple):
    """A source in the list, how many pieces of evidence come from it, and the charges that name it."""

    id: str
    pieces: int
    own: int
    """How many of these are the own word or act of those against whom they are brought."""
    charges: Sequence[AccusationNode]
    known: str
    """How it is known, where that is not how most of them are."""
    kept: Sequence[str]
    """Where one could compare it: the keys that say so."""
    author: str
    """Who wrote it, as the list shows it."""
    signed: str
    """The authors that the list does not show, by which it is found as well."""


class Group(NamedTuple):
    """Sources of the same people or of the same sort, under what they are called."""

    title: str
    sources: Sequence[Listed]

    @property
    def own(self) -> int:
        return sum(one.own for one in self.sources)


class Loss(NamedTuple):
    """What would be missing without a source, and without what is known through it alone."""

    known: Sequence[AccusationNode]
    """The charges of which all that is brought in answer is known through it."""
    all: Sequence[AccusationNode]
    """The other charges that no evidence would be left for."""
    bare: Sequence[RebuttalNode]
    """The answers that would have no evidence left."""
    weaker: Sequence[RebuttalNode]
    """The answers that would have less."""
    offered: Sequence[AccusationNode]
    """The charges that would lose something of what is offered in proof of them."""


class Way(NamedTuple):
    """A source in a chain of those through which one is known, and how far it is from where that begins."""

    id: str
    depth: int


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the list, and the page of each source."""
    if not record.sources:
        return
    name = addresses.SOURCES
    found = groups(record)
    bringing = sum(one.pieces > 0 for group in found for one in group.sources)
    kept = [one for group in found for one in group.sources if one.kept]
    ways = " ".join(_ways(record))
    listed = {"ways": ways, "groups": found, "bringing": bringing, "kept": kept}
    yield name, filled("sources.html", record, name, here="sources", **listed)
    for before, id_, after in turned(list(record.sources)):
        name = addresses.source(id_)
        around = {"here": "sources", "id": id_, "before": before, "after": after}
        yield name, filled("source.html", record, name, **around, **facts(record, id_))


def groups(record: Record) -> list[Group]:
    """Return the sources group by group; last come those that nothing under a charge names, texts first."""
    used, usual = views.uses_of(record.graph), record.once(_usual)
    found = [
        Group(group.title, [_listed(record, id_, usual) for id_ in group.sources])
        for group in views.groups(record.graph, record.say, used)
    ]
    rest = [_listed(record, id_, usual) for id_ in record.sources if id_ not in used]
    texts = [one for one in rest if one.id in record.claims.texts]
    others = [one for one in rest if one not in texts]
    named = [("site.text" if len(texts) == 1 else "site.texts", texts), ("site.source.unused", others)]
    return [*found, *(Group(record.say(key), some) for key, some in named if some)]


def _listed(record: Record, id_: str, usual: str) -> Listed:
    evidence = [use for use in record.graph.uses[id_] if use.kind == "evidence"]
    own = sum(use.nature == "opponent" for use in evidence)
    charges = record.accusations(record.graph.users.get(id_))
    how = _known(record, id_)
    known_by = how if how != usual else ""
    return Listed(id_, len(evidence), own, charges, known_by, _kept(record, id_), *_authors(record, id_))


def _kept(record: Record, id_: str) -> list[str]:
    """Return the keys that say where a source can be looked at."""
    return [key for key in _KEPT if getattr(record.sources[id_], key)]


def _authors(record: Record, id_: str) -> tuple[str, str]:
    """Return who wrote a source as one line tells it, and each of them that this line does not name."""
    authors = record.sources[id_].author or ()
    told = author_names(record.say, record.claims, authors)
    parties = (record.claims.parties.get(name) for name in authors)
    members = [name for party in parties for name in (party.members if party else None) or ()]
    names = record.people.all_called(dict.fromkeys([*authors, *members]))
    return told, "; ".join(name for name in names if name not in told)


def _known(record: Record, id_: str) -> str:
    """Return how a source is known, in words."""
    if record.graph.knowledge.of(id_).how is How.AT_HAND:
        return record.say("known.at-hand")
    return record.known(id_, ())


def _usual(record: Record) -> str:
    """Return how half of the sources or more are known; nothing where that cannot be said of so many."""
    return usual_way(_known(record, id_) for id_ in record.sources) or ""


def _ways(record: Record) -> Iterator[str]:
    """Yield how many sources are known in which way, where not all are in the same, and how most are."""
    say, usual = record.say, record.once(_usual)
    ways = Counter(_way(record, id_) for id_ in record.sources).most_common()
    named = ways if len(ways) <= _MANY_WAYS else ways[: _MANY_WAYS - 1]
    told = [f"{number} {known}" for known, number in named]
    if rest := sum(number for _, number in ways[len(named) :]):
        told.append(say("site.sources.otherwise", number=rest))
    if len(ways) > 1:
        yield say("site.sources.ways", ways="; ".join(told))
    if usual:
        yield stopped(capital(most_known(say, usual)))


def _way(record: Record, id_: str) -> str:
    """Return how a source is known, as it is said of any number of them."""
    key = _OTHERWISE.get(record.graph.knowledge.of(id_).how)
    return record.say(key) if key else record.known(id_, ())


def facts(record: Record, id_: str) -> dict[str, object]:
    """Return what the page of a source tells of it."""
    uses = record.graph.uses[id_]
    source, told = record.sources[id_], retold(record, id_)
    spoken = record.say(f"kind.{source.kind}") if source.kind in SPOKEN else ""
    used = {
        kind: by_charge(record, (use for use in uses if use.kind == kind and use.charge))
        for kind in ("evidence", "ground", "verdict", "caveat", "against", "see")
    }
    return {
        "source": source,
        "uses": used,
        "retold_by": {kind: retold_by(record, used[kind]) for kind in ("evidence", "ground")},
        "elsewhere": [use.path[:2] for use in uses if use.kind == "see" and not use.charge],
        "gives": [str(use.path[1]) for use in uses if use.kind == "via"],
        "chain": list(_chain(record, id_)),
        "at_hand": record.graph.knowledge.of(id_).how is How.AT_HAND,
        "own": sum(use.nature == "opponent" for use in uses),
        "pieces": sum(use.kind == "evidence" for use in uses),
        "loss": _loss(record, id_),
        "charged": by_voice(_authors_charges(record, id_)),
        "retold": told,
        "csl": csl.written(csl.item(id_, source, record.people, record.language, told, spoken)),
        "is_text": id_ in record.sections.texts,
    }


def _loss(record: Record, id_: str) -> Loss:
    graph, counted, places = record.graph, record.once(_counted), record.once(_places)
    fallen = graph.knowledge.falling_with(id_)
    known = [charge for charge, basis in graph.bases.items() if basis.through == id_]
    charges = {charge for name in fallen for charge in counted.get(name, ())}.difference(known)
    whole = [one for one in charges if fallen.issuperset(graph.accusations[one].counted_sources)]
    uses = [use for name in fallen for use in graph.uses.get(name, ())]
    answers = {use.path[:-2] for use in uses if use.kind == "evidence" and use.answer}
    offered = {use.charge for use in uses if use.kind == "ground"}
    losing = [graph.answers[place] for place in sorted(places[path] for path in answers)]
    bare = {one.path for one in losing if fallen.issuperset(piece.evidence.source for piece in one.evidence)}
    return Loss(
        record.accusations(known),
        record.accusations(sorted(whole, key=graph.numbers.__getitem__)),
        [one for one in losing if one.path in bare],
        [one for one in losing if one.path not in bare],
        record.accusations(sorted(offered, key=graph.numbers.__getitem__)),
    )


def _counted(record: Record) -> Mapping[str, Sequence[str]]:
    """Return the charges for which evidence from each source counts."""
    found: dict[str, list[str]] = {}
    for node in record.graph.accusations.values():
        for name in node.counted_sources:
            found.setdefault(name, []).append(node.id)
    return found


def _places(record: Record) -> Mapping[Path, int]:
    """Return which of all answers each is, by its path."""
    return {answer.path: place for place, answer in enumerate(record.graph.answers)}


def _authors_charges(record: Record, id_: str) -> Sequence[AccusationNode]:
    """Return the charges of those who wrote a source that is known through others, if they wrote no other.

    Of one that is at hand the text itself tells them, and of several nobody knows which has a charge.
    """
    by = record.writers.get(id_)
    if by is None or record.graph.knowledge.of(id_).how is not How.THROUGH:
        return ()
    alone = list(record.writers.values()).count(by) == 1
    return [node for node in record.graph.accusations.values() if alone and by in node.by]


def _chain(record: Record, id_: str) -> Iterator[Way]:
    """Yield a source, and below it each through which it is known, down to those at hand."""
    return _below(record, id_, (), set())


def _below(record: Record, id_: str, above: tuple[str, ...], told: set[str]) -> Iterator[Way]:
    """Yield a source, and what lies below it unless that was told already; in a ring, nothing from above."""
    yield Way(id_, len(above))
    if id_ not in told:
        told.add(id_)
        above = (*above, id_)
        for name in record.graph.knowledge.of(id_).through:
            if name in record.sources and name not in above:
                yield from _below(record, name, above, told)
