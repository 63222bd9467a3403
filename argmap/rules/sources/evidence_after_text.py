"""Evidence that is younger than the text that cites it

## What it does

Reports each piece of evidence and each ground, with a place in the mapped text, whose source is
dated after that text. What editors and judges bring is passed over.

## Why it matters

Nobody can cite what does not exist yet. One of the dates is wrong, or the evidence is a later
editor's and belongs under that name.

## Example

```yaml
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: As to the oil}
  oil-book: {kind: record, title: The oil book, date: 1871-04-04}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: oil
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
            at: oil
```

## Use instead

```yaml
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: As to the oil}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: oil
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
            at: oil
```
"""

from collections.abc import Iterator

from argmap.format.values import Day, date_bounds
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


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


RULE = Rule(Kind("AM501", "evidence-after-text", Severity.WARNING), __doc__, check)
