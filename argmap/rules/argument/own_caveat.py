"""A caveat of those who bring the evidence."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    caveats = context.tables["caveat"].having("by")
    speakers = {answer.path: answer.by for answer in context.graph.answers} if caveats else {}
    for path, by in caveats:
        evidence = path[:-2]
        if set(by) <= set(speakers[evidence[:-2]]):
            yield Finding(
                (*path, "by"),
                f"{entry(path)} is by those who bring the evidence",
                "brings it",
                "name who objects, or say in `concedes` what the answer grants",
                related=(((*evidence, "source"), "the evidence"),),
            )


RULE = Rule(Kind("AM412", "own-caveat", Severity.NOTE), __file__, check)
