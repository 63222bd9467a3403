"""A section that the lock does not vouch for."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.texts.verification import Misplacement


def check(context: Context) -> Iterator[Finding]:
    for item in context.checked_sections(Misplacement.UNLOCKED):
        path = ("sources", str(context.claims.text), "sections", item.id)
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} is not as it was when the lock was made",
            "unverified",
            f"verify it with `argmap lock --text {context.claims.text}=PATH`",
        )


RULE = Rule(Kind("AM613", "section-unverified"), __file__, check)
