"""The JSON Schema of the claim file, with which editors complete and explain its keys.

It reads files as an editor does, so a date or a title may be a number or a truth value to it where the
loader sees the text as it was written.
"""

import ast
import inspect
import json
from functools import cache
from itertools import pairwise
from typing import Any

from pydantic import BaseModel

from argmap.format import models
from argmap.format.models import ClaimFile, Model

_UNMAPPED = {
    "if": {"properties": {"mapped": {"const": False}}, "required": ["mapped"]},
    "then": {"required": ["reason"]},
    "else": {"properties": {"reason": False}},
}


def claim_file_schema() -> dict[str, Any]:
    """Return the JSON Schema, of draft 2020-12, of a claim file."""
    schema = ClaimFile.model_json_schema()
    parts = schema["$defs"]
    _explain(schema, ClaimFile)
    for name, part in parts.items():
        _explain(part, getattr(models, name))
    parts["Section"] |= _UNMAPPED
    for name, part in parts.items():
        if brief := getattr(models, name).shorthand:
            parts[name] = {"anyOf": [part["properties"][brief], part], "description": part["description"]}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "argmap claim file"}


def schema_text() -> str:
    """Return the JSON Schema as it is written to a file."""
    return json.dumps(claim_file_schema(), indent=2, ensure_ascii=False) + "\n"


def _explain(shown: dict[str, Any], model: type[BaseModel]) -> None:
    """Describe each field by the words below it; leave out what tells a reader nothing."""
    words = described(model)
    for name, field in shown["properties"].items():
        field.pop("title", None)
        if field.get("default", ...) is None:
            del field["default"]
        field["description"] = words[name]


def described(model: type[BaseModel]) -> dict[str, str]:
    """Return the words below each field of a model, inherited ones included."""
    words: dict[str, str] = {}
    for part in reversed(model.__mro__):
        if issubclass(part, Model):
            words |= _own_words(part)
    return words


@cache  # as many models inherit from one, and to find its source takes long
def _own_words(model: type[BaseModel]) -> dict[str, str]:
    words = {}
    (definition,) = ast.parse(inspect.getsource(model)).body
    for field, text in pairwise(getattr(definition, "body", ())):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(said))):
                words[name] = inspect.cleandoc(said)
    return words
