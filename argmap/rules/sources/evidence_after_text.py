"""Evidence that is younger than the text that cites it."""

from collections.abc import Iterator

from argmap.format.values import Day, date_bounds
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    text = (claims.sources or {}).get(claims.text or "")
    end = date_bounds(text.date)[1] if text and text.date else None
    if end is None:
        return
    dates = context.tables["sources"].having("date")
    younger = {str(path[-1]) for path, date in dates if _starts_after(date, end)}
    if younger:
        for path, source in _cited(context):
            if source in younger:
                yield _finding(context, path, source)


def _starts_after(date: str, end: Day) -> bool:
    start = date_bounds(date)[0]
    return start is not None and start > end


def _cited(context: Context) -> Iterator[tuple[Path, str]]:
    """Yield what the text itself cites, as far as its place tells."""
    for node in context.graph.accusations.values():
        for ground in node.grounds if context.later_voices.isdisjoint(node.by) else ():
            if ground.ground.at and ground.ground.source:
                yield ground.path, ground.ground.source
    for answer in context.graph.answers:
        if context.later_voices.isdisjoint(answer.by):
            for piece in answer.evidence:
                if piece.evidence.at:
                    yield piece.path, piece.evidence.source


def _finding(context: Context, path: Path, source: str) -> Finding:
    sources, text = context.claims.sources or {}, str(context.claims.text)
    return Finding(
        (*path, "source"),
        f"{entry(path)} is younger than the text that cites it",
        f"of {sources[source].date}, and the text of {sources[text].date}",
        "mend the date that is wrong, or give the evidence to those who brought it later",
        related=(
            ((("sources", source, "date"), "dated here")),
            (("sources", text, "date"), "the text's date"),
        ),
    )


RULE = Rule(Kind("AM501", "evidence-after-text", Severity.WARNING), __file__, check)
