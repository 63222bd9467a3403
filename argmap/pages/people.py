"""The list of everybody whom the map names, and the page of each party and person: what they do in it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from argmap.format.identifiers import UNNAMED
from argmap.format.models import Caveat, Party, Person
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.passages import answer_of
from argmap.format.persons import DEEDS, Deed, Deeds
from argmap.format.uses import Use
from argmap.format.vocabulary import EFFECTS
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.pages.shown import brought, by_voice
from argmap.pages.templating import filled
from argmap.plain.diagnostics import Path

_MANY_ACTS = ("answer", "reply", "remark", "verdict-given", *EFFECTS, "caveat")
"""What somebody does under charges, caveats by what they do; the charges themselves are listed apart."""

_WAYS = ("alone", "together", "by-members", "as", "with-others")
"""How somebody wrote something: a person alone; a party all together, or some of it; as a part of another
party that did so; with others."""

_ELSEWHERE = ("by-members", "as")
"""What was written in these ways is shown on the pages of others: of the members, or of that party."""

_BRACKETS = re.compile(r"(?<=\S)\s+\([^()]*\)$")
"""What stands in brackets at the end of a name."""

_SURNAME = 4
"""The last word of a name that has fewer letters is rather a number or an initial."""


class Act(NamedTuple):
    """What somebody does under a charge: an answer with its move, a verdict or a caveat with its words.

    ``number`` is that of the answer, or of the one that it stands under; there is none above the answers.
    """

    path: Path
    number: str
    says: str
    move: str = ""
    turn: str = ""


class Acts(NamedTuple):
    """What somebody does under one charge."""

    node: AccusationNode
    acts: Sequence[Act]

    @property
    def size(self) -> int:
        return len(self.acts)


class Share(NamedTuple):
    """Evidence that comes from somebody in the same way, with the same others where there are any."""

    how: str
    """One of ``_WAYS``; empty where it is all that comes from others."""
    uses: Sequence[Use]
    authors: int = 0
    """How many wrote it, where they are told by their number."""
    by: Sequence[tuple[Sequence[str], int]] = ()
    """The members of a party who wrote it, with whoever else did, and how many of the pieces are theirs."""

    @property
    def sources(self) -> Sequence[str]:
        return tuple(dict.fromkeys(use.source for use in self.uses))

    @property
    def pieces(self) -> int:
        return len(self.uses)

    @property
    def own(self) -> int:
        """How many of these are the opponent’s own."""
        return sum(use.nature == "opponent" for use in self.uses)


class Bare(NamedTuple):
    """Somebody who is named by a name alone, and the sources that name them."""

    name: str
    sources: Sequence[str]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the list, and the page of each party and person that has an entry."""
    name = addresses.PEOPLE
    sections = [
        (key, [one for one in found if one.entry or one.deeds.done or one.id == UNNAMED])
        for key, found in record.graph.persons.sections()
    ]
    yield (
        name,
        filled(
            "people.html", record, name, here="people",
            sections=[section for section in sections if section[1]],
            deeds=DEEDS,
            shares=partial(_shares, record),
            bare=_bare(record),
        ),
    )  # fmt: skip
    for name, id_, entry in record.named:
        yield name, filled("person.html", record, name, here="people", **facts(record, id_, entry))


def facts(record: Record, id_: str, entry: Party | Person) -> dict[str, object]:
    """Return what the page of a party or person tells of it."""
    deeds = record.graph.persons.of(id_)
    how = partial(_how, record, id_, _members(record, id_))
    theirs = Deeds(uses=(use for use in deeds.uses if how(use.source) not in _ELSEWHERE))
    testimony = theirs.testimony
    written = _naming(record, _who(record, id_), "author")
    of_members = [name for name in written if isinstance(entry, Party) and how(name) in _ELSEWHERE]
    charges = [deed.charge for deed in deeds.done if deed.kind == "charge"]
    other = [use for use in theirs.brought if use not in testimony]
    return {
        "id": id_,
        "search": _searched(entry),
        "entry": entry,
        "role": entry.role if isinstance(entry, Party) else "",
        "members": _members(record, id_),
        "parties": [party for party in record.claims.parties if id_ in _members(record, party)],
        "charges": by_voice(record.accusations(charges)),
        "acts": {kind: _acts(record, deeds.done, kind) for kind in _MANY_ACTS},
        "shares": _shares(record, id_),
        "own": len(deeds.against),
        "pieces": len(deeds.uses),
        "elsewhere": _elsewhere(record, charges, deeds),
        "against": brought(record, theirs.against),
        "testimony": brought(record, testimony),
        "other": brought(record, other),
        "written": [name for name in written if name not in of_members],
        "of_members": of_members,
        "received": _naming(record, {id_}, "recipient"),
    }


