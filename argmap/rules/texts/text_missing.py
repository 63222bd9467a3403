"""Quotations with neither text nor lock."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule
from argmap.texts.verification import Status
from argmap.wording.numbers import counted


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or found.lock_fault:
        return  # that the lock is no use is another rule's finding
    for text in found.texts:
        if text.against is Status.NONE and text.id in (context.claims.sources or {}):
            yield from _finding(context, text.id)


def _finding(context: Context, text: str) -> Iterator[Finding]:
    claims, own = context.claims, (item for item in context.quotations if item.text == text)
    count = sum(item.status is Status.NONE and not item.problem for item in own)
    if not count and not claims.sections_of(text):
        return
    what = counted(count, "quotation") if count else "the sections"
    yield Finding(
        claims.text_path(text),
        f'{what} of "{text}" could not be verified',
        "neither text nor lock",
        f"say where the text lies: `--text {text}=PATH`, or `texts` in the settings",
    )


RULE = Rule(Kind("AM606", "text-missing", Severity.WARNING), __file__, check)
