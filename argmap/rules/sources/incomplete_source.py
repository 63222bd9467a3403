"""A source without what its kind calls for."""

from collections.abc import Iterator

from argmap.format.entries import a
from argmap.format.models import Source
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_WRITTEN = ("author", "date")
_PRINTED = ("author", "date", "place")
_EITHER = "author or place"
_ISSUED = (_EITHER, "date")
_WANTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("letter", "note", "telegram", "message", "pleading", "report"), _WRITTEN),
    **dict.fromkeys(("declaration", "ultimatum", "resolution", "judgment"), _ISSUED),
    **dict.fromkeys(("speech", "statement", "testimony", "interview"), _WRITTEN),
    **dict.fromkeys(("article", "chapter", "thesis"), _PRINTED),
    "book": (_EITHER, "date", "place"),
    **dict.fromkeys(("minutes", "treaty", "statute", "contract", "recording", "photograph"), ("date",)),
    **dict.fromkeys(("dataset", "software"), ("author", "place")),
    "web-page": ("place",),
    "recollection": ("author",),
}
_PLACE = "place (`published`, `archive` or `url`)"
_PLACES = ("published", "archive", "url")
_KEYS = {
    "author": ("author",),
    "date": ("date",),
    "place": _PLACES,
    _EITHER: ("author", *_PLACES),
}


def check(context: Context) -> Iterator[Finding]:
    sources = context.claims.sources or {}
    decisive = _decisive(context) if any(source.kind == "report" for source in sources.values()) else set()
    for id_, source in sources.items():
        wanted = _WANTED.get(source.kind, ())
        if source.kind == "report" and id_ in decisive:
            wanted = _PRINTED
        lacking = [part for part in wanted if not _has(source, part)]
        if lacking and source.note is None:
            path = ("sources", id_)
            lacking = [part for part in lacking if all(context.lacks(path, key) for key in _KEYS[part])]
            if lacking:
                yield _finding(path, source.kind, lacking)


def _decisive(context: Context) -> set[str]:
    """Return the sources beside the texts on which some answer rests alone: a reader will look them up."""
    used = [{piece.evidence.source for piece in answer.evidence} for answer in context.graph.answers]
    return {min(sources) for sources in used if len(sources) == 1}.difference(context.claims.texts)


def _has(source: Source, part: str) -> bool:
    return any(getattr(source, key) is not None for key in _KEYS[part])


def _finding(path: Path, kind: str, lacking: list[str]) -> Finding:
    names = {"place": _PLACE, _EITHER: "author" if "place" in lacking else f"author or {_PLACE}"}
    named = " and no ".join(names.get(part, part) for part in lacking)
    return Finding(
        path,
        f"{entry(path)} has no {named}",
        f"expected of {a(kind)}",
        "add what is missing, or say in a `note` why it is",
        on="key",
    )


RULE = Rule(Kind("AM504", "incomplete-source", Severity.WARNING), __file__, check)
