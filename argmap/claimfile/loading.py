"""From a text to a claim file, with everything that is wrong as diagnostics."""

from collections.abc import Iterator
from typing import Any

from argmap import slips
from argmap.claimfile.breach import Breach, shape
from argmap.claimfile.loaded import Loaded
from argmap.claimfile.validation import validated
from argmap.format.models import ClaimFile
from argmap.loader import characters, faults
from argmap.loader.composer import Composer
from argmap.loader.faults import Fault
from argmap.loader.nodes import Data, Nodes
from argmap.loader.noted import Limits
from argmap.loader.parsing import parsed
from argmap.loader.preparing import Prepared
from argmap.plain.collector import uncollected
from argmap.plain.diagnostics import Diagnostic, Edit, Fix, Label, Path
from argmap.plain.span import SourceText


def load(source: SourceText, limits: Limits | None = None) -> Loaded:
    """Read a claim file; whatever is wrong with it is in ``diagnostics``, and nothing is raised."""
    with uncollected():
        return _load(source, limits or Limits())


def _load(source: SourceText, limits: Limits) -> Loaded:
    if whole := characters.encoding_fault(source.text) or characters.conflict_fault(source.text):
        return Loaded(source, None, (_diagnostic(whole, source),), frozenset(), None, Nodes())
    loaded, error = _read(source, limits)
    return _with_rest(loaded, error, limits) if error else loaded


def _with_rest(loaded: Loaded, error: Fault, limits: Limits) -> Loaded:
    """Add what is wrong behind a syntax error, where that can be told."""
    from argmap.claimfile.mended import besides  # few files need it

    def read(source: SourceText) -> tuple[tuple[Diagnostic, ...], Fault | None]:
        rest, error = _read(source, limits)
        return rest.diagnostics, error

    found = besides(loaded.source, loaded.diagnostics, error, read)
    return loaded.with_diagnostics(found)


def _read(source: SourceText, limits: Limits) -> tuple[Loaded, Fault | None]:
    """Read a text up to its end, or to the syntax error that is returned beside what was read."""
    read = parsed(source.text, limits, slips.explain)
    ready, composer, data = read.ready, read.composer, read.data
    claims: ClaimFile | None = None
    breaches, repaired = list[Breach](), frozenset[Path]()
    if isinstance(data, dict):
        claims, breaches, repaired = validated(data)
        misplaced = composer.repeated or _may_be_misplaced(breaches, data)
        moved = _put_right(source, limits, composer, ready, data) if misplaced else None
        if moved is not None:
            claims, breaches, repaired = validated(data)
            breaches, repaired = (
                [item for item in breaches if not _within(item.path, moved)],
                repaired | moved,
            )
    found = [*ready.faults, *_noted(composer), *_no_map(composer, source.text)]
    loaded = Loaded(source, claims, (), repaired, data, composer.nodes)
    diagnostics = [_diagnostic(fault, source) for fault in found]
    diagnostics += _told(breaches, composer, loaded)
    ordered = tuple(sorted(diagnostics, key=lambda item: item.sort_key))
    claims = None if composer.broken or composer.error else claims
    return Loaded(source, claims, ordered, repaired, data, composer.nodes), composer.error


def _told(breaches: list[Breach], composer: Composer, loaded: Loaded) -> Iterator[Diagnostic]:
    if breaches:
        from argmap.claimfile.breaches import findings

        yield from findings(breaches, composer, loaded)


def _may_be_misplaced(breaches: list[Breach], data: Data) -> bool:
    """Tell whether any breach may come from what stands in a wrong place, as few do that are often made."""
    lacking = {breach.path[:-1] for breach in breaches if breach.kind is faults.MISSING_KEY}
    for breach in breaches:
        if breach.kind in (faults.WRONG_TYPE, faults.EMPTY_VALUE):
            return True
        if breach.kind is faults.UNKNOWN_KEY and (
            breach.path[:-1] in lacking or not _is_text(breach.path, data)
        ):
            return True
    return False


def _is_text(path: Path, data: Data) -> bool:
    value: Any = data
    try:
        for step in path:
            value = value[step]
    except (KeyError, IndexError, TypeError):
        return False  # a value that was written short
    return isinstance(value, str)


def _within(path: Path, places: frozenset[Path]) -> bool:
    return bool(places) and any(path[:end] in places for end in range(1, len(path) + 1))


def _put_right(
    source: SourceText, limits: Limits, composer: Composer, ready: Prepared, data: Data
) -> frozenset[Path] | None:
    """Put into its place what is misplaced, and note it.

    Returns the paths in the data at which nothing stands in the text, or ``None`` where all is in its place.
    """
    if composer.broken:
        return None

    def read(text: str) -> Data:
        return parsed(text, limits, slips.explain).data

    repeated = {node: (name, ready.restored(value)) for node, (name, value) in composer.repeated.items()}
    placed = slips.put_right(source.text, data, composer.nodes, repeated, read)
    starts = {composer.nodes.starts[node] for node in placed.taken}
    noted = composer.notes.faults
    noted[:] = [item for item in noted if item.kind != faults.DUPLICATE_KEY or item.start not in starts]
    noted += placed.found
    return placed.moved if placed.found else None


def _noted(composer: Composer) -> Iterator[Fault]:
    """Yield what was noted; a syntax error says all there is to say of its place."""
    for fault in composer.notes.faults:
        if composer.error in (None, fault) or fault.start != composer.error.start:
            yield fault


def _no_map(composer: Composer, text: str) -> Iterator[Fault]:
    """Yield what is to be said of a file that is no mapping."""
    data = composer.data
    if isinstance(data, dict) or composer.broken:
        return
    if data is not None:
        start, end = composer.nodes.starts[0], len(text.rstrip())
        yield Fault(
            faults.WRONG_TYPE, start, end, f"the file is {shape(data)}", "a mapping is due here", _KEYS
        )
    elif not composer.notes.faults:
        yield Fault(faults.EMPTY_FILE, 0, 0, "the file is empty", "nothing stands here", _KEYS)


_KEYS = "start with `argmap: 1`, and run `argmap schema` for what else it may hold"


def _diagnostic(fault: Fault, source: SourceText) -> Diagnostic:
    related: tuple[Label, ...] = ()
    if fault.related:
        start, end, words = fault.related
        related = (Label(source.span(start, end), words),)
    span = source.span(fault.start, fault.end)
    removal = Fix("remove it", (Edit(fault.start, fault.end, ""),), safe=False)
    return Diagnostic(
        source.name,
        *fault.kind,
        fault.message,
        span,
        fault.label,
        related,
        fault.help,
        removal if fault.kind in _REMOVABLE else fault.fix,
    )


_REMOVABLE = frozenset([faults.ILLEGAL_CHARACTER, faults.BIDI_CONTROL, faults.INVISIBLE_CHARACTER])
