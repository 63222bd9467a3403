"""The first page: how each charge stands, topic by topic, and what it can be searched and filtered by."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from argmap.drawing.views.proof import not_verified
from argmap.drawing.whose import WHOSE, whose
from argmap.format.models import Caveat
from argmap.format.nodes import AccusationNode
from argmap.format.passages import caveats_under, sources_of
from argmap.format.sides import Turn
from argmap.format.standing import Standing
from argmap.format.vocabulary import MOVES
from argmap.pages import addresses, weighed
from argmap.pages.missing import lacks
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.pages.vouching import Tally
from argmap.wording.addresses import web_address
from argmap.wording.lookup import capital
from argmap.wording.references import party_names, short_title
from argmap.wording.standing import verdicts

GRANTED, IN_PART = "granted", "granted-in-part"
AMISS, UNVERIFIED = "amiss", "unverified"


class Tile(NamedTuple):
    """An answer in the line of its charge: its move, whether it is proven, and what it grants, if that."""

    title: str
    anchor: str
    move: str
    proven: bool
    granted: str


@dataclass(frozen=True)
class Line:
    """A charge as a line of the board."""

    record: Record
    node: AccusationNode
    depth: int = 0

    @property
    def number(self) -> int:
        return self.record.graph.numbers[self.node.id]

    @property
    def there(self) -> str:
        return addresses.accusation(self.node.id)

    @cached_property
    def tiles(self) -> list[Tile]:
        """The answers and concessions, in the order of the file."""
        return [
            Tile(
                answer.rebuttal.title,
                self.record.anchors[answer.path],
                answer.rebuttal.move,
                bool(answer.evidence),
                answer.rebuttal.concedes or (answer.rebuttal.title if answer.concedes else ""),
            )
            for answer in self.node.walk()
            if answer.turn is Turn.ANSWER
        ]

    @cached_property
    def whose(self) -> dict[str, int]:
        """How many pieces of evidence there are by whose they are, the strongest proof first."""
        found = Counter(whose(piece.nature) for answer in self.node.contesting for piece in answer.evidence)
        return {name: found[name] for name in WHOSE if found[name]}

    @property
    def answers(self) -> weighed.Count:
        return weighed.answers(self.node)

    @property
    def evidence(self) -> weighed.Count:
        return weighed.pieces(self.node)

    @property
    def opponent(self) -> weighed.Count:
        """The pieces that are the accusers' own words or acts."""
        return weighed.pieces(self.node, "opponent")

    @property
    def sources(self) -> weighed.Count:
        """From how many sources the evidence is."""
        return weighed.sources(self.node)

    @cached_property
    def rests(self) -> list[str]:
        """On what alone its answers rest."""
        return weighed.rests(self.record.graph, self.node)

    @property
    def grants(self) -> bool:
        """Whether anything of it is granted."""
        whole = self.node.standing is Standing.CONCEDED
        return whole or self.node.granted_in_part or any(tile.granted for tile in self.tiles)

    @cached_property
    def _caveats(self) -> Sequence[Caveat]:
        return [caveat for _, caveat in caveats_under(self.node)]

    @property
    def caveats(self) -> int:
        return len(self._caveats)

    @cached_property
    def effects(self) -> Mapping[str, int]:
        """How many of the caveats do what, where that is more than to qualify."""
        return Counter(caveat.effect for caveat in self._caveats if caveat.effect)

    @cached_property
    def _tally(self) -> Tally:
        return self.record.tally_of(self.node)

    @property
    def amiss(self) -> int:
        """How many quotations the text does not have as they are quoted."""
        return self._tally.amiss

    @property
    def unverified(self) -> int:
        """How many quotations were not held against their text."""
        return self._tally.unverified

    @property
    def not_verified(self) -> list[str]:
        """Both of these, in words."""
        return list(not_verified(self.record.say, self.amiss, self.unverified))

    @cached_property
    def verdicts(self) -> list[str]:
        return list(verdicts(self.record.say, self.record.claims, self.node))

    @cached_property
    def facets(self) -> Mapping[str, Sequence[str]]:
        """What the charge can be found by: the values of each filter that it has.

        Answers and evidence are those that count for it, wherever they stand. Who replies or gives a verdict
        speaks, too, and a source may be named by anything under it.
        """
        node = self.node
        below = (*node.walk(), *node.also)
        speaking = [node.by, *(one.by for one in below), *(verdict.by for verdict in node.verdicts)]
        return {
            "topic": [node.accusation.topic],
            "standing": [node.standing],
            "voice": [node.voice],
            "move": _once(one.rebuttal.move for one in below if one.turn is Turn.ANSWER),
            "party": _once(party for by in speaking for party in by),
            "nature": _once(piece.nature or "" for _, piece in node.counted),
            "rests": self.rests,
            "source": _once([*sources_of(node), *node.counted_sources]),
            "grants": [*([GRANTED] if self.grants else []), *([IN_PART] if node.granted_in_part else [])],
            "effect": list(self.effects),
            "checked": [name for name in (AMISS, UNVERIFIED) if getattr(self, name)],
        }


