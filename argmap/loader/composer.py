"""YAML events to data and places; every fault is noted, and the rest is still read.

`yaml.load` and `yaml.compose` are never called: on hostile input they hang, explode or kill the process.
"""

from array import array
from collections.abc import Callable
from itertools import islice
from typing import Any

import yaml

from argmap.format.entries import FIELDS, KEYS
from argmap.loader import faults
from argmap.loader.faults import Fault
from argmap.loader.keylines import CONTENT, key_line, line_end
from argmap.loader.nodes import Data, Nodes
from argmap.loader.noted import Limits, Notes, Stop
from argmap.plain.diagnostics import Edit, Fix

_NOTHING = frozenset(["", "~", "null", "Null", "NULL"])
_MAPPING_START, _MAPPING_END = yaml.MappingStartEvent, yaml.MappingEndEvent
_SEQUENCE_START, _SEQUENCE_END = yaml.SequenceStartEvent, yaml.SequenceEndEvent
_KEYS = {key: key for key in KEYS}
"""The keys of the format, each held once, however often it stands."""
_DROPPED = "\0"
"""Begins the key of a value that is read but not kept; no text holds this character."""


Explain = Callable[[str, Exception, int], Fault]


class _Frame:
    """A mapping or list that is being read; ``key`` is ``None`` where a mapping waits for its next key."""

    __slots__ = ("dropped", "in_key", "is_list", "key", "node", "value")

    def __init__(self, value: Any, node: int, is_list: bool, in_key: bool) -> None:
        self.value = value
        self.node = node
        self.is_list = is_list
        self.in_key = in_key
        self.key: str | None = None
        self.dropped: list[str] | None = None


