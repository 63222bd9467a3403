"""An entry by the side that it is against."""

from collections.abc import Iterator

from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if context.exchanged:
        return  # another rule's finding
    accusing = list(_accusations(context))
    yield from accusing
    told = {finding.path[:-1] for finding in accusing}  # whose answers may well be by the right ones
    charges = context.graph.accusations.values()
    speakers = {node.id: (node.by, node.path) for node in charges if node.path not in told}
    for answer in context.graph.answers:  # each after what it answers
        by, path = speakers.get(answer.answers, ((), ()))
        if by and by == answer.by:
            yield Finding(
                _speaker(context, answer.path),
                f"{entry(answer.path)} is by those whom it answers",
                "answers itself",
                "name who answers, or mend the `by` of what is answered",
                on="value" if context.loaded.has((*answer.path, "by")) else "key",
                related=((_speaker(context, path), f"{entry(path)} is by the same"),),
            )
        if answer.replies:
            speakers[answer.id] = (answer.by, answer.path)


def _accusations(context: Context) -> Iterator[Finding]:
    answering = parties_of(context.claims, "respondent")
    for path, by in context.tables["accusations"].having("by"):
        if answering.issuperset(by):
            yield Finding(
                (*path, "by"),
                f"{entry(path)} is made by those who are to answer",
                "of the role respondent",
                "name who accuses, or record it as a `counter-charge` among the answers",
                related=tuple((("parties", id_, "role"), "the role") for id_ in dict.fromkeys(by)),
            )


def _speaker(context: Context, path: Path) -> Path:
    """Return where an entry says who speaks, or the entry where a default says it."""
    return (*path, "by") if context.loaded.has((*path, "by")) else path


RULE = Rule(Kind("AM410", "wrong-side", Severity.WARNING), __file__, check)
