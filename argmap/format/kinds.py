"""What the kinds of entry have to do with each other: which stand below which, name which, share names."""

from argmap.format.keys import ALL, FORMAT, Key

IDENTIFIERS = {key.name: key.identified for key in ALL if key.identified}
"""The keys under which identifiers stand, each with an entry, and what those look like."""

HEADINGS = {
    kind: heads[0]
    for kind, keys in FORMAT.items()
    if (heads := [key.name for key in keys.values() if key.is_heading])
}
"""The key that tells best what an entry is, by its kind; a quotation has none."""


def below(kind: str) -> tuple[Key, ...]:
    """Return the keys of a kind of entry under which further entries stand."""
    return tuple(key for key in FORMAT[kind].values() if key.opens or key.extends)


def facts_of(kind: str) -> tuple[str, ...]:
    """Return the keys of what may be told of an entry beside what it is: those that it need not have."""
    return tuple(key.name for key in FORMAT[kind].values() if not (key.required or key.opens))


def naming(kind: str) -> tuple[Key, ...]:
    """Return the keys that name entries of a kind."""
    return tuple(key for key in ALL if key.names and kind in key.names.kinds)


def namespace_of(kind: str) -> str:
    """Return the kind among whose identifiers those of a kind stand: its own, but for what shares one."""
    return IDENTIFIERS[kind].among or kind


def sharing(kind: str) -> tuple[str, ...]:
    """Return the kinds of which no two entries have the same identifier."""
    return tuple(other for other in IDENTIFIERS if namespace_of(other) == kind)
