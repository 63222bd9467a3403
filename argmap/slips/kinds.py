"""What a mapping is, told by its keys alone: of which kind of entry, or a key among identifiers."""

from collections.abc import Collection, Container, Set
from typing import Any, NamedTuple

from argmap.format.entries import IDENTIFIED, keys_of, required_of
from argmap.format.identifiers import is_section_id


class Pair(NamedTuple):
    """A key with its value, and the node of each."""

    name: str
    value: Any
    key: int
    node: int


KEYS = {kind: frozenset(keys_of(kind)) for kind in ("file", *sorted(IDENTIFIED))}
"""The keys of each kind of entry that has an identifier, and of the file."""

BELOW = {kind: tuple(key for key in keys_of(kind) if key in IDENTIFIED) for kind in KEYS}
"""The keys of each kind under which entries stand."""

_REQUIRED = {kind: required_of(kind) for kind in IDENTIFIED}


def kind_of(value: Any) -> str | None:
    """Return the only kind of entry that has all these keys, and needs no other."""
    if not isinstance(value, dict):
        return None
    kinds = [kind for kind in IDENTIFIED if _REQUIRED[kind] <= value.keys() <= KEYS[kind]]
    return kinds[0] if len(kinds) == 1 else None


def _kind_in(place: str, value: Any) -> str | None:
    """Return the kind of an entry that may stand in some place; a topic may be a text there."""
    return place if place == "topics" and isinstance(value, str) else kind_of(value)


def is_key(pair: Pair, below: str) -> bool:
    """Tell whether a key of some entries is no identifier, as its value is no entry."""
    if isinstance(pair.value, dict):
        kinds = {kind_of(entry) for entry in pair.value.values()}
        return pair.name in IDENTIFIED and kinds == {pair.name}
    return not (below == "topics" and isinstance(pair.value, str))


def outer(free: Set[str], below: str, rest: list[Pair]) -> bool:
    """Tell whether keys belong to what holds the entries: the first with all behind it, or each by itself."""
    first, *others = rest
    if first.value is None:
        kinds = {_kind_in(first.name, pair.value) for pair in others}
        return first.name in free & IDENTIFIED and kinds == {first.name}
    return all(
        pair.value is not None and pair.name in free - KEYS[below] | free & IDENTIFIED and is_key(pair, below)
        for pair in rest
    )


def strays(
    entries: dict[str, Any], below: str, others: Collection[str], lacking: Container[str]
) -> dict[str, str]:
    """Return the kind of each entry that has all keys of one of some other kinds, if not all of them have.

    A mere text is a topic where topics are ``lacking``.
    """
    found: dict[str, str] = {}
    no_topics = "topics" in lacking
    for name, entry in entries.items():
        own = isinstance(entry, dict) and entry.keys() <= KEYS[below]
        if (own and not no_topics) or (isinstance(entry, str) and not is_section_id(name)):
            continue
        kind = _kind_in("topics", entry) if no_topics else kind_of(entry)
        if kind in others and (kind == "topics" or not own):
            found[name] = str(kind)
    return found if len(found) < len(entries) else {}


def takes(above: Pair, pair: Pair, below: str) -> bool:
    """Tell whether the entry above a key can take it as its own."""
    entry = above.value
    return (
        isinstance(entry, dict)
        and pair.value is not None
        and pair.name in KEYS[below]
        and pair.name not in entry
    )


def holds_entries(value: Any, kind: str) -> bool:
    """Tell whether a mapping has keys that may be identifiers of further entries of its own kind."""
    if not isinstance(value, dict) or value.keys() <= KEYS[kind]:
        return False
    unknown = value.keys() - KEYS[kind]
    return any(value[name] is None or kind_of(value[name]) == kind for name in unknown)


def divided(
    kind: str, pairs: list[Pair], taken: Container[str], repeated: Container[int]
) -> list[list[Pair]]:
    """Divide the keys of an entry at the identifiers among them, each with the keys that are its own.

    ``taken`` holds the identifiers that there are, ``repeated`` the nodes of repeated keys.
    """
    parts: list[list[Pair]] = [[]]
    for pair in pairs:
        is_id = pair.name not in KEYS[kind] and pair.name not in taken and pair.key not in repeated
        if parts[0] and is_id and (pair.value is None or kind_of(pair.value) == kind):
            parts.append([pair])
        elif len(parts) > 1 and parts[-1][0].value is not None:
            return [pairs]  # a key of the entry above stands behind
        else:
            parts[-1].append(pair)
    above = {pair.name for pair in parts[0]}
    return parts if all(_is_entry(part, kind, above) for part in parts[1:]) else [pairs]


def _is_entry(part: list[Pair], kind: str, above: Set[str]) -> bool:
    """Tell whether an identifier and what follows it make an entry, as that has keys for a second time."""
    own = {pair.name for pair in part[1:]}
    again = own & above
    return part[0].value is not None or len(again) > 1 or (bool(again) and own >= _REQUIRED[kind])


def second(kind: str, pairs: list[Pair], repeated: Container[int]) -> list[Pair]:
    """Return the keys of a second entry that follow those of a first, if it has all that an entry needs."""
    start = next((number for number, pair in enumerate(pairs) if pair.key in repeated), len(pairs))
    first = {pair.name for pair in pairs[:start]}
    names = [pair.name for pair in pairs[start:]]
    again = len(first.intersection(names)) > 1 and len(set(names)) == len(names)
    return pairs[start:] if again and all(_REQUIRED[kind] <= own for own in (first, set(names))) else []
