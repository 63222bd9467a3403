"""The charges and the evidence as tables that can be sorted by any column."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from argmap.format.nodes import AccusationNode, EvidenceNode
from argmap.pages import addresses, data
from argmap.pages.board import Filter, Line, Option, every_line
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.wording.lookup import capital
from argmap.wording.references import short_title

_COLUMNS: Final[Mapping[str, Callable[[Line], object]]] = {
    "number": lambda line: line.number,
    "charge": lambda line: line.node.id,
    "standing": lambda line: line.node.standing,
    "answers": lambda line: line.answers.total,
    "evidence": lambda line: line.evidence.total,
    "sources": lambda line: line.sources.total,
    "opponent": lambda line: line.opponent.total,
    "caveats": lambda line: line.caveats,
    "amiss": lambda line: line.amiss,
    "unverified": lambda line: line.unverified,
    "rests": lambda line: line.rests,
    "granted": lambda line: line.grants,
    "topic": lambda line: line.node.accusation.topic,
    "by": lambda line: line.node.by,
    "voice": lambda line: line.node.voice,
}
"""What columns there are, each with what a charge has in it; one that none has anything in is left out."""

_FIGURES: Final = ("number", "answers", "evidence", "sources", "opponent", "caveats", "amiss", "unverified")


class Exhibit(NamedTuple):
    """A piece of evidence, and the number of the answer or the charge under which it is brought."""

    charge: AccusationNode
    number: str
    piece: EvidenceNode
    source: str
    known: str
    """Through what those who bring it know its source; nothing where there is nothing to say of that."""

    @property
    def caveats(self) -> int:
        return len(self.piece.evidence.caveat or ())

    @property
    def facets(self) -> Mapping[str, str]:
        """What it can be found by."""
        return {"nature": self.piece.nature or "", "caveats": "with" if self.caveats else "without"}


def evidence(record: Record) -> list[Exhibit]:
    """Return all evidence in the order of the file."""
    numbers, found = record.graph.answer_numbers, []
    for node in record.graph.accusations.values():
        under = [(numbers[answer.path], answer.by, answer.evidence) for answer in node.walk()]
        under += [(str(record.graph.numbers[node.id]), one.by, one.evidence) for one in node.verdicts]
        for number, by, pieces in under:
            for piece in pieces:
                source = piece.evidence.source
                known = record.known(source, by)
                found.append(Exhibit(node, number, piece, short_title(record.claims, source), known))
    return found


def filters(record: Record) -> list[Filter]:
    """Return by what evidence can be filtered, as far as there is a choice."""
    say, found = record.say, record.once(evidence)
    natures = Counter(one.facets["nature"] for one in found)
    caveats = Counter(one.facets["caveats"] for one in found)
    told = {name: capital(say(f"nature.{name}")) for name in natures if name}
    made = [
        Filter("nature", [Option(name, words, natures[name]) for name, words in told.items()]),
        Filter("caveats", [Option(name, say(f"site.caveats.{name}"), caveats[name]) for name in caveats]),
    ]
    return [one for one in made if len(one.options) > 1]


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page by name."""
    found = sorted(every_line(record), key=lambda line: line.number)
    facts = {
        "here": "table",
        "lines": found,
        "columns": [name for name, has in _COLUMNS.items() if any(has(line) for line in found)],
        "figures": _FIGURES,
        "elsewhere": any(line.answers.elsewhere for line in found),
        "data": data.FILES,
        "brought": record.once(evidence),
        "choices": record.once(filters),
    }
    yield addresses.TABLE, filled("table.html", record, addresses.TABLE, **facts)
