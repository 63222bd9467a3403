"""Something declared that nothing uses

## What it does

Reports each party, source and topic that nothing in the file uses. A party is used by a `by`,
written or by default, and by a source of which it, or one of its members, is the author; a source
by a piece of evidence, a ground or `text`; a topic by an accusation.

## Why it matters

What nothing uses is most often the trace of an entry that was meant and never written, or of a name
that was changed in one place only.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light, bells: The bells}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    unanswered: The keeper's plea passes over it.
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
```
"""

from collections.abc import Collection, Iterator

from argmap.diagnostics import Kind, Severity
from argmap.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    declared: dict[str, tuple[Collection[str], set[str]]] = {
        "parties": (claims.parties, _parties(context)),
        "sources": (claims.sources or {}, _sources(context)),
        "topics": (claims.topics, {accusation.topic for accusation in claims.accusations.values()}),
    }
    for kind, (names, used) in declared.items():
        for name in names:
            if name not in used and name not in context.unread:
                path = (kind, name)
                message = f"nothing uses {entry(path)}"
                yield Finding(path, message, "declared here only", "use it, or take it out", on="key")


def _sources(context: Context) -> set[str]:
    used = {piece.evidence.source for piece in context.graph.evidence}
    for node in context.graph.accusations.values():
        used.update(ground.ground.source for ground in node.grounds if ground.ground.source)
    return used | {context.claims.text or ""}


def _parties(context: Context) -> set[str]:
    used: set[str] = set()
    for node in context.graph.accusations.values():
        used.update(node.by or _of_role(context, "accuser"))
    for answer in context.graph.answers:
        used.update(answer.by or _of_role(context, "respondent"))
    for piece in context.graph.evidence:
        for caveat in piece.evidence.caveat or ():
            used.update(caveat.by)
    return used | _authors(context)


def _of_role(context: Context, role: str) -> list[str]:
    """Return the parties that may be meant where nobody is named and no default helps."""
    return [id_ for id_, party in context.claims.parties.items() if party.role == role]


def _authors(context: Context) -> set[str]:
    authors = {author for source in (context.claims.sources or {}).values() for author in source.author or ()}
    parties = context.claims.parties.items()
    return {id_ for id_, party in parties if not authors.isdisjoint((party.name, *(party.members or ())))}


RULE = Rule(Kind("AM110", "unused-declaration", Severity.WARNING), __doc__, check)
