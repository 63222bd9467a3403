"""Finds out what the quotations and sections of a claim file rest on: its text, or the lock, or nothing."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from argmap.format.graph import ArgumentGraph
from argmap.plain.diagnostics import Path
from argmap.texts.verification import CheckedQuotation, CheckedSection, Status, Verification

if TYPE_CHECKING:
    from argmap.texts.lock import Lock
    from argmap.texts.text import Text


def verify(graph: ArgumentGraph, text: "Text | None", lock: "Lock | None") -> Verification:
    """Find out what each quotation and section of a claim file rests on.

    ``text`` is the text that the file maps, if it is at hand; ``lock`` vouches for it otherwise. What reads
    texts and locks is imported only where it is of use.
    """
    claims = graph.claims
    fault = _unfit(lock, claims.text) if lock and text is None else ""
    if claims.text is None:
        result = Verification(None, Status.NONE)
    elif text is not None:
        from argmap.texts.against_text import check_against_text

        result = check_against_text(graph, text, lock)
    elif lock is not None and not fault:
        from argmap.texts.locked import check_against_lock

        result = check_against_lock(graph, lock)
    else:
        result = replace(_unverified(graph), lock_fault=fault)
    return replace(result, idle_acks=tuple(_idle_acks(graph, result)))


def _unfit(lock: "Lock", source: str | None) -> str:
    """Tell why a lock cannot vouch for a text that is not at hand, if it cannot."""
    from argmap.texts.normalise import VERSION

    if lock.text != source:
        return f'"{lock.name}" is the lock of another text, "{lock.text}"'
    if lock.normalisation != VERSION:
        return f'"{lock.name}" was made by a version of argmap that reads texts otherwise'
    return ""


def _unverified(graph: ArgumentGraph) -> Verification:
    from argmap.texts.quotations import quotations_of

    quotations = tuple(CheckedQuotation(path, quote, Status.NONE) for path, _, quote in quotations_of(graph))
    sections = tuple(CheckedSection(id_, Status.NONE) for id_ in graph.claims.sections)
    return Verification(graph.claims.text, Status.NONE, quotations, sections)


def _idle_acks(graph: ArgumentGraph, result: Verification) -> Iterator[Path]:
    """Yield the path of each `ack` beside which no quotation is doubted, where that can be told."""
    by_entry: dict[Path, list[CheckedQuotation]] = {}
    for item in result.quotations:
        by_entry.setdefault(item.entry, []).append(item)
    for path, passage in graph.passages:
        if passage.ack is None:
            continue
        beside = by_entry.get(path, [])
        known = not result.unguarded and all(
            item.status is not Status.NONE and item.problem is None for item in beside
        )
        if known and not any(item.doubts for item in beside):
            yield (*path, "ack")
