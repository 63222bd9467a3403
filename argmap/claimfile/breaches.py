"""The way of a breach of the schema: from pydantic's error to plain words, and from these to a finding."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from argmap.claimfile import wrong_keys, wrong_values
from argmap.claimfile.breach import Breach
from argmap.claimfile.loaded import Loaded
from argmap.format.kinds import namespace_of
from argmap.loader import faults
from argmap.loader.composer import Composer
from argmap.loader.faults import Fault
from argmap.plain.diagnostics import Diagnostic, Edit, Fix, Path
from argmap.plain.errors import UsageError

_READERS: dict[str, Callable[[Any, Path], Breach]] = {
    "missing": wrong_keys.missing,
    "extra_forbidden": wrong_keys.extra,
    "missing_reason": wrong_keys.unreasoned,
    "idle_reason": wrong_keys.idle,
    "string_type": wrong_values.text,
    "string_pattern_mismatch": wrong_values.empty,
    "too_short": wrong_values.empty,
    "dict_type": wrong_values.mapping,
    "model_type": wrong_values.mapping,
    "model_attributes_type": wrong_values.mapping,
    "tuple_type": wrong_values.sequence,
    "literal_error": wrong_values.literal,
    "bool_type": wrong_values.truth,
}
"""What reads each of pydantic's types of error; what our own types raise is a text in the wrong form."""


def breach(error: Any) -> Breach:
    """Return what one of pydantic's errors says to the one who wrote the file."""
    path: Path = error["loc"]
    if error["input"] is None and error["type"] != "extra_forbidden":
        return wrong_values.empty(error, path)
    return _READERS.get(error["type"], wrong_values.malformed)(error, path)


def findings(breaches: Iterable[Breach], composer: Composer, loaded: Loaded) -> Iterator[Diagnostic]:
    """Yield what is to be told of some breaches, but for what only follows from a fault of the YAML."""
    for item in _together(item for item in breaches if not _follows(item, composer, loaded)):
        start, end = _place(item, loaded)
        yield Diagnostic(
            loaded.source.name,
            *item.kind,
            item.message,
            loaded.source.span(start, end),
            item.label,
            help=item.help,
            fix=_fix(item, loaded, Edit(start, end, item.near)) if item.near else None,
        )


def _fix(breach: Breach, loaded: Loaded, edit: Edit) -> Fix | None:
    """Return the fix that writes what was meant, and where that is an identifier, wherever it is named."""
    if breach.kind is not faults.MALFORMED_ID or not breach.on_key:
        return Fix(f'write "{edit.text}"', (edit,), safe=False)
    from argmap.claimfile.references import References

    references, old = References(loaded), str(breach.path[-1])
    namespace = namespace_of(str(breach.path[-2]))
    named = next((item.name for item in references.all if item.declares and item.path == breach.path), old)
    try:
        edits = references.rename(namespace, named, edit.text)
    except UsageError:
        return None  # it is taken, or would stand for something else
    return Fix(f'write "{edit.text}", wherever it is named', edits, safe=False)


def _together(breaches: Iterable[Breach]) -> list[Breach]:
    """Return some breaches, with one for all keys that an entry lacks."""
    lacking = dict[Path, list[Breach]]()
    told = list[Breach]()
    for item in breaches:
        if item.kind is faults.MISSING_KEY:
            lacking.setdefault(item.path[:-1], []).append(item)
        else:
            told.append(item)
    for holder, items in lacking.items():
        told.append(
            items[0]
            if len(items) == 1
            else wrong_keys.lacking(holder, [str(item.path[-1]) for item in items])
        )
    return told


def _follows(breach: Breach, composer: Composer, loaded: Loaded) -> bool:
    """Tell whether a breach only follows from a fault of the YAML: what was left out, or was not read."""
    if not (composer.broken or composer.notes.unread or composer.merged):
        return False
    missing = breach.kind is faults.MISSING_KEY
    _, node, _ = loaded.nodes.resolve(loaded.data, breach.path[:-1] if missing else breach.path)
    if missing:
        return node in composer.merged or node in composer.open
    if breach.kind is faults.WRONG_TYPE and _is_in_line(composer.error, node, loaded):
        return True
    return node in composer.notes.unread or (breach.kind is faults.EMPTY_VALUE and node in composer.open)


def _is_in_line(error: Fault | None, node: int, loaded: Loaded) -> bool:
    """Tell whether a syntax error lies in a value, in the line in which that starts."""
    start, end = loaded.nodes.starts[node], loaded.nodes.ends[node]
    return (
        error is not None
        and start <= error.start <= end
        and "\n" not in loaded.source.text[start : error.start]
    )


def _place(breach: Breach, loaded: Loaded) -> tuple[int, int]:
    """Return what is marked: a missing key at the key of its entry, an empty value at its own key."""
    if breach.kind is faults.MISSING_KEY:
        entry = breach.path[:-1]
        keyed = bool(entry) and isinstance(entry[-1], str)
        return loaded.key_offsets(entry) if keyed else _first_key(loaded, entry)
    if breach.on_key:
        return loaded.key_offsets(breach.path)
    start, end = loaded.offsets(breach.path)
    return (start, end) if end > start else loaded.key_offsets(breach.path)


def _first_key(loaded: Loaded, entry: Path) -> tuple[int, int]:
    """Return the place of the first key of what has no key itself: the file, or an item of a list."""
    start, _ = loaded.offsets(entry)
    key, node, _ = loaded.nodes.resolve(loaded.data, entry)
    if key is not None and key != node:
        return loaded.key_offsets(entry)  # one mapping in place of a list
    first = node + 1
    inside = loaded.nodes.sizes[node] > 1 and first not in loaded.nodes.skipped
    return start, loaded.nodes.ends[first] if inside else start + 1
