"""What a lock has to say of a claim file, with the text or without it."""

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from argmap.format.graph import ArgumentGraph
from argmap.texts.lock import Lock, LockedQuotation, path_key, quotation_hash, starts_hash
from argmap.texts.quotations import quotations_of
from argmap.texts.verification import (
    CheckedQuotation,
    CheckedSection,
    Distortion,
    Doubt,
    Edition,
    Misplacement,
    Status,
    Unlocked,
    Verification,
)


def compare(lock: Lock, fresh: Lock) -> tuple[tuple[str, ...], Edition | None]:
    """Return the keys under which a lock is not what the text now gives, and how the text itself differs."""
    old, new = lock.locked.sections, fresh.locked.sections
    if lock.normalisation != fresh.normalisation or lock.text != fresh.text:
        return ("normalisation",) if lock.text == fresh.text else ("text",), None
    if lock.locked.sha256 != fresh.locked.sha256:
        return (), Edition(
            tuple(id_ for id_ in new if id_ in old and old[id_].sha256 != new[id_].sha256),
            tuple(id_ for id_ in new if id_ not in old),
            tuple(id_ for id_ in old if id_ not in new),
        )
    guarded = () if lock.unguarded == fresh.unguarded else ("language",)
    return (*guarded, *_differing(old, new), *_differing(lock.quotations, fresh.quotations)), None


def _differing(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    return [key for key in {**new, **old} if old.get(key) != new.get(key)]


def check_against_lock(graph: ArgumentGraph, lock: Lock) -> Verification:
    """Take the lock's word for every section and quotation that is as it was when the lock was made."""
    sections = tuple(_sections(graph, lock))
    vouched = {item.id for item in sections if item.status is Status.LOCK}
    quotations = tuple(_quotations(graph, lock, vouched))
    present = {path_key(item.path) for item in quotations} | {item.id for item in sections}
    gone = tuple(key for key in (*lock.locked.sections, *lock.quotations) if key not in present)
    unguarded = lock.unguarded if quotations else None
    return Verification(
        graph.claims.text, Status.LOCK, quotations, sections, gone, unguarded=unguarded, lock_name=lock.name
    )


def _sections(graph: ArgumentGraph, lock: Lock) -> Iterator[CheckedSection]:
    """Yield the sections; one is vouched for where both it and the one behind it are as in the lock."""
    locked = lock.locked.sections
    followers = dict(_followers(sorted(locked, key=lambda id_: locked[id_].words)))
    for id_, follower in _followers(list(graph.claims.sections)):
        own = locked.get(id_)
        same = own is not None and own.starts == starts_hash(graph.claims.sections[id_].starts)
        if own and same and followers[id_] == follower:
            yield CheckedSection(id_, Status.LOCK, words=own.words)
        else:
            yield CheckedSection(id_, Status.NONE, problem=Misplacement.UNLOCKED)


def _followers(order: list[str]) -> Iterator[tuple[str, str | None]]:
    yield from pairwise([*order, None])


def _quotations(graph: ArgumentGraph, lock: Lock, vouched: Collection[str]) -> Iterator[CheckedQuotation]:
    listed = list(quotations_of(graph))
    present = {path_key(path) for path, _, _ in listed}
    moved = {entry.sha256: key for key, entry in lock.quotations.items() if key not in present}
    for path, passage, quote in listed:
        entry, own = lock.quotations.get(path_key(path)), quotation_hash(quote)
        named = {section for place in passage.at or () for section in graph.claims.places.get(place, ())}
        problem = _unlocked(entry, own, named, moved)
        if problem or entry is None:
            yield CheckedQuotation(path, quote, Status.NONE, problem=problem)
        elif entry.section not in vouched:
            yield CheckedQuotation(path, quote, Status.NONE)  # the section's fault
        else:
            doubts = tuple(Doubt(Distortion(kind)) for kind in entry.asks)
            yield CheckedQuotation(
                path,
                quote,
                Status.LOCK,
                entry.section,
                entry.words,
                doubts=doubts,
                acknowledged=passage.ack is not None,
            )


def _unlocked(
    entry: LockedQuotation | None, own: str, named: Collection[str], moved: Mapping[str, str]
) -> Unlocked | None:
    if entry is not None and entry.sha256 == own:
        return None if entry.section in named else Unlocked("another place", entry.section)
    if own in moved:
        return Unlocked("moved", moved[own])
    return Unlocked("new" if entry is None else "edited")
