"""Two sources that are the same document

## What it does

Reports each source that has the kind, title, author and date of an earlier one, or its archive
reference and date, or its address and title. Case, punctuation and white space make no difference.

## Why it matters

A document that is declared twice counts twice: an answer seems to rest on two sources, and what
cites one of them is not found under the other.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  oil-ledger: {kind: record, title: the oil book, date: 1871-03-04}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
          - source: oil-ledger
            shows: The hours stand in the margin.
            nature: document
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
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

import re
from collections.abc import Iterator

from argmap.diagnostics import Kind, Severity
from argmap.model import Source
from argmap.rule import Context, Finding, Rule, entry

_WORDS = re.compile(r"\w+")


def check(context: Context) -> Iterator[Finding]:
    first: dict[tuple[object, ...], str] = {}
    for id_, source in (context.claims.sources or {}).items():
        marks = tuple(_marks(source))
        same = next((first[mark] for mark in marks if mark in first), None)
        for mark in marks:
            first.setdefault(mark, id_)
        if same is not None:
            yield Finding(
                ("sources", id_),
                f'{entry(("sources", id_))} seems to be the same document as "{same}"',
                "the same document",
                "keep one of the two, or tell them apart by title, date or leaf",
                on="key",
                related=((("sources", same), "first declared here"),),
            )


def _marks(source: Source) -> Iterator[tuple[object, ...]]:
    """Yield what no two documents share."""
    title = _plain(source.title)
    if source.date:
        yield "title", source.kind, title, source.date, _plain(" ".join(source.author or ()))
        if source.archive:
            yield "archive", _plain(source.archive), source.date
    if source.url:
        yield "url", source.url.partition("#")[0].rstrip("/"), title


def _plain(text: str) -> str:
    return " ".join(_WORDS.findall(text.casefold()))


RULE = Rule(Kind("AM503", "duplicate-source", Severity.WARNING), __doc__, check)
