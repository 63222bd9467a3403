"""An answer with no evidence that does not say so."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for answer in context.graph.answers:
        if answer.evidence or answer.concedes or answer.rebuttal.rests_on == "argument":
            continue
        if (*answer.path, "move") in context.loaded.repaired:
            continue  # it may be a concession, which needs none
        if context.lacks(answer.path, "evidence") and _is_told(context, (*answer.path, "rests_on")):
            yield Finding(
                answer.path,
                f"{entry(answer.path)} offers no evidence and does not say that it rests on argument",
                "no `evidence`",
                "add `evidence`, or `rests_on: argument`",
                on="key",
            )


def _is_told(context: Context, path: Path) -> bool:
    """Tell whether what an answer rests on is known, as it is not where that is misspelt."""
    if context.loaded.has(path):
        return path not in context.loaded.repaired
    return context.lacks(path[:-1], "rests_on")


RULE = Rule(Kind("AM203", "rebuttal-without-evidence"), __file__, check)
