"""What pages of sources and people show of entries that stand under charges: what they say, and where."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from argmap.format.models import Accusation, Caveat, Evidence, Ground, Passage, Rebuttal, Verdict
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.passages import Caveated
from argmap.format.uses import Use
from argmap.format.vocabulary import VOICES
from argmap.pages.record import Qualified, Record, Words
from argmap.plain.diagnostics import Path
from argmap.wording.references import short_title, usual_way, within


class Shown(NamedTuple):
    """An entry that stands under a charge.

    ``says`` is what it says in the words of the curators, ``under`` the answer that it stands under;
    ``by`` are those who speak, where that is not said of the whole list.
    """

    path: Path
    says: str
    under: str
    quotations: Sequence[Words]
    caveats: Sequence[Qualified]
    nature: str | None = None
    source: str | None = None
    locator: str | None = None
    by: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    """Where it stands in a text, as the file says."""
    met: tuple[str, ...] = ()
    """The other charges that the answer meets as well."""


class Under(NamedTuple):
    """A charge, and what is shown of what stands under it."""

    node: AccusationNode
    shown: Sequence[Shown]


class Voiced(NamedTuple):
    """Charges that are known in the same way, and the name of that."""

    voice: str
    charges: Sequence[AccusationNode]

    @property
    def size(self) -> int:
        return len(self.charges)


class Brought(NamedTuple):
    """Evidence, charge by charge; how most of it is known, which is told once; how many pieces it is."""

    charges: Sequence[Under]
    usual: str
    pieces: int
    retold: str
    """What is said of words that are those of the text in which a source is told."""


def brought(record: Record, uses: Sequence[Use]) -> Brought:
    """Return pieces of evidence as the page of somebody shows them."""
    ways = [record.known(use.source, use.by) for use in uses]
    charges = by_charge(record, uses)
    return Brought(charges, usual_way(ways, least=2) or "", len(uses), retold_by(record, charges))


def retold_by(record: Record, groups: Iterable[Under]) -> str:
    """Return the texts whose words are quoted for sources of other authors; nothing where there are none."""
    texts = dict.fromkeys(
        quote.text
        for under in groups
        for one in under.shown
        for quote in one.quotations
        if quote.text and not quote.in_source and _is_of_others(record, one.source, quote.text)
    )
    titles = [within(record.say, short_title(record.claims, text)) for text in texts]
    return record.say("site.retold-by", texts=record.say.listed(titles)) if titles else ""


def _is_of_others(record: Record, source: str | None, text: str) -> bool:
    """Tell whether a source was written by others than a text; of one without an author nobody knows."""
    written, telling = record.sources.get(source or ""), record.sources.get(text)
    authors = set(written.author or ()) if written else set()
    return bool(authors) and authors != set((telling.author if telling else None) or ())


def by_voice(nodes: Sequence[AccusationNode]) -> list[Voiced]:
    """Return charges by how they are known, in their makers' own words first."""
    return [
        Voiced(voice, own) for voice in VOICES if (own := [node for node in nodes if node.voice == voice])
    ]


def by_charge(record: Record, uses: Iterable[Use]) -> list[Under]:
    """Return the uses of sources, charge by charge in the order of the file."""
    found: dict[str, list[Shown]] = {}
    for use in uses:
        found.setdefault(use.charge, []).append(_used(record, use))
    nodes = record.graph.accusations
    return [Under(nodes[id_], found[id_]) for id_ in sorted(found, key=record.graph.numbers.__getitem__)]


def _used(record: Record, use: Use) -> Shown:
    entry = record.graph.entries[use.path]
    answer = record.graph.nodes.get(record.graph.paths.get(use.answer, ()))
    return Shown(
        use.path,
        _says(record, entry),
        "" if isinstance(entry, Rebuttal) else use.answer,
        record.quotations(use.path, entry),
        record.caveats(use.path, entry) if isinstance(entry, Caveated) else (),
        use.nature,
        use.source,
        getattr(entry, "locator", None),
        use.by,
        tuple(entry.at or ()),
        tuple(answer.rebuttal.also_answers or ()) if isinstance(answer, RebuttalNode) else (),
    )


def _says(record: Record, entry: Passage) -> str:
    """Return what an entry says in short; of a verdict without a reason, what it is."""
    match entry:
        case Evidence():
            return entry.shows
        case Caveat():
            return entry.says
        case Verdict():
            return entry.says or record.say(f"outcome.{entry.outcome}")
        case Rebuttal() | Accusation():
            return entry.title
        case Ground():
            return entry.claim
        case _:
            raise TypeError(type(entry))
