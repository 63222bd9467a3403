"""A charge that is said to be stated, in a text of others."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    if context.exchanged or "stated" not in context.tables["accusations"].column("voice"):
        return
    for node in context.graph.accusations.values():
        texts = _texts(context, node.accusation.places)
        if node.accusation.voice == "stated" and texts and _is_by_others(context, texts, node.by):
            yield Finding(
                (*node.path, "voice"),
                f"{entry(node.path)} is said to be stated, and stands in no text of those who make it",
                "`stated` is for a charge in its makers' own text",
                "write `quoted`, `paraphrased`, `hinted` or `reported`, as that text has it; or mend `at`, "
                "`by` or the text's `author`",
                related=tuple((("sources", text, "author"), "by others") for text in texts),
            )


def _texts(context: Context, places: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts in which some places are known to lie."""
    sections = context.claims.sections_at(*places)
    return tuple(dict.fromkeys(context.claims.parted(section)[0] for section in sections))


def _is_by_others(context: Context, texts: tuple[str, ...], by: tuple[str, ...]) -> bool:
    """Tell whether the authors of some texts are known, and none of them makes the charge."""
    makers = frozenset[str]().union(by, *map(context.authorship.parties, by))
    authors = [context.authorship.of(text) for text in texts]
    return all(own.each and makers.isdisjoint(own.parties) for own in authors)


RULE = Rule(Kind("AM213", "stated-elsewhere", Severity.WARNING), __file__, check)
