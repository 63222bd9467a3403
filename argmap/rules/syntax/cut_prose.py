"""Prose that a number sign cuts off."""

import re
from collections.abc import Iterator

from argmap.format.keys import ALL
from argmap.format.marks import Sort
from argmap.loader import faults
from argmap.plain.diagnostics import Path
from argmap.rules.base import Context, Finding, Rule, entry

_STOPS = ".!?…。！？"
_ENDS = frozenset(f"{_STOPS}:;\"'”’»)]")
_REST = re.compile(r"[ \t]+#[ \t]+(?!argmap\s*:)([^\W\d_])")
_SENTENCES = frozenset(key.name for key in ALL if key.sort in (Sort.PROSE, Sort.REASON))


def check(context: Context) -> Iterator[Finding]:
    if " # " not in context.loaded.source.text:
        return
    for (_, key), prose in context.tables.prose.items():
        if key in _SENTENCES and 2 * sum(map(prose.last_letters.count, _STOPS)) > len(prose.texts):
            for path, text in prose:
                if text[-1] not in _ENDS and _is_cut(context, (*path, key)):
                    yield Finding(
                        (*path, key),
                        f"{entry(path)} has a text that seems to go on behind a number sign",
                        "no full stop, and a comment in lower case",
                        "put the text in quotes, or end it with a full stop",
                    )


def _is_cut(context: Context, path: Path) -> bool:
    """Tell whether a comment that begins in lower case follows a text without quotes in its last line."""
    source = context.loaded.source.text
    start, end = context.loaded.offsets(path)
    rest = _REST.match(source, end) if source[start] not in "\"'|>" else None
    return rest is not None and rest[1].islower()


RULE = Rule(faults.CUT_PROSE, __file__, check)
