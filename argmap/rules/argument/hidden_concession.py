"""A concession that nothing lets the reader see

## What it does

Reports each `concedes` that does not count for the standing of the accusation, because it stands in
an answer to an answer or in one by the accusers, unless the answer's title shares a word with it.

## Why it matters

The overview says *conceded in part* of an accusation whose answers grant something. What is granted
elsewhere is on no card's face, and a concession that nobody sees might as well not be recorded.

## Example

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
        rebuttals:
          wick-was-wet:
            title: The wick was wet
            claim: The council replies that a wet wick gives no light.
            move: context
            rests_on: argument
            concedes: The full measure was drawn.
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
        rebuttals:
          wick-was-wet:
            title: A full measure and a wet wick
            claim: The council replies that a wet wick gives no light.
            move: context
            rests_on: argument
            concedes: The full measure was drawn.
```
"""

import re
from collections.abc import Iterator

from argmap.format.graph import RebuttalNode
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry

_WORD = re.compile(r"[^\W\d_]{4,}")


def check(context: Context) -> Iterator[Finding]:
    concessions = context.tables["rebuttals"].column("concedes")
    for answer, concedes in zip(context.graph.answers, concessions, strict=True):
        if concedes is None or (answer.depth == 1 and not _accusing(context, answer)):
            continue
        if _words(concedes).isdisjoint(_words(answer.rebuttal.title)):
            where = "the accusers' own answer" if answer.depth == 1 else "an answer to an answer"
            yield Finding(
                (*answer.path, "concedes"),
                f"{entry(answer.path)} concedes something that no standing or title shows",
                f"{where} does not count for the standing",
                "let the title say it",
                on="key",
            )


def _accusing(context: Context, answer: RebuttalNode) -> bool:
    parties = context.claims.parties
    return bool(answer.by) and all(id_ in parties and parties[id_].role == "accuser" for id_ in answer.by)


def _words(text: str) -> set[str]:
    return {word[:5] for word in _WORD.findall(text.casefold())}


RULE = Rule(Kind("AM407", "hidden-concession", Severity.NOTE), __doc__, check)
