"""An answer by those whom it answers

## What it does

Reports each answer whose `by` is the `by` of the accusation or answer that it stands under.

## Why it matters

Nobody answers a charge of their own. Most likely two names have changed places, and the map then tells the
wrong way round who said what. That its authors took a charge back is told in its claim.

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
    by: council
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        by: council
        move: denial
        rests_on: argument
  keeper-slept:
    title: The keeper slept
    claim: The council says that the keeper slept through the watch.
    topic: light
    rebuttals:
      bell-was-rung:
        title: The bell was rung
        claim: The keeper answers that the bell was rung all night.
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
    by: council
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        by: keeper
        move: denial
        rests_on: argument
```
"""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    speakers = {node.id: (node.by, node.path) for node in context.graph.accusations.values()}
    for answer in () if context.exchanged else context.graph.answers:  # each after what it answers
        by, path = speakers.get(answer.answers, ((), ()))
        if by and by == answer.by:
            yield Finding(
                _speaker(context, answer.path),
                f"{entry(answer.path)} is by those whom it answers",
                "answers itself",
                "name who answers, or mend the `by` of what is answered",
                on="value" if context.loaded.has((*answer.path, "by")) else "key",
                related=((_speaker(context, path), f"{entry(path)} is by the same"),),
            )
        if answer.replies:
            speakers[answer.id] = (answer.by, answer.path)


def _speaker(context: Context, path: Path) -> Path:
    """Return where an entry says who speaks, or the entry where a default says it."""
    return (*path, "by") if context.loaded.has((*path, "by")) else path


RULE = Rule(Kind("AM410", "answer-to-oneself", Severity.WARNING), __doc__, check)
