"""An acknowledgement that silences nothing

## What it does

Reports each `ack` beside which no quotation is asked about, or no quotation stands.

## Why it matters

An `ack` that outlives its reason would silence the next question, which nobody has looked at.

## Example

The text:

```text
The council met in March. The keeper never left the lamp that night.
```

```yaml
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      light: {title: The light, starts: The council met}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: light
    quote: The keeper never left the lamp
    ack: The negation is in the claim
    unanswered: The plea passes over it.
```

## Use instead

```yaml
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      light: {title: The light, starts: The council met}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: light
    quote: The keeper never left the lamp
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    for path in found.idle_acks if found else ():
        yield Finding(
            path,
            f"{entry(path[:-1])} acknowledges a doubt that nobody has",
            "silences nothing",
            "remove it",
            on="key",
            fix=Mend("remove it", (Remove(path),)),
        )


RULE = Rule(Kind("AM632", "idle-ack", Severity.WARNING), __doc__, check)
