"""A quotation or a place that leads into no text

## What it does

Reports each `quote` that has no `at` beside it, and each `at` and `quote` of a file that maps no
`text`.

## Why it matters

A quotation is checked against the section that its `at` names. Without one nobody can check it.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: oil
    unanswered: The keeper's plea passes over it.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    unanswered: The keeper's plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.diagnostics import Kind, Path
from argmap.rule import Context, Finding, Rule, entry
from argmap.tables import PASSAGES


def check(context: Context) -> Iterator[Finding]:
    mapped = context.loaded.has(("text",))
    for kind in PASSAGES:
        table = context.tables[kind]
        places, quotes = table.column("at"), table.column("quote")
        if any(quotes) or not mapped:
            for path, at, quote in zip(table.paths, places, quotes, strict=True):
                if not mapped and (at or quote):
                    yield _textless(path, *(("quote", "a quotation") if quote else ("at", "a place")))
                elif quote and not at and context.lacks(path, "at"):
                    yield _placeless(path)


def _placeless(path: Path) -> Finding:
    return Finding(
        (*path, "quote"),
        f"{entry(path)} has a quotation and no place",
        "no `at` beside it",
        "add `at` with the section of the text that has these words",
        on="key",
    )


def _textless(path: Path, key: str, what: str) -> Finding:
    return Finding(
        (*path, key),
        f"{entry(path)} has {what}, and the file maps no text",
        "of no text",
        "name the source that is mapped as `text`, and its `sections`",
        on="key",
    )


RULE = Rule(Kind("AM207", "quotation-without-place"), __doc__, check)
