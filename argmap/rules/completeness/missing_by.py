"""An entry whose speaker cannot be told."""

from collections.abc import Iterator

from argmap.format.identifiers import UNNAMED
from argmap.format.nodes import AccusationNode, RebuttalNode
from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Path
from argmap.plain.nearness import choice
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if context.faulty("parties"):
        return  # a role may be what is wrong
    for node in context.graph.accusations.values():
        if not node.by and context.lacks(node.path, "by"):
            yield _finding(context, node.path, "makes it", "accuser")
        yield from _below(context, node)
    for answered in context.graph.answers:
        for reply in answered.replies:
            if not reply.by and context.lacks(reply.path, "by"):
                yield from _reply(context, answered, reply)


def _below(context: Context, node: AccusationNode) -> Iterator[Finding]:
    """Yield what answers a charge, and what decides it, without a speaker."""
    for answer in node.rebuttals:
        if not answer.by and context.lacks(answer.path, "by"):
            yield _finding(context, answer.path, "answers", _answering(context, node.by))
    for verdict in node.verdicts:
        if not verdict.by and context.lacks(verdict.path, "by"):
            yield _finding(context, verdict.path, "gives it", "judge")


def _answering(context: Context, makers: tuple[str, ...]) -> str:
    """Return the role of those who answer a charge by default."""
    crossed = bool(makers) and parties_of(context.claims, "respondent").issuperset(makers)
    return "accuser" if crossed else "respondent"


def _reply(context: Context, answered: RebuttalNode, reply: RebuttalNode) -> Iterator[Finding]:
    parties = context.claims.parties
    if not answered.by or not all(party in parties or party == UNNAMED for party in answered.by):
        return  # the fault lies in the answer that is answered
    sides = {parties[party].role if party in parties else None for party in answered.by}
    opposite = (
        {"accuser": "respondent", "respondent": "accuser"}.get(str(*sides)) if len(sides) == 1 else None
    )
    yield _finding(context, reply.path, "answers", opposite)


def _finding(context: Context, path: Path, does: str, role: str | None) -> Finding:
    parties = context.claims.parties
    having = [id_ for id_, party in parties.items() if party.role == role]
    if role is None:
        label = "no `by`, and no single side is opposite to the one that it answers"
    else:
        who = f"{len(having)} parties have" if having else "no party has"
        label = f"no `by`, and {who} the role `{role}`"
    remedy = f"add `by`; {choice(having or list(parties))}"
    if role == "judge" and not having:
        remedy = "declare who gives it under `parties`, with the role judge"
    return Finding(path, f"{entry(path)} does not say who {does}", label, remedy, on="key")


RULE = Rule(Kind("AM206", "missing-by"), __file__, check)
