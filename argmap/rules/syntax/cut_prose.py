"""Prose that a number sign cuts off

## What it does

Asks about a `#` behind white space and without a space behind it, where it ends a text that is not
in quotes. With a space behind it, it asks only where the text has no full stop, others of its kind
have, and the comment goes on in lower case, as a sentence would.

## Why it matters

YAML takes such a sign for the start of a comment and drops the rest of the line without a word. A
comment is written with a space: `# like this`.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out in entry #7 of the log.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        rests_on: argument
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: "The council says that the light was out in entry #7 of the log."
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        rests_on: argument
```
"""

import re
from collections.abc import Iterator

from argmap.loader import faults
from argmap.plain.diagnostics import Path
from argmap.rules.base.rule import Context, Finding, Rule, entry

_STOPS = ".!?…。！？"
_ENDS = frozenset(f"{_STOPS}:;\"'”’»)]")
_REST = re.compile(r"[ \t]+#[ \t]+(?!argmap\s*:)([^\W\d_])")
_SENTENCES = frozenset(["claim", "shows", "says", "concedes", "unanswered", "summary", "reason", "note"])


def check(context: Context) -> Iterator[Finding]:
    if " # " not in context.loaded.source.text:
        return
    for (_, key), prose in context.tables.prose.items():
        if key in _SENTENCES and 2 * sum(map(prose.last_letters.count, _STOPS)) > len(prose.texts):
            for path, text in prose:
                if text[-1] not in _ENDS and _is_cut(context, (*path, key)):
                    yield Finding(
                        (*path, key),
                        f"{entry(path)} has a text that seems to go on behind a number sign",
                        "no full stop, and a comment in lower case",
                        "put the text in quotes, or end it with a full stop",
                    )


def _is_cut(context: Context, path: Path) -> bool:
    """Tell whether a comment that begins in lower case follows a text without quotes in its last line."""
    source = context.loaded.source.text
    start, end = context.loaded.offsets(path)
    rest = _REST.match(source, end) if source[start] not in "\"'|>" else None
    return rest is not None and rest[1].islower()


RULE = Rule(faults.CUT_PROSE, __doc__, check)
