"""Quotations with neither text nor lock."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule
from argmap.texts.verification import Status
from argmap.wording.numbers import counted


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or found.against is not Status.NONE or not (found.quotations or found.sections):
        return
    if found.lock_fault or found.text not in (context.claims.sources or {}):
        return  # the lock is no use, or the id is misspelt, and that is another rule's finding
    count = len(found.quotations)
    what = counted(count, "quotation") if count else "the sections"
    yield Finding(
        ("text",),
        f'{what} of "{found.text}" could not be verified',
        "neither text nor lock",
        f"say where the text lies: `--text {found.text}=PATH`, or `texts` in the settings",
    )


RULE = Rule(Kind("AM606", "text-missing", Severity.WARNING), __file__, check)
