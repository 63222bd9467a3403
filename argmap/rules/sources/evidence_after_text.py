"""Evidence that is younger than the text that cites it."""

from collections.abc import Iterator, Mapping

from argmap.format.models import Evidence, Ground, Passage, Quotation
from argmap.format.values import date_bounds
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    dates = {str(path[-1]): date for path, date in context.tables["sources"].having("date")}
    younger = {text: set(_younger(dates, text)) for text in context.claims.texts}
    late = set[str]().union(*younger.values())
    for path, item, above in _cited(context) if late else ():
        if item.source not in late:
            continue
        citing = (context.claims.texts_at(at) for at in _places(context, item, above))
        outdated = (texts[0] for texts in citing if all(item.source in younger[text] for text in texts))
        if text := next(outdated, None):
            yield _finding(context, path, str(item.source), text)


def _younger(dates: Mapping[str, str], text: str) -> Iterator[str]:
    """Yield the sources that are younger than a text."""
    end = date_bounds(dates[text])[1] if text in dates else None
    for source, date in dates.items():
        start = date_bounds(date)[0]
        if start is not None and end is not None and start > end:
            yield source


def _cited(context: Context) -> Iterator[tuple[Path, Ground | Evidence, Passage]]:
    """Yield what a text itself may cite, with the charge or answer that it is brought for."""
    for node in context.graph.accusations.values():
        for ground in node.grounds if context.later_voices.isdisjoint(node.by) else ():
            if ground.ground.source:
                yield ground.path, ground.ground, node.accusation
    for answer in context.graph.answers:
        if context.later_voices.isdisjoint(answer.by):
            for piece in answer.evidence:
                yield piece.path, piece.evidence, answer.rebuttal


def _places(context: Context, item: Ground | Evidence, above: Passage) -> Iterator[tuple[str, ...]]:
    """Yield where a source is cited: at the place of an entry, and at that of a quotation with its own.

    What is quoted in the source itself is cited where the charge or answer stands for which it is brought.
    """
    own = (quote.at for quote in item.quote or () if isinstance(quote, Quotation))
    for at in filter(None, (item.at, *own)):
        if item.source not in context.claims.texts_at(at):
            yield at
        elif above.at:
            yield above.at


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
