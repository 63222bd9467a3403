"""A charge that is answered only through one of its parts."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    accusations = context.graph.accusations
    tied = context.tables["accusations"].having("part_of")
    for whole, parts in context.graph.parts.items() if tied else ():
        if whole not in accusations or accusations[whole].rebuttals:
            continue
        answered = [id_ for id_ in parts if accusations[id_].rebuttals]
        if len(answered) == 1 and answered[0] in _wholes(context, whole):
            continue  # in a circle nothing is the whole
        if len(answered) == 1:
            part = accusations[answered[0]]
            yield Finding(
                (*part.path, "part_of", (part.accusation.part_of or ()).index(whole)),
                f'accusation "{whole}" is answered only through its part "{part.id}"',
                "the only part with an answer",
                "record an answer to the whole, or say in its `unanswered` how far that of the part goes",
                related=((("accusations", whole), "this charge has no answer of its own"),),
            )


def _wholes(context: Context, part: str) -> set[str]:
    """Return what an accusation is part of, at however many removes, and itself."""
    found, rest = set[str](), [part]
    while rest:
        id_ = rest.pop()
        if id_ not in found:
            found.add(id_)
            node = context.graph.accusations.get(id_)
            rest += (node.accusation.part_of or ()) if node else ()
    return found


RULE = Rule(Kind("AM406", "answer-through-part", Severity.NOTE), __file__, check)
