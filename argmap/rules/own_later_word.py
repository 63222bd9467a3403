"""An answer that rests on nothing but one's own later word

## What it does

Reports each rebuttal all of whose evidence is by the answering party alone, and is either a
recollection or not older than the mapped text.

## Why it matters

What somebody wrote before the charge was made is a record. What the same person says afterwards
repeats the answer, and proves no more than the answer itself.

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
  memoir: {kind: recollection, title: Forty years of watches, author: The keeper, date: 1899}
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
          - source: memoir
            shows: Two pints were drawn that night.
            nature: testimony
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
```
"""

from collections.abc import Iterator

from argmap.diagnostics import Kind, Severity
from argmap.model import Source
from argmap.rule import Context, Finding, Rule, entry
from argmap.values import date_bounds


def check(context: Context) -> Iterator[Finding]:
    sources, text = context.claims.sources or {}, context.claims.text
    later = {
        id_ for id_, source in sources.items() if id_ != text and _later(source, sources.get(text or ""))
    }
    if not later:
        return
    own = later | {text}
    for answer in context.graph.answers:
        names = {piece.evidence.source for piece in answer.evidence}
        if not names or not names <= own or names.isdisjoint(later):
            continue
        if all(context.authorship.of(str(name)).only(frozenset(answer.by)) for name in names):
            yield Finding(
                (*answer.path, "evidence"),
                f"{entry(answer.path)} rests on nothing but its own party's later word",
                "all of it by the party that answers, and none of it older than the text",
                "add evidence from before the dispute or from others, or say `rests_on: argument`",
                on="key",
                related=tuple((("sources", name), "its own word") for name in sorted(names & later)),
            )


def _later(source: Source, text: Source | None) -> bool:
    """Tell whether a source is by its kind or its date later than the dispute."""
    if source.kind == "recollection":
        return True
    if source.date is None or text is None or text.date is None:
        return False
    earliest, begun = date_bounds(source.date)[0], date_bounds(text.date)[0]
    return earliest is not None and begun is not None and earliest >= begun


RULE = Rule(Kind("AM402", "own-later-word", Severity.WARNING), __doc__, check)
