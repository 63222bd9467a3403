"""A claim file as a tree of what is written, with the comments beside each part."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.claimfile import Loaded
from argmap.claimfile.canonical.tidy import kind_below, text_key, tidied
from argmap.format.entries import keys_of

_SUPPRESSION = re.compile(r"#[ \t]*argmap[ \t]*:")


@dataclass(slots=True)
class Comment:
    """A comment, and whether an empty line stands before it."""

    text: str
    apart: bool = False

    @property
    def suppresses(self) -> bool:
        return _SUPPRESSION.search(self.text) is not None

    @property
    def close(self) -> bool:
        """Whether no space follows the number sign."""
        return self.text[1:2] not in ("", "#", " ", "\t")


@dataclass(slots=True)
class Collection:
    """A mapping or a list; ``kind`` names the entry that a mapping is, and is empty for identifiers."""

    start: int
    is_list: bool
    flow: bool
    spread: bool
    """Whether it is written on more than one line."""
    kind: str = ""
    parent: "Entry | None" = None
    entries: list["Entry"] = field(default_factory=list)
    after: list[Comment] = field(default_factory=list)

    def ordered(self) -> list["Entry"]:
        if not self.kind or self.is_list:
            return self.entries
        order = {key: number for number, key in enumerate(keys_of(self.kind))}
        return sorted(self.entries, key=lambda entry: order.get(entry.key or "", len(order)))


@dataclass(slots=True)
class Entry:
    """A key with its value, or an item of a list, which has no key.

    ``before`` stands on lines of its own, ``head`` behind the key of a value on a later line, ``tail``
    behind the value; ``apart`` tells whether an empty line stands between the comments and the entry.
    """

    key: str | None
    start: int
    within: Collection
    value: "str | Collection | None" = None
    name: str = ""
    """What the key of its text is called; an item has it from its list."""
    written: str = ""
    """How the value begins: the character that tells quotes and blocks from plain texts."""
    apart: bool = False
    before: list[Comment] = field(default_factory=list)
    head: Comment | None = None
    tail: Comment | None = None

    @property
    def opens(self) -> "Entry":
        """The outermost entry that begins where this one does: an item whose first key this is."""
        parent = self.within.parent
        first = not self.within.is_list and self.within.entries[0] is self
        return parent if parent is not None and parent.key is None and first else self


@dataclass(frozen=True, slots=True)
class Leaf:
    """A key or a text, in the order of the file."""

    start: int
    end: int
    entry: Entry
    is_key: bool


class Tree:
    """The tree of a file without faults, and its leaves.

    ``header`` are the comments before everything; ``apart`` tells whether an empty line follows them.
    """

    def __init__(self, loaded: Loaded) -> None:
        self.header: list[Comment] = []
        self.apart = False
        self.leaves: list[Leaf] = []
        self._loaded = loaded
        self._text = loaded.source.text
        self._nodes = loaded.nodes
        self.root = self._collection(0, tidied(loaded.data), "file", "", None)

    def _collection(self, node: int, data: object, kind: str, key: str, parent: Entry | None) -> Collection:
        start, end = self._nodes.starts[node], self._nodes.ends[node]
        text = self._text[start:end].rstrip()
        made = Collection(start, isinstance(data, list), text[:1] in ("[", "{"), "\n" in text or "\r" in text)
        made.parent = parent
        if isinstance(data, dict):
            made.kind = "" if kind.startswith("*") else kind
            self._pairs(node, data, kind, made)
        elif isinstance(data, list):
            child = node + 1
            for item in data:
                entry = Entry(None, self._nodes.starts[child], made)
                made.entries.append(entry)
                self._value(entry, child, item, kind, key)
                child += self._nodes.sizes[child]
        return made

    def _pairs(self, node: int, data: dict[str, object], kind: str, made: Collection) -> None:
        child = node + 1
        for key, value in data.items():
            entry = Entry(key, self._nodes.starts[child], made)
            made.entries.append(entry)
            self.leaves.append(Leaf(self._nodes.starts[child], self._nodes.ends[child], entry, True))
            child += 1
            self._value(entry, child, value, kind_below(kind, key), key)
            child += self._nodes.sizes[child]

    def _value(self, entry: Entry, node: int, value: object, kind: str, key: str) -> None:
        start, end = self._nodes.starts[node], self._nodes.ends[node]
        entry.written = self._text[start : start + 1]
        if isinstance(value, dict | list):
            entry.value = self._collection(node, value, kind, key, entry)
        else:
            entry.value = value if isinstance(value, str) else None
            entry.name = text_key(kind, key)
            end = start + len(self._text[start:end].rstrip(" \t\r\n"))  # a block goes on over empty lines
            self.leaves.append(Leaf(start, end, entry, False))

    def comments(self) -> Iterator[Comment]:
        """Yield every comment that was placed."""
        yield from self.header
        yield from _comments(self.root)


def _comments(collection: Collection) -> Iterator[Comment]:
    for entry in collection.entries:
        yield from entry.before
        yield from filter(None, (entry.head, entry.tail))
        if isinstance(entry.value, Collection):
            yield from _comments(entry.value)
    yield from collection.after
