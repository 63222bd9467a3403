"""The entries of a claim file laid out in columns, for rules that look at one key of every entry."""

from collections.abc import Iterator
from functools import cached_property
from itertools import compress
from operator import itemgetter
from typing import Any

from argmap.format.keys import ALL, FORMAT, MODELS
from argmap.format.kinds import below
from argmap.format.marks import Sort
from argmap.format.models import ClaimFile, Model, Passage, Quotation
from argmap.plain.diagnostics import Path

PASSAGES = tuple(kind for kind, model in MODELS.items() if issubclass(model, Passage))
"""The kinds of entry that may stand at a place of the text and quote it."""

_PLACED = tuple(kind for kind, keys in FORMAT.items() if "at" in keys)
"""The kinds of entry that may say where something stands: those, and quotations by themselves."""

_BELOW = {kind: [key.name for key in below(kind)] for kind in FORMAT}
"""The keys under which entries stand, by the kind of entry."""


class Table:
    """All entries of one kind, in the order of the file.

    To read an attribute of a model takes ten times as long as to read a column.
    """

    def __init__(self) -> None:
        self.items: list[Model] = []
        self.paths: list[Path] = []
        self._having: dict[str, list[tuple[Path, Any]]] = {}

    @cached_property
    def _columns(self) -> dict[str, tuple[Any, ...]]:
        keys = tuple(type(self.items[0]).model_fields) if self.items else ()
        rows = list(map(vars, self.items))
        return {key: tuple(map(itemgetter(key), rows)) for key in keys}

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


class Prose:
    """The curator's own words under one key of all entries of one kind."""

    def __init__(self, kind: str, key: str, table: Table) -> None:
        self.kind = kind
        self.key = key
        self.table = table

    @cached_property
    def texts(self) -> tuple[str, ...]:
        column = self.table.column(self.key)
        return tuple(text for text in column if text is not None) if None in column else column

    @cached_property
    def whole(self) -> str:
        """All the texts, each on lines of its own."""
        return "\n".join(self.texts)

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


class Tables:
    """A table for each kind of entry."""

    def __init__(self, claims: ClaimFile) -> None:
        self.claims = claims

    def __getitem__(self, kind: str) -> Table:
        return self._tables[kind]

    @cached_property
    def _tables(self) -> dict[str, Table]:
        tables = {kind: Table() for kind in FORMAT}
        self._gather("file", (), self.claims, tables)
        return tables

    def _gather(self, kind: str, path: Path, item: Model, tables: dict[str, Table]) -> None:
        """Lay out an entry, and then those below it; sections are those of mapped texts alone."""
        table, values = tables[kind], vars(item)
        table.items.append(item)
        table.paths.append(path)
        for key in _BELOW[kind]:
            held = values[key]
            if held and (key != "sections" or path[-1] in self.claims.texts):
                for step, below in held.items() if isinstance(held, dict) else enumerate(held):
                    if isinstance(below, Model):
                        self._gather(key, (*path, key, step), below, tables)

    @cached_property
    def placed(self) -> list[tuple[Path, tuple[str, ...]]]:
        """Whatever has an `at`, with the sections that it names."""
        return [item for kind in _PLACED for item in self[kind].having("at")]

    @cached_property
    def quoted(self) -> list[tuple[Path, tuple[str | Quotation, ...]]]:
        """Whatever has a `quote`, with its quotations."""
        return [item for kind in PASSAGES for item in self[kind].having("quote")]

    def former(self, kind: str) -> dict[str, str]:
        """Return what stands under each former identifier of a kind today."""
        having = self[kind].having("formerly") if "formerly" in FORMAT[kind] else []
        return {name: str(path[-1]) for path, names in having for name in names}

    @cached_property
    def prose(self) -> dict[tuple[str, str], Prose]:
        """The curator's own words, by the kind of entry and the key, where there are any."""
        all_ = [Prose(key.kind, key.name, self[key.kind]) for key in ALL if key.is_own]
        return {(prose.kind, prose.key): prose for prose in all_ if prose.texts}

    @cached_property
    def named(self) -> list[tuple[Path, Path, str]]:
        """Names and references: the path of each entry, the way to a text in it, and the text."""
        return [
            (path, *text)
            for key in ALL
            if key.sort is Sort.NAME or (key.names and key.names.free)
            for path, value in self[key.kind].having(key.name)
            for text in _each(key.name, value)
        ]


def _each(key: str, value: str | tuple[str, ...]) -> list[tuple[Path, str]]:
    if isinstance(value, str):
        return [((key,), value)]
    return [((key, number), text) for number, text in enumerate(value)]