def _once(values: Iterable[str]) -> list[str]:
    return [value for value in dict.fromkeys(values) if value]


class Option(NamedTuple):
    """A value of a filter, what it is called, and how many charges have it."""

    value: str
    told: str
    number: int


class Filter(NamedTuple):
    """A filter of the board, and the values that some charge has."""

    name: str
    options: Sequence[Option]


def lines(record: Record) -> dict[str, list[Line]]:
    """Return the charges by their topic, parts under the whole that they serve."""
    return {
        lot.id: [Line(record, entry.node, len(entry.wholes)) for entry in lot.entries] for lot in record.lots
    }


def every_line(record: Record) -> list[Line]:
    """Return the charges of all topics in that order."""
    return [line for some in record.once(lines).values() for line in some]


def filters(record: Record) -> list[Filter]:
    """Return the filters of which there is a choice."""
    made, found = [], every_line(record)
    for name in found[0].facets if found else ():
        values = Counter(value for line in found for value in line.facets[name])
        if name == "grants" and values[GRANTED] == values[IN_PART]:  # then these are the same charges
            del values[GRANTED]
        options = [Option(value, _called(record, name, value), number) for value, number in values.items()]
        if len(values) > 1 or (values and values.total() < len(found)):
            made.append(Filter(name, sorted(options, key=lambda option: option.told.casefold())))
    return made


def _called(record: Record, name: str, value: str) -> str:
    say, claims = record.say, record.claims
    match name:
        case "topic":
            return claims.topics[value].title if value in claims.topics else value
        case "party":
            return party_names(say, claims, [value])
        case "source":
            return short_title(claims, value)
        case "grants" if value == IN_PART:
            return capital(say(f"standing.{value}"))
        case "grants" | "checked":
            return say(f"site.filter.{value}")
        case "rests":
            return capital(say(f"rests.{value}"))
        case _:
            return capital(say(f"{name}.{value}"))


class Figures(NamedTuple):
    """How many charges stand how, of how many something is granted in part, and what how many rest on."""

    standings: Mapping[str, int]
    granted_in_part: int
    rests: Mapping[str, int]


def figures(record: Record) -> Figures:
    """Return the figures that lead to the charges that they count; what is nowhere is left out."""
    nodes = record.graph.accusations.values()
    standings = Counter(node.standing for node in nodes)
    rests = Counter(name for node in nodes for name in weighed.rests(record.graph, node))
    return Figures(
        {name: standings[name] for name in Standing if standings[name]},
        record.graph.figures.granted_in_part,
        {name: rests[name] for name in weighed.RESTS if rests[name]},
    )


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page by name."""
    found, every = record.once(lines), every_line(record)
    yield (
        addresses.INDEX,
        filled(
            "board.html",
            record,
            addresses.INDEX,
            here="accusations",
            lots=[(lot, found[lot.id]) for lot in record.lots],
            lines=every,
            filters=record.once(filters),
            moves=_moves(every),
            unordered=any(one.number > after.number for one, after in pairwise(every)),
            first=_first(every),
            most=_most(every),
            counts=record.graph.figures,
            figures=record.once(figures),
            listed={lack.key for lack in record.once(lacks)},
            texts=[(text, web_address(record.sources[text].url)) for text in record.sections.texts],
        ),
    )


def _most(found: Sequence[Line]) -> int:
    """Return how many answers the charge has that has more than any other; 0 where there is none such."""
    numbers = sorted((line.answers.own for line in found), reverse=True)
    return numbers[0] if len(numbers) > 1 and numbers[0] > numbers[1] else 0


def _first(found: Sequence[Line]) -> Line | None:
    """Return the charge to begin with: that with the most answers, of several such the first of the file."""
    return max(found, key=lambda line: (line.answers.own, -line.number), default=None)


def _moves(found: Sequence[Line]) -> list[str]:
    """Return the moves of which the board has a sign, in the order of the glossary."""
    shown = {tile.move for line in found for tile in line.tiles}
    return [move for move in MOVES if move in shown]
