"""A statement that is contradicted beside it."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    accusations = context.tables["accusations"]
    for path, answers in accusations.having("rebuttals") if any(accusations.column("unanswered")) else ():
        if answers and context.claims.accusations[str(path[-1])].unanswered is not None:
            said = "is said to be unanswered, and has rebuttals"
            yield _finding(path, "unanswered", said, "there is no answer", "rebuttals")
    rests_on = context.tables["rebuttals"].column("rests_on")
    for answer, basis in zip(context.graph.answers, rests_on, strict=True):
        if basis == "argument" and answer.evidence:
            said = "is said to rest on argument, and lists evidence"
            yield _finding(answer.path, "rests_on", said, "no evidence is offered", "evidence")


def _finding(path: Path, key: str, said: str, meaning: str, other: str) -> Finding:
    return Finding(
        (*path, key),
        f"{entry(path)} {said}",
        f"this says that {meaning}",
        f"take out `{key}`, or the {other}",
        on="key",
        related=(((*path, other), "what contradicts it"),),
        fix=Mend(f"take out `{key}`", (Remove((*path, key)),)),
    )


RULE = Rule(Kind("AM202", "contradicted-statement"), __file__, check)
