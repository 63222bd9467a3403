"""Sections in another order than the text has them."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.doubts import places
from argmap.texts.verification import Misplacement


def check(context: Context) -> Iterator[Finding]:
    found = list(context.checked_sections(Misplacement.OUT_OF_ORDER))
    twins = _twins(context) if found else {}
    place = context.claims.section_path
    for id_, first in twins.items():
        yield Finding(
            (*place(id_), "starts"),
            f'{entry(place(id_))} starts with the same words as section "{first}"',
            "the same words",
            "give the words with which it starts itself",
            related=(((*place(first), "starts"), "there first"),),
        )
    for item in found:
        if item.id in twins or item.id in twins.values():
            continue
        yield Finding(
            (*place(item.id), "starts"),
            f"{entry(place(item.id))} does not follow the one before it in the text",
            "out of order",
            (f'move it behind "{item.after}"; ' if item.after else "move it; ")
            + f"the text has it in {places(item.candidates)}",
        )


def _twins(context: Context) -> dict[str, str]:
    """Return the sections that start with the words of an earlier one, each with that."""
    from argmap.texts.normalise import normalise  # of which a file in order has no need

    claims = context.claims
    first: dict[tuple[str, str], str] = {}
    starts = {
        id_: (claims.parted(id_)[0], normalise(section.starts)) for id_, section in claims.sections.items()
    }
    earlier = {id_: first.setdefault(words, id_) for id_, words in starts.items()}
    return {id_: other for id_, other in earlier.items() if id_ != other}


RULE = Rule(Kind("AM611", "section-out-of-order"), __file__, check)
