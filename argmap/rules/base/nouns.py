"""What messages call the entries of a claim file."""

from argmap.format.entries import NOUNS
from argmap.plain.diagnostics import Path


def entry(path: Path) -> str:
    """Return what messages call the entry at a path: `accusation "x"`, or `evidence 2 of rebuttal "y"`."""
    if len(path) < 2:
        return "the file"
    kind, name = path[-2:]
    if isinstance(name, int):
        return f"{kind} {name + 1} of {entry(path[:-2])}"
    return f'{NOUNS[str(kind)]} "{name}"'


def is_sentence(text: str) -> bool:
    """Tell whether a text may be one, and is not a single word in Latin letters, as `TODO` is."""
    return " " in text or not text.isascii()
