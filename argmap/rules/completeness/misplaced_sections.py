"""Sections of a text that is not mapped."""

from collections.abc import Iterator
from itertools import takewhile

from argmap.claimfile.patches import Below, Mend, Replace
from argmap.format.models import ClaimFile
from argmap.loader.writing import inline
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry

_BEFORE = tuple(takewhile(lambda key: key != "text", ClaimFile.model_fields))


def check(context: Context) -> Iterator[Finding]:
    text, sources = context.claims.text, context.claims.sources or {}
    if text not in sources and not context.lacks((), "text"):
        return  # the misspelt `text` is the fault
    holding = [id_ for id_, source in sources.items() if source.sections]
    for id_ in holding:
        if id_ != text:
            path = ("sources", id_)
            single = len(holding) == 1
            yield Finding(
                (*path, "sections"),
                f"{entry(path)} has sections, and is not the mapped text",
                "nothing can name these",
                f"write `text: {id_}`, or take them out" if single or not text else "take them out",
                on="key",
                related=((("text",), "another is named here"),) if text else (),
                fix=_naming(context, id_) if single else None,
            )


def _naming(context: Context, source: str) -> Mend | None:
    """Name a source as the mapped text: the only one with sections."""
    title = f"write `text: {source}`"
    if context.claims.text:
        return Mend(title, (Replace(("text",), source),))
    above = [key for key in _BEFORE if context.loaded.has((key,))]
    return Mend(title, (Below((above[-1],), f"text: {inline(source)}"),)) if above else None


RULE = Rule(Kind("AM208", "misplaced-sections"), __file__, check)
