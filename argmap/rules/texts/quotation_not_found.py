"""A quotation that is not in the text

## What it does

Reports each quotation whose words the text does not have, in this order and on whole words. The closest
passage is shown beside it, with what it has in place of the words given. White space, the kinds of quotation
marks, hyphens and dashes, emphasis and footnote marks make no difference; case, punctuation and accents do.
A quotation without a single word of the text is reported too.

## Why it matters

A quotation is the one thing in a map that anybody can check. One that is not verbatim puts words into
somebody's mouth.

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
    quote: they were rung the whole night
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

from argmap.claimfile.patches import Change, Mend, Replace
from argmap.plain.diagnostics import Kind
from argmap.rules.base.rule import Context, Finding, Rule, entry
from argmap.texts.differing import mended, told, without_marks, written
from argmap.texts.verification import CheckedQuotation, NotFound


def check(context: Context) -> Iterator[Finding]:
    if context.verification and context.verification.alien:
        return  # which is told of the text as a whole
    for item in context.quotations:
        if isinstance(item.problem, NotFound):
            near = item.problem.near
            where = "in the place given" if near and near.exact else "in the text"
            message = f"{entry(item.entry)} quotes {_quoted(item.quote, item.problem.part, where)}"
            remedy, mend = _remedy(item.quote, item.problem), _mend(context, item, item.problem)
            yield Finding(item.path, message, f"not {where}", remedy, fix=mend)


def _quoted(quote: str, part: str, where: str) -> str:
    if not part:
        return "no word of the text"
    if part in quote and len(part) < len(quote) - 2:
        return f'"{part}", which is not {where}'
    return f"words that are not {where}"


def _remedy(quote: str, problem: NotFound) -> str:
    near = problem.near
    if problem.bare:
        return without_marks(quote, problem.bare)
    if near and near.exact:
        return f"quote each place by itself, in the order of the text; {told(near)}"
    if near is None:
        return "the text has nothing like it; quote it word for word, or say it without `quote`"
    return f"quote it word for word; {told(near)}"


def _mend(context: Context, item: CheckedQuotation, problem: NotFound) -> Mend | None:
    """Offer the words of the text in the place of others, where the passage stands in the place given."""
    if problem.bare:
        return Mend("leave out the marks", (Replace(item.path, problem.bare),))
    passage = dict(context.graph.passages)[item.entry]
    near = problem.near
    part = mended(item.quote, near) if near else None
    if context.verification and context.verification.edition:
        return None  # it is the text that has changed
    if near is None or part is None or not _named(context, passage.at or (), near.section):
        return None
    return Mend(written(item.quote, part), (Change(item.path, (part,)),))


def _named(context: Context, at: tuple[str, ...], section: str | None) -> bool:
    return any(section in context.claims.places.get(place, ()) for place in at)


RULE = Rule(Kind("AM601", "quotation-not-found"), __doc__, check)
