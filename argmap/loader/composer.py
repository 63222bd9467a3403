"""YAML events to data and places; every fault is noted, and the rest is still read.

`yaml.load` and `yaml.compose` are never called: on hostile input they hang, explode or kill the process.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from argmap.diagnostics import Kind
from argmap.loader import faults
from argmap.loader.nodes import Data, Nodes

_NOTHING = frozenset(["", "~", "null", "Null", "NULL"])
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

    value: dict[str, Data] | list[Data]
    node: int
    key: str | None = None
    places: dict[str, int] = field(default_factory=dict)
    dropped: bool = False


class _Stop(Exception):  # noqa: N818
    """Reading cannot go on."""


class Composer:
    """Builds the data of one text from its events; ``data`` stays unset where there is none."""

    def __init__(self, text: str, limits: Limits) -> None:
        self.faults: list[Fault] = []
        self.nodes = Nodes()
        self.data: Data = None
        self.found = False
        self._text = text
        self._limits = limits
        self._stack: list[_Frame] = []
        self._cuts = {match.start(): match.end() for match in _CUT.finditer(text)}

    def compose(self) -> None:
        """Read the first document; a second one is a fault."""
        parser = _parser(self._text)
        documents = 0
        try:
            while (event := parser.get_event()) is not None:
                read = _READERS.get(type(event))
                if read is not None:
                    read(self, event)
                elif type(event) is yaml.DocumentStartEvent:
                    documents += 1
                    if documents == 2:
                        self._fault(faults.YAML_FEATURE, event, "a second document", "one file holds one map")
                        return
                    self._directives(event)
                elif type(event) is yaml.StreamEndEvent:
                    return
        except _Stop:
            return
        except yaml.MarkedYAMLError as error:
            self._syntax(error)
        finally:
            self._close()

    def _scalar(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        value = event.value
        if event.anchor or event.tag:
            self._unwanted(event)
        self._add(start, end)
        if len(value) > self._limits.scalar:
            self._fault(faults.BOUND, event, f"a scalar of more than {self._limits.scalar:,} characters")
        if not event.style:
            if end in self._cuts:
                self._cut(self._cuts[end])
            frame = self._stack[-1] if self._stack else None
            is_key = frame is not None and frame.key is None and type(frame.value) is dict
            if value in _NOTHING and not is_key:
                value = None
        self._put(value, start, end)

    def _put(self, value: Data, start: int, end: int) -> None:
        """Give a finished scalar, or a container that begins, to what holds it."""
        if not self._stack:
            self.data, self.found = value, self.found or end > start
            return
        frame = self._stack[-1]
        if isinstance(frame.value, list):
            frame.value.append(value)
        elif frame.key is not None:
            if not frame.dropped:
                frame.value[frame.key] = value
            frame.key = None
            frame.dropped = False
        else:
            self._key(frame, value, start, end)

    def _key(self, frame: _Frame, value: Data, start: int, end: int) -> None:
        node = len(self.nodes.starts) - 1
        if not isinstance(value, str):
            frame.key, frame.dropped = "", True
            self.nodes.skipped.add(node)
            what = "list" if isinstance(value, list) else "mapping"
            self.faults.append(Fault(faults.COMPLEX_KEY, start, end, f"a key that is a {what}", help="write the key as plain text"))
            return
        frame.key = value
        if value == "<<":
            self.faults.append(Fault(faults.YAML_FEATURE, start, end, "a merge key", help="write the keys out"))
            frame.dropped = True
        elif value in frame.places:
            first = frame.places[value]
            place = (self.nodes.starts[first], self.nodes.ends[first])
            self.faults.append(Fault(faults.DUPLICATE_KEY, start, end, f'the key "{value}" stands here a second time', "repeated here", "keep one of them", place))
            frame.dropped = True
        if frame.dropped:
            self.nodes.skipped.add(node)
        else:
            frame.places[value] = node

    def _begin(self, event: Any) -> None:
        start = event.start_mark.index
        if event.anchor or event.tag:
            self._unwanted(event)
        if len(self._stack) >= self._limits.depth:
            self._fault(faults.BOUND, event, f"more than {self._limits.depth} levels, one inside the other")
            raise _Stop
        value: Data = {} if type(event) is yaml.MappingStartEvent else []
        node = self._add(start, event.end_mark.index)
        self._put(value, start, event.end_mark.index)
        self._stack.append(_Frame(value, node))

    def _end(self, event: Any) -> None:
        frame = self._stack.pop()
        self.nodes.ends[frame.node] = event.end_mark.index
        self.nodes.sizes[frame.node] = len(self.nodes.starts) - frame.node

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self._fault(faults.YAML_FEATURE, event, "an alias", "write the value out")
        self._add(start, end)
        self._put(None, start, end)

    def _add(self, start: int, end: int) -> int:
        nodes = self.nodes
        node = len(nodes.starts)
        if node >= self._limits.nodes:
            self.faults.append(Fault(faults.BOUND, start, end, f"more than {self._limits.nodes:,} values"))
            raise _Stop
        nodes.starts.append(start)
        nodes.ends.append(end)
        nodes.sizes.append(1)
        return node

    def _close(self) -> None:
        """End what is still open where reading stopped, so that every place can be found."""
        while self._stack:
            frame = self._stack.pop()
            self.nodes.ends[frame.node] = len(self._text)
            self.nodes.sizes[frame.node] = len(self.nodes.starts) - frame.node
            if frame.key is not None and not frame.dropped and isinstance(frame.value, dict):
                if frame.key not in frame.value:
                    self.nodes.skipped.add(frame.places[frame.key])

    def _unwanted(self, event: Any) -> None:
        start = event.start_mark.index
        if event.anchor:
            self._fault(faults.YAML_FEATURE, event, f'the anchor "&{event.anchor}"', "write values out where they are needed")
        if event.tag:
            self.faults.append(Fault(faults.YAML_FEATURE, start, start + 1, f'the tag "{event.tag}"', help="every value is plain text"))

    def _directives(self, event: Any) -> None:
        if event.version or event.tags:
            self._fault(faults.YAML_FEATURE, event, "a directive", "remove the line that starts with %")

    def _cut(self, behind: int) -> None:
        message = "the text ends before a number sign, and the rest of its line is a comment"
        remedy = "put the text in quotes, or a space behind the number sign of a comment"
        self.faults.append(Fault(faults.CUT_PROSE, behind - 1, behind, message, "read as a comment from here", remedy))

    def _fault(self, kind: Kind, event: Any, message: str, remedy: str = "") -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self.faults.append(Fault(kind, start, max(end, start), message, help=remedy))

    def _syntax(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        place = min(mark.index, len(self._text)) if mark else len(self._text)
        first = (error.context_mark.index, error.context_mark.index) if error.context_mark and error.context else None
        problem = " ".join(part for part in (error.problem, error.context) if part)
        self.faults.append(Fault(faults.YAML_SYNTAX, place, place + 1, f"this is no YAML: {problem}", first=first))


def _parser(text: str) -> Any:
    fast = getattr(yaml, "CParser", None)
    return fast(text) if fast else yaml.Loader(text)


_READERS: dict[type, Any] = {
    yaml.ScalarEvent: Composer._scalar,
    yaml.MappingStartEvent: Composer._begin,
    yaml.SequenceStartEvent: Composer._begin,
    yaml.MappingEndEvent: Composer._end,
    yaml.SequenceEndEvent: Composer._end,
    yaml.AliasEvent: Composer._alias,
}
