"""What is noted of a text while it is read: the faults of its scalars, its properties, its bounds."""

import re
from itertools import islice
from typing import Any, NoReturn

import yaml

from argmap.loader import characters, faults
from argmap.loader.faults import Fault
from argmap.loader.nodes import Nodes
from argmap.plain.diagnostics import Kind
from argmap.plain.value import Value

_CUT = re.compile(r"#(?<=[ \t]#)(?![\s#]|argmap\s*:)")
_PROPERTY = re.compile(r"(!<[^>]*>|[&!][^\s,\[\]{}]*)\s*")
_TAG = (
    faults.YAML_TAG,
    'a claim file cannot have the tag "{}"',
    "says of what type a value is",
    "remove it; every value is text",
)
_ANCHOR = (
    faults.YAML_ALIAS,
    'a claim file cannot have the anchor "{}"',
    "names a value for use elsewhere",
    "remove it",
)
_LINE = r"[^\r\n]*"


class Limits(Value):
    """Bounds that no claim file needs to pass: bytes, nodes, levels, characters of one scalar, faults."""

    bytes: int = 64 * 1024 * 1024
    nodes: int = 4_000_000
    depth: int = 40
    scalar: int = 200_000
    faults: int = 10_000


class Stop(Exception):  # noqa: N818
    """Reading cannot go on."""


class Notes:
    """The faults of one text, as they are met.

    ``unread`` holds the nodes for which something was meant that is not there; ``cuts`` tells, for each
    place where a text may end, where the number sign is that ends it.
    """

    def __init__(self, written: str, limits: Limits, nodes: Nodes) -> None:
        self.faults: list[Fault] = []
        self.unread: set[int] = set()
        self._written = written
        self._limits = limits
        self._nodes = nodes
        cuts = islice(_CUT.finditer(written), limits.faults)
        self.cuts = {_before(written, match.start()): match.start() for match in cuts}

    def scalar(self, event: Any) -> str:
        """Note what is wrong with one scalar itself; return its text as far as that may stand."""
        node, value = len(self._nodes.starts) - 1, str(event.value)
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor or event.tag:
            self.properties(event, node)
        if len(value) > self._limits.scalar:
            message = f"a text of more than {self._limits.scalar:,} characters"
            self.node(
                faults.EXCEEDED_BOUND, node, message, "", "write less, or raise the bound in the settings"
            )
        if event.style == '"' and self._written.find("\\", start, end) >= 0:
            for fault in characters.escape_faults(self._written, start, end):
                self.add(fault)
            return characters.legal(value)
        if not event.style and end in self.cuts:
            sign = self.cuts[end]
            message = "a text ends before a number sign, and the rest of its line is a comment"
            remedy = "put the text in quotes, or a space behind the number sign of a comment"
            self.add(Fault(faults.CUT_PROSE, sign, sign + 1, message, "a comment from here on", remedy))
        return value

    def properties(self, event: Any, node: int) -> None:
        """Note an anchor and a tag; the place of the node is what stands behind them."""
        place = self._nodes.starts[node]
        while match := _PROPERTY.match(self._written, place):
            what = match[1]
            kind, message, label, remedy = _TAG if what[0] == "!" else _ANCHOR
            self.add(Fault(kind, place, place + len(what), message.format(what), label, remedy))
            place = match.end()
        if place < self._nodes.ends[node] and self._written[place] != "#":
            self._nodes.starts[node] = place
        elif type(event) is yaml.ScalarEvent and not event.value:
            self.unread.add(node)

    def node(self, kind: Kind, node: int, message: str, label: str, remedy: str) -> None:
        self.add(Fault(kind, self._nodes.starts[node], self._nodes.ends[node], message, label, remedy))

    def add(self, fault: Fault) -> None:
        if len(self.faults) <= self._limits.faults:
            self.faults.append(fault)

    def exceed(self, start: int, message: str) -> NoReturn:
        """Note that a bound is passed, and read no further."""
        remedy = "raise the bound in the settings, if this is meant"
        self.faults.append(
            Fault(faults.EXCEEDED_BOUND, start, start + 1, message, "not read from here on", remedy)
        )
        raise Stop

    def second(self, start: int, end: int) -> None:
        words = (
            "a claim file cannot have a second document",
            "not read from here on",
            "one file holds one map",
        )
        self.add(Fault(faults.SECOND_DOCUMENT, start, end, *words))


def _before(text: str, place: int) -> int:
    """Return where the blanks before a place begin."""
    while place and text[place - 1] in " \t":
        place -= 1
    return place
