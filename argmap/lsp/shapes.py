"""What may stand where in a claim file, as its JSON Schema says it."""

import json
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

ITEM = "-"
"""The step from a list to an item of it."""

Shape = dict[str, Any]


class Key(NamedTuple):
    """A key that an entry may have, and what it means."""

    name: str
    description: str
    required: bool
    opens: bool
    """Whether entries stand under it, not a value."""
    values: tuple[str, ...]


@cache
def _schema() -> Shape:
    """Return the schema that comes with argmap: to build it from the models takes a hundred times longer."""
    shape: Shape = json.loads((files("argmap") / "format" / "claims.schema.json").read_text(encoding="utf-8"))
    return shape


def shapes(path: tuple[str, ...]) -> tuple[Shape, ...]:
    """Return the shapes that what stands at a path may have; none where nothing may stand."""
    found = _variants(_schema())
    for step in path:
        found = tuple(
            variant for shape in found for below in _step(shape, step) for variant in _variants(below)
        )
    return found


def keys(path: tuple[str, ...]) -> tuple[Key, ...]:
    """Return the keys that the entry at a path may have, in their order."""
    return tuple(
        _key(name, part, name in shape.get("required", ()))
        for shape in shapes(path)
        for name, part in shape.get("properties", {}).items()
    )


def key(path: tuple[str, ...]) -> Key | None:
    """Return what is known of the key that a path ends with."""
    return next((item for item in keys(path[:-1]) if item.name == path[-1]), None) if path else None


def values(path: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that may stand at a path, where only some may."""
    return tuple(word for shape in shapes(path) for word in _words(shape))


def takes_text(path: tuple[str, ...]) -> bool:
    """Tell whether a single value may stand at a path."""
    return any(
        "properties" not in shape and shape.get("type") not in ("object", "array") for shape in shapes(path)
    )


def takes_items(path: tuple[str, ...]) -> bool:
    """Tell whether a list may stand at a path."""
    return any("items" in shape for shape in shapes(path))


def _variants(shape: Shape) -> tuple[Shape, ...]:
    if "$ref" in shape:
        return _variants(_schema()["$defs"][shape["$ref"].rpartition("/")[2]])
    if "anyOf" in shape:
        return tuple(variant for option in shape["anyOf"] for variant in _variants(option))
    return (shape,)


def _step(shape: Shape, step: str) -> list[Shape]:
    if step == ITEM:
        return [shape["items"]] if "items" in shape else []
    part = shape.get("properties", {}).get(step) or shape.get("additionalProperties")
    return [part] if isinstance(part, dict) else []


def _key(name: str, part: Shape, required: bool) -> Key:
    variants = _variants(part)
    opens = all(
        "properties" in shape or "additionalProperties" in shape or "$ref" in shape.get("items", {})
        for shape in variants
    )
    words = tuple(word for shape in variants for word in _words(shape))
    return Key(name, part.get("description", ""), required, opens, words)


def _words(shape: Shape) -> tuple[str, ...]:
    if shape.get("type") == "boolean":
        return ("true", "false")
    return tuple(map(str, shape.get("enum", [shape["const"]] if "const" in shape else [])))
