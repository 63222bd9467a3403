"""A source without what its kind calls for

## What it does

Reports each source that lacks what a document of its kind has: an author, a date, or a place
(`published`, `archive` or `url`) where a reader can find it. A `note` that says why something is
missing is enough.

## Why it matters

A letter without a date or a book without a publisher cannot be looked up. Where the date is not
known, that is worth saying, too.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: letter, title: To the oil merchant, date: 1871-03-04}
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

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: letter, title: To the oil merchant, author: The keeper, date: 1871-03-04}
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
            nature: own-record
```
"""

from collections.abc import Iterator

from argmap.diagnostics import Kind, Severity
from argmap.model import Source
from argmap.rule import Context, Finding, Rule, entry

_WRITTEN = ("author", "date")
_PRINTED = ("author", "date", "place")
_WANTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("letter", "note", "telegram", "message", "declaration", "ultimatum"), _WRITTEN),
    **dict.fromkeys(("resolution", "pleading", "judgment", "report"), _WRITTEN),
    **dict.fromkeys(("speech", "statement", "testimony", "interview"), _WRITTEN),
    **dict.fromkeys(("article", "book", "chapter", "thesis"), _PRINTED),
    **dict.fromkeys(("minutes", "treaty", "statute", "contract", "recording", "photograph"), ("date",)),
    **dict.fromkeys(("dataset", "software"), ("author", "place")),
    "web-page": ("place",),
    "recollection": ("author",),
}
_PLACE = "place (`published`, `archive` or `url`)"


def check(context: Context) -> Iterator[Finding]:
    for id_, source in (context.claims.sources or {}).items():
        lacking = [part for part in _WANTED.get(source.kind, ()) if not _has(source, part)]
        if not lacking or source.note is not None:
            continue
        path = ("sources", id_)
        lacking = [part for part in lacking if not context.loaded.has((*path, part))]
        if lacking:
            named = " and no ".join(part if part != "place" else _PLACE for part in lacking)
            yield Finding(
                path,
                f"{entry(path)} has no {named}",
                f"a {source.kind} has " + ("one" if len(lacking) == 1 else "these"),
                "add what is missing, or say in a `note` why it is",
                on="key",
            )


def _has(source: Source, part: str) -> bool:
    if part == "author":
        return source.author is not None
    if part == "date":
        return source.date is not None
    return source.published is not None or source.archive is not None or source.url is not None


RULE = Rule(Kind("AM504", "incomplete-source", Severity.WARNING), __doc__, check)
