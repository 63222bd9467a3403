"""A section that starts with words the text does not have

## What it does

Reports each section whose `starts` stands nowhere in the text, on whole words. The closest passage is shown
beside it. Where no section and no quotation is there, it reports once that this seems to be another text.

## Why it matters

A section that cannot be placed hides its part of the text from every check of quotations and coverage.

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
      bells: {title: The bells, starts: As for the bells}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: [oil, bells]
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
    unanswered: The plea passes over it.
```
"""

import re
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend, Replace
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base.rule import Context, Finding, Rule, entry
from argmap.texts.differing import mended, told, without_marks, written
from argmap.texts.quotations import ELISION
from argmap.texts.verification import CheckedSection, Misplacement

_ELISION = re.compile(ELISION)


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found and found.alien:
        yield Finding(
            ("text",),
            f'this seems to be another text than "{found.text}": nothing that is looked for is in it',
            f"none of {len(found.sections) + len(found.quotations)} sections and quotations",
            f"say where the right one lies: `--text {found.text}=PATH`, or `texts` in the settings",
        )
        return
    for item in context.checked_sections(Misplacement.MISSING):
        path = ("sources", str(context.claims.text), "sections", item.id)
        starts = context.claims.sections[item.id].starts
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} starts with words that are not in the text",
            "not in the text",
            _remedy(starts, item),
            fix=_mend((*path, "starts"), starts, item),
        )


def _remedy(starts: str, item: CheckedSection) -> str:
    if item.bare:
        return without_marks(starts, item.bare)
    if _ELISION.search(starts):
        return "give the first words of the section only: an elision counts as words here"
    near = f"; {told(item.near)}" if item.near else ""
    return f"give the first words of the section, word for word{near}"


def _mend(path: Path, starts: str, item: CheckedSection) -> Mend | None:
    if item.bare:
        return Mend("leave out the marks", (Replace(path, item.bare),))
    part = mended(starts, item.near) if item.near else None
    if part is None:
        return None
    return Mend(written(starts, part), (Change(path, (part,)),))


RULE = Rule(Kind("AM609", "section-not-found"), __doc__, check)
