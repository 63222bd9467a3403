"""What the kinds of entry have to do with each other: which stand below which, name which, share names."""

from functools import cache

from argmap.format.keys import ALL, FORMAT, MODELS, Key

IDENTIFIERS = {key.name: key.identified for key in ALL if key.identified}
"""The keys under which identifiers stand, each with an entry, and what those look like."""

HEADINGS = {
    kind: heads[0]
    for kind, keys in FORMAT.items()
    if (heads := [key.name for key in keys.values() if key.is_heading])
}
"""The key that tells best what an entry is, by its kind; a quotation has none."""

SEEING = tuple(kind for kind, keys in FORMAT.items() if "see" in keys)
"""The kinds of entry that may say what else bears on them."""

SHORTHAND = {kind: model.shorthand for kind, model in MODELS.items() if model.shorthand}
"""The key of the text that may stand in the place of an entry of a kind, where one may."""


@cache
def below(kind: str) -> tuple[Key, ...]:
    """Return the keys of a kind of entry under which further entries stand."""
    return tuple(key for key in FORMAT[kind].values() if key.opens or key.extends)


def facts_of(kind: str) -> tuple[str, ...]:
    """Return the keys of what may be told of an entry beside what it is: those that it need not have."""
    return tuple(key.name for key in FORMAT[kind].values() if not (key.required or key.opens))


_NAMING = [(key, key.names.kinds) for key in ALL if key.names]
"""The keys that name entries, each with the kinds of these."""


@cache
def naming(kind: str) -> tuple[Key, ...]:
    """Return the keys that name entries of a kind, be it of that kind alone or among others."""
    return tuple(key for key, kinds in _NAMING if kind in kinds)


def naming_only(kind: str) -> tuple[Key, ...]:
    """Return the keys that name entries of a kind and nothing else."""
    return tuple(key for key in naming(kind) if key.names and len(key.names.kinds) == 1)


def namespace_of(kind: str) -> str:
    """Return the kind among whose identifiers those of a kind stand: its own, but for what shares one."""
    return IDENTIFIERS[kind].among or kind


def sharing(kind: str) -> tuple[str, ...]:
    """Return the kinds of which no two entries have the same identifier."""
    return tuple(other for other in IDENTIFIERS if namespace_of(other) == kind)
