"""A lock that cannot be used."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or not found.lock_fault or not context.claims.texts_declared:
        return
    yield Finding(
        ("text",),
        found.lock_fault,
        "its lock cannot be used",
        f"make it anew with `{context.relocking}`",
    )


RULE = Rule(Kind("AM614", "unusable-lock", Severity.ERROR), __file__, check)
