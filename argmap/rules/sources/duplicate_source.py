"""Two sources that are the same document."""

import re
from collections.abc import Iterator, Sequence

from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_MARKS = r"[^\w\0]+"
_WORD = r"\w+"
_SCHEME = re.compile(r"(?i:https?://)(?:www\.)?")
Mark = tuple[object, ...]


def check(context: Context) -> Iterator[Finding]:
    first: dict[Mark, Path] = {}
    for path, own, sought in _marked(context):
        same = next((first[mark] for mark in sought if mark in first), None)
        for mark in own:
            first.setdefault(mark, path)
        if same is not None:
            yield Finding(
                path,
                f'{entry(path)} seems to be the same document as "{same[-1]}"',
                "the same document",
                "keep one of the two, or tell them apart by title, date or leaf",
                on="key",
                related=((same, "first declared here"),),
            )


def _marked(context: Context) -> Iterator[tuple[Path, list[Mark], list[Mark]]]:
    """Yield the sources, each with what no two documents share, as it has it and as others may."""
    table = context.tables["sources"]
    titles, archives = _plain(table.column("title")), _plain(table.column("archive"))
    if len(set(titles)) == len(titles) and not any(archives):
        return
    columns = map(table.column, ("kind", "author", "date", "url"))
    rows = zip(*columns, strict=True)
    for path, title, archive, row in zip(table.paths, titles, archives, rows, strict=True):
        kind, author, date, url = row
        own, sought = list[Mark](), list[Mark]()
        day = date.rstrip("~?%") if date else None
        if day:
            own, sought = _signed((title, kind, day), author)
        marks: list[Mark] = [("archive", archive, day)] if day and archive else []
        if url:
            marks.append(("url", _SCHEME.sub("", url.partition("#")[0], count=1).rstrip("/"), title))
        yield path, own + marks, sought + marks


def _signed(document: Mark, author: tuple[str, ...] | None) -> tuple[list[Mark], list[Mark]]:
    """Return the marks of a document by its author; one that names none may be anybody's."""
    if author is None:
        return [("unsigned", *document), ("any", *document)], [("any", *document)]
    signed = (
        "signed",
        frozenset(frozenset(re.findall(_WORD, name.casefold())) for name in author),
        *document,
    )
    return [signed, ("any", *document)], [signed, ("unsigned", *document)]


def _plain(texts: Sequence[str | None]) -> list[str]:
    """Return texts without case, punctuation and white space."""
    joined = "\0".join(text or "" for text in texts)
    return re.sub(_MARKS, "", joined.casefold()).split("\0") if texts else []


RULE = Rule(Kind("AM503", "duplicate-source", Severity.WARNING), __file__, check)
