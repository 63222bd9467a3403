"""A comma at the end of a text."""

from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_COMMAS = frozenset(",，、،")


def check(context: Context) -> Iterator[Finding]:
    for path, key, text in _texts(context):
        if text[-1] in _COMMAS:
            place = (*path, *key)
            yield Finding(
                place,
                f"{entry(path)} has a comma at the end of its `{key[0]}`",
                "ends in a comma",
                "take it out",
                fix=Mend("take out the comma", (Change(place, ((len(text) - 1, len(text), ""),)),)),
            )


def _texts(context: Context) -> Iterator[tuple[Path, Path, str]]:
    """Yield the path of an entry, the way to a text in it, and the text."""
    for prose in context.tables.prose.values():
        if not _COMMAS.isdisjoint(prose.last_letters):
            yield from ((path, (prose.key,), text) for path, text in prose)
    yield from context.tables.named


RULE = Rule(Kind("AM313", "stray-comma", Severity.WARNING), __file__, check)
