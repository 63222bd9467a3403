"""A source as a reference manager reads it: an item of CSL-JSON."""

import json
import re
from typing import Any, Final

from argmap.format.models import Source, SourceKind
from argmap.format.people import People

TYPES: Final[dict[SourceKind, str]] = {
    "letter": "personal_communication", "telegram": "personal_communication",
    "message": "personal_communication", "note": "manuscript", "resolution": "document",
    "minutes": "document", "speech": "speech", "statement": "speech", "testimony": "hearing",
    "interview": "interview", "declaration": "document", "ultimatum": "document", "treaty": "treaty",
    "statute": "legislation", "judgment": "legal_case", "pleading": "document", "contract": "document",
    "report": "report", "article": "article", "book": "book", "chapter": "chapter", "thesis": "thesis",
    "web-page": "webpage", "dataset": "dataset", "software": "software", "recording": "document",
    "photograph": "graphic", "exhibit": "document", "record": "document", "recollection": "document",
    "other": "document",
}  # fmt: skip
"""The type of CSL for each kind of source; what it has no type for is a document."""

_DATE = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?", re.ASCII)
_SEASONS = range(21, 25)
"""The numbers of seasons in EDTF, which stand in the place of a month."""


def item(
    id_: str, source: Source, people: People, language: str, retold: str = "", genre: str = ""
) -> dict[str, Any]:
    """Return the item, with where it is ``retold``; what a source does not say is left out.

    ``genre`` says what it is, where a reader would take it for a paper.
    """
    told = {
        "id": id_,
        "type": TYPES[source.kind],
        "title": _line(source.title),
        "genre": genre,
        "title-short": _line(source.short),
        "author": _names(source.author, people),
        "recipient": _names(source.recipient, people),
        "issued": _date(source.date),
        "accessed": _date(source.accessed),
        "language": source.language or language,
        "archive": _line(source.archive),
        "URL": source.url,
        "license": _line(source.rights),
        "note": _line("; ".join(filter(None, [source.published, source.note, retold]))),
    }
    return {key: value for key, value in told.items() if value}


def written(found: dict[str, Any]) -> str:
    """Return an item as the file of one that a reference manager imports."""
    return json.dumps([found], ensure_ascii=False)


def _line(text: str | None) -> str:
    return " ".join((text or "").split())


def _names(names: tuple[str, ...] | None, people: People) -> list[dict[str, str]]:
    return [{"literal": _line(name)} for name in people.all_called(names)]


def _date(date: str | None) -> dict[str, Any] | None:
    """Return an EDTF date in the parts that CSL has, or as it is written where it has no such parts."""
    if date is None:
        return None
    ends = [_DATE.fullmatch(end) for end in date.split("/")]
    if not all(ends) or len(ends) > 2:
        return {"raw": date}
    found = [end for end in ends if end]
    parts = [[int(part) for part in end.groups()[:3] if part] for end in found]
    about = {"circa": True} if any(end[4] for end in found) else {}
    if len(parts) == 1 and parts[0][1:] and parts[0][1] in _SEASONS:
        return {"date-parts": [parts[0][:1]], "season": parts[0][1] - _SEASONS[0] + 1, **about}
    if any(part[1:] and not 1 <= part[1] <= 12 for part in parts):
        return {"raw": date}
    return {"date-parts": parts, **about}
