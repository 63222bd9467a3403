"""An answer with no evidence that does not say so."""

from collections.abc import Iterator

from argmap.format.vocabulary import MOVES
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.slips import plausible


def check(context: Context) -> Iterator[Finding]:
    for answer in context.graph.answers:
        if answer.evidence or answer.concedes or answer.rebuttal.rests_on == "argument":
            continue
        if _may_concede(context, (*answer.path, "move")):
            continue
        if context.lacks(answer.path, "evidence") and _is_told(context, (*answer.path, "rests_on")):
            yield Finding(
                answer.path,
                f"{entry(answer.path)} offers no evidence and does not say that it rests on argument",
                "no `evidence`",
                "add `evidence`, or `rests_on: argument`",
                on="key",
            )


def _may_concede(context: Context, path: Path) -> bool:
    """Tell whether an unknown move may be meant for a concession, which needs no evidence."""
    if path not in context.loaded.repaired:
        return False
    written = context.loaded.value(path) if context.loaded.has(path) else None
    meant = plausible.word(written, tuple(MOVES)) if isinstance(written, str) else None
    return meant in (None, "concession")


def _is_told(context: Context, path: Path) -> bool:
    """Tell whether what an answer rests on is known, as it is not where that is misspelt."""
    if context.loaded.has(path):
        return path not in context.loaded.repaired
    return context.lacks(path[:-1], "rests_on")


RULE = Rule(Kind("AM203", "rebuttal-without-evidence"), __file__, check)
