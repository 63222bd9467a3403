"""What an identifier stands for, in Markdown."""

import re
from collections.abc import Callable, Iterator, Sequence

from argmap.format.entries import STAND_IN, in_text
from argmap.format.kinds import facts_of
from argmap.format.models import Caveat, Party, Person, Section, Source, Topic
from argmap.format.nodes import AccusationNode, GroundNode, RebuttalNode
from argmap.format.people import People
from argmap.lsp.documents import Parsed
from argmap.wording.lookup import ENGLISH, Wording
from argmap.wording.standing import standing, target, turn

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LISTED = 12


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it is."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def describe(parsed: Parsed, namespace: str, name: str) -> str:
    """Return what a name stands for, one page for each entry of that name."""
    return "\n\n---\n\n".join(_ENTRIES[namespace](parsed, name)) if parsed.loaded.claims else ""


def title(parsed: Parsed, namespace: str, name: str) -> str:
    """Return the title of the first entry of a name, as plain text."""
    return next(_TITLES[namespace](parsed, name), "")


def _page(what: str, name: str, heading: str, *parts: str) -> str:
    known = [part for part in parts if part and part != STAND_IN]
    return "\n\n".join(
        [f"`{name}`: {what}", *([] if heading == STAND_IN else [f"**{escaped(heading)}**"]), *known]
    )


def _facts(**facts: bool | str | Sequence[str] | None) -> str:
    given = {key: in_text(fact) for key, fact in facts.items() if fact}
    return "  \n".join(f"*{key.replace('_', ' ')}*: {escaped(fact)}" for key, fact in given.items())


def _say(parsed: Parsed) -> Wording:
    """Return the words for a file of its genre."""
    return Wording.in_english(parsed.loaded.claims.genre) if parsed.loaded.claims else ENGLISH


def _parties(parsed: Parsed, name: str) -> Iterator[str]:
    party = _party(parsed, name)
    if party:
        facts = _facts(also=party.also, members=_called(parsed, party.members), formerly=party.formerly)
        yield _page(
            f"party, {_say(parsed)(f'role.{party.role}')}",
            name,
            party.name,
            escaped(party.description or ""),
            facts,
        )
    person = _person(parsed, name)
    if person:
        facts = _facts(also=person.also, member_of=_parties_of(parsed, name), formerly=person.formerly)
        yield _page("person", name, person.name, escaped(person.description or ""), facts)


def _called(parsed: Parsed, names: Sequence[str] | None) -> list[str]:
    """Return what some persons are called."""
    return People(parsed.loaded.claims).all_called(names) if parsed.loaded.claims else []


def _parties_of(parsed: Parsed, person: str) -> list[str]:
    """Return the names of the parties that have a person for a member."""
    parties = parsed.loaded.claims.parties.values() if parsed.loaded.claims else ()
    return [party.name for party in parties if person in (party.members or ())]


def _sources(parsed: Parsed, name: str) -> Iterator[str]:
    source = _source(parsed, name)
    if source:
        facts = {key: getattr(source, key) for key in facts_of("sources")}
        people = {key: _called(parsed, facts[key]) for key in ("author", "recipient")}
        yield _page(f"source, {source.kind}", name, source.title, _facts(**facts | people))


def _sections(parsed: Parsed, name: str) -> Iterator[str]:
    section = _section(parsed, name)
    if section:
        unmapped = _facts(not_mapped=section.reason)
        yield _page("section", name, section.title, f"“{escaped(section.starts)} …”", unmapped)
        return
    below = _below(parsed, name)
    if below:
        lines = [f"- `{id_}` {escaped(_titled(_section(parsed, id_)))}" for id_ in below[:_LISTED]]
        rest = [f"- and {len(below) - _LISTED} more"] if len(below) > _LISTED else []
        yield "\n".join([f"`{name}`: all sections below it", "", *lines, *rest])


def _topics(parsed: Parsed, name: str) -> Iterator[str]:
    topic = _topic(parsed, name)
    if topic:
        charges = len(parsed.graph.of_topic(name)) if parsed.graph else 0
        about = escaped(topic.summary or "")
        number = _say(parsed).counted(charges, "accusation")
        yield _page("topic", name, topic.title, about, _facts(see=topic.see), number)


def _accusations(parsed: Parsed, name: str) -> Iterator[str]:
    for node in _entries(parsed, name):
        if isinstance(node, AccusationNode):
            yield _accusation(parsed, node)
        elif isinstance(node, GroundNode):
            yield _ground(node)
        else:
            yield _rebuttal(parsed, node)


