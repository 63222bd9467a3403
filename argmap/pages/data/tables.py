"""The data as tables for a spreadsheet."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, get_args

from argmap.format.passages import caveats_under
from argmap.pages import weighed
from argmap.pages.data.models import (
    AccusationData,
    AnswerData,
    EvidenceData,
    Part,
    SiteData,
    SourceData,
)
from argmap.pages.record import Record

Row = dict[str, object]


@dataclass(frozen=True)
class Table:
    """A table: what it is called, what it tells of each part, and the rows that the data fill it with.

    Those columns come ``first`` and ``last`` that the part itself has not, or has as parts of its own.
    """

    name: str
    part: type[Part]
    rows: Callable[[Record, SiteData], Iterable[Row]]
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        return f"data/{self.name}.csv"

    @cached_property
    def plain(self) -> list[str]:
        """The fields of the part that hold no other parts, and so fit into a cell."""
        fields = self.part.model_fields.items()
        return [name for name, field in fields if not _holds_parts(field.annotation)]

    @property
    def columns(self) -> list[str]:
        return [*self.first, *self.plain, *self.last]

    def row(self, part: Part, **more: object) -> Row:
        """Return the row of a part, with what more there is to tell of it."""
        return part.model_dump(mode="json", include=set(self.plain)) | more


def _holds_parts(annotation: object) -> bool:
    return any(isinstance(inner, type) and issubclass(inner, Part) for inner in get_args(annotation))


def _accusations(record: Record, made: SiteData) -> Iterator[Row]:
    names = {one.id: one.name for one in (*made.parties, *made.people)}
    for item in made.accusations:
        node = record.graph.accusations[item.id]
        answers, pieces = weighed.answers(node), weighed.pieces(node)
        yield ACCUSATIONS.row(
            item,
            topic_title=made.topics.get(item.topic),
            by_names=[names.get(name, name) for name in item.by],
            answers=answers.own,
            answers_elsewhere=answers.elsewhere,
            evidence=pieces.own,
            evidence_elsewhere=pieces.elsewhere,
            caveats=len(caveats_under(node)),
            verdict=[verdict.outcome for verdict in item.verdicts],
        )


def _answers(_record: Record, made: SiteData) -> Iterator[Row]:
    for item in made.accusations:
        for answer, above in _walk(item.answers, item.id):
            yield ANSWERS.row(
                answer,
                number=item.number,
                accusation=item.id,
                accusation_title=item.title,
                topic=item.topic,
                standing=item.standing,
                answers=above,
                evidence=len(answer.evidence),
            )


def _evidence(_record: Record, made: SiteData) -> Iterator[Row]:
    sources = {source.id: source for source in made.sources}
    for item in made.accusations:
        brought = [(answer.id, piece) for answer, _ in _walk(item.answers, "") for piece in answer.evidence]
        brought += [("", piece) for verdict in item.verdicts for piece in verdict.evidence]
        for answer, piece in brought:
            quoted = [quote.words for quote in piece.quotations]
            source = sources.get(piece.source)
            yield EVIDENCE.row(
                piece,
                number=item.number,
                accusation=item.id,
                accusation_title=item.title,
                answer=answer,
                source_title=source.title if source else None,
                source_date=source.date if source else None,
                via=source.via if source else [],
                quotations=quoted,
                verified=all(quote.verified for quote in piece.quotations) if quoted else None,
                caveats=len(piece.caveats),
            )


def _walk(answers: Iterable[AnswerData], above: str) -> Iterator[tuple[AnswerData, str]]:
    for answer in answers:
        yield answer, above
        yield from _walk(answer.answers, answer.id)


def _sources(_record: Record, made: SiteData) -> Iterator[Row]:
    return (SOURCES.row(item) for item in made.sources)


ACCUSATIONS: Final = Table(
    "accusations", AccusationData, _accusations,
    last=(
        "topic_title", "by_names", "answers", "answers_elsewhere", "evidence", "evidence_elsewhere",
        "caveats", "verdict",
    ),
)  # fmt: skip
ANSWERS: Final = Table(
    "answers", AnswerData, _answers,
    ("number", "accusation", "accusation_title", "topic", "standing", "answers"), ("evidence",),
)  # fmt: skip
EVIDENCE: Final = Table(
    "evidence", EvidenceData, _evidence,
    ("number", "accusation", "accusation_title", "answer"),
    ("source_title", "source_date", "via", "quotations", "verified", "caveats"),
)  # fmt: skip
SOURCES: Final = Table("sources", SourceData, _sources)
TABLES: Final = (ACCUSATIONS, ANSWERS, EVIDENCE, SOURCES)


def written(table: Table, record: Record, made: SiteData) -> bytes:
    """Return a table as CSV by RFC 4180, with the mark by which spreadsheets know UTF-8."""
    told = io.StringIO(newline="")
    writer = csv.DictWriter(told, table.columns, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in table.rows(record, made))
    return b"\xef\xbb\xbf" + told.getvalue().encode()


_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""With what a text begins that a spreadsheet takes for a formula, or for the end of a cell."""


def _cell(value: object) -> str:
    """Return a value as text in which a spreadsheet finds nothing to work out."""
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
