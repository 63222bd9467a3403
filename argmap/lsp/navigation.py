"""From an identifier to its declaration and its references, and to another name."""

from argmap.claimfile.references import Occurrence
from argmap.lsp.documents import Document
from argmap.lsp.positions import Point
from argmap.lsp.terms import term_at
from argmap.plain.diagnostics import Edit, Path
from argmap.plain.errors import UsageError

Between = tuple[Point, Point]


def occurrence(document: Document, point: Point) -> Occurrence | None:
    """Return the occurrence of an identifier at a point, with its offsets in the best state."""
    return document.best.references.at(document.best_offset(point))


def definitions(document: Document, point: Point) -> list[Between]:
    """Return where the identifier at a point is declared; a prefix of sections has many places."""
    item = occurrence(document, point)
    if item is None:
        return _term(document, point)
    found = document.best.references.declarations(item.namespace, item.name)
    return [document.best_points(place.start, place.end) for place in found]


def _term(document: Document, point: Point) -> list[Between]:
    """Return where the word of the glossary at a point is explained."""
    best = document.best
    found = term_at(best, document.best_offset(point))
    return [document.best_points(*best.loaded.key_offsets(("terms", found.word)))] if found else []


def mentions(document: Document, point: Point, *, declared: bool = True) -> list[tuple[Between, bool]]:
    """Return where the identifier at a point stands, and whether it is declared there."""
    item = occurrence(document, point)
    if item is None:
        return []
    return [
        (document.best_points(place.start, place.end), place.declares)
        for place in document.best.references.of(item.namespace, item.name)
        if declared or not place.declares
    ]


def renameable(document: Document, point: Point) -> tuple[Between, str] | None:
    """Return the identifier at a point that could be renamed, and where it stands.

    Raises ``UsageError`` where the text is broken, so that some references may not be known.
    """
    item = occurrence(document, point)
    if item is None or not document.best.references.declarations(item.namespace, item.name):
        return None
    _require_sound(document)
    return document.best_points(item.start, item.end), item.own


def rename(document: Document, point: Point, name: str) -> tuple[Edit, ...]:
    """Return the edits that give the identifier at a point another name.

    Raises ``UsageError`` where there is none, or the name will not do.
    """
    _require_sound(document)
    item = occurrence(document, point)
    if item is None:
        raise UsageError("no identifier stands here")
    return document.best.references.rename(item.namespace, item.name, name)


def new_names(document: Document, point: Point, name: str) -> dict[Path, str]:
    """Return what another name for the identifier at a point makes of the names that are declared."""
    item = occurrence(document, point)
    return document.best.references.new_names(item.namespace, item.name, name) if item else {}


def _require_sound(document: Document) -> None:
    if not document.parsed.sound:
        raise UsageError("the file is no YAML as it stands; mend that first")
