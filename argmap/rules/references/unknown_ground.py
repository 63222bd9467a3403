"""An answer that is against nothing that stands there."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove, Replace
from argmap.format.graph import RebuttalNode
from argmap.format.identifiers import INFERENCE
from argmap.plain.diagnostics import Kind, Path
from argmap.plain.nearness import closest, suggestion
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    targets = context.tables["rebuttals"].column("against")
    for answer, against in zip(context.graph.answers, targets, strict=True):
        if against is not None and against != INFERENCE and answer.depth == 1:
            grounds = context.claims.accusations[answer.answers].grounds or {}
            if against not in grounds:
                yield _groundless(context, answer, against, list(grounds))
    declared = (context.claims.sources or {}).keys()
    for answered in context.graph.answers:
        for reply in answered.replies:
            against = reply.rebuttal.against
            if against is not None and against != INFERENCE:
                sources = dict.fromkeys(piece.evidence.source for piece in answered.evidence)
                if against not in sources and sources.keys() <= declared:
                    yield _unused(reply, against, list(sources))


def _groundless(context: Context, answer: RebuttalNode, against: str, grounds: list[str]) -> Finding:
    path = (*answer.path, "against")
    elsewhere = context.graph.grounds.get(against)
    if elsewhere is not None:
        return Finding(
            path,
            f'{entry(answer.path)} is against "{against}", a ground of {entry(elsewhere.path[:2])}',
            f"not a ground of {entry(answer.path[:2])}",
            "move the answer or the ground, or leave `against` out to answer the claim itself",
            related=((elsewhere.path, "the ground stands here"),),
        )
    if against == answer.answers:
        remedy = "leave `against` out: an answer is against the claim itself where nothing else is said"
        fix: Mend | None = Mend("take out `against`", (Remove(path),))
    elif not grounds and closest(against, [INFERENCE]) is None:
        remedy, fix = (
            "leave `against` out to answer the claim itself, or write the ground that is meant",
            None,
        )
    else:
        remedy = suggestion(against, [*grounds, INFERENCE])
        fix = _near(path, against, [*grounds, INFERENCE])
    message = f'{entry(answer.path)} is against the unknown ground "{against}"'
    return Finding(path, message, f"{entry(answer.path[:2])} has no such ground", remedy, fix=fix)


def _near(path: Path, against: str, targets: list[str]) -> Mend | None:
    near = closest(against, targets)
    return Mend(f'name "{near}"', (Replace(path, near),)) if near else None


def _unused(reply: RebuttalNode, against: str, sources: list[str]) -> Finding:
    answered = entry(reply.path[:-2])
    path = (*reply.path, "against")
    return Finding(
        path,
        f'{entry(reply.path)} is against "{against}", which {answered} does not rest on',
        "no evidence there has this source",
        suggestion(against, [*sources, INFERENCE]),
        related=((reply.path[:-2], "the answer that it answers"),),
        fix=_near(path, against, [*sources, INFERENCE]),
    )


RULE = Rule(Kind("AM105", "unknown-ground"), __file__, check)
