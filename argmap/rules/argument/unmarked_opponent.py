"""An accuser's own word that is not called so

## What it does

Reports each piece of evidence, brought by others than the accusers, whose source is wholly by
accusers and whose nature is `document`, `testimony` or `own-record`. Resolutions, minutes and
public records may be called what they are.

## Why it matters

That the accusers themselves said it is the strongest thing that can be said of a piece of evidence.
A map that calls it a document hides it.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, author: The harbour council, date: 1871-03-04}
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
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, author: The harbour council, date: 1871-03-04}
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
"""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.format.graph import EvidenceNode
from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry

_HIDING = frozenset(["document", "testimony", "own-record"])


def check(context: Context) -> Iterator[Finding]:
    accusers = parties_of(context.claims, "accuser")
    theirs = {id_ for id_ in context.claims.sources or () if context.authorship.of(id_).only(accusers)}
    for answer in context.graph.answers if theirs and not context.exchanged else ():
        for piece in answer.evidence:
            source = piece.evidence.source
            if source in theirs and piece.evidence.nature in _HIDING and accusers.isdisjoint(answer.by):
                yield _finding(piece, context.authorship.of(source).parties)


def _finding(piece: EvidenceNode, authors: frozenset[str]) -> Finding:
    source, nature = piece.evidence.source, piece.evidence.nature
    return Finding(
        (*piece.path, "nature"),
        f'{entry(piece.path)} is of the nature "{nature}", and "{source}" is by the accusers',
        "hides that it is the accusers' own word",
        "write `opponent`, or mend the source's `author`",
        related=((("sources", source), "by " + " and ".join(sorted(authors))),),
        fix=Mend("write `opponent`", (Replace((*piece.path, "nature"), "opponent"),)),
    )


RULE = Rule(Kind("AM409", "unmarked-opponent", Severity.WARNING), __doc__, check)
