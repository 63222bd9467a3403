"""Accusers and respondents in each other's role

## What it does

Reports, once for a file, that whatever tells who accuses and who answers says the reverse of the roles of
the parties: who makes accusations, whose word is called the opponent's and whose the answering party's own
record. At least three entries must say so, and none may agree with the roles.

## Why it matters

Which side a party is on decides what each piece of its evidence is worth. With the roles exchanged, every
map shows the dispute the wrong way round.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: respondent}
  keeper: {name: The keeper, role: accuser}
sources:
  minutes: {kind: minutes, title: The council's minutes, author: The harbour council, date: 1871-03-11}
  oil-book: {kind: record, title: The oil book, author: The keeper, date: 1871-03-04}
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
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: own-record
          - source: minutes
            shows: The council paid for the oil of that night.
            nature: opponent
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  minutes: {kind: minutes, title: The council's minutes, author: The harbour council, date: 1871-03-11}
  oil-book: {kind: record, title: The oil book, author: The keeper, date: 1871-03-04}
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
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: own-record
          - source: minutes
            shows: The council paid for the oil of that night.
            nature: opponent
```
"""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule

_OTHER = {"accuser": "respondent", "respondent": "accuser"}


def check(context: Context) -> Iterator[Finding]:
    if not context.exchanged:
        return
    roles = {id_: _OTHER[role] for role in _OTHER for id_ in sorted(parties_of(context.claims, role))}
    (first, _), *others = roles.items()
    yield Finding(
        ("parties", first, "role"),
        "the roles of accusers and respondents seem to be exchanged",
        "accusations and evidence all say the reverse",
        "exchange the roles",
        related=tuple((("parties", id_), "the same holds for this one") for id_, _ in others),
        fix=Mend(
            "exchange the roles",
            tuple(Replace(("parties", id_, "role"), role) for id_, role in roles.items()),
        ),
    )


RULE = Rule(Kind("AM413", "exchanged-roles", Severity.WARNING), __doc__, check)
