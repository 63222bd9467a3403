"""A quoted charge without a quotation

## What it does

Reports each accusation with `voice: quoted` and no `quote`.

## Why it matters

That a charge reaches the reader in the accuser's own words is worth something only where the words
stand there and are held against the text.

## Example

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
      oil: {title: The oil, starts: As to the oil}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    voice: quoted
    at: oil
    unanswered: The keeper's plea passes over it.
```

```text
As to the oil, the council says “the lamp was dark on the night of the storm”.
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
      oil: {title: The oil, starts: As to the oil}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    voice: quoted
    at: oil
    quote: the lamp was dark on the night of the storm
    unanswered: The keeper's plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base.rule import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    table = context.tables["accusations"]
    voices = table.column("voice")
    if "quoted" not in voices:
        return
    remedy = "write `paraphrased`, or add `quote` and `at` with the accuser's words"
    if not context.claims.sections and context.lacks((), "text"):
        remedy = "write `paraphrased`: only what stands in a mapped `text` can be quoted"
    for path, voice, quote in zip(table.paths, voices, table.column("quote"), strict=True):
        if voice == "quoted" and not quote and context.lacks(path, "quote"):
            place = (*path, "voice")
            yield Finding(
                place,
                f"{entry(path)} is quoted, and has no quotation",
                "no `quote` beside it",
                remedy,
                fix=Mend("write `paraphrased`", (Replace(place, "paraphrased"),)),
            )


RULE = Rule(Kind("AM209", "voice-without-quotation", Severity.WARNING), __doc__, check)
