"""Two sources that are the same document

## What it does

Reports each source that has the kind, title and date of an earlier one, and its author where both name
one, or its archive reference and date, or its address and title. Case, punctuation and white space make no
difference, nor does the order in which a name is given.

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
from collections.abc import Iterator, Sequence

from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry

_MARKS = re.compile(r"[^\w\0]+")
_WORD = re.compile(r"\w+")
_SCHEME = re.compile(r"(?i:https?://)(?:www\.)?")
Mark = tuple[object, ...]


def check(context: Context) -> Iterator[Finding]:
    first: dict[Mark, Path] = {}
    for path, own, sought in _marked(context):
        same = next((first[mark] for mark in sought if mark in first), None)
        for mark in own:
            first.setdefault(mark, path)
        if same is not None:
            yield Finding(
                path,
                f'{entry(path)} seems to be the same document as "{same[-1]}"',
                "the same document",
                "keep one of the two, or tell them apart by title, date or leaf",
                on="key",
                related=((same, "first declared here"),),
            )


def _marked(context: Context) -> Iterator[tuple[Path, list[Mark], list[Mark]]]:
    """Yield the sources, each with what no two documents share, as it has it and as others may."""
    table = context.tables["sources"]
    titles, archives = _plain(table.column("title")), _plain(table.column("archive"))
    if len(set(titles)) == len(titles) and not any(archives):
        return
    columns = map(table.column, ("kind", "author", "date", "url"))
    rows = zip(*columns, strict=True)
    for path, title, archive, row in zip(table.paths, titles, archives, rows, strict=True):
        kind, author, date, url = row
        own, sought = list[Mark](), list[Mark]()
        day = date.rstrip("~?%") if date else None
        if day:
            own, sought = _signed((title, kind, day), author)
        marks: list[Mark] = [("archive", archive, day)] if day and archive else []
        if url:
            marks.append(("url", _SCHEME.sub("", url.partition("#")[0], count=1).rstrip("/"), title))
        yield path, own + marks, sought + marks


def _signed(document: Mark, author: tuple[str, ...] | None) -> tuple[list[Mark], list[Mark]]:
    """Return the marks of a document by its author; one that names none may be anybody's."""
    if author is None:
        return [("unsigned", *document), ("any", *document)], [("any", *document)]
    signed = ("signed", frozenset(frozenset(_WORD.findall(name.casefold())) for name in author), *document)
    return [signed, ("any", *document)], [signed, ("unsigned", *document)]


def _plain(texts: Sequence[str | None]) -> list[str]:
    """Return texts without case, punctuation and white space."""
    joined = "\0".join(text or "" for text in texts)
    return _MARKS.sub("", joined.casefold()).split("\0") if texts else []


RULE = Rule(Kind("AM503", "duplicate-source", Severity.WARNING), __doc__, check)
