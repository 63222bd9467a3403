"""What is shown at an offset: what a name stands for, what a key means, and what a rule wants."""

from collections.abc import Sequence
from typing import NamedTuple

from argmap.lsp import shapes
from argmap.lsp.documents import Document, Parsed
from argmap.lsp.explanations import describe, escaped
from argmap.lsp.outline import part_at
from argmap.lsp.positions import Point
from argmap.lsp.shapes import ITEM
from argmap.lsp.terms import term_at
from argmap.lsp.words import meaning
from argmap.plain.diagnostics import Diagnostic
from argmap.rules.registry import RULES

_PAGES = {rule.code: rule for rule in RULES}


class Hover(NamedTuple):
    """A page of Markdown, and the points that it speaks of."""

    text: str
    between: tuple[Point, Point]


def hover(document: Document, point: Point, found: Sequence[Diagnostic] = ()) -> Hover | None:
    """Return what there is to say at a point; ``found`` are the findings in the document as it is."""
    offset = document.offset(point)
    marked = [item for item in found if _covers(document, item, offset)]
    pages = [page(code) for code in dict.fromkeys(item.code for item in marked)]
    about = _about(document.best, document.best_offset(point))
    texts = [*([about[0]] if about else []), *filter(None, pages)]
    if not texts:
        return None
    between = document.best_points(about[1], about[2]) if about else document.span(marked[0].span)
    return Hover("\n\n---\n\n".join(texts), between)


def page(code: str) -> str:
    """Return the page of a rule."""
    rule = _PAGES.get(code)
    return f"# {rule.name} ({rule.code}, {rule.severity})\n\n{rule.page.strip()}" if rule else ""


def _covers(document: Document, item: Diagnostic, offset: int) -> bool:
    source = document.parsed.source
    return source.offset(item.span.start) <= offset <= source.offset(item.span.end)


def _about(parsed: Parsed, offset: int) -> tuple[str, int, int] | None:
    """Return what is said of the name or the key at an offset, and where it stands."""
    occurrence = parsed.references.at(offset)
    if occurrence is not None:
        text = describe(parsed, occurrence.namespace, occurrence.name)
        return (text, occurrence.start, occurrence.end) if text else None
    return _part(parsed, offset) or _term(parsed, offset)


def _part(parsed: Parsed, offset: int) -> tuple[str, int, int] | None:
    """Return what is said of a key, or of one of the words that it takes."""
    part = part_at(parsed.loaded, offset)
    known = shapes.key(tuple(ITEM if isinstance(step, int) else step for step in part.path)) if part else None
    if part is None or known is None:
        return None
    written = parsed.loaded.source.text[part.start : part.end]
    text = _explained(known) if part.is_key else _meaning(parsed, known.name, written.strip("'\""))
    return (text, part.start, part.end) if text else None


def _meaning(parsed: Parsed, key: str, word: str) -> str:
    means = meaning(key, word, parsed.loaded)
    return f"`{word}`: {means}" if means else ""


def _term(parsed: Parsed, offset: int) -> tuple[str, int, int] | None:
    """Return what a word of the glossary is."""
    found = term_at(parsed, offset)
    text = f"`{found.word}`: {escaped(found.description)}" if found else ""
    return (text, found.start, found.end) if found else None


def _explained(key: shapes.Key) -> str:
    heading = f"`{key.name}`{', required' if key.required else ''}"
    words = f"One of {', '.join(f'`{word}`' for word in key.values)}." if len(key.values) > 1 else ""
    return "\n\n".join(filter(None, [heading, key.description, words]))
