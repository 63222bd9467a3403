"""A comma at the end of a text

## What it does

Reports each text that ends in a comma: prose, names, and what is said of a source.

## Why it matters

In YAML a comma parts what stands in brackets, and nothing else. Where a line ends in one, as it does in JSON,
it becomes a part of the text, and is printed and compared with it.

## Example

```yaml
argmap: 1
title: The harbour light,
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
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
    claim: The council says that the light was out on the night of the storm.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        rests_on: argument
```
"""

from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry

_COMMAS = frozenset(",，、،")


def check(context: Context) -> Iterator[Finding]:
    for path, key, text in _texts(context):
        if text[-1] in _COMMAS:
            place = (*path, *key)
            yield Finding(
                place,
                f"{entry(path)} has a comma at the end of its `{key[0]}`",
                "ends in a comma",
                "take it out",
                fix=Mend("take out the comma", (Change(place, ((len(text) - 1, len(text), ""),)),)),
            )


def _texts(context: Context) -> Iterator[tuple[Path, Path, str]]:
    """Yield the path of an entry, the way to a text in it, and the text."""
    for prose in context.tables.prose.values():
        if not _COMMAS.isdisjoint(prose.last_letters):
            yield from ((path, (prose.key,), text) for path, text in prose)
    yield from context.tables.named


RULE = Rule(Kind("AM313", "stray-comma", Severity.WARNING), __doc__, check)
