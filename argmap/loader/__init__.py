"""The only reader of YAML: a text becomes a model, the places of its parts, and the faults found on the way."""

import gc
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from argmap.diagnostics import Diagnostic, Label, Path
from argmap.loader import faults
from argmap.loader.composer import ILLEGAL, Composer, Fault, Limits
from argmap.loader.nodes import Data, Nodes
from argmap.loader.reading import decode, read_source
from argmap.loader.schema import SchemaFault, model
from argmap.model import ClaimFile
from argmap.span import SourceText, Span

__all__ = ["Limits", "Loaded", "decode", "load", "read_source"]

_BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Loaded:
    """A claim file as it was read.

    ``claims`` is ``None`` only where nothing can be modelled. ``repaired`` holds the paths at which a
    stand-in took the place of a wrong or missing value, so that the rest could be.
    """

    source: SourceText
    claims: ClaimFile | None
    diagnostics: tuple[Diagnostic, ...]
    repaired: frozenset[Path]
    data: Data = field(repr=False)
    nodes: Nodes = field(repr=False)

    def has(self, path: Path) -> bool:
        """Tell whether something is written at a path."""
        return bool(self.nodes.starts) and self.nodes.resolve(self.data, path)[2] == len(path)

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
        if node < 0:
            return 0, 0
        start, end = self.nodes.starts[node], self.nodes.ends[node]
        return start, start + len(self.source.text[start:end].rstrip())


def load(source: SourceText, limits: Limits | None = None) -> Loaded:
    """Read a claim file; whatever is wrong with it is in ``diagnostics``, and nothing is raised."""
    collecting = gc.isenabled()
    gc.disable()  # nothing that is made here is garbage, and looking for it takes half the time
    try:
        return _load(source, limits or Limits())
    finally:
        if collecting:
            gc.enable()


def _load(source: SourceText, limits: Limits) -> Loaded:
    text = ILLEGAL.sub("\ufffd", source.text)
    composer = Composer(text, limits)
    composer.compose()
    found = [*_characters(source.text), *composer.faults]
    claims, breaches, repaired = None, [], frozenset[Path]()
    if isinstance(composer.data, dict):
        claims, breaches, repaired = model(composer.data)
    elif not any(fault.kind is faults.YAML_SYNTAX for fault in found):
        found.append(_no_map(composer.data, text))
    loaded = Loaded(source, claims, (), repaired, composer.data, composer.nodes)
    diagnostics = [_diagnostic(fault, source) for fault in found]
    diagnostics += [_breach(breach, loaded) for breach in breaches]
    ordered = tuple(sorted(diagnostics, key=lambda item: item.sort_key))
    return Loaded(source, claims, ordered, repaired, composer.data, composer.nodes)


def _characters(text: str) -> Iterator[Fault]:
    for match in ILLEGAL.finditer(text):
        code = ord(match[0])
        if 0xDC80 <= code <= 0xDCFF:
            message = f"the byte 0x{code - 0xDC00:02x} is no UTF-8"
            yield Fault(faults.ENCODING, match.start(), match.end(), message, help="save the file as UTF-8")
        else:
            message = f"the character U+{code:04X} may not stand in a claim file"
            yield Fault(faults.ILLEGAL_CHARACTER, match.start(), match.end(), message)
    for match in _BIDI.finditer(text):
        message = f"the invisible character U+{ord(match[0]):04X} changes the order in which text is shown"
        yield Fault(faults.BIDI_CONTROL, match.start(), match.end(), message)


def _no_map(data: Data, text: str) -> Fault:
    if data is None:
        return Fault(
            faults.EMPTY_FILE, 0, 0, "the file is empty", help="run `argmap schema` for what it may hold"
        )
    return Fault(
        faults.WRONG_TYPE, 0, len(text.rstrip()), "the file is no mapping", "keys and values are due here"
    )


def _diagnostic(fault: Fault, source: SourceText) -> Diagnostic:
    related = (Label(source.span(*fault.first), "first here"),) if fault.first else ()
    span = source.span(fault.start, fault.end)
    return Diagnostic(source.name, *fault.kind, fault.message, span, fault.label, related, fault.help)


def _breach(breach: SchemaFault, loaded: Loaded) -> Diagnostic:
    missing = breach.kind is faults.MISSING_KEY
    path = breach.path[:-1] if missing else breach.path
    span = loaded.key_span(path) if breach.on_key or missing else loaded.span(path)
    if missing and not path:
        span = loaded.source.span(0, 1)
    return Diagnostic(loaded.source.name, *breach.kind, breach.message, span, breach.label, help=breach.help)
