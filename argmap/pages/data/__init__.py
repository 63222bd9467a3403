"""The record as data: one JSON file with a schema of its own, and tables for a spreadsheet."""

import json
from collections.abc import Iterator

from argmap.pages.data.making import _Data
from argmap.pages.data.models import (
    JSON,
    SCHEMA,
    AccusationData,
    AnswerData,
    EvidenceData,
    SiteData,
    SourceData,
)
from argmap.pages.data.tables import (
    _COUNTED,
    _accusation_row,
    _answer_rows,
    _csv,
    _evidence_rows,
    _flat,
    _plain,
)
from argmap.pages.record import Record


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the files by name."""
    data = _Data(record)
    made = data.site()
    yield JSON, _json(made.model_dump(mode="json", by_alias=True))
    yield SCHEMA, _json(SiteData.model_json_schema(by_alias=True))
    via = {item.id: item.via for item in made.sources}
    accusations = [(node, item) for node, item in zip(data.nodes, made.accusations, strict=True)]
    answers = [row for _, item in accusations for row in _answer_rows(item)]
    evidence = [row for _, item in accusations for row in _evidence_rows(item, via)]
    for name, columns, rows in (
        (
            "accusations",
            [*_plain(AccusationData), *_COUNTED, "verdict"],
            [_accusation_row(node, item) for node, item in accusations],
        ),
        ("answers", ["accusation", "answers", *_plain(AnswerData), "evidence"], answers),
        (
            "evidence",
            ["accusation", "answer", *_plain(EvidenceData), "via", "quotations", "verified", "caveats"],
            evidence,
        ),
        ("sources", _plain(SourceData), [_flat(item.model_dump(mode="json")) for item in made.sources]),
    ):
        yield f"data/{name}.csv", _csv(columns, rows)


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
