"""YAML events to data and places; every fault is noted, and the rest is still read.

`yaml.load` and `yaml.compose` are never called: on hostile input they hang, explode or kill the process.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from argmap.diagnostics import Kind
from argmap.loader import faults
from argmap.loader.nodes import Data, Nodes

_NOTHING = frozenset(["", "~", "null", "Null", "NULL"])
ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_CUT = re.compile(r"[ \t]+#(?=[^\s#])")


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that no claim file needs to pass: bytes, nodes, levels, characters of one scalar."""

    bytes: int = 64 * 1024 * 1024
    nodes: int = 4_000_000
    depth: int = 40
    scalar: int = 200_000


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with the text, as offsets; ``first`` is the place of what it repeats."""

    kind: Kind
    start: int
    end: int
    message: str
    label: str = ""
    help: str = ""
    first: tuple[int, int] | None = None


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is being read; ``key`` is ``None`` where a mapping waits for its next key."""

    value: Any
    node: int
    is_list: bool
    key: str | None = None
    dropped: bool = False
    places: dict[str, int] = field(default_factory=dict)


class _Stop(Exception):  # noqa: N818
    """Reading cannot go on."""


class Composer:
    """Builds the data of one text from its events; ``data`` stays unset where there is none."""

    def __init__(self, text: str, limits: Limits) -> None:
        self.faults: list[Fault] = []
        self.nodes = Nodes()
        self.data: Data = None
        self._text = text
        self._limits = limits
        self._stack: list[_Frame] = []
        self._top = _Frame([], -1, is_list=True)
        self._cuts = {match.start(): match.end() for match in _CUT.finditer(text)}

    def compose(self) -> None:
        """Read the first document; a second one is a fault."""
        parser = _parser(self._text)
        try:
            self._read(parser.get_event)
        except _Stop:
            pass
        except yaml.MarkedYAMLError as error:
            self._syntax(error)
        finally:
            self._close()

    def _read(self, get_event: Callable[[], Any]) -> None:
        """Take events until there are none; nearly all are scalars, so those take the shortest way."""
        starts, ends, sizes = self.nodes.starts.append, self.nodes.ends.append, self.nodes.sizes.append
        stack, scalar, most = self._stack, yaml.ScalarEvent, self._limits.scalar
        while (event := get_event()) is not None:
            if type(event) is not scalar:
                self._structure(event)
                continue
            start, end, value = event.start_mark.index, event.end_mark.index, event.value
            starts(start)
            ends(end)
            sizes(1)
            if event.anchor or event.tag or len(value) > most or "\\" in value or end in self._cuts:
                self._look(event)
            frame = stack[-1] if stack else self._top
            if frame.key is not None:
                if not event.style and value in _NOTHING:
                    value = None
                if not frame.dropped:
                    frame.value[frame.key] = value
                frame.key, frame.dropped = None, False
            elif frame.is_list:
                frame.value.append(None if not event.style and value in _NOTHING else value)
            else:
                self._key(frame, value, start, end)

    def _structure(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._begin(event, {} if kind is yaml.MappingStartEvent else [])
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._end(self._stack.pop(), event.end_mark.index)
        elif kind is yaml.AliasEvent:
            self._fault(faults.YAML_FEATURE, event, "an alias", "write the value out")
            self._place(event)
            self._put(None, event)
        elif kind is yaml.DocumentStartEvent:
            self._document(event)

    def _document(self, event: Any) -> None:
        if self._top.value:
            self._fault(faults.YAML_FEATURE, event, "a second document", "one file holds one map")
            raise _Stop
        if event.version or event.tags:
            self._fault(faults.YAML_FEATURE, event, "a directive", "remove the line that starts with %")

    def _begin(self, event: Any, value: dict[str, Data] | list[Data]) -> None:
        if event.anchor or event.tag:
            self._look(event)
        if len(self._stack) >= self._limits.depth:
            self._fault(faults.BOUND, event, f"more than {self._limits.depth} levels, one inside the other")
            raise _Stop
        node = self._place(event)
        self._put(value, event)
        self._stack.append(_Frame(value, node, isinstance(value, list)))

    def _place(self, event: Any) -> int:
        node = len(self.nodes.starts)
        self.nodes.starts.append(event.start_mark.index)
        self.nodes.ends.append(event.end_mark.index)
        self.nodes.sizes.append(1)
        return node

    def _put(self, value: Data, event: Any) -> None:
        """Give what is no scalar to the mapping or list that holds it."""
        frame = self._stack[-1] if self._stack else self._top
        if isinstance(frame.value, list):
            frame.value.append(value)
        elif frame.key is None:
            self._key(frame, value, event.start_mark.index, event.end_mark.index)
        else:
            if not frame.dropped:
                frame.value[frame.key] = value
            frame.key, frame.dropped = None, False

    def _key(self, frame: _Frame, value: Data, start: int, end: int) -> None:
        """Note the key of the value that comes next, and whether that value must be dropped."""
        node = len(self.nodes.starts) - 1
        frame.key = value if isinstance(value, str) else ""
        frame.dropped = True
        if not isinstance(value, str):
            what = f"a key that is {'a list' if isinstance(value, list) else 'no plain text'}"
            self.faults.append(
                Fault(faults.COMPLEX_KEY, start, end, what, help="write the key as plain text")
            )
        elif value == "<<":
            self.faults.append(
                Fault(faults.YAML_FEATURE, start, end, "a merge key", help="write the keys out")
            )
        elif value in frame.places:
            first = frame.places[value]
            place = (self.nodes.starts[first], self.nodes.ends[first])
            message = f'the key "{value}" stands here a second time'
            self.faults.append(
                Fault(faults.DUPLICATE_KEY, start, end, message, "repeated here", "keep one of them", place)
            )
        else:
            frame.places[value] = node
            frame.dropped = False
        if frame.dropped:
            self.nodes.skipped.add(node)

    def _end(self, frame: _Frame, offset: int) -> None:
        nodes = self.nodes
        nodes.ends[frame.node] = offset
        nodes.sizes[frame.node] = len(nodes.starts) - frame.node
        if len(nodes.starts) > self._limits.nodes:
            start = nodes.starts[frame.node]
            self.faults.append(
                Fault(faults.BOUND, start, start + 1, f"more than {self._limits.nodes:,} values")
            )
            raise _Stop

    def _close(self) -> None:
        """End what is still open where reading stopped, so that every place can be found."""
        while self._stack:
            frame = self._stack.pop()
            self.nodes.ends[frame.node] = len(self._text)
            self.nodes.sizes[frame.node] = len(self.nodes.starts) - frame.node
            if frame.key is not None and not frame.dropped and isinstance(frame.value, dict):
                if frame.key not in frame.value:
                    self.nodes.skipped.add(frame.places[frame.key])
        self.data = next(iter(self._top.value), None) if self._top.value else None

    def _look(self, event: Any) -> None:
        """Note what is wrong with one scalar, mapping or list itself."""
        start = event.start_mark.index
        if event.anchor:
            remedy = "write values out where they are needed"
            self._fault(faults.YAML_FEATURE, event, f'the anchor "&{event.anchor}"', remedy)
        if event.tag:
            message = f'the tag "{event.tag}"'
            self.faults.append(
                Fault(faults.YAML_FEATURE, start, start + 1, message, help="every value is plain text")
            )
        if type(event) is not yaml.ScalarEvent:
            return
        if len(event.value) > self._limits.scalar:
            self._fault(faults.BOUND, event, f"a text of more than {self._limits.scalar:,} characters")
        if event.style == '"' and (match := ILLEGAL.search(event.value)):
            message = (
                f"an escape gives the character U+{ord(match[0]):04X}, which may not stand in a claim file"
            )
            self._fault(faults.ILLEGAL_CHARACTER, event, message)
        if not event.style and event.end_mark.index in self._cuts:
            self._cut(self._cuts[event.end_mark.index])

    def _cut(self, behind: int) -> None:
        message = "the text ends before a number sign, and the rest of its line is a comment"
        remedy = "put the text in quotes, or a space behind the number sign of a comment"
        self.faults.append(
            Fault(faults.CUT_PROSE, behind - 1, behind, message, "read as a comment from here", remedy)
        )

    def _fault(self, kind: Kind, event: Any, message: str, remedy: str = "") -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self.faults.append(Fault(kind, start, end, message, help=remedy))

    def _syntax(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        place = min(mark.index, len(self._text)) if mark else len(self._text)
        begun = error.context_mark if error.context else None
        first = (begun.index, begun.index) if begun else None
        problem = ", ".join(part for part in (error.problem, error.context) if part)
        self.faults.append(
            Fault(faults.YAML_SYNTAX, place, place + 1, f"this is no YAML: {problem}", first=first)
        )


def _parser(text: str) -> Any:
    """Return the C parser; where it is missing, the pure one gives the same events more slowly."""
    fast = getattr(getattr(yaml, "cyaml", None), "CParser", None)
    return fast(text) if fast else yaml.SafeLoader(text)
