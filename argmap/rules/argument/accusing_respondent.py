"""A charge that the respondents make

## What it does

Reports each accusation by nobody but parties of the role `respondent`.

## Why it matters

A charge stands or falls by what others than the accusers answer. Where a respondent makes it, the
accusers' answers do not count, and it is shown as unanswered. Most often two names have changed places, or
the charge is the respondent's answer in kind.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
topics: {light: The light, oil: The oil}
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
        move: denial
        rests_on: argument
  oil-was-short:
    title: The oil was short
    claim: The keeper says that the council sent too little oil all winter.
    topic: oil
    by: keeper
    unanswered: The council passes over it.
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
        move: denial
        rests_on: argument
      oil-was-short:
        title: The oil was short
        claim: The keeper says that the council sent too little oil all winter.
        move: counter-charge
        rests_on: argument
```
"""

from collections.abc import Iterator

from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    answering = parties_of(context.claims, "respondent")
    for path, by in context.tables["accusations"].having("by"):
        if answering.issuperset(by) and not context.exchanged:
            yield Finding(
                (*path, "by"),
                f"{entry(path)} is made by those who are to answer",
                "of the role respondent",
                "name who accuses, or record it as a `counter-charge` among the answers",
                related=tuple((("parties", id_, "role"), "the role") for id_ in dict.fromkeys(by)),
            )


RULE = Rule(Kind("AM411", "accusing-respondent", Severity.WARNING), __doc__, check)
