"""What each entry of a map is called, whatever stands before it in the file.

A path counts the items of a list, so that it is another one once something is put in before it. An identity
names them: evidence by its source, a quotation by its number beside the others of its entry. No identifier
holds the `_` with which the names begin that are no identifiers.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from argmap.format.models import Evidence
from argmap.plain.diagnostics import Path

_BARE = {"verdict": "_verdict", "caveat": "_caveat"}


def names(pieces: Sequence[Evidence]) -> tuple[str, ...]:
    """Return what tells each piece of evidence from the others beside it: its source, and its `id`.

    Of several from one source without an `id`, the second is `.2`; what an `id` says already is passed over.
    """
    given = {_given(piece) for piece in pieces if piece.id}
    seen: Counter[str] = Counter()
    found: list[str] = []
    for piece in pieces:
        name = _given(piece)
        seen[name] += 1
        if seen[name] > 1:
            name = _numbered(name, seen, {*given, *found})
        found.append(name)
    return tuple(found)


def _given(piece: Evidence) -> str:
    return f"{piece.source}.{piece.id}" if piece.id else piece.source


def _numbered(name: str, seen: Counter[str], taken: set[str]) -> str:
    """Return a name with the first number, from how often it was seen, that gives one not taken."""
    while f"{name}.{seen[name]}" in taken:
        seen[name] += 1
    return f"{name}.{seen[name]}"


def item(owner: str, kind: str, index: int) -> str:
    """Return what a caveat or a verdict of an entry is called."""
    return f"{owner}.{_BARE[kind]}" + (f"._{index + 1}" if index else "")


def quotations(owner: str, path: Path, number: int) -> Iterator[tuple[Path, str]]:
    """Yield what the quotations of an entry are called, each with its path."""
    for index in range(number):
        yield (*path, "quote", index), f"{owner}._q{index + 1}"
