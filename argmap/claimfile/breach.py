"""A breach of the schema in plain words."""

from argmap.plain.diagnostics import Kind, Path
from argmap.plain.value import Value


class Breach(Value):
    """A breach of the schema, at the value or at the key of a path."""

    kind: Kind
    path: Path
    message: str
    label: str = ""
    help: str = ""
    on_key: bool = False
    near: str | None = None
    """What was probably meant in its place."""
    whole: bool = False
    """Whether it says all that there is to say of what its key stands among."""


def shape(value: object) -> str:
    """Return what sort of value something is."""
    return "a mapping" if isinstance(value, dict) else "a list" if isinstance(value, list) else "plain text"
