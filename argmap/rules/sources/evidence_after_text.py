"""Evidence that is younger than the text that cites it."""

from collections.abc import Iterator, Mapping

from argmap.format.values import date_bounds
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    dates = {str(path[-1]): date for path, date in context.tables["sources"].having("date")}
    younger = {text: set(_younger(dates, text)) for text in context.claims.texts}
    if any(younger.values()):
        for path, source, at in _cited(context):
            texts = context.claims.texts_at(at)
            if all(source in younger[text] for text in texts):
                yield _finding(context, path, source, texts[0])


def _younger(dates: Mapping[str, str], text: str) -> Iterator[str]:
    """Yield the sources that are younger than a text."""
    end = date_bounds(dates[text])[1] if text in dates else None
    for source, date in dates.items():
        start = date_bounds(date)[0]
        if start is not None and end is not None and start > end:
            yield source


def _cited(context: Context) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    """Yield what a text itself cites, as far as its place tells, with this place."""
    for node in context.graph.accusations.values():
        for ground in node.grounds if context.later_voices.isdisjoint(node.by) else ():
            if ground.ground.at and ground.ground.source:
                yield ground.path, ground.ground.source, ground.ground.at
    for answer in context.graph.answers:
        if context.later_voices.isdisjoint(answer.by):
            for piece in answer.evidence:
                if piece.evidence.at:
                    yield piece.path, piece.evidence.source, piece.evidence.at


def _finding(context: Context, path: Path, source: str, text: str) -> Finding:
    sources = context.claims.sources or {}
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
