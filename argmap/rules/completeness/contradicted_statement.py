"""A statement that is contradicted beside it."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.format.nodes import AccusationNode
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    accusations = context.tables["accusations"]
    for path, answers in accusations.having("rebuttals") if any(accusations.column("unanswered")) else ():
        if answers and context.claims.accusations[str(path[-1])].unanswered is not None:
            said = "is said to be unanswered, and has rebuttals"
            yield _finding(path, "unanswered", said, "there is no answer", "rebuttals")
    for node in context.graph.accusations.values():
        if node.also and not node.rebuttals and node.accusation.unanswered is not None:
            yield _answered_elsewhere(node)
    rests_on = context.tables["rebuttals"].column("rests_on")
    for answer, basis in zip(context.graph.answers, rests_on, strict=True):
        if basis == "argument" and answer.evidence:
            said = "is said to rest on argument, and lists evidence"
            yield _finding(answer.path, "rests_on", said, "no evidence is offered", "evidence")


def _answered_elsewhere(node: AccusationNode) -> Finding:
    first = node.also[0]
    index = (first.rebuttal.also_answers or ()).index(node.id)
    return Finding(
        (*node.path, "unanswered"),
        f"{entry(node.path)} is said to be unanswered, and {entry(first.path)} answers it as well",
        "this says that there is no answer",
        "take out `unanswered`, or the accusation from `also_answers`",
        on="key",
        related=(((*first.path, "also_answers", index), "what contradicts it"),),
        fix=Mend("take out `unanswered`", (Remove((*node.path, "unanswered")),)),
    )


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
