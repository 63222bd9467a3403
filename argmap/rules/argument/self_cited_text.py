"""A text that is cited as evidence for itself

## What it does

Reports each piece of evidence whose source is the mapped text, where the party that answers is the
text's own author.

## Why it matters

What the text says is the answer. It is not evidence for the answer, and an accusation that is
*documented* by it alone is only argued.

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
          - source: plea
            shows: Two pints were drawn that night.
            nature: document
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

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    text = context.claims.text
    if text is None or text not in context.tables["evidence"].column("source"):
        return
    authors = context.authorship.of(text).parties
    for answer in context.graph.answers:
        for piece in answer.evidence:
            if piece.evidence.source == text and not authors.isdisjoint(answer.by):
                yield Finding(
                    (*piece.path, "source"),
                    f'{entry(piece.path)} cites the text under dispute, "{text}", for itself',
                    "the text's own word for what its author says",
                    "cite what the text refers to, or say `rests_on: argument`",
                )


RULE = Rule(Kind("AM403", "self-cited-text", Severity.WARNING), __doc__, check)
