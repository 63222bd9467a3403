"""An answer that is against nothing that stands there."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove, Replace
from argmap.format.identifiers import INFERENCE
from argmap.format.nodes import RebuttalNode
from argmap.plain.diagnostics import Kind, Path
from argmap.plain.nearness import closest, suggestion
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if not any(context.tables["rebuttals"].column("against")):
        return
    for answer in context.graph.answers:
        if answer.depth == 1:
            grounds = context.claims.accusations[answer.answers].grounds or {}
            for path, against in _named(answer):
                if against not in grounds:
                    yield _groundless(context, answer, path, against, list(grounds))
    declared = (context.claims.sources or {}).keys()
    for answered in context.graph.answers:
        for reply in answered.replies:
            sources = dict.fromkeys(piece.evidence.source for piece in answered.evidence)
            for path, against in _named(reply) if sources.keys() <= declared else ():
                if against not in sources:
                    yield _unused(reply, path, against, list(sources))


def _named(answer: RebuttalNode) -> Iterator[tuple[Path, str]]:
    """Yield what an answer names that it is against, each with its place."""
    for index, against in enumerate(answer.rebuttal.against or ()):
        if against != INFERENCE:
            yield (*answer.path, "against", index), against


def _groundless(
    context: Context, answer: RebuttalNode, path: Path, against: str, grounds: list[str]
) -> Finding:
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
        whole = (*answer.path, "against") if len(answer.rebuttal.against or ()) == 1 else path
        fix: Mend | None = Mend("take out `against`", (Remove(whole),))
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


def _unused(reply: RebuttalNode, path: Path, against: str, sources: list[str]) -> Finding:
    answered = entry(reply.path[:-2])
    return Finding(
        path,
        f'{entry(reply.path)} is against "{against}", which {answered} does not rest on',
        "no evidence there has this source",
        suggestion(against, [*sources, INFERENCE]),
        related=((reply.path[:-2], "the answer that it answers"),),
        fix=_near(path, against, [*sources, INFERENCE]),
    )


RULE = Rule(Kind("AM105", "unknown-ground"), __file__, check)
