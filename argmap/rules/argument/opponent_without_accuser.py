"""An opponent's word that no accuser wrote

## What it does

Reports each piece of evidence, brought by others than the accusers, of the nature `opponent` whose
source is wholly by parties that do not accuse. A source with an author who belongs to no party is
passed over.

## Why it matters

That the accusers themselves said it is the strongest thing that can be said of a piece of evidence,
so it must be true.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, author: The keeper, date: 1871-03-04}
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
  oil-book: {kind: record, title: The oil book, author: The keeper, date: 1871-03-04}
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
            nature: own-record
```
"""

from collections.abc import Iterator

from argmap.format.graph import EvidenceNode
from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    accusers = parties_of(context.claims, "accuser")
    if "opponent" not in context.tables["evidence"].column("nature") or context.exchanged:
        return
    for answer in context.graph.answers:
        for piece in answer.evidence:
            if piece.evidence.nature == "opponent" and accusers.isdisjoint(answer.by):
                authors = context.authorship.of(piece.evidence.source)
                if authors.parties and not authors.strangers and authors.parties.isdisjoint(accusers):
                    yield _finding(piece, authors.parties)


def _finding(piece: EvidenceNode, authors: frozenset[str]) -> Finding:
    source = piece.evidence.source
    return Finding(
        (*piece.path, "nature"),
        f'{entry(piece.path)} is of the nature "opponent", and "{source}" is by no accuser',
        "the accusers' own word or act",
        "name another nature, or mend the source's `author`",
        related=((("sources", source), "by " + " and ".join(sorted(authors))),),
    )


RULE = Rule(Kind("AM408", "opponent-without-accuser", Severity.WARNING), __doc__, check)
