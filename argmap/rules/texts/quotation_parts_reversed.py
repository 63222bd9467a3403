"""Parts of a quotation in another order than the text has them

## What it does

Reports each quotation with an elision whose parts all stand in one section, but not one behind the other
as quoted.

## Why it matters

Words that are set in a new order can say what their author never said.

## Example

The text:

```text
As to the oil, it was drawn at dusk. As to the bells, they were rung all night.
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
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
    quote: all night … the bells
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
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: As to the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
    quote: the bells … all night
    unanswered: The plea passes over it.
```
"""

import re
from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base.rule import Context, Finding, Rule, entry
from argmap.texts.normalise import normalise
from argmap.texts.quotations import ELISION
from argmap.texts.verification import Reversed

_ELISION = re.compile(rf"\s*{ELISION}\s*")


def check(context: Context) -> Iterator[Finding]:
    for item in context.quotations:
        if isinstance(item.problem, Reversed):
            place = f' in "{item.problem.section}"' if item.problem.section else ""
            yield Finding(
                item.path,
                f"{entry(item.entry)} quotes parts in another order than the text has them",
                "not in this order",
                f"quote them in the order of the text{place}: {' … '.join(item.problem.order)}",
                fix=_mend(item.path, item.quote, item.problem.order),
            )


def _mend(path: Path, quote: str, order: tuple[str, ...]) -> Mend | None:
    """Offer to put the parts in order, where nothing but elisions stands between them."""
    written = {normalise(part).strip(): part for part in _ELISION.split(quote)}
    if written.keys() != set(order) or len(written) != len(order):
        return None
    return Mend("put them in order", (Replace(path, " … ".join(written[part] for part in order)),))


RULE = Rule(Kind("AM604", "quotation-parts-reversed"), __doc__, check)
