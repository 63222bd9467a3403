"""What a lock has to say of a claim file, with its texts or without them."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise

from argmap.format.graph import ArgumentGraph
from argmap.format.identifiers import OF_TEXT
from argmap.texts.lock import (
    Lock,
    LockedQuotation,
    LockedSection,
    in_full,
    lock_of,
    quotation_hash,
    starts_hash,
)
from argmap.texts.quotations import Listed, quotations_of
from argmap.texts.text import Text
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
from argmap.texts.verify import Part


def compared(
    graph: ArgumentGraph, at_hand: Mapping[str, Text], lock: Lock, found: Verification
) -> Verification:
    """Add under which keys a lock is not what the texts now give, and how the texts themselves differ."""
    stale = dict.fromkeys(_gone(graph, at_hand, lock, found))
    if not at_hand:
        return found.but(stale=tuple(stale), lock_name=lock.name)
    fresh = lock_of(graph, at_hand, found, lock)
    editions: dict[str, Edition] = {}
    if lock.normalisation != fresh.normalisation:
        return found.but(stale=("normalisation",), lock_name=lock.name)
    if list(lock.texts) != list(graph.claims.texts):
        stale["texts"] = None
    for id_ in at_hand:
        if id_ not in lock.texts:
            continue
        old, new = lock.texts[id_], fresh.texts[id_]
        if old.sha256 != new.sha256:
            editions[id_] = _edition(old.sections, new.sections)
            continue
        named = partial(graph.claims.place_in, id_)
        stale |= dict.fromkeys(["language"] if old.unguarded != new.unguarded else [])
        stale |= dict.fromkeys(map(named, _differing(old.sections, new.sections)))
        stale |= dict.fromkeys(_differing(lock.of_text(id_), fresh.of_text(id_)))
    texts = tuple(item.but(edition=editions.get(item.id)) for item in found.texts)
    return found.but(texts=texts, stale=tuple(stale), lock_name=lock.name)


def _edition(old: Mapping[str, LockedSection], new: Mapping[str, LockedSection]) -> Edition:
    return Edition(
        tuple(id_ for id_ in new if id_ in old and old[id_].sha256 != new[id_].sha256),
        tuple(id_ for id_ in new if id_ not in old),
        tuple(id_ for id_ in old if id_ not in new),
    )


def _differing(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    return [key for key in {**new, **old} if old.get(key) != new.get(key)]


def _gone(
    graph: ArgumentGraph, at_hand: Mapping[str, Text], lock: Lock, found: Verification
) -> Iterator[str]:
    """Yield what the lock has of texts that are not at hand, and the file has no more."""
    present = {graph.identities[item.path] for item in found.quotations}
    for id_ in [id_ for id_ in lock.texts if id_ not in at_hand and id_ in graph.claims.texts]:
        names = (graph.claims.place_in(id_, section) for section in lock.texts[id_].sections)
        yield from (name for name in names if name not in graph.claims.sections)
        yield from (key for key in lock.of_text(id_) if key not in present)


def check_against_lock(graph: ArgumentGraph, id_: str, lock: Lock, listed: Sequence[Listed]) -> Part:
    """Take the lock's word for all of a text that is as it was when the lock was made."""
    sections = tuple(_sections(graph, id_, lock.texts[id_].sections))
    vouched = {in_full(graph.claims, item.id) for item in sections if item.status is Status.LOCK}
    quotations = {item.path: item for item in _quotations(graph, id_, lock, listed, vouched)}
    unguarded = lock.texts[id_].unguarded if quotations else None
    return Part(id_, Status.LOCK, quotations, sections, unguarded)


def _sections(
    graph: ArgumentGraph, text: str, locked: Mapping[str, LockedSection]
) -> Iterator[CheckedSection]:
    """Yield the sections; one is vouched for where both it and the one behind it are as in the lock."""
    followers = dict(_followers(sorted(locked, key=lambda id_: locked[id_].words)))
    declared = {graph.claims.parted(name)[1]: item for name, item in graph.claims.sections_of(text).items()}
    for id_, follower in _followers(list(declared)):
        own, name = locked.get(id_), graph.claims.place_in(text, id_)
        same = own is not None and own.starts == starts_hash(declared[id_].starts)
        if own and same and followers[id_] == follower:
            yield CheckedSection(name, Status.LOCK, words=own.words)
        else:
            yield CheckedSection(name, Status.NONE, problem=Misplacement.UNLOCKED)


def _followers(order: list[str]) -> Iterator[tuple[str, str | None]]:
    yield from pairwise([*order, None])


def _quotations(
    graph: ArgumentGraph, text: str, lock: Lock, listed: Sequence[Listed], vouched: Collection[str]
) -> Iterator[CheckedQuotation]:
    moved = cache(partial(_moved, graph, lock))
    claims = graph.claims
    shortened = cache(claims.shortened)

    @cache  # as many quotations have the same place
    def in_places(at: tuple[str, ...]) -> set[str]:
        return {in_full(claims, section) for section in claims.sections_at(*at)}

    for own in listed:
        entry, key = lock.quotations.get(graph.identities[own.path]), quotation_hash(own.words)
        problem = _unlocked(entry, key, in_places(own.at), moved)
        if isinstance(problem, Unlocked) and problem.reason == "another place":
            problem = problem.but(moved_from=claims.shortened(problem.moved_from))
        if problem or entry is None:
            yield own.checked(text, problem=problem)
        elif not entry.section.startswith(text + OF_TEXT):
            yield own.checked(text, problem=Unlocked("in another text", claims.shortened(entry.section)))
        elif entry.section not in vouched:
            yield own.checked(text)  # the section's fault
        else:
            doubts = tuple([Doubt(Distortion(kind)) for kind in entry.asks])
            yield own.checked(text, Status.LOCK, shortened(entry.section), entry.words, doubts=doubts)


def _moved(graph: ArgumentGraph, lock: Lock) -> dict[str, str]:
    """Return by their hashes the quotations that the lock has at places where the file has none."""
    present = {graph.identities[item.path] for item in quotations_of(graph)}
    return {entry.sha256: key for key, entry in lock.quotations.items() if key not in present}


def _unlocked(
    entry: LockedQuotation | None,
    own: str,
    named: Collection[str],
    moved: Callable[[], Mapping[str, str]],
) -> Unlocked | None:
    if entry is not None and entry.sha256 == own:
        return None if entry.section in named else Unlocked("another place", entry.section)
    if own in moved():
        return Unlocked("moved", moved()[own])
    return Unlocked("new" if entry is None else "edited")
