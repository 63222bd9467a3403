"""Data to models: pydantic's errors as faults, and stand-ins so that the rest can be modelled."""

import copy
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from argmap import model as models
from argmap.diagnostics import Kind, Path
from argmap.loader import faults
from argmap.model import ClaimFile
from argmap.nearness import suggestion

_ROUNDS = 40
_PARTY = {"name": "?", "role": "other"}
_ACCUSATION = {"title": "?", "claim": "?", "topic": "?"}
_REBUTTAL = {"title": "?", "claim": "?", "move": "denial"}
_EVIDENCE = {"source": "?", "shows": "?", "nature": "document"}
_ENTRIES: dict[str, Any] = {
    "parties": _PARTY,
    "sources": {"kind": "other", "title": "?"},
    "topics": "?",
    "sections": {"title": "?", "starts": "?"},
    "accusations": _ACCUSATION,
    "grounds": {"claim": "?"},
    "rebuttals": _REBUTTAL,
    "evidence": _EVIDENCE,
    "caveat": {"by": "?", "says": "?"},
}
_VALUES: dict[str, Any] = {
    "argmap": "1",
    "role": "other",
    "kind": "other",
    "move": "denial",
    "nature": "document",
    "parties": {"?": _PARTY},
    "topics": {"?": "?"},
    "accusations": {"?": _ACCUSATION},
}
"""Stand-ins for required values; every other required value is text."""


class SchemaFault(NamedTuple):
    """A breach of the schema, at a path."""

    kind: Kind
    path: Path
    message: str
    label: str
    help: str
    on_key: bool


def model(data: dict[str, Any]) -> tuple[ClaimFile | None, list[SchemaFault], frozenset[Path]]:
    """Return the model of some data, what was wrong with the data, and what was put right for that."""
    try:
        return ClaimFile.model_validate(data), [], frozenset()
    except ValidationError as error:
        errors = error.errors(include_url=False)
    found = [_fault(error) for error in errors]
    mended = copy.deepcopy(data)
    repaired: set[Path] = set()
    for _ in range(_ROUNDS):
        for error in errors:
            _repair(mended, error, repaired)
        try:
            return ClaimFile.model_validate(mended), found, frozenset(repaired)
        except ValidationError as again:
            errors = again.errors(include_url=False)
            found += [_fault(error) for error in errors if not _known(error, found)]
    return None, found, frozenset(repaired)


def _path(error: Any) -> tuple[Path, bool]:
    """Return the path of an error, and whether it speaks of the key there."""
    location: Path = error["loc"]
    return (location[:-1], True) if location and location[-1] == "[key]" else (location, False)


def _known(error: Any, found: list[SchemaFault]) -> bool:
    path, _ = _path(error)
    return any(path[: len(fault.path)] == fault.path for fault in found)


def _fault(error: Any) -> SchemaFault:
    path, on_key = _path(error)
    kind, message, label, remedy = _READERS.get(error["type"], _malformed)(error, path)
    return SchemaFault(kind, path, message, label, remedy, on_key or kind is faults.UNKNOWN_KEY)


def _missing(error: Any, path: Path) -> tuple[Kind, str, str, str]:
    where = f"{_called(path[:-1])} has" if path[:-1] else "the file has"
    return faults.MISSING_KEY, f'{where} no "{path[-1]}"', f'"{path[-1]}" is required', ""


def _extra(error: Any, path: Path) -> tuple[Kind, str, str, str]:
    keys = _fields(path[:-1])
    message = f'{_called(path[:-1])} has the unknown key "{path[-1]}"'
    return faults.UNKNOWN_KEY, message, "no such key here", suggestion(str(path[-1]), keys, most=30)


def _text(error: Any, path: Path) -> tuple[Kind, str, str, str]:
    if error["input"] is None:
        return _empty(error, path)
    return faults.WRONG_TYPE, f'"{_field(path)}" is {_shape(error["input"])}', "text is due here", ""


def _mapping(error: Any, path: Path) -> tuple[Kind, str, str, str]:
    if error["input"] is None:
        return _empty(error, path)
    return faults.WRONG_TYPE, f'"{_field(path)}" is {_shape(error["input"])}', "a mapping is due here", ""


def _list(error: Any, path: Path) -> tuple[Kind, str, str, str]:
    if error["input"] is None:
        return _empty(error, path)
    return faults.WRONG_TYPE, f'"{_field(path)}" is {_shape(error["input"])}', "a list is due here", ""


def _empty(error: Any, path: Path) -> tuple[Kind, str, str, str]:
    return (
        faults.EMPTY_VALUE,
        f'"{_field(path)}" is empty',
        "nothing stands here",
        "give it a value, or remove the key",
    )


