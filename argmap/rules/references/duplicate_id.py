"""One id for two things

## What it does

Reports each id of an accusation, a ground or a rebuttal that another of them has as well, wherever
in the file; the first keeps it.

## Why it matters

These ids share one namespace, so that a link, an `against` and a command find one thing and no
other.

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
      light-was-out:
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
```
"""

from collections import Counter
from collections.abc import Iterator

from argmap.format.entries import a
from argmap.format.graph import AccusationNode, GroundNode, RebuttalNode
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for id_, paths in _clashes(context).items():
        earliest, *later = sorted(paths, key=context.loaded.key_offsets)
        for path in later:
            yield Finding(
                path,
                f"{entry(path)} has the id of {_other(earliest, path)}",
                "already taken",
                "accusations, grounds and rebuttals share one namespace: choose another id",
                on="key",
                related=((earliest, f'the first "{id_}"'),),
            )


def _clashes(context: Context) -> dict[str, list[Path]]:
    """Return the paths of each id that more than one thing has."""
    nodes: list[AccusationNode | GroundNode | RebuttalNode] = [*context.graph.accusations.values()]
    nodes += [ground for node in context.graph.accusations.values() for ground in node.grounds]
    nodes += context.graph.answers
    ids = [node.id for node in nodes]
    if len(set(ids)) == len(ids):
        return {}
    taken = {id_ for id_, count in Counter(ids).items() if count > 1}
    clashes: dict[str, list[Path]] = {}
    for node in nodes:
        if node.id in taken:
            clashes.setdefault(node.id, []).append(node.path)
    return clashes


def _other(earliest: Path, path: Path) -> str:
    kind = entry(earliest).partition(" ")[0]
    if kind != entry(path).partition(" ")[0]:
        return a(kind)
    return f"another {kind}"


RULE = Rule(Kind("AM108", "duplicate-id"), __doc__, check)
