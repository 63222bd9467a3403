"""Quotations in a language without word lists

## What it does

Notes, once for a file, that no word lists exist for the `language` of its text, which is that of the file
unless the source names another: quotations were compared word for word, but nobody looked for a negation, a
hedge or a condition that they leave out. For German, French and Russian there are lists of negations,
hedges, limits, modal verbs, conditions and attributions, but no knowledge of grammar: they are found a few
words from the cut, or where a clause opens. The lock remembers what was not looked for.

## Why it matters

No question is not the same as nothing to ask.

## Example

The text:

```text
The council met in March.
```

```yaml
argmap: 1
title: The harbour light
language: tlh
text: plea
parties:
  council: {name: The harbour council, role: accuser}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      light: {title: The light, starts: The council met}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: light
    quote: The council met
    unanswered: The plea passes over it.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
language: en
text: plea
parties:
  council: {name: The harbour council, role: accuser}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      light: {title: The light, starts: The council met}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: light
    quote: The council met
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator, Sequence

from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base.rule import Context, Finding, Rule

_KINDS = (
    "negations", "hedges", "limits", "attributions", "conditions", "questions", "modal verbs", "irony",
    "corrections",
)  # fmt: skip
"""What the guard looks for where it has word lists for all of it."""


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or not found.unguarded:
        return
    language, looked_for = found.unguarded.language, found.unguarded.looked_for
    unguarded = [kind for kind in _KINDS if kind not in looked_for]
    what = f"only {_listed(looked_for)} are looked for" if looked_for else "nothing is looked for"
    yield Finding(
        _place(context),
        f'{what} in what quotations leave out of a text in "{language}"',
        f"no {'other ' if looked_for else ''}word lists",
        f"look for {_listed(unguarded)} yourself: read each quotation in its sentence",
    )


def _listed(kinds: Sequence[str]) -> str:
    *first, last = kinds
    return f"{', '.join(first)} and {last}" if first else last


def _place(context: Context) -> Path:
    """Return where the language of the text is named, of its own or as that of the file."""
    own = ("sources", context.claims.text or "", "language")
    return own if context.loaded.has(own) else ("language",)


RULE = Rule(Kind("AM633", "unguarded-language", Severity.NOTE), __doc__, check)
