"""Where each source is used, as what, and whose it is."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from argmap.drawing.theme import Tone
from argmap.drawing.whose import WHOSE, whose
from argmap.format.authorship import Authorship
from argmap.format.graph import ArgumentGraph
from argmap.format.models import Nature
from argmap.format.people import People
from argmap.format.sides import Parties
from argmap.format.uses import Use as NamedUse
from argmap.wording.lookup import Wording
from argmap.wording.references import party_names

EVIDENCE: Final = tuple(WHOSE)
"""The marks of pieces of evidence, by whose they are."""
BESIDE: Final = ("ground", "judged", "caveat")
"""The marks of what names a source and is no evidence."""
TONES: Final[dict[str, Tone]] = {**WHOSE, "ground": "accusation", "judged": "", "caveat": "caveat"}

_BODIES: Final = frozenset(["resolution", "minutes", "public-record"])
_OFTEN = 3
"""As many sources make a person a group of its own."""
_PERSONS = 4


class Use(NamedTuple):
    """A place at which a charge, or what stands under it, names a source; ``by`` are those who bring it."""

    charge: str
    sign: str
    nature: Nature | None = None
    by: Parties = ()

    @property
    def is_evidence(self) -> bool:
        return self.sign in EVIDENCE


class SourceGroup(NamedTuple):
    """Sources that belong to the same people, or that are of the same sort."""

    title: str
    sources: tuple[str, ...]


Uses = Mapping[str, Sequence[Use]]


_BESIDE: Final = {"ground": "ground", "verdict": "judged", "caveat": "caveat"}


def uses_of(graph: ArgumentGraph) -> Uses:
    """Return the uses of each source that is declared and used, in the order of the file."""
    found = {id_: list(map(_drawn, filter(is_drawn, uses))) for id_, uses in graph.uses.items()}
    return {id_: uses for id_, uses in found.items() if uses}


def is_drawn(use: NamedUse) -> bool:
    """Tell whether a use has a mark."""
    return use.kind == "evidence" or use.kind in _BESIDE


def _drawn(use: NamedUse) -> Use:
    evidence = use.kind == "evidence"
    sign = whose(use.nature) if evidence else _BESIDE[use.kind]
    return Use(use.charge, sign, use.nature if evidence or sign == "ground" else None, use.by)


def pieces(uses: Sequence[Use]) -> int:
    """Return how many pieces of evidence there are among some uses."""
    return sum(use.is_evidence for use in uses)


def groups(graph: ArgumentGraph, say: Wording, uses: Uses) -> list[SourceGroup]:
    """Return the sources by whose they are, those that carry most first; what is no evidence comes last."""
    persons = _persons(graph, uses)
    kinds: dict[str, list[str]] = {}
    for source in sorted(uses, key=lambda id_: -pieces(uses[id_])):
        kind = persons.get(source) or _kind(uses[source])
        retold = kind == "own-record" and _is_of_others(graph, source, uses[source])
        kinds.setdefault("retold" if retold else kind, []).append(source)
    chosen = [*_FIRST, *dict.fromkeys(persons.values()), *_LAST]
    return [
        SourceGroup(_title(graph, say, kind, uses, kinds[kind]), tuple(kinds[kind]))
        for kind in chosen
        if kind in kinds
    ]


_FIRST = ("opponent", "own-record", "retold")
_SORTS = frozenset(["opponent", "own-record", "testimony", "event"])
_LAST = ("bodies", "documents", "testimony", "event", "beside")


def _kind(uses: Sequence[Use]) -> str:
    """Return of what sort a source is: it has an opponent's own word, or is what most of its pieces are."""
    counts = Counter(_sort(use) for use in uses if use.is_evidence)
    if "opponent" in counts:
        return "opponent"
    return max(counts, key=counts.__getitem__) if counts else "beside"


def _is_of_others(graph: ArgumentGraph, source: str, uses: Sequence[Use]) -> bool:
    """Tell whether none of those who bring a source is among its authors, as far as these are named."""
    by = {party for use in uses for party in use.by}
    authors = graph.knowledge.authorship.of(source)
    return bool(authors.each) and authors.parties.isdisjoint(by)


def _sort(use: Use) -> str:
    if use.nature in _BODIES:
        return "bodies"
    return use.sign if use.sign in _SORTS else "documents"


def _persons(graph: ArgumentGraph, uses: Uses) -> dict[str, str]:
    """Return the author of each source that is by one of the few on no side who wrote most of them."""
    authorship, of = Authorship(graph.claims), dict[str, str]()
    for source, own in uses.items():
        authors = (graph.claims.sources or {})[source].author or ()
        if len(authors) == 1 and not authorship.parties(authors[0]) and _kind(own) in ("documents", "bodies"):
            of[source] = authors[0]
    often = [name for name, number in Counter(of.values()).most_common(_PERSONS) if number >= _OFTEN]
    return {source: f"@{name}" for source, name in of.items() if name in often}


def _title(graph: ArgumentGraph, say: Wording, kind: str, uses: Uses, sources: Sequence[str]) -> str:
    if kind.startswith("@"):
        return People(graph.claims).called(kind[1:])
    if kind in ("own-record", "retold"):
        by = {use.by for source in sources for use in uses[source] if use.sign == "own-record"}
        if len(by) == 1 and (names := next(iter(by))):
            return say(f"whose.{kind}.of", names=party_names(say, graph.claims, names))
    return say(f"whose.{kind}")
