"""The record as data: one JSON file with a schema of its own, and tables for a spreadsheet."""

import json
from collections.abc import Iterator
from typing import Final

from argmap.pages.data.making import made_of
from argmap.pages.data.models import JSON, SCHEMA, SiteData
from argmap.pages.data.tables import TABLES, written
from argmap.pages.record import Record

FILES: Final = {"json": JSON, **{table.name: table.file for table in TABLES}}
"""The files that a reader may take away, the whole first, each by the key of the words for it."""


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the files by name."""
    made = made_of(record)
    yield JSON, _json(made.model_dump(mode="json", by_alias=True))
    yield SCHEMA, _json(SiteData.model_json_schema(by_alias=True))
    for table in TABLES:
        yield table.file, written(table, record, made)


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
