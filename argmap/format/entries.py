"""The entries of a claim file by their paths: what each is called, its keys, and what stands in for it."""

from collections.abc import Iterable, Mapping
from typing import Any

from argmap.format.keys import ALL, FORMAT, MODELS, Key
from argmap.plain.diagnostics import Path

KEYS = frozenset(key.name for key in ALL)
"""Every key that the format knows, wherever it may stand."""

FIELDS = frozenset(FORMAT["file"])
"""The keys of the file itself."""

PROSE = frozenset(key.name for key in ALL if key.is_own)
"""The keys of the curator's own words."""

KINDS = tuple(FORMAT)
"""The file, and every kind of entry."""

NOUNS = {kind: MODELS[kind].__name__.lower() for kind in KINDS[1:]}
"""What one of the entries under each key is called."""

IDENTIFIED = frozenset(key.name for key in ALL if key.identified)
"""The keys under which identifiers stand, each with an entry."""

STAND_IN = "?"
"""What takes the place of a text that is wrong or missing; no identifier is like it."""


def _at(path: Path) -> tuple[str | None, Key | None]:
    """Return the kind of the entry at a path, or else the key that the value there stands under."""
    kind: str | None = "file"
    key: Key | None = None
    for step in path:
        if key is not None and key.opens and (key.identified or isinstance(step, int)):
            kind, key = key.name, None
        elif key is not None and isinstance(step, int):
            continue  # an item of a list of texts
        else:
            kind = key.name if key is not None and (key.may_stand_alone or key.extends) else kind
            key = FORMAT[kind].get(str(step)) if kind else None
            kind = None
            if key is None:
                break
    return kind, key


def is_entry(path: Path) -> bool:
    """Tell whether a path leads to an entry, not to a value in one, whatever the entry is called."""
    return bool(path) and _at(path)[0] is not None


_UNCOUNTED = frozenset(["minutes", "software", "evidence"])


def a(noun: str) -> str:
    """Return a noun with its article, if it has one."""
    return noun if noun in _UNCOUNTED else f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def last_key(path: Path) -> str:
    """Return the last key of a path; items of a list are called by the key of the list."""
    return next((step for step in reversed(path) if isinstance(step, str)), "file")


def called(path: Path) -> str:
    """Return what stands at a path is called: `accusation "full-democracy"`, or `"title"`."""
    if not path:
        return "the file"
    if not is_entry(path):
        item = path[-1]
        if not isinstance(item, int):
            return f'"{item}"'
        if path[-2:-1] == ("quote",):
            return f"quotation {item + 1} of {called(path[:-2])}"
        return f"item {item + 1} of {called(path[:-1])}"
    kind, name = str(path[-2]), path[-1]
    if isinstance(name, str):
        return f'{NOUNS[kind]} "{name}"'
    return f"{NOUNS[kind]} {name + 1} of {called(path[:-2])}"


def kind_at(path: Path) -> str | None:
    """Return the kind of the entry at a path; one that may stand alone needs no number."""
    kind, key = _at(path)
    return key.name if key is not None and (key.may_stand_alone or key.extends) else kind


def keys_at(path: Path) -> Mapping[str, Key]:
    """Return the keys that the entry at a path may have; none where no entry is due."""
    return FORMAT.get(kind_at(path) or "", {})


def key_at(path: Path) -> Key | None:
    """Return the key that the value at a path stands under, be it alone or in a list."""
    return _at(path)[1]


def keys_of(kind: str) -> tuple[str, ...]:
    """Return the keys of a kind of entry, or of the `file`, in their order; none if nothing is so called."""
    return tuple(FORMAT.get(kind, ()))


def required_of(kind: str) -> frozenset[str]:
    """Return the keys that a kind of entry, or the `file`, must have."""
    return frozenset(key.name for key in FORMAT.get(kind, {}).values() if key.required)


def required_at(path: Path) -> list[str]:
    """Return the keys that the entry at a path must have; none where no entry is due."""
    return [key.name for key in keys_at(path).values() if key.required]


_OWNERS = 3
"""What more kinds of entries have is no sign of any."""


def owners_of(key: str) -> list[str]:
    """Return what the few kinds of entries are called that may have a key; none where many may."""
    nouns = [NOUNS[kind] for kind in KINDS[1:] if key in FORMAT[kind]]
    return nouns if len(nouns) <= _OWNERS else []


def in_text(value: bool | str | Iterable[str]) -> str:
    """Return the value of a key in one line of text."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else ", ".join(value)


def stand_in(path: Path) -> Any:
    """Return what may take the place of a value that is needed; ``None`` where nothing is."""
    if is_entry(path):
        return _entry(str(path[-2]))
    if isinstance(path[-1], int):
        return STAND_IN
    key = keys_at(path[:-1]).get(path[-1])
    return _value(key) if key is not None and key.required else None


def _entry(kind: str) -> dict[str, Any]:
    """Return an entry of nothing but what it must have."""
    return {key.name: _value(key) for key in FORMAT[kind].values() if key.required}


def _value(key: Key) -> Any:
    if key.opens:
        return {STAND_IN: _entry(key.name)}
    return str("other" if "other" in key.values else key.values[0]) if key.values else STAND_IN
