"""Finds out what the quotations and sections of a claim file rest on: its texts, or the lock, or nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from argmap.format.graph import ArgumentGraph
from argmap.format.models import Quotation
from argmap.plain.diagnostics import Path
from argmap.plain.value import Value
from argmap.texts.verification import (
    CheckedQuotation,
    CheckedSection,
    CheckedText,
    Copy,
    Elsewhere,
    Misplacement,
    NotFound,
    Status,
    Unguarded,
    Unlocked,
    Verification,
)

if TYPE_CHECKING:
    from argmap.texts.lock import Lock
    from argmap.texts.quotations import Listed
    from argmap.texts.text import Text

_ENOUGH = 4
"""So many sections and quotations are not all misquoted."""


class Part(Value):
    """What was found of one text: its sections, and by their paths the quotations that may stand in it."""

    text: str
    against: Status
    quotations: Mapping[Path, CheckedQuotation]
    sections: tuple[CheckedSection, ...]
    unguarded: Unguarded | None = None
    holding: Callable[[str], tuple[str, ...]] = lambda _: ()
    """Tells in which sections some words stand, where the text is at hand."""

    def checked(self) -> CheckedText:
        missing = sum(item.problem is Misplacement.MISSING for item in self.sections)
        lost = sum(isinstance(item.problem, NotFound) for item in self.quotations.values())
        sought = len(self.sections) + len(self.quotations)
        alien = missing + lost == sought >= _ENOUGH
        return CheckedText(self.text, self.against, None, self.unguarded, alien, sought)


def verify(
    graph: ArgumentGraph, texts: "Mapping[str, Text] | Text | None", lock: "Lock | None"
) -> Verification:
    """Find out what each quotation and section of a claim file rests on.

    ``texts`` are those that the file maps and that are at hand, by the ids of their sources; a text alone
    is the first. ``lock`` vouches for the others. What reads them is imported only where it is of use.
    """
    at_hand = by_source(graph, texts)
    fault = _unfit(lock, graph) if lock and len(at_hand) < len(graph.claims.texts) else ""
    vouching = None if fault else lock
    listed = _listed(graph)
    parts = tuple(_parts(graph, at_hand, vouching, listed))
    result = Verification(
        tuple(part.checked().but(copy=_copy(part.text, at_hand, vouching)) for part in parts),
        tuple(_settled(graph, parts, listed)),
        tuple(section for part in parts for section in part.sections),
        lock_fault=fault,
    )
    if lock is not None and not fault:
        from argmap.texts.locked import compared

        result = compared(graph, at_hand, lock, result)
    return result.but(idle_acks=tuple(_idle_acks(graph, result)))


def _copy(id_: str, at_hand: "Mapping[str, Text]", lock: "Lock | None") -> Copy | None:
    if id_ in at_hand:
        return Copy(at_hand[id_].sha256, len(at_hand[id_].words))
    locked = lock.texts.get(id_) if lock else None
    return Copy(locked.sha256, locked.words) if locked else None


def _listed(graph: ArgumentGraph) -> "list[Listed]":
    if not graph.claims.texts:
        return []
    from argmap.texts.quotations import quotations_of

    return list(quotations_of(graph))


def by_source(graph: ArgumentGraph, texts: "Mapping[str, Text] | Text | None") -> "Mapping[str, Text]":
    """Return texts by the ids of their sources: a text alone is the first that the file maps."""
    if isinstance(texts, Mapping):
        return {id_: texts[id_] for id_ in graph.claims.texts if id_ in texts}
    first = graph.claims.first_text
    return {} if texts is None or first is None else {first: texts}


def _unfit(lock: "Lock", graph: ArgumentGraph) -> str:
    """Tell why a lock cannot vouch for a text that is not at hand, if it cannot."""
    from argmap.texts.normalise import VERSION

    if not graph.claims.texts or lock.texts.keys().isdisjoint(graph.claims.texts):
        named = ", ".join(f'"{id_}"' for id_ in lock.texts)
        return f'"{lock.name}" is the lock of another text, {named}'
    if lock.normalisation != VERSION:
        return f'"{lock.name}" was made by a version of argmap that reads texts otherwise'
    return ""


def _parts(
    graph: ArgumentGraph, at_hand: "Mapping[str, Text]", lock: "Lock | None", listed: "Sequence[Listed]"
) -> Iterator[Part]:
    """Yield what is found of each text, by itself or by the lock."""
    texts_at = cache(graph.claims.texts_at)  # as many quotations have the same place
    for id_ in graph.claims.texts:
        own = [item for item in listed if id_ in texts_at(item.at)]
        if id_ in at_hand:
            from argmap.texts.against_text import check_against_text

            yield check_against_text(graph, id_, at_hand[id_], own)
        elif lock is not None and id_ in lock.texts:
            from argmap.texts.locked import check_against_lock

            yield check_against_lock(graph, id_, lock, own)
        else:
            yield _unverified(graph, id_, own)


def _unverified(graph: ArgumentGraph, text: str, listed: "Sequence[Listed]") -> Part:
    quotations = {item.path: item.checked(text) for item in listed}
    sections = tuple(CheckedSection(name, Status.NONE) for name in graph.claims.sections_of(text))
    return Part(text, Status.NONE, quotations, sections)


def _settled(
    graph: ArgumentGraph, parts: Sequence[Part], listed: "Sequence[Listed]"
) -> Iterator[CheckedQuotation]:
    """Yield each quotation as it was found in the text that has it, of those in which it may stand."""
    found: dict[Path, list[CheckedQuotation]] = {}
    for part in parts:
        for path, item in part.quotations.items():
            found.setdefault(path, []).append(item)
    for own in listed:
        best = min(found[own.path], key=_preference)
        if isinstance(best.problem, NotFound) and len(parts) > 1:
            best = _in_another(graph, parts, best, own.at)
        yield best


def _preference(item: CheckedQuotation) -> int:
    """Return a number that puts what was found before what nobody knows, and this before what is wrong."""
    if item.problem is not None:
        return 4 if isinstance(item.problem, Unlocked) else 5
    if item.section is None:
        return 3
    return (Status.TEXT, Status.LOCK, Status.NONE).index(item.status)


def _in_another(
    graph: ArgumentGraph, parts: Sequence[Part], item: CheckedQuotation, at: tuple[str, ...]
) -> CheckedQuotation:
    """Say so where the words do stand in a text, but in none in which the file has them.

    Where the place leads nowhere, that is another finding, and these words are not missing.
    """
    named = graph.claims.sections_at(*at)
    others = [part for part in parts if part.text not in graph.claims.texts_at(at)]
    held = ((part.text, part.holding(item.quote)) for part in others)
    text, sections = next((found for found in held if found[1]), ("", ()))
    if not sections:
        return item
    return item._replace(problem=Elsewhere(sections, named) if named else None, text=text)


def _idle_acks(graph: ArgumentGraph, result: Verification) -> Iterator[Path]:
    """Yield the path of each `ack` beside which no quotation is doubted, where that can be told."""
    by_entry: dict[Path, list[CheckedQuotation]] = {}
    for item in result.quotations:
        by_entry.setdefault(item.entry, []).append(item)
    unguarded = {text.id for text in result.texts if text.unguarded}
    for path, passage in graph.passages:
        given = enumerate(passage.quote or ())
        own = {index for index, quote in given if isinstance(quote, Quotation) and quote.ack}
        if passage.ack is not None:
            beside = [item for item in by_entry.get(path, []) if item.path[-1] not in own]
            if _is_idle(graph, beside, unguarded):
                yield (*path, "ack")
        for item in by_entry.get(path, []) if own else ():
            if item.path[-1] in own and _is_idle(graph, [item], unguarded):
                yield (*item.path, "ack")


def _is_idle(graph: ArgumentGraph, quotations: Sequence[CheckedQuotation], unguarded: set[str]) -> bool:
    """Tell whether nothing is doubted of some quotations, and that is sure."""
    known = all(item.status is not Status.NONE and item.problem is None for item in quotations)
    if not known or any(item.doubts for item in quotations):
        return False
    return all(unguarded.isdisjoint(graph.claims.texts_at(item.at)) for item in quotations)
