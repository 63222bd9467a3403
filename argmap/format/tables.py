"""The entries of a claim file laid out in columns, for rules that look at one key of every entry."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress
from operator import itemgetter
from typing import Any

from argmap.format.graph import ArgumentGraph
from argmap.format.models import Model
from argmap.plain.diagnostics import Path

PASSAGES = ("accusations", "grounds", "rebuttals", "evidence", "caveat")
"""The kinds of entry that may stand at a place of the text and quote it."""

PROSE = {
    "file": ("title", "summary"),
    "parties": ("name", "description"),
    "sources": ("title", "note"),
    "sections": ("title", "reason"),
    "topics": ("title", "summary"),
    "accusations": ("title", "claim", "unanswered"),
    "grounds": ("claim",),
    "rebuttals": ("title", "claim", "concedes"),
    "evidence": ("shows",),
    "caveat": ("says",),
}
"""Where the curator's own words stand, by the kind of entry."""

_NAMED = {
    "file": ("curators",),
    "parties": ("members",),
    "sources": ("author", "recipient", "published", "archive", "url", "rights"),
}
"""Where there are names and references, by the kind of entry."""


@dataclass(frozen=True)
class Table:
    """All entries of one kind, in the order of the file.

    To read an attribute of a model takes ten times as long as to read a column.
    """

    items: Sequence[Model] = field(repr=False)
    _paths: Callable[[], list[Path]] = field(repr=False)
    _having: dict[str, list[tuple[Path, Any]]] = field(default_factory=dict, repr=False)

    @cached_property
    def paths(self) -> list[Path]:
        return self._paths()

    @cached_property
    def _columns(self) -> dict[str, tuple[Any, ...]]:
        keys = tuple(type(self.items[0]).model_fields) if self.items else ()
        columns = zip(*map(itemgetter(*keys), map(vars, self.items)), strict=True) if self.items else ()
        return dict(zip(keys, columns, strict=True))

    def column(self, key: str) -> tuple[Any, ...]:
        """Return what each entry has under a key, ``None`` where it has nothing."""
        return self._columns[key] if self.items else ()

    def having(self, key: str) -> list[tuple[Path, Any]]:
        """Return the entries that have something under a key: the path of each, and what it has."""
        having = self._having.get(key)
        if having is None:
            column = self.column(key)
            having = list(compress(zip(self.paths, column, strict=True), column)) if any(column) else []
            self._having[key] = having
        return having


@dataclass(frozen=True)
class Prose:
    """The curator's own words under one key of all entries of one kind."""

    kind: str
    key: str
    table: Table = field(repr=False)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        column = self.table.column(self.key)
        return tuple(text for text in column if text is not None) if None in column else column

    @cached_property
    def first_letters(self) -> str:
        """The first letter of each text."""
        return "".join([text[0] for text in self.texts])

    @cached_property
    def last_letters(self) -> str:
        """The last letter of each text."""
        return "".join([text[-1] for text in self.texts])

    def __iter__(self) -> Iterator[tuple[Path, str]]:
        """Yield each text with the path of its entry."""
        return iter(self.table.having(self.key))


@dataclass(frozen=True)
class Tables:
    """A table for each kind of entry."""

    graph: ArgumentGraph = field(repr=False)

    def __getitem__(self, kind: str) -> Table:
        return self._tables[kind]

    @cached_property
    def _tables(self) -> dict[str, Table]:
        claims, graph = self.graph.claims, self.graph
        sections = ("sources", claims.text or "", "sections")
        charges = list(graph.accusations.values())
        grounds = [ground for charge in charges for ground in charge.grounds]
        evidence = _of_nodes(graph.evidence, [piece.evidence for piece in graph.evidence])
        return {
            "file": Table([claims], lambda: [()]),
            "parties": _of_entries(("parties",), claims.parties),
            "sources": _of_entries(("sources",), claims.sources or {}),
            "sections": _of_entries(sections, claims.sections),
            "topics": _of_entries(("topics",), claims.topics),
            "accusations": _of_nodes(charges, [charge.accusation for charge in charges]),
            "grounds": _of_nodes(grounds, [ground.ground for ground in grounds]),
            "rebuttals": _of_nodes(graph.answers, [answer.rebuttal for answer in graph.answers]),
            "evidence": evidence,
            "caveat": _caveats(evidence),
        }

    @cached_property
    def placed(self) -> list[tuple[Path, tuple[str, ...]]]:
        """Whatever has an `at`, with the sections that it names."""
        return [item for kind in PASSAGES for item in self[kind].having("at")]

    @cached_property
    def quoted(self) -> list[tuple[Path, tuple[str, ...]]]:
        """Whatever has a `quote`, with its quotations."""
        return [item for kind in PASSAGES for item in self[kind].having("quote")]

    @cached_property
    def prose(self) -> dict[tuple[str, str], Prose]:
        """The curator's own words, by the kind of entry and the key, where there are any."""
        all_ = [Prose(kind, key, self[kind]) for kind, keys in PROSE.items() for key in keys]
        return {(prose.kind, prose.key): prose for prose in all_ if prose.texts}

    @cached_property
    def named(self) -> list[tuple[Path, Path, str]]:
        """Names and references: the path of each entry, the way to a text in it, and the text."""
        return [
            (path, *text)
            for kind, keys in _NAMED.items()
            for key in keys
            for path, value in self[kind].having(key)
            for text in _each(key, value)
        ]


def _each(key: str, value: str | tuple[str, ...]) -> list[tuple[Path, str]]:
    if isinstance(value, str):
        return [((key,), value)]
    return [((key, number), text) for number, text in enumerate(value)]


def _of_nodes(nodes: Sequence[Any], items: list[Model]) -> Table:
    return Table(items, lambda: [node.path for node in nodes])


def _of_entries(place: Path, entries: Mapping[str, Model]) -> Table:
    return Table(list(entries.values()), lambda: [(*place, id_) for id_ in entries])


def _caveats(evidence: Table) -> Table:
    caveats = [
        ((*path, "caveat", index), caveat)
        for path, own in evidence.having("caveat")
        for index, caveat in enumerate(own)
    ]
    return Table([caveat for _, caveat in caveats], lambda: [path for path, _ in caveats])
