"""A quotation that the lock does not vouch for."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.texts.verification import Unlocked

_REASONS = {
    "new": "quotes words that were not there when the lock was made",
    "edited": "quotes other words than when the lock was made",
    "moved": "quotes words that stood at another entry when the lock was made",
    "another place": "names other places than the one where its quotation was verified",
}


def check(context: Context) -> Iterator[Finding]:
    for item in context.quotations:
        if isinstance(item.problem, Unlocked):
            reason = item.problem.reason
            was = f" ({item.problem.moved_from})" if item.problem.moved_from else ""
            yield Finding(
                item.path,
                f"{entry(item.entry)} {_REASONS[reason]}{was}",
                "unverified",
                f"verify it with `argmap lock --text {context.claims.text}=PATH`",
            )


RULE = Rule(Kind("AM605", "quotation-unverified"), __file__, check)
