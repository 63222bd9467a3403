"""An id that its title does not recall

## What it does

Reports each id of an accusation, a rebuttal, a source or a topic that shares nothing with its
title: no word, no beginning of one, no initials, and no word of the claim. Titles in other scripts
than that of the ids are passed over.

## Why it matters

The id is what stands in links, in file names and in every `against` and `part_of`. One that says
something else misleads whoever reads only it; most often the title was changed and the id was not.

## Example

```yaml
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
topics: {light: The light}
accusations:
  garden-feud:
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

import re
from collections.abc import Iterator
from typing import Any
from unicodedata import combining, normalize

from argmap.diagnostics import Kind, Path, Severity
from argmap.rule import Context, Finding, Rule, entry

_WORD = re.compile(r"[a-z0-9]+")
_ABROAD = re.compile("[^\u0000-\u024f\u1e00-\u20ff]")
_STEM = 3
"""How many letters two words share at the start before one recalls the other."""


def check(context: Context) -> Iterator[Finding]:
    for kind in ("accusations", "rebuttals", "sources", "topics"):
        for path, title in context.prose.get((kind, "title"), ()):
            if not _recalled(str(path[-1]), title.lower()) and not _recalled_at_all(context, path, title):
                yield Finding(
                    path,
                    f"{entry(path)} has an id unlike its title",
                    "recalls no word of the title",
                    "rename it, or mend the title",
                    on="key",
                    related=(((*path, "title"), "the title"),),
                )


def _recalled(id_: str, text: str) -> bool:
    """Tell whether some word of an id begins as a word of a text does."""
    return any(len(word) >= _STEM and word[:_STEM] in text for word in id_.split("-"))


def _recalled_at_all(context: Context, path: Path, title: str) -> bool:
    """Look where an id may come from besides its title: what else the entry says, and initials."""
    id_ = str(path[-1])
    said = " ".join(_said(context, path)).casefold()
    if _ABROAD.search(title) or _recalled(id_, _plain(said)):
        return True
    words = set(_WORD.findall(said))
    initials = "".join(word[0] for word in _WORD.findall(title.lower()))
    return any(word in words or (len(word) > 1 and word in initials) for word in id_.split("-"))


def _said(context: Context, path: Path) -> list[str]:
    """Return every text that stands directly in an entry."""
    data: Any = context.loaded.data
    for step in path:
        data = data[step]
    values = data.values() if isinstance(data, dict) else [data]
    items = (item for value in values for item in (value if isinstance(value, list) else [value]))
    return [item for item in items if isinstance(item, str)]


def _plain(text: str) -> str:
    """Return a text without its accents."""
    return "".join(letter for letter in normalize("NFKD", text) if not combining(letter))


RULE = Rule(Kind("AM307", "id-unlike-title", Severity.NOTE), __doc__, check)
