"""A quotation or a place that leads into no text."""

from collections.abc import Iterator

from argmap.format.models import Quotation
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.wording.numbers import counted

_NAMES = {"quote": "a quotation", "at": "a place"}
_SHOWN = 3
"""How many others are shown beside the first."""


def check(context: Context) -> Iterator[Finding]:
    if context.loaded.has(("text",)):
        yield from _placeless(context)
    elif context.lacks((), "text"):
        sources = (context.claims.sources or {}).values()
        if not any(source.sections for source in sources):  # which one is mapped is another rule's finding
            yield from _textless(context)


def _placeless(context: Context) -> Iterator[Finding]:
    having = {path for path, _ in context.tables.placed}
    for path, quotes in context.tables.quoted:
        placed = path in having or all(isinstance(quote, Quotation) and quote.at for quote in quotes)
        if not placed and context.lacks(path, "at"):
            yield Finding(
                (*path, "quote"),
                f"{entry(path)} has a quotation and no place",
                "no `at` beside it",
                "add `at` with the section of the text that has these words",
                on="key",
            )


def _textless(context: Context) -> Iterator[Finding]:
    """Yield one finding for all that is of the text: one line is missing."""
    quoted = {path: "quote" for path, _ in context.tables.quoted}
    keys = {path: "at" for path, _ in context.tables.placed} | quoted
    if not keys:
        return
    first, *others = sorted(((*path, key) for path, key in keys.items()), key=context.loaded.key_offsets)
    more = f", like {counted(len(others), 'other')}" if others else ""
    yield Finding(
        first,
        f"{entry(first[:-1])} has {_NAMES[str(first[-1])]}, and the file maps no text",
        f"of no text{more}",
        "name the source that is mapped as `text`, and its `sections`",
        on="key",
        related=tuple((path, "of no text either") for path in others[:_SHOWN]),
    )


RULE = Rule(Kind("AM207", "quotation-without-place"), __file__, check)