def _accusation(parsed: Parsed, node: AccusationNode) -> str:
    item = node.accusation
    facts = _facts(
        by=node.by, topic=item.topic, voice=node.voice, at=item.at, part_of=item.part_of, see=item.see
    )
    say = _say(parsed)
    told = standing(say, parsed.graph, node) if parsed.graph else ""
    also = _facts(also_answered_by=[answer.id for answer in node.also], unanswered=item.unanswered)
    parts = (escaped(item.claim), facts, also, _caveats(item.caveat))
    return _page(f"{say('accusation')}, {told}", node.id, item.title, *parts)


def _ground(node: GroundNode) -> str:
    item = node.ground
    facts = _facts(source=item.source, locator=item.locator, at=item.at)
    what = f"ground, {node.nature}" if node.nature else "ground"
    return _page(what, node.id, item.claim, facts, _caveats(item.caveat))


def _caveats(caveats: Sequence[Caveat] | None) -> str:
    """Return who qualifies an entry, and how, a line for each."""
    return "  \n".join(
        f"*but {escaped(in_text(item.by))}{f' ({item.effect})' if item.effect else ''}*: {escaped(item.says)}"
        for item in caveats or ()
    )


def _rebuttal(parsed: Parsed, node: RebuttalNode) -> str:
    item, say = node.rebuttal, _say(parsed)
    facts = _facts(
        by=node.by,
        attack=target(say, parsed.loaded.claims, node) if parsed.loaded.claims else "",
        at=item.at,
        concedes=item.concedes,
        also_answers=item.also_answers,
        evidence=[piece.evidence.source for piece in node.evidence] or _without_evidence(node),
        see=item.see,
    )
    parts = (escaped(item.claim), facts, _caveats(item.caveat))
    return _page(f"{turn(say, node)}, {item.move}", node.id, item.title, *parts)


def _without_evidence(node: RebuttalNode) -> str:
    return "" if node.concedes else "none; it rests on argument"


def _entries(parsed: Parsed, name: str) -> Iterator[AccusationNode | GroundNode | RebuttalNode]:
    """Yield every accusation, ground and rebuttal of a name; they share one namespace."""
    for node in parsed.graph.accusations.values() if parsed.graph else ():
        if node.id == name:
            yield node
        yield from (ground for ground in node.grounds if ground.id == name)
        yield from (answer for answer in node.walk() if answer.id == name)


def _party(parsed: Parsed, name: str) -> Party | None:
    return parsed.loaded.claims.parties.get(name) if parsed.loaded.claims else None


def _person(parsed: Parsed, name: str) -> Person | None:
    return (parsed.loaded.claims.people or {}).get(name) if parsed.loaded.claims else None


def _source(parsed: Parsed, name: str) -> Source | None:
    return (parsed.loaded.claims.sources or {}).get(name) if parsed.loaded.claims else None


def _section(parsed: Parsed, name: str) -> Section | None:
    claims = parsed.loaded.claims
    return claims.sections.get(claims.shortened(name)) if claims else None


def _topic(parsed: Parsed, name: str) -> Topic | None:
    return parsed.loaded.claims.topics.get(name) if parsed.loaded.claims else None


def _below(parsed: Parsed, name: str) -> tuple[str, ...]:
    """Return the sections that a place stands for."""
    return parsed.loaded.claims.sections_at(name) if parsed.loaded.claims else ()


def _titled(entry: Source | Section | Topic | None) -> str:
    return entry.title if entry else ""


def _place_title(parsed: Parsed, name: str) -> str:
    below = _below(parsed, name)
    return _titled(_section(parsed, name)) or (f"{len(below)} sections" if below else "")


def _entry_titles(parsed: Parsed, name: str) -> Iterator[str]:
    for node in _entries(parsed, name):
        if isinstance(node, AccusationNode):
            yield node.accusation.title
        else:
            yield node.ground.claim if isinstance(node, GroundNode) else node.rebuttal.title


_ENTRIES: dict[str, Callable[[Parsed, str], Iterator[str]]] = {
    "parties": _parties,
    "sources": _sources,
    "sections": _sections,
    "topics": _topics,
    "accusations": _accusations,
}
_TITLES: dict[str, Callable[[Parsed, str], Iterator[str]]] = {
    "parties": lambda parsed, name: iter(
        [who.name] if (who := _party(parsed, name) or _person(parsed, name)) else []
    ),
    "sources": lambda parsed, name: iter([_titled(_source(parsed, name))]),
    "sections": lambda parsed, name: iter([_place_title(parsed, name)]),
    "topics": lambda parsed, name: iter([_titled(_topic(parsed, name))]),
    "accusations": _entry_titles,
}
