"""An id that its title does not recall."""

import re
from collections.abc import Iterator
from typing import Any

from argmap.format.entries import STAND_IN
from argmap.format.identifiers import ID
from argmap.format.latin import latin
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_WORD = re.compile(r"[a-z0-9]+")
_IS_ID = re.compile(ID).fullmatch
_ABROAD = re.compile("[^\u0000-\u024f\u1e00-\u20ff]")
_STEM = 3
"""How many letters two words share at the start before one recalls the other."""


def check(context: Context) -> Iterator[Finding]:
    language = context.claims.language
    for kind in ("accusations", "rebuttals", "topics"):
        table = context.tables[kind]
        for number, (path, title) in enumerate(zip(table.paths, table.column("title"), strict=True)):
            id_, small = str(path[-1]), title.lower()
            if id_[:_STEM] in small or _recalled(id_, small) or not _IS_ID(id_) or title == STAND_IN:
                continue
            charge = str(path[1]) if len(path) > 2 else ""
            if not _recalled(id_, charge) and not _hinted(id_, vars(table.items[number]), language):
                yield _finding(path, (*path, "title"), apart=context.loaded.has((*path, "title")))


def _finding(path: Path, title: Path, *, apart: bool) -> Finding:
    return Finding(
        path,
        f"{entry(path)} has an id unlike its title",
        "recalls no word of the title",
        "rename it, or mend the title",
        on="key",
        related=((title, "the title"),) if apart else (),
    )


def _recalled(id_: str, text: str) -> bool:
    """Tell whether some word of an id begins as some letters of a text do."""
    return any(len(word) >= _STEM and word[:_STEM] in text for word in id_.split("-"))


def _hinted(id_: str, row: dict[str, Any], language: str | None) -> bool:
    """Look for where else an id may come from: initials of the title, and what the entry says."""
    title = row["title"]
    if _ABROAD.search(title):
        return True
    initials = "".join(word[0] for word in _WORD.findall(latin(title)))
    if any(len(word) > 1 and word in initials for word in id_.split("-")):
        return True
    said = [item for value in row.values() for item in (value if isinstance(value, tuple) else (value,))]
    text = " ".join(item for item in said if isinstance(item, str))
    return _recalled(id_, latin(text)) or _recalled(id_, latin(text, language))


RULE = Rule(Kind("AM307", "id-unlike-title", Severity.NOTE), __file__, check)
