"""A signatory who is a member of no party

## What it does

Reports an author of a source with several authors who is no member of any party, where most of the
others are members of one, or where the name is almost that of a member.

## Why it matters

Who signed is often what the dispute is about. A misspelt name, or a signatory who was forgotten
under `members`, makes the document look like somebody else's.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser, members: [Anne Reed, John Marsh, Paul Quayle]}
  keeper: {name: The keeper, role: respondent}
sources:
  charge-sheet:
    kind: statement
    title: The charges
    author: [Anne Reed, John March, Paul Quayle]
    date: 1871-03-10
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    grounds:
      sheet: {claim: The sheet lists the night among others., source: charge-sheet}
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
  council: {name: The harbour council, role: accuser, members: [Anne Reed, John Marsh, Paul Quayle]}
  keeper: {name: The keeper, role: respondent}
sources:
  charge-sheet:
    kind: statement
    title: The charges
    author: [Anne Reed, John Marsh, Paul Quayle]
    date: 1871-03-10
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    grounds:
      sheet: {claim: The sheet lists the night among others., source: charge-sheet}
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
"""

from collections.abc import Iterator

from argmap.diagnostics import Kind, Path, Severity
from argmap.nearness import closest
from argmap.patches import Mend, Replace
from argmap.rule import Context, Finding, Rule, entry

_LIKENESS = 85.0


def check(context: Context) -> Iterator[Finding]:
    for path, names in context.tables["sources"].having("author"):
        if len(names) > 1:
            authors = context.authorship.of(str(path[-1]))
            if authors.parties and authors.strangers:
                yield from _strangers(context, path, names, authors.strangers)


def _strangers(
    context: Context, path: Path, names: tuple[str, ...], strangers: tuple[str, ...]
) -> Iterator[Finding]:
    mostly = len(names) >= 3 and 2 * len(strangers) < len(names)
    members = [name for party in context.claims.parties.values() for name in party.members or ()]
    for name in strangers:
        near = closest(name, members, likeness=_LIKENESS)
        if near or mostly:
            place = (*path, "author", names.index(name))
            yield Finding(
                place,
                f'{entry(path)} is signed by "{name}", who is a member of no party',
                "a member of no party",
                f'did you mean "{near}"?'
                if near
                else "add the name to the `members` of a party, or take it out",
                fix=Mend(f'write "{near}"', (Replace(place, near),)) if near else None,
            )


RULE = Rule(Kind("AM506", "unknown-signatory", Severity.WARNING), __doc__, check)
