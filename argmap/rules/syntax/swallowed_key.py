"""A key inside the text above it."""

import re
from collections.abc import Iterator

from argmap.format.entries import keys_at, keys_of
from argmap.loader import faults
from argmap.plain.diagnostics import Path
from argmap.rules.base import Context, Finding, Rule, entry

_KEY = r"[\r\n][ \t]*(\w+):(?=[ \t\r\n]|\Z)"


def check(context: Context) -> Iterator[Finding]:
    for prose in context.tables.prose.values():
        keys = keys_of(prose.kind)
        for path, text in prose if _has_any(keys, prose.whole) else ():
            if _has_any(keys, text) and (key := _swallowed(context, path, prose.key)):
                yield Finding(
                    (*path, prose.key),
                    f'{entry(path)} has the key "{key}" inside its `{prose.key}`',
                    f'one line begins with "{key}:"',
                    f'indent "{key}" as far as "{prose.key}", or put the words in another order',
                )


def _has_any(keys: tuple[str, ...], text: str) -> bool:
    """Tell whether a colon stands right behind any of some keys."""
    return any(part.endswith(keys) for part in text.split(":")[:-1])


def _swallowed(context: Context, path: Path, name: str) -> str | None:
    """Return a key that begins a further line of a text, and that the entry may have and has not."""
    start, end = context.loaded.offsets((*path, name))
    keys = re.compile(_KEY).findall(context.loaded.source.text, start, end)
    return next((key for key in keys if key in keys_at(path) and context.lacks(path, key)), None)


RULE = Rule(faults.SWALLOWED_KEY, __file__, check)
