"""Straight and typographic quotation marks in one file

## What it does

Reports a file whose own prose has both straight (`"`, `'`) and typographic (“ ”, ‘ ’, « »)
quotation marks or apostrophes, once, at the first text with the rarer ones. Quotations keep the
marks of their text and do not count.

## Why it matters

Mixed marks look careless in print, and a search for one kind misses the other.

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
    unanswered: The keeper's plea passes over it.
  bell-was-silent:
    title: The bell’s silence
    claim: No bell was heard, though the council’s rules ask for one.
    topic: light
    unanswered: The plea has nothing on it.
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
  bell-was-silent:
    title: The bell's silence
    claim: No bell was heard, though the council's rules ask for one.
    topic: light
    unanswered: The plea has nothing on it.
```
"""

import re
from collections.abc import Iterator

from argmap.diagnostics import Kind, Path, Severity
from argmap.rule import Context, Finding, Rule

_CURLED = re.compile("[‘’‚‛“”„‟«»‹›]")
_STRAIGHT = re.compile(r"(?<!\d)\"|(?<=[^\W\d_])'|'(?=[^\W\d_])")
"""Straight marks, but those that stand for feet, minutes and inches."""

_SHOWN = 10


def check(context: Context) -> Iterator[Finding]:
    if context.loaded.source.text.isascii():
        return
    straight, curled = _with(context, _STRAIGHT), _with(context, _CURLED)
    if not straight or not curled:
        return
    rarer, other = sorted((straight, curled), key=len)
    marks = "straight" if rarer is straight else "typographic"
    yield Finding(
        rarer[0],
        "the file has straight and typographic quotation marks",
        f"{marks} here and in {len(rarer) - 1} other texts, the others in {len(other)}",
        f"take the other kind here, which is the commoner, or make the {marks} ones the rule",
        related=tuple((path, f"{marks} here, too") for path in rarer[1:_SHOWN]),
    )


def _with(context: Context, marks: re.Pattern[str]) -> list[Path]:
    """Return where the curator's own prose has certain marks."""
    prose = context.tables.prose.values()
    return [(*path, own.key) for own in prose for path, text in own if marks.search(text)]


RULE = Rule(Kind("AM306", "mixed-quotation-marks", Severity.WARNING), __doc__, check)
