"""What is shown at an offset: what a name stands for, what a key means, and what a rule wants."""

from collections.abc import Sequence
from typing import NamedTuple

from argmap.format.vocabulary import MEANINGS
from argmap.lsp import shapes
from argmap.lsp.documents import Document, Parsed
from argmap.lsp.explanations import describe
from argmap.lsp.outline import part_at
from argmap.lsp.positions import Point
from argmap.lsp.shapes import ITEM
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
    part = part_at(parsed.loaded, offset)
    known = shapes.key(tuple(ITEM if isinstance(step, int) else step for step in part.path)) if part else None
    if part is None or known is None:
        return None
    text = (
        _explained(known)
        if part.is_key
        else _meaning(known, parsed.loaded.source.text[part.start : part.end])
    )
    return (text, part.start, part.end) if text else None


def _explained(key: shapes.Key) -> str:
    heading = f"`{key.name}`{', required' if key.required else ''}"
    words = f"One of {', '.join(f'`{word}`' for word in key.values)}." if len(key.values) > 1 else ""
    return "\n\n".join(filter(None, [heading, key.description, words]))


def _meaning(key: shapes.Key, written: str) -> str:
    word = written.strip("'\"")
    meaning = MEANINGS.get(key.name, {}).get(word)
    return f"`{word}`: {meaning}" if meaning else ""