def _literal(error: Any, path: Path) -> tuple[Kind, str, str, str]:
    value = error["input"]
    if value is None:
        return _empty(error, path)
    if not isinstance(value, str):
        return _text(error, path)
    if error["loc"] == ("argmap",):
        return (
            faults.MALFORMED_VALUE,
            f'this argmap reads no claim files of version "{value}"',
            "",
            "expected `argmap: 1`",
        )
    options = [word.strip().strip("'") for word in error["ctx"]["expected"].replace(" or ", ", ").split(",")]
    return faults.UNKNOWN_VALUE, f'"{value}" is no {_field(path)}', "", suggestion(value, options, most=40)


def _malformed(error: Any, path: Path) -> tuple[Kind, str, str, str]:
    if error["input"] is None:
        return _empty(error, path)
    message = str(error.get("ctx", {}).get("error", "")) or error["msg"]
    return faults.MALFORMED_VALUE, f'"{_field(path)}": {message[:1].lower()}{message[1:]}', "", ""


_READERS: dict[str, Any] = {
    "missing": _missing,
    "extra_forbidden": _extra,
    "string_type": _text,
    "string_pattern_mismatch": _empty,
    "string_too_short": _empty,
    "too_short": _empty,
    "dict_type": _mapping,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "tuple_type": _list,
    "list_type": _list,
    "literal_error": _literal,
}


def _shape(value: object) -> str:
    return "a mapping" if isinstance(value, dict) else "a list" if isinstance(value, list) else "plain text"


def _field(path: Path) -> str:
    """Return the last key of a path; items of a list are called by the key of the list."""
    return next((step for step in reversed(path) if isinstance(step, str)), "the file")


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
_SINGULAR = {
    "parties": "party",
    "sources": "source",
    "topics": "topic",
    "sections": "section",
    "accusations": "accusation",
    "grounds": "ground",
    "rebuttals": "rebuttal",
}


def _called(path: Path) -> str:
    """Return what the entry at a path is called: `accusation "full-democracy"`."""
    if len(path) < 2:
        return "the file"
    kind, name = path[-2:]
    if isinstance(name, int):
        return f"{kind} {name + 1} of {_called(path[:-2])}"
    return f'{_SINGULAR[str(kind)]} "{name}"' if kind in _SINGULAR else f'"{name}" of {_called(path[:-1])}'


def _model(path: Path) -> type[BaseModel]:
    """Return the model of the entry at a path."""
    named = path[-2] if len(path) > 1 and path[-1] != "caveat" else path[-1] if path else ""
    return _MODELS.get(str(named), ClaimFile)


def _fields(path: Path) -> list[str]:
    """Return the keys that the entry at a path may have."""
    return list(_model(path).model_fields)


def _required(path: Path) -> bool:
    """Tell whether the entry that holds the value at a path cannot be without it."""
    field = _model(path[:-1]).model_fields.get(str(path[-1]))
    return field is not None and field.is_required()


def _repair(data: Any, error: Any, repaired: set[Path]) -> None:
    """Put a stand-in where a required value is missing or wrong; drop what need not be there."""
    path, _ = _path(error)
    if error["type"] == "extra_forbidden":
        _drop(data, path)
    elif error["type"] in ("missing_reason", "idle_reason"):
        _drop(data, (*path, "mapped"))
        _drop(data, (*path, "reason"))
    elif len(path) == 1 or _required(path):
        _set(data, path, copy.deepcopy(_VALUES.get(str(path[-1]), "?")))
        repaired.add(path)
    elif isinstance(path[-1], int) or (path[-2] in _ENTRIES and path[-2] != "caveat"):
        _set(data, path, copy.deepcopy(_ENTRIES.get(_field(path[:-1]), "?")))
        repaired.add(path)
    else:
        _drop(data, path)
        repaired.add(path)


def _holder(data: Any, path: Path) -> Any:
    """Return what holds the value at a path, or ``None`` where the way there is gone."""
    for step in path[:-1]:
        if (isinstance(data, dict) and step in data) or (
            isinstance(data, list) and isinstance(step, int) and step < len(data)
        ):
            data = data[step]
        elif step != 0:
            return None
    return data


def _set(data: Any, path: Path, value: object) -> None:
    holder = _holder(data, path)
    if isinstance(holder, dict) or (
        isinstance(holder, list) and isinstance(path[-1], int) and path[-1] < len(holder)
    ):
        holder[path[-1]] = value


def _drop(data: Any, path: Path) -> None:
    holder = _holder(data, path)
    if isinstance(holder, dict):
        holder.pop(path[-1], None)
