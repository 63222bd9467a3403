"""Parties, sources and sections as pictures name them."""

from collections.abc import Collection, Iterable, Iterator
from functools import reduce

from argmap.format.graph import ArgumentGraph
from argmap.format.identifiers import UNNAMED
from argmap.format.knowledge import How, Knowledge
from argmap.format.models import ClaimFile, Source
from argmap.format.people import People
from argmap.wording.lookup import Wording


def party_names(say: Wording, claims: ClaimFile, ids: Collection[str]) -> str:
    """Return the names of parties; an unknown one by its identifier."""
    named = {id_: claims.parties[id_].name for id_ in ids if id_ in claims.parties}
    return say.listed([say("unnamed") if id_ == UNNAMED else named.get(id_, id_) for id_ in ids])


def person_names(say: Wording, claims: ClaimFile, names: Iterable[str]) -> str:
    """Return what persons are called, be they named by an identifier or in full."""
    return say.listed(People(claims).all_called(names))


def author_names(say: Wording, claims: ClaimFile, names: Collection[str]) -> str:
    """Return who wrote a source: where these are all the members of a party, that party."""
    parties = claims.parties.values()
    whole = (party.name for party in parties if party.members and {*party.members} == {*names})
    return next(whole, None) or person_names(say, claims, names)


def source_title(claims: ClaimFile, id_: str) -> str:
    """Return the title of a source; of an unknown one its identifier."""
    source = (claims.sources or {}).get(id_)
    return source.title if source else id_


def short_title(claims: ClaimFile, id_: str) -> str:
    """Return the title of a source for one line; of an unknown one its identifier."""
    source = (claims.sources or {}).get(id_)
    return source.in_short if source else id_


def known(say: Wording, knowledge: Knowledge, id_: str, by: tuple[str, ...]) -> str:
    """Return through what those who bring a source know it, and whether that is their own word.

    There is nothing to say of what is at hand, or of which nothing is said.
    """
    found = knowledge.of(id_)
    if found.how is not How.THROUGH:
        return ""
    titles = [short_title(knowledge.claims, name) for name in found.through]
    sources = reduce(lambda some, other: say("or", some=some, other=other), titles)
    own = knowledge.on_own_word(id_, by)
    return ", ".join([say("through", sources=sources), *([say("on-own-word")] if own else [])])


def entry_titles(graph: ArgumentGraph, ids: Collection[str]) -> list[str]:
    """Return what the entries are called that a `see` names; an unknown one by its identifier."""
    return [graph.titles.get(id_, id_) for id_ in ids]


def details(say: Wording, source: Source) -> Iterator[str]:
    """Yield where a source was printed and is kept, who has rights in it, and what must be known of it."""
    yield from filter(None, [source.published, source.archive])
    if source.rights:
        yield f"{say('rights')} {source.rights}"
    yield from filter(None, [source.note])