def _searched(entry: Party | Person) -> str:
    """Return by what somebody is found wherever the map names them: a person by the last word of the name.

    What stands in brackets behind a name tells who that is, and others do not say it.
    """
    name = _BRACKETS.sub("", entry.name)
    last = name.split()[-1]
    return last if isinstance(entry, Person) and len(last) >= _SURNAME else name


def _acts(record: Record, deeds: Sequence[Deed], kind: str) -> list[Acts]:
    """Return what somebody does of one kind, charge by charge."""
    found: dict[str, list[Act]] = {}
    for deed in deeds:
        if kind == _kind(record, deed):
            found.setdefault(deed.charge, []).append(_act(record, deed.path))
    return [Acts(record.graph.accusations[charge], acts) for charge, acts in found.items()]


def _kind(record: Record, deed: Deed) -> str:
    """Return of what kind something is that somebody does: of a caveat what it does, where that is told."""
    entry = record.graph.entries[deed.path]
    return (isinstance(entry, Caveat) and entry.effect) or deed.kind


def _act(record: Record, path: Path) -> Act:
    node, entry = record.graph.nodes.get(path), record.graph.entries[path]
    number = answer_of(record.graph.answer_numbers, path)
    if isinstance(node, RebuttalNode):
        return Act(path, number, node.rebuttal.title, node.rebuttal.move, node.turn)
    if isinstance(entry, Caveat):
        return Act(path, number, entry.says)
    return Act(path, number, record.say(f"outcome.{getattr(entry, 'outcome')}"))  # noqa: B009


def _shares(record: Record, id_: str) -> list[Share]:
    """Return the evidence that comes from somebody, by the ways in which they wrote it, and with whom."""
    members = _members(record, id_)
    found: dict[tuple[str, frozenset[str]], list[Use]] = {}
    for use in record.graph.persons.of(id_).uses:
        how = _how(record, id_, members, use.source)
        others = record.authors[use.source] if how in ("as", "with-others") else frozenset()
        found.setdefault((how, others), []).append(use)
    return [
        Share(how, uses, len(authors), _by(record, uses) if how == "by-members" else ())
        for (how, authors), uses in sorted(found.items(), key=lambda item: _WAYS.index(item[0][0]))
    ]


def _how(record: Record, id_: str, members: Sequence[str], source: str) -> str:
    """Return in which way a source was written by somebody, or by the members of a party."""
    authors = record.authors[source]
    if authors <= {id_, *members} and (id_ in authors or authors == {*members}):
        return "together" if len(members) > 1 else "alone"
    if len(authors) > 1 and source in record.writers:
        return "as"
    return "with-others" if id_ in authors or (members and authors.issuperset(members)) else "by-members"


def _by(record: Record, uses: Sequence[Use]) -> list[tuple[tuple[str, ...], int]]:
    """Return who wrote that from which some evidence comes, those first from whom most does."""
    return Counter(tuple(sorted(record.authors[use.source])) for use in uses).most_common()


def _elsewhere(record: Record, charges: Sequence[str], deeds: Deeds) -> Share:
    """Return what is the opponent’s own under the charges of somebody, and comes from others."""
    own = (use for uses in record.graph.uses.values() for use in uses if use.nature == "opponent")
    theirs = {use.path for use in deeds.against}
    return Share("", [use for use in own if use.charge in charges and use.path not in theirs])


def _who(record: Record, id_: str) -> set[str]:
    """Return somebody, and the members of a party."""
    return {id_, *_members(record, id_)}


def _members(record: Record, id_: str) -> list[str]:
    """Return the members of a party, each by its identifier, or by its name where it has none."""
    party = record.claims.parties.get(id_)
    return [record.graph.persons.meant(name) for name in (party.members if party else None) or ()]


def _naming(record: Record, who: set[str], key: str) -> list[str]:
    """Return the sources that have one of some under a key."""
    meant = record.graph.persons.meant
    return [
        id_
        for id_, source in record.sources.items()
        if not who.isdisjoint(map(meant, getattr(source, key) or ()))
    ]


def _bare(record: Record) -> list[Bare]:
    """Return those who have no entry, in the order of their names."""
    found: dict[str, dict[str, None]] = {}
    for id_, source in record.sources.items():
        for name in (*(source.author or ()), *(source.recipient or ())):
            found.setdefault(record.graph.persons.meant(name), {})[id_] = None
    for party in record.claims.parties.values():
        found |= {name: {} for name in _missing(record, party.members or (), found)}
    return [
        Bare(name, tuple(sources))
        for name, sources in sorted(found.items(), key=lambda item: item[0].casefold())
        if record.people.entry(name) is None
    ]


def _missing(record: Record, names: Iterable[str], found: dict[str, dict[str, None]]) -> list[str]:
    return [meant for name in names if (meant := record.graph.persons.meant(name)) not in found]
