"""The data as tables for a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, get_args

from argmap.format.nodes import AccusationNode
from argmap.format.passages import caveats_under
from argmap.pages import weighed
from argmap.pages.data.models import AccusationData, AnswerData, Part

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""With what a text begins that a spreadsheet takes for a formula, or for the end of a cell."""

_COUNTED: Final = ("answers", "answers_elsewhere", "evidence", "evidence_elsewhere", "caveats")
"""What the table of accusations counts."""


Row = dict[str, object]


def _accusation_row(node: AccusationNode, item: AccusationData) -> Row:
    told = item.model_dump(
        mode="json", exclude={"quotations", "grounds", "answers", "verdicts", "caveats", "unanswered"}
    )
    answers, pieces = weighed.answers(node), weighed.pieces(node)
    counts = {
        "answers": answers.own,
        "answers_elsewhere": answers.elsewhere,
        "evidence": pieces.own,
        "evidence_elsewhere": pieces.elsewhere,
        "caveats": caveats_under(node),
        "verdict": [verdict.outcome for verdict in item.verdicts],
    }
    return _flat({**told, **counts, "unanswered": item.unanswered})


def _answer_rows(item: AccusationData) -> Iterator[Row]:
    for answer, above in _walk(item.answers, item.id):
        told = answer.model_dump(mode="json", exclude={"quotations", "evidence", "caveats", "answers"})
        yield _flat({"accusation": item.id, "answers": above, **told, "evidence": len(answer.evidence)})


def _evidence_rows(item: AccusationData, via: Mapping[str, list[str]]) -> Iterator[Row]:
    brought = [(answer.id, piece) for answer, _ in _walk(item.answers, "") for piece in answer.evidence]
    brought += [("", piece) for verdict in item.verdicts for piece in verdict.evidence]
    for answer, piece in brought:
        told = piece.model_dump(mode="json", exclude={"quotations", "caveats"})
        quoted = [quote.words for quote in piece.quotations]
        verified = all(quote.verified for quote in piece.quotations) if quoted else None
        yield _flat({
            "accusation": item.id, "answer": answer, **told, "via": via.get(piece.source, []),
            "quotations": quoted, "verified": verified, "caveats": len(piece.caveats),
        })  # fmt: skip


def _walk(answers: Iterable[AnswerData], above: str) -> Iterator[tuple[AnswerData, str]]:
    for answer in answers:
        yield answer, above
        yield from _walk(answer.answers, answer.id)


def _flat(row: Row) -> Row:
    """Return a row with a text in each cell, and nothing in it that a spreadsheet would work out."""
    return {key: _cell(value) for key, value in row.items()}


def _cell(value: object) -> str:
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _plain(part: type[Part]) -> list[str]:
    """Return the fields of a part that hold no other parts, and so fit into a cell."""
    return [name for name, field in part.model_fields.items() if not _holds_parts(field.annotation)]


def _holds_parts(annotation: object) -> bool:
    return any(isinstance(inner, type) and issubclass(inner, Part) for inner in get_args(annotation))


def _csv(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """Return rows as CSV by RFC 4180, with the mark by which spreadsheets know UTF-8."""
    told = io.StringIO(newline="")
    writer = csv.DictWriter(told, columns, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + told.getvalue().encode()
