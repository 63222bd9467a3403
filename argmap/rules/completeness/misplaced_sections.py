"""Sections of a text that is not mapped."""

from collections.abc import Iterator
from itertools import takewhile

from argmap.claimfile.patches import Below, Divide, Mend, Replace
from argmap.format.identifiers import OF_TEXT
from argmap.format.models import ClaimFile
from argmap.loader.writing import inline
from argmap.plain.diagnostics import Kind, Path
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
                _remedy([id_] if single else [*texts, id_] if texts else holding),
                on="key",
                related=((("text",), "another is named here"),) if texts else (),
                fix=_fix(context, id_, single=single),
            )


def _remedy(texts: list[str]) -> str:
    named = texts[0] if len(texts) == 1 else f"[{', '.join(texts)}]"
    return f"write `text: {named}`, or take them out"


def _fix(context: Context, source: str, *, single: bool) -> Mend | None:
    """Name a source as one more text, if places name it as one, or else as the text, if it alone has any."""
    texts = context.claims.texts
    named = any(place.startswith(f"{source}{OF_TEXT}") for _, at in context.tables.placed for place in at)
    if texts and named and not (single and len(texts) == 1):
        path: Path = ("text", len(texts) - 1) if len(texts) > 1 else ("text",)
        return Mend(f"write `text: [{', '.join([*texts, source])}]`", (Divide(path, (texts[-1], source)),))
    return _naming(context, source) if single and len(texts) < 2 else None


def _naming(context: Context, source: str) -> Mend | None:
    """Name a source as the mapped text: the only one with sections."""
    title = f"write `text: {source}`"
    if context.claims.texts:
        return Mend(title, (Replace(("text",), source),))

    above = [key for key in _BEFORE if context.loaded.has((key,))]
    return Mend(title, (Below((above[-1],), f"text: {inline(source)}"),)) if above else None


RULE = Rule(Kind("AM208", "misplaced-sections"), __file__, check)
