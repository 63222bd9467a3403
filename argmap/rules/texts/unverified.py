"""What the lock does not vouch for."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.texts.verification import Misplacement, Unlocked

_REASONS = {
    "new": "quotes words that were not there when the lock was made",
    "edited": "quotes other words than when the lock was made",
    "moved": "quotes words that stood at another entry when the lock was made",
    "in another text": "quotes words that another text had when the lock was made, and has no longer",
    "another place": "names other places than the one where its quotation was verified",
}


def check(context: Context) -> Iterator[Finding]:
    for section in context.checked_sections(Misplacement.UNLOCKED):
        path = context.claims.section_path(section.id)
        text, _ = context.claims.parted(section.id)
        yield _finding(text, (*path, "starts"), f"{entry(path)} is not as it was when the lock was made")
    for item in context.quotations:
        if isinstance(item.problem, Unlocked):
            was = f" ({item.problem.moved_from})" if item.problem.moved_from else ""
            yield _finding(
                str(item.text), item.words_path, f"{entry(item.entry)} {_REASONS[item.problem.reason]}{was}"
            )


def _finding(text: str, path: Path, message: str) -> Finding:
    return Finding(path, message, "unverified", f"verify it with `argmap lock --text {text}=PATH`")


RULE = Rule(Kind("AM605", "unverified"), __file__, check)
