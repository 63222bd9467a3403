"""A claim file as it was read: its model, and where in the text everything stands."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from argmap.format.models import ClaimFile
from argmap.loader.faults import (
    COMPLEX_KEY,
    DUPLICATE_KEY,
    SECOND_DOCUMENT,
    UNKNOWN_KEY,
    YAML_ALIAS,
)
from argmap.loader.nodes import Data, Nodes, stays
from argmap.plain.diagnostics import Diagnostic, Path, Severity
from argmap.plain.span import SourceText, Span

_CLOSING = re.compile(r"(?:(?:[\s,]|#[^\r\n]*+)*+[\]}])*")
"""The brackets that close around the last text of a list or mapping, with what stands before them."""

_LEAVING_OUT = frozenset(
    kind.code for kind in (YAML_ALIAS, DUPLICATE_KEY, SECOND_DOCUMENT, COMPLEX_KEY, UNKNOWN_KEY)
)
"""What has a part of the file left out of the model."""


class Loaded:
    """A claim file as it was read.

    ``claims`` is ``None`` only where nothing can be modelled. ``repaired`` holds the paths at which a
    stand-in took the place of a wrong or missing value, so that the rest could be.
    """

    def __init__(
        self,
        source: SourceText,
        claims: ClaimFile | None,
        diagnostics: tuple[Diagnostic, ...],
        repaired: frozenset[Path],
        data: Data,
        nodes: Nodes,
    ) -> None:
        self.source = source
        self.claims = claims
        self.diagnostics = diagnostics
        self.repaired = repaired
        self.data = data
        self.nodes = nodes

    def with_diagnostics(self, diagnostics: Iterable[Diagnostic]) -> "Loaded":
        """Return the same with other findings, in order of place."""
        ordered = tuple(sorted(diagnostics, key=lambda item: item.sort_key))
        return Loaded(self.source, self.claims, ordered, self.repaired, self.data, self.nodes)

    @cached_property
    def broken(self) -> bool:
        """Whether anything breaks the format, so that not all is read as it was meant."""
        return any(item.severity is Severity.ERROR for item in self.diagnostics)

    @cached_property
    def countable(self) -> bool:
        """Whether all accusations are in the model as they were written, so that they can be counted."""
        place = ("accusations",)
        return self.has(place) and not self.gapped and all(path[:1] != place for path in self.repaired)

    @cached_property
    def gapped(self) -> bool:
        """Whether something was left out of the model from among the accusations, or behind them."""
        gaps = [item.span.start for item in self.diagnostics if item.code in _LEAVING_OUT]
        return bool(gaps) and max(gaps) >= self.key_span(("accusations",)).start

    def has(self, path: Path) -> bool:
        """Tell whether something is written at a path."""
        return bool(self.nodes.starts) and self.nodes.resolve(self.data, path)[2] == len(path)

    def value(self, path: Path) -> Data:
        """Return what is written at a path that leads to something."""
        value = self.data
        for step in path:
            if not stays(step, value):
                value = value[step]  # type: ignore[index]
        return value

    def left_out(self) -> Iterator[str]:
        """Yield what is written of what is not in the data: repeated keys, and what follows the document."""
        text, nodes = self.source.text, self.nodes
        for key in nodes.skipped:
            value = key + nodes.sizes[key]
            yield text[nodes.starts[value] : nodes.ends[value + nodes.sizes[value] - 1]]
        if any(item.code == SECOND_DOCUMENT.code for item in self.diagnostics):
            yield text[nodes.ends[nodes.sizes[0] - 1] :]

    def offsets(self, path: Path) -> tuple[int, int]:
        """Return where the value at a path is written, quotes included."""
        key, node, taken = self._resolve(path)
        return self._extent(node if taken == len(path) or key is None else key)

    def key_offsets(self, path: Path) -> tuple[int, int]:
        """Return where the key at a path is written; an item of a list stands for itself."""
        key, node, _ = self._resolve(path)
        return self._extent(node if key is None else key)

    def span(self, path: Path) -> Span:
        return self.source.span(*self.offsets(path))

    def key_span(self, path: Path) -> Span:
        return self.source.span(*self.key_offsets(path))

    def is_comment(self, offset: int) -> bool:
        """Tell whether a number sign begins a comment, so stands in no value."""
        node = bisect_right(self.nodes.starts, offset) - 1
        if node < 0 or self.nodes.sizes[node] > 1 or offset >= self.nodes.ends[node]:
            return True
        start = self.nodes.starts[node]
        text = self.source.text
        return text[start] in "|>" and "\n" not in text[start:offset]

    def _resolve(self, path: Path) -> tuple[int | None, int, int]:
        return self.nodes.resolve(self.data, path) if self.nodes.starts else (None, -1, 0)

    def _extent(self, node: int) -> tuple[int, int]:
        """Return where a node is written; what has no brackets ends where its last part does."""
        if node < 0:
            return 0, 0
        nodes, text = self.nodes, self.source.text
        start, end, size = nodes.starts[node], nodes.ends[node], nodes.sizes[node]
        if size > 1 and text[start] not in "[{":
            last = nodes.ends[node + size - 1]
            end = last + len(_CLOSING.match(text, last, max(end, last))[0])  # type: ignore[index]
        return start, start + len(text[start:end].rstrip(" \t\r\n"))
