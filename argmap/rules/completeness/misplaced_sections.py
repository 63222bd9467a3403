"""Sections of a text that is not mapped."""

from collections.abc import Iterator
from itertools import takewhile

from argmap.claimfile.patches import Below, Mend, Replace
from argmap.format.models import ClaimFile
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry

_BEFORE = tuple(takewhile(lambda key: key != "text", ClaimFile.model_fields))


def check(context: Context) -> Iterator[Finding]:
    texts, sources = context.claims.texts, context.claims.sources or {}
    if not context.claims.texts_declared and not context.lacks((), "text"):
        return  # the misspelt `text` is the fault
    which = "one of the mapped texts" if len(texts) > 1 else "the mapped text"
    holding = [id_ for id_, source in sources.items() if source.sections]
    for id_ in holding:
        if id_ not in texts:
            path = ("sources", id_)
            single = len(holding) == 1
            yield Finding(
                (*path, "sections"),
                f"{entry(path)} has sections, and is not {which}",
                "nothing can name these",
                _remedy(id_, texts, single=single),
                on="key",
                related=((("text",), "another is named here"),) if texts else (),
                fix=_naming(context, id_) if single and len(texts) < 2 else None,
            )


def _remedy(source: str, texts: tuple[str, ...], *, single: bool) -> str:
    named = source if single or not texts else f"[{', '.join([*texts, source])}]"
    return f"write `text: {named}`, or take them out"


def _naming(context: Context, source: str) -> Mend | None:
    """Name a source as the mapped text: the only one with sections."""
    title = f"write `text: {source}`"
    if context.claims.texts:
        return Mend(title, (Replace(("text",), source),))
    from argmap.loader.writing import inline  # few files need it

    above = [key for key in _BEFORE if context.loaded.has((key,))]
    return Mend(title, (Below((above[-1],), f"text: {inline(source)}"),)) if above else None


RULE = Rule(Kind("AM208", "misplaced-sections"), __file__, check)
