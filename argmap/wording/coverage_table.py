"""Coverage as rows of a table, and as Markdown."""

from collections.abc import Iterator, Sequence

from argmap.plain import markdown
from argmap.texts.coverage import Coverage, SectionCoverage, Stretch
from argmap.texts.verification import Status
from argmap.wording.lookup import Wording
from argmap.wording.numbers import counted, grouped, share

COLUMNS = ("section", "title", "words", "accusations", "rebuttals", "evidence", "quotations", "quoted")
LEFT = (0, 1)
"""The columns that hold no numbers, which alone are set flush right."""


def headings(say: Wording) -> tuple[str, ...]:
    """Return what stands at the head of the columns."""
    return tuple(say(f"coverage.column.{name}") for name in COLUMNS)


def table(found: Coverage) -> tuple[tuple[str, ...], ...]:
    """Return one row for each section, and one for all of them."""
    return (*(_row(row) for row in found.sections), _totals(found))


def _row(row: SectionCoverage) -> tuple[str, ...]:
    if not row.mapped:
        return (row.id, row.title, grouped(row.words), "", "", "", "", f"not mapped: {row.reason}")
    counts = (row.accusations, row.rebuttals, row.evidence, row.quotations)
    return (row.id, row.title, grouped(row.words), *map(str, counts), share(row.quoted, row.words))


def _totals(found: Coverage) -> tuple[str, ...]:
    words = found.total("words", mapped=True)
    counts = (*map(found.total, ("accusations", "rebuttals", "evidence")), found.quotations)
    quoted = share(found.total("quoted", mapped=True), words)
    return ("", "mapped in all", grouped(words), *map(grouped, counts), quoted)


def remarks(found: Coverage, say: Wording) -> Iterator[str]:
    """Yield what a reader of the table should know besides."""
    if found.against is Status.NONE:
        yield "how many words there are and are quoted, only the text or its lock can tell"
    else:
        yield f"numbers of words: {found.against}"
    if found.unplaced:
        verb = "stands" if found.unplaced == 1 else "stand"
        where = "in one of several sections; in which, only the text or its lock can tell"
        yield f"{counted(found.unplaced, 'quotation')} {verb} {where}"
    if found.empty:
        yield f"no entry stands on: {_stretches(found.empty)}"
    if found.unquoted:
        yield f"longest stretches without a quotation: {_stretches(found.unquoted)}"
    if found.without_evidence:
        listed = ", ".join(
            f"{item.id} ({item.standing.replace('-', ' ')})" for item in found.without_evidence
        )
        yield f"{say.figure('accusations')} that nothing meets with evidence: {listed}"


def _stretches(found: Sequence[Stretch]) -> str:
    return ", ".join(map(_stretch, found))


def _stretch(item: Stretch) -> str:
    """Return from where to where a stretch goes, and how long it is, where that is known."""
    sections = item.first if item.first == item.last else f"{item.first} to {item.last}"
    return f"{sections} ({grouped(item.words)} words)" if item.words else sections


def as_markdown(found: Coverage, say: Wording) -> str:
    """Return the table and its remarks as Markdown."""
    lines = [f"# Coverage of {markdown.escaped(found.title or found.text or 'the text')}", ""]
    names = headings(say)
    lines += markdown.table(names, table(found), names[len(LEFT) :])
    lines += ["", *(f"- {markdown.escaped(remark, len(remark))}" for remark in remarks(found, say))]
    return "\n".join(lines) + "\n"
