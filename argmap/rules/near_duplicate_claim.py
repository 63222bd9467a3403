"""Two claims that are almost the same

## What it does

Reports each claim of an accusation, a ground or a rebuttal that is almost that of an earlier entry
of the same kind. Claims are compared where they begin or end alike; those that differ in a number
are passed over.

## Why it matters

One charge in two entries is counted twice, answered twice, or answered in one place only. Where the
two do differ, their claims should say in what.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    unanswered: The keeper's plea passes over it.
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that the lamp was out on the night of the storm.
    topic: light
    unanswered: The plea has nothing on the lamp.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    unanswered: The keeper's plea passes over it.
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that no lamp was lit in the week of the repairs.
    topic: light
    unanswered: The plea has nothing on the lamp.
```
"""

import re
from collections.abc import Iterator

from argmap.diagnostics import Kind, Path, Severity
from argmap.rule import Context, Finding, Rule, entry

_LIKENESS = 92.0
_LETTERS = 20
"""How many letters at the start or the end of two claims are the same before they are compared."""

_MOST = 16
"""Claims that begin or end alike in a larger number follow a pattern, and are compared as a whole only."""

_NUMBERS = re.compile(r"\d+")

Claims = list[tuple[Path, str]]


def check(context: Context) -> Iterator[Finding]:
    for kind in ("accusations", "grounds", "rebuttals"):
        claims = context.prose.get((kind, "claim"), [])
        twins = _same(claims)
        for group in _groups(claims):
            for later, first in _alike(group):
                twins.setdefault(later, first)
        for later, first in twins.items():
            yield Finding(
                (*later, "claim"),
                f"{entry(later)} claims almost the same as {entry(first)}",
                "almost the same claim",
                "make one entry of the two, or say in the claims what tells them apart",
                related=(((*first, "claim"), "the earlier claim"),),
            )


def _same(claims: Claims) -> dict[Path, Path]:
    """Return the claims that are those of an earlier entry letter by letter."""
    first: dict[str, Path] = {}
    return {path: earlier for path, claim in claims if (earlier := first.setdefault(claim, path)) is not path}


def _groups(claims: Claims) -> Iterator[Claims]:
    """Yield claims that begin alike, and claims that end alike."""
    groups: dict[str, Claims] = {}
    for item in claims:
        claim = item[1]
        groups.setdefault(claim[:_LETTERS], []).append(item)
        groups.setdefault("\0" + claim[-_LETTERS:], []).append(item)
    return (group for group in groups.values() if 1 < len(group) <= _MOST)


def _alike(claims: Claims) -> Iterator[tuple[Path, Path]]:
    """Yield each claim that is almost an earlier one's, with the earlier one."""
    for number, (path, claim) in enumerate(claims):
        for earlier, other in claims[:number]:
            if _close(claim, other):
                yield path, earlier
                break


def _close(claim: str, other: str) -> bool:
    from rapidfuzz import fuzz

    near = fuzz.ratio(claim, other, score_cutoff=_LIKENESS) > 0
    return near and _NUMBERS.findall(claim) == _NUMBERS.findall(other)


RULE = Rule(Kind("AM305", "near-duplicate-claim", Severity.WARNING), __doc__, check)
