"""An answer with no evidence that does not say so

## What it does

Reports each rebuttal that lists no `evidence` and does not say `rests_on: argument`.

## Why it matters

Whether an answer rests on documents or on reasoning decides how its accusation stands. It must be
said, not left open.

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
    claim: The council says that the light was out on the night of the storm.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
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

from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for answer in context.graph.answers:
        if answer.evidence or answer.rebuttal.rests_on == "argument":
            continue
        if context.lacks(answer.path, "evidence") and _is_told(context, (*answer.path, "rests_on")):
            yield Finding(
                answer.path,
                f"{entry(answer.path)} offers no evidence and does not say that it rests on argument",
                "no `evidence`",
                "add `evidence`, or `rests_on: argument`",
                on="key",
            )


def _is_told(context: Context, path: Path) -> bool:
    """Tell whether what an answer rests on is known, as it is not where that is misspelt."""
    if context.loaded.has(path):
        return path not in context.loaded.repaired
    return context.lacks(path[:-1], "rests_on")


RULE = Rule(Kind("AM203", "rebuttal-without-evidence"), __doc__, check)
