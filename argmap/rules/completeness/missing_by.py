"""An entry whose speaker cannot be told

## What it does

Reports each accusation and rebuttal without `by` for which there is no default. An accusation's is
the only accuser, a rebuttal's the only respondent, and that of an answer to an answer the only
party of the opposite side.

## Why it matters

With two accusers, a charge of nobody's looks like a charge of both.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  pilots: {name: The pilots, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    unanswered: The keeper's plea passes over it.
  bell-was-silent:
    title: The bell was silent
    claim: No bell was heard from the pier before dawn.
    topic: light
    by: [council, pilots]
    unanswered: The plea has nothing on the bell.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  pilots: {name: The pilots, role: accuser}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    by: council
    unanswered: The keeper's plea passes over it.
  bell-was-silent:
    title: The bell was silent
    claim: No bell was heard from the pier before dawn.
    topic: light
    by: [council, pilots]
    unanswered: The plea has nothing on the bell.
```
"""

from collections.abc import Iterator

from argmap.format.graph import RebuttalNode
from argmap.plain.diagnostics import Kind, Path
from argmap.plain.nearness import choice
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if context.faulty("parties"):
        return  # a role may be what is wrong
    for node in context.graph.accusations.values():
        if not node.by and context.lacks(node.path, "by"):
            yield _finding(context, node.path, "makes it", "accuser")
        for answer in node.rebuttals:
            if not answer.by and context.lacks(answer.path, "by"):
                yield _finding(context, answer.path, "answers", "respondent")
    for answered in context.graph.answers:
        for reply in answered.replies:
            if not reply.by and context.lacks(reply.path, "by"):
                yield from _reply(context, answered, reply)


def _reply(context: Context, answered: RebuttalNode, reply: RebuttalNode) -> Iterator[Finding]:
    parties = context.claims.parties
    if not answered.by or not all(party in parties for party in answered.by):
        return  # the fault lies in the answer that is answered
    sides = {parties[party].role for party in answered.by}
    opposite = {"accuser": "respondent", "respondent": "accuser"}.get(min(sides)) if len(sides) == 1 else None
    yield _finding(context, reply.path, "answers", opposite)


def _finding(context: Context, path: Path, does: str, role: str | None) -> Finding:
    parties = context.claims.parties
    having = [id_ for id_, party in parties.items() if party.role == role]
    if role is None:
        label = "no `by`, and no single side is opposite to the one that it answers"
    else:
        who = f"{len(having)} parties have" if having else "no party has"
        label = f"no `by`, and {who} the role {role}"
    remedy = f"add `by`; {choice(having or list(parties))}"
    return Finding(path, f"{entry(path)} does not say who {does}", label, remedy, on="key")


RULE = Rule(Kind("AM206", "missing-by"), __doc__, check)
