"""A lock that cannot be used."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or not found.lock_fault or found.text not in (context.claims.sources or {}):
        return
    yield Finding(
        ("text",),
        found.lock_fault,
        "its lock cannot be used",
        f"make it anew with `argmap lock --text {found.text}=PATH`",
    )


RULE = Rule(Kind("AM614", "unusable-lock", Severity.ERROR), __file__, check)