class Composer:
    """Builds the data of one text from its events.

    ``written`` is the text as it is, ``parsed`` the same in characters that YAML can read. ``merged`` holds
    the mappings that were to have more keys, ``repeated`` the names and values of repeated keys by their
    nodes. Where reading had to stop early, it is ``broken``, ``error`` is
    the syntax error that stopped it, if one did, and ``open`` holds what may have gone on behind.
    ``refused`` is where the parser itself took no more levels, if it did.
    ``explain`` says of the text, an error of the parser and the start of the last part read what it means.
    """

    def __init__(self, written: str, parsed: str, limits: Limits, explain: Explain) -> None:
        self.nodes = Nodes()
        self.notes = Notes(written, limits, self.nodes)
        self.data: Data = None
        self.merged: set[int] = set()
        self.open: set[int] = set()
        self.repeated: dict[int, tuple[str, Data]] = {}
        self.broken = False
        self.error: Fault | None = None
        self.refused: int | None = None
        self._written = written
        self._parsed = parsed
        self._limits = limits
        self._explain = explain
        self._top = _Frame([], -1, True, False)
        self._stack = [self._top]
        self._sizes: list[tuple[int, int]] = []
        self._repeats: list[tuple[_Frame, str, int]] = []
        self._additions: list[tuple[str, int]] = []

    def compose(self) -> None:
        """Read the first document; a second one is a fault."""
        try:
            self._read(_parser(self._parsed).get_event)
        except Stop:
            self.broken = len(self._stack) > 1  # else it was a second document
        except (yaml.YAMLError, ValueError) as error:  # the pure parser lets one of `chr` out
            self._syntax(error)
        self._close()

    def _read(self, get_event: Callable[[], Any]) -> None:
        """Take events until there are none; nearly all are scalars, so those take the shortest way."""
        starts, ends, limits = self.nodes.starts, self.nodes.ends, self._limits
        scalar: Any = yaml.ScalarEvent
        notes, cuts, longest = self.notes, self.notes.cuts, limits.scalar
        shared = _KEYS.get
        adorned = "&" in self._parsed or "!" in self._parsed  # few texts have anchors or tags
        frame = self._top
        holder, key, is_list = frame.value, frame.key, frame.is_list
        try:
            while (left := limits.nodes - len(starts)) >= 0:
                event = None
                for event in islice(iter(get_event, None), left + 1):
                    if type(event) is not scalar:
                        frame.key = key
                        self._structure(event)
                        frame = self._stack[-1]
                        holder, key, is_list = frame.value, frame.key, frame.is_list
                        continue
                    end, value, style = event.end_mark.index, event.value, event.style
                    starts.append(event.start_mark.index)
                    ends.append(end)
                    odd = style or end in cuts or len(value) > longest
                    if odd or (adorned and (event.anchor or event.tag)):
                        value = notes.scalar(event)
                    if key is None and not is_list:
                        known = value in holder or value == "<<"
                        key = self._odd_key(frame, value, style) if known else shared(value, value)
                        continue
                    if value in _NOTHING and not style:
                        value = None
                    if is_list:
                        holder.append(value)
                    else:
                        holder[key] = value
                        key = None
                if event is None:
                    return
        finally:
            frame.key = key
        self.notes.exceed(starts[-1], f"more than {limits.nodes:,} values")

    def _structure(self, event: Any) -> None:
        """Take an event that is no scalar."""
        kind = type(event)
        if kind is _MAPPING_START:
            self._begin(event, {}, False)
        elif kind is _MAPPING_END or kind is _SEQUENCE_END:
            self._end(self._stack.pop(), event.end_mark.index)
        elif kind is _SEQUENCE_START:
            self._begin(event, [], True)
        elif kind is yaml.AliasEvent:
            self._alias(event)
        elif kind is yaml.DocumentStartEvent and self._top.value:
            self._second(event.start_mark.index)
            raise Stop

    def _begin(self, event: Any, value: dict[str, Data] | list[Data], is_list: bool) -> None:
        if len(self._stack) > self._limits.depth:
            depth = f"more than {self._limits.depth} levels, one inside the other"
            self.notes.exceed(event.start_mark.index, depth)
        node = self._place(event)
        if event.anchor or event.tag:
            self.notes.properties(event, node)
        parent = self._stack[-1]
        frame = _Frame(value, node, is_list, parent.in_key)
        if parent.is_list or parent.key is not None:
            frame.value = self._put(parent, node, value)
        else:
            parent.key, frame.in_key = self._no_text(parent, node, "a list" if is_list else "a mapping"), True
        self._stack.append(frame)

    def _put(self, parent: _Frame, node: int, value: Any) -> Any:
        """Give a value to what holds it; under a repeated key of the file, it adds to the first."""
        key = parent.key
        if parent.is_list or key is None:
            parent.value.append(value)
            return value
        parent.key = None
        if parent.dropped and parent.node == 0 and key[:1] == _DROPPED:
            name = key[1:].partition(_DROPPED)[0]
            first = parent.value.get(name)
            if first and isinstance(first, dict) and isinstance(value, dict):
                self._additions.append((name, node))
                return first
        parent.value[key] = value
        return value

    def _end(self, frame: _Frame, offset: int) -> None:
        if frame.dropped:
            self._take_out(frame)
        nodes, node = self.nodes, frame.node
        nodes.ends[node] = offset
        self._sizes.append((node, len(nodes.starts) - node))
        if len(self.notes.faults) >= self._limits.faults:
            self.notes.exceed(self.nodes.starts[-1], f"more than {self._limits.faults:,} faults")

    def _alias(self, event: Any) -> None:
        node = self._place(event)
        name = f'a claim file cannot have the alias "*{event.anchor}"'
        self.notes.node(faults.YAML_ALIAS, node, name, "stands for a value elsewhere", "write the value out")
        parent = self._stack[-1]
        if parent.is_list or parent.key is not None:
            self.notes.unread.add(node)
            self._put(parent, node, None)
        else:
            parent.key = self._drop(parent, node)

    def _place(self, event: Any) -> int:
        nodes = self.nodes
        node = len(nodes.starts)
        nodes.starts.append(event.start_mark.index)
        nodes.ends.append(event.end_mark.index)
        return node

    def _odd_key(self, frame: _Frame, name: str, style: str) -> str:
        """Note what is wrong with a key that is a repeated one, or merges another mapping into its own."""
        node = len(self.nodes.starts) - 1
        if name in frame.value:
            self._repeats.append((frame, name, node))
            return self._drop(frame, node, name)
        if style:
            return name
        self.notes.node(
            faults.YAML_ALIAS,
            node,
            "a claim file cannot have a merge key",
            "adds keys from elsewhere",
            "write the keys out",
        )
        self.merged.add(frame.node)
        return self._drop(frame, node)

    def _no_text(self, frame: _Frame, node: int, what: str) -> str:
        start = self.nodes.starts[node]
        message, remedy = f"a key cannot be {what}", "write the key as plain text, or put quotes around it"
        if not frame.in_key:
            self.notes.add(Fault(faults.COMPLEX_KEY, start, start + 1, message, "text is due here", remedy))
        return self._drop(frame, node)

    def _drop(self, frame: _Frame, node: int, name: str = "") -> str:
        """Return a key under which a value is kept until its mapping ends."""
        self.nodes.skipped.add(node)
        frame.dropped = frame.dropped or []
        frame.dropped.append(f"{_DROPPED}{name}{_DROPPED}{node}")
        return frame.dropped[-1]

    def _take_out(self, frame: _Frame) -> None:
        """Take from a mapping what is not kept, but remember the values of repeated keys."""
        for dropped in frame.dropped or ():
            _, name, node = dropped.split(_DROPPED)
            value = frame.value.pop(dropped, None)
            if name:
                self.repeated[int(node)] = name, value

    def _syntax(self, error: Exception) -> None:
        self.refused = _too_deep(error)
        fault = self._explain(self._written, error, self.nodes.starts[-1] if self.nodes.starts else 0)
        ended = len(self._stack) == 1 and self._top.value and isinstance(self._top.value[0], dict | list)
        if ended and fault.start >= self.nodes.ends[0]:
            self._second(fault.start)
        else:
            self.notes.faults.append(fault)
            self.error, self.broken = fault, True

    def _second(self, start: int) -> None:
        """Note a second document; where it goes on with the first, only the line between is wrong."""
        text, first = self._written, self._top.value[0]
        end = line_end(text, start)
        following = CONTENT.search(text, end)
        key = key_line(text, following.start()) if following else None
        goes_on = isinstance(first, dict) and key and not key.column and key.key in FIELDS - first.keys()
        if not key or not goes_on or text[start:end].strip() != "---":
            self.notes.second(start, end)
            return
        fix = Fix("take the line out", (Edit(start, key.start, ""),), safe=False)
        message, label = "a line of dashes divides the file", "begins another document"
        self.error = Fault(faults.SECOND_DOCUMENT, start, end, message, label, fix.title, fix=fix)
        self.notes.faults.append(self.error)

    def _close(self) -> None:
        """End what is still open where reading stopped, so that every place can be found."""
        nodes = self.nodes
        stopped = self.broken and not self.error  # at a bound, where nothing behind is anybody's
        last = max(nodes.ends, default=0) if stopped else len(self._parsed)
        for frame in self._stack[:0:-1]:
            if frame.key is not None:
                self._end_key(frame)
            nodes.ends[frame.node] = last
            self._sizes.append((frame.node, len(nodes.starts) - frame.node))
            self._take_out(frame)
        size = len(nodes.starts)
        nodes.sizes = array("I", [1]) * size
        for node, count in self._sizes:
            nodes.sizes[node] = count
            if self.broken and node + count == size:
                self.open.add(node)  # it may only seem to end where reading stopped
        self.data = self._top.value[0] if self._top.value else None
        self._join()

    def _end_key(self, frame: _Frame) -> None:
        """Give nothing to a key that is still without a value."""
        end = self.nodes.ends[-1]
        self.notes.unread.add(len(self.nodes.starts))
        self.nodes.starts.append(end)
        self.nodes.ends.append(end)
        frame.value[frame.key] = None

    def _join(self) -> None:
        """Find the places of what is repeated, now that all are known."""
        nodes, first = self.nodes, dict[int, int]()
        if isinstance(self.data, dict) and self._additions:
            top = nodes.children(0, self.data)
            for name, node in self._additions:
                first[node] = top[name][1]
                nodes.continued.setdefault(first[node], []).append(node)
        items = self._items_without_dash()
        for frame, name, node in self._repeats:
            if frame.node in items:
                continue
            known = nodes.children(first.get(frame.node, frame.node), frame.value).get(name)
            related = (nodes.starts[known[0]], nodes.ends[known[0]], "first here") if known else None
            message, remedy = f'the key "{name}" stands here a second time', "keep one of them"
            start, end = nodes.starts[node], nodes.ends[node]
            self.notes.add(Fault(faults.DUPLICATE_KEY, start, end, message, "repeated here", remedy, related))

    def _items_without_dash(self) -> set[int]:
        """Note where an item has its keys over again, from the first on: there a dash is missing.

        Returns the nodes of the items in which that is so.
        """
        starts, ends, text = self.nodes.starts, self.nodes.ends, self._written
        names, items = dict[int, set[str]](), set[int]()
        for frame, name, _ in self._repeats:
            names.setdefault(frame.node, set()).add(name)
        for frame, name, node in self._repeats:
            first, start = starts[frame.node], starts[node]
            before = text[max(start - 2, 0) : start], text[max(first - 2, 0) : first]
            if len(names[frame.node]) > 1 and name == next(iter(frame.value), "") and before == ("  ", "- "):
                items.add(frame.node)
                message, remedy = 'a second item stands here without its "- "', 'write "- " before it'
                related = (first - 2, first - 1, "the item above begins here")
                fix = Fix(remedy, (Edit(start - 2, start, "- "),), safe=False)
                fault = Fault(
                    faults.DUPLICATE_KEY, start, ends[node], message, "no new item", remedy, related, fix
                )
                self.notes.add(fault)
        return items


def _parser(text: str) -> Any:
    """Return the C parser; where it is missing, the pure one gives the same events more slowly."""
    fast = getattr(getattr(yaml, "cyaml", None), "CParser", None)
    return fast(text) if fast else yaml.SafeLoader(text)


def _too_deep(error: Exception) -> int | None:
    """Return where the parser took no more levels, if that is what stopped it.

    libyaml does so from 0.2.6 on, and it looks up to 1,024 characters ahead for the end of a key: it may
    stop before it has told of the first level.
    """
    mark: yaml.Mark | None = getattr(error, "problem_mark", None)
    return mark.index if mark and "nesting" in (getattr(error, "problem", None) or "") else None
