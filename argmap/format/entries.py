"""The entries of a claim file by their paths: what each is called, its keys, and what stands in for it."""

from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from argmap.format import models
from argmap.plain.diagnostics import Path

_MODELS: dict[str, type[BaseModel]] = {
    "parties": models.Party,
    "sources": models.Source,
    "sections": models.Section,
    "topics": models.Topic,
    "accusations": models.Accusation,
    "grounds": models.Ground,
    "rebuttals": models.Rebuttal,
    "evidence": models.Evidence,
    "caveat": models.Caveat,
}
KEYS = frozenset(models.ClaimFile.model_fields).union(*(model.model_fields for model in _MODELS.values()))
"""Every key that the format knows, wherever it may stand."""

FIELDS = frozenset(models.ClaimFile.model_fields)
"""The keys of the file itself."""

PROSE = frozenset([
    "title", "summary", "claim", "description", "note", "shows", "says", "concedes", "unanswered", "reason",
    "ack",
])  # fmt: skip
"""The keys of whole sentences, in the curator's own words."""

NOUNS = {
    "parties": "party",
    "sources": "source",
    "topics": "topic",
    "sections": "section",
    "accusations": "accusation",
    "grounds": "ground",
    "rebuttals": "rebuttal",
}
"""What one of the entries under each key is called."""

IDENTIFIED = frozenset(NOUNS)
"""The keys under which identifiers stand, each with an entry."""

KINDS = ("file", *_MODELS)
"""Every kind of entry, and the file."""

STAND_IN = "?"
"""What takes the place of a text that is wrong or missing; no identifier is like it."""

_PARTY = {"name": STAND_IN, "role": "other"}
_ACCUSATION = {"title": STAND_IN, "claim": STAND_IN, "topic": STAND_IN}
_ENTRIES: dict[str, Any] = {
    "parties": _PARTY,
    "sources": {"kind": "other", "title": STAND_IN},
    "topics": {"title": STAND_IN},
    "sections": {"title": STAND_IN, "starts": STAND_IN},
    "accusations": _ACCUSATION,
    "grounds": {"claim": STAND_IN},
    "rebuttals": {"title": STAND_IN, "claim": STAND_IN, "move": "denial"},
    "evidence": {"source": STAND_IN, "shows": STAND_IN, "nature": "document"},
    "caveat": {"by": STAND_IN, "says": STAND_IN},
}
_VALUES: dict[str, Any] = {
    "argmap": "1",
    "role": "other",
    "kind": "other",
    "move": "denial",
    "nature": "document",
    "parties": {STAND_IN: _PARTY},
    "topics": {STAND_IN: STAND_IN},
    "accusations": {STAND_IN: _ACCUSATION},
}


def is_entry(path: Path) -> bool:
    """Tell whether a path leads to an entry, not to a value in one, whatever the entry is called."""
    kind, name = (None, None) if len(path) < 2 else path[-2:]
    if kind not in _MODELS or not (kind in NOUNS or isinstance(name, int)):
        return False
    holder = model_at(path[:-2])
    return holder is not None and kind in holder.model_fields


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
        return f"item {item + 1} of {called(path[:-1])}" if isinstance(item, int) else f'"{item}"'
    kind, name = str(path[-2]), path[-1]
    if isinstance(name, str):
        return f'{NOUNS[kind]} "{name}"'
    return f"{'the caveat' if kind == 'caveat' else f'evidence {name + 1}'} of {called(path[:-2])}"


def model_at(path: Path) -> type[BaseModel] | None:
    """Return the model of the entry at a path; a caveat may stand there as the only one, without a number."""
    if not path:
        return models.ClaimFile
    if path[-1] == "caveat" and model_at(path[:-1]) is models.Evidence:
        return models.Caveat
    return _MODELS[str(path[-2])] if is_entry(path) else None


def keys_of(kind: str) -> tuple[str, ...]:
    """Return the keys of a kind of entry, or of the `file`, in their order; none if nothing is so called."""
    return tuple(_fields(kind))


def required_of(kind: str) -> frozenset[str]:
    """Return the keys that a kind of entry, or the `file`, must have."""
    return frozenset(name for name, field in _fields(kind).items() if field.is_required())


def required_at(path: Path) -> list[str]:
    """Return the keys that the entry at a path must have; none where no entry is due."""
    model = model_at(path)
    return [name for name, field in model.model_fields.items() if field.is_required()] if model else []


_OWNERS = 3
"""What more kinds of entries have is no sign of any."""


def owners_of(key: str) -> list[str]:
    """Return what the few kinds of entries are called that may have a key; none where many may."""
    nouns = [NOUNS.get(kind, kind) for kind, model in _MODELS.items() if key in model.model_fields]
    return nouns if len(nouns) <= _OWNERS else []


def _fields(kind: str) -> dict[str, FieldInfo]:
    model = models.ClaimFile if kind == "file" else _MODELS.get(kind)
    return model.model_fields if model else {}


def fields_at(path: Path) -> tuple[str, ...]:
    """Return the keys that the entry at a path may have."""
    model = model_at(path)
    return tuple(model.model_fields) if model else ()


def words_at(path: Path, key: str) -> tuple[str, ...]:
    """Return the words that a key of the entry at a path may have; none where it may have any text."""
    model = model_at(path)
    field = model.model_fields.get(key) if model else None
    if field is None or get_origin(field.annotation) is not Literal:
        return ()
    return tuple(word for word in get_args(field.annotation) if isinstance(word, str))


def stand_in(path: Path) -> Any:
    """Return what may take the place of a value that is needed; ``None`` where nothing is."""
    if is_entry(path):
        return _ENTRIES[str(path[-2])]
    if isinstance(path[-1], int):
        return STAND_IN
    holder = model_at(path[:-1])
    field = holder.model_fields.get(path[-1]) if holder else None
    return _VALUES.get(path[-1], STAND_IN) if field is not None and field.is_required() else None
