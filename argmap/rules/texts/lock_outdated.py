"""A lock that is not what the text gives."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule

_MOST = 4


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or not found.stale:
        return
    listed = ", ".join(f'"{key}"' for key in found.stale[:_MOST])
    more = f" and {len(found.stale) - _MOST} more" if len(found.stale) > _MOST else ""
    yield Finding(
        ("text",),
        f'the lock "{found.lock_name}" is out of date in {listed}{more}',
        "locked otherwise",
        f"make it anew with `{context.relocking}`",
    )


RULE = Rule(Kind("AM607", "lock-outdated", Severity.WARNING), __file__, check)
