"""An entry by the side that it is against."""

from collections.abc import Iterator

from argmap.format.sides import are_among
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if context.exchanged:
        return  # another rule's finding
    charges = context.graph.accusations.values()
    speakers = {node.id: (node.by, node.path) for node in charges}
    for answer in context.graph.answers:  # each after what it answers
        by, path = speakers.get(answer.answers, ((), ()))
        if are_among(answer.by, by):
            yield Finding(
                _speaker(context, answer.path),
                f"{entry(answer.path)} is by those whom it answers",
                "answers itself",
                "name who answers, or mend the `by` of what is answered",
                on="value" if context.loaded.has((*answer.path, "by")) else "key",
                related=((_speaker(context, path), f"{entry(path)} is by them"),),
            )
        if answer.replies:
            speakers[answer.id] = (answer.by, answer.path)


def _speaker(context: Context, path: Path) -> Path:
    """Return where an entry says who speaks, or the entry where a default says it."""
    return (*path, "by") if context.loaded.has((*path, "by")) else path


RULE = Rule(Kind("AM410", "wrong-side", Severity.WARNING), __file__, check)
