"""A quotation from another section

## What it does

Reports each quotation that does stand in the text, but not in a section that its `at` names, and each that
runs from one section into the next.

## Why it matters

Whoever follows the place will not find the words there, and the wrong section counts as covered.

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
    quote: drawn at dusk … all night
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
    quote: they were rung all night
    unanswered: The plea passes over it.
```
"""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule, entry
from argmap.texts.verification import CheckedQuotation, Elsewhere


def check(context: Context) -> Iterator[Finding]:
    for item in context.quotations:
        if isinstance(item.problem, Elsewhere):
            yield _finding(context, item, item.problem)


def _finding(context: Context, item: CheckedQuotation, problem: Elsewhere) -> Finding:
    names = [f'"{name}"' for name in problem.sections]
    named = ", ".join(f'"{name}"' for name in problem.named)
    if set(problem.sections) & set(problem.named):
        return Finding(
            item.path,
            f"{entry(item.entry)} quotes across the end of a section: {' and '.join(names)}",
            "runs from one section into the next",
            "quote each section by itself, as a list of two quotations",
        )
    return Finding(
        item.path,
        f"{entry(item.entry)} quotes words that stand in {' and '.join(names)}, not in {named}",
        "in another section",
        f"name {' or '.join(names)} in `at`",
        related=(((*item.entry, "at"), "the place given"),),
        fix=_mend(context, item, problem.sections),
    )


def _mend(context: Context, item: CheckedQuotation, sections: tuple[str, ...]) -> Mend | None:
    """Offer to change the place, where one section has the words and the entry names one."""
    passage = dict(context.graph.passages)[item.entry]
    if len(sections) > 1 or len(passage.at or ()) != 1 or len(passage.quote or ()) != 1:
        return None
    return Mend(f'change the place to "{sections[0]}"', (Replace((*item.entry, "at", 0), sections[0]),))


RULE = Rule(Kind("AM602", "quotation-elsewhere"), __doc__, check)
