"""Parties, sources and sections as pictures name them."""

from collections.abc import Collection, Iterable, Iterator
from functools import reduce

from argmap.format.graph import ArgumentGraph
from argmap.format.identifiers import UNNAMED
from argmap.format.knowledge import How, Knowledge
from argmap.format.models import ClaimFile, Source
from argmap.format.people import People
from argmap.wording.dates import in_words
from argmap.wording.lookup import Wording, capital


def party_names(say: Wording, claims: ClaimFile, ids: Collection[str]) -> str:
    """Return the names of parties; an unknown one by its identifier."""
    named = {id_: claims.parties[id_].name for id_ in ids if id_ in claims.parties}
    return say.listed([say("unnamed") if id_ == UNNAMED else named.get(id_, id_) for id_ in ids])


def person_names(say: Wording, claims: ClaimFile, names: Iterable[str]) -> str:
    """Return what persons are called, be they named by an identifier or in full."""
    return say.listed(People(claims).all_called(names))


def source_title(claims: ClaimFile, id_: str) -> str:
    """Return the title of a source; of an unknown one its identifier."""
    source = (claims.sources or {}).get(id_)
    return source.title if source else id_


def short_title(claims: ClaimFile, id_: str) -> str:
    """Return the title of a source for one line."""
    source = (claims.sources or {}).get(id_)
    return (source.short if source else None) or source_title(claims, id_)


def known(say: Wording, knowledge: Knowledge, id_: str, by: tuple[str, ...]) -> str:
    """Return through what those who bring a source know it, and whether that is their own word.

    There is nothing to say of what is at hand, or of which nothing is said.
    """
    found = knowledge.of(id_)
    if found.how is not How.THROUGH:
        return ""
    titles = [short_title(knowledge.graph.claims, name) for name in found.through]
    sources = reduce(lambda some, other: say("or", some=some, other=other), titles)
    own = knowledge.on_own_word(id_, by)
    return ", ".join([say("through", sources=sources), *([say("on-own-word")] if own else [])])


def entry_titles(graph: ArgumentGraph, ids: Collection[str]) -> list[str]:
    """Return what the entries are called that a `see` names; an unknown one by its identifier."""
    if not ids:
        return []
    claims = graph.claims
    titles = {id_: topic.title for id_, topic in claims.topics.items()}
    titles |= {id_: short_title(claims, id_) for id_ in claims.sources or ()}
    titles |= {id_: node.ground.claim for id_, node in graph.grounds.items()}
    titles |= {node.id: node.rebuttal.title for node in graph.answers}
    titles |= {id_: node.accusation.title for id_, node in graph.accusations.items()}
    return [titles.get(id_, id_) for id_ in ids]


def section_name(say: Wording, claims: ClaimFile, id_: str) -> str:
    """Return the identifier of a section with its title, or of a part of a text with what it means.

    Where there are several texts, it is told of which it is.
    """
    name, texts = claims.shortened(id_), claims.texts
    of = f" ({source_title(claims, claims.parted(id_)[0])})" if len(texts) > 1 else ""
    if section := claims.sections.get(name):
        return f"{name}, {section.title}{of}"
    return say("all-of-section", id=name) + of if name in claims.places else id_


def origin(say: Wording, claims: ClaimFile, source: Source) -> tuple[str, ...]:
    """Return what a source is, by whom, to whom and when: the parts of one line."""
    parts = [capital(say(f"kind.{source.kind}"))]
    for key, names in (("author", source.author), ("recipient", source.recipient)):
        parts += [f" {say(key)} ", person_names(say, claims, names)] if names else []
    if source.date:
        parts[-1] += ","
        parts.append(f" {in_words(say, source.date)}")
    return tuple(parts)


def details(say: Wording, source: Source) -> Iterator[str]:
    """Yield where a source was printed and is kept, who has rights in it, and what must be known of it."""
    yield from filter(None, [source.published, source.archive])
    if source.rights:
        yield f"{say('rights')} {source.rights}"
    yield from filter(None, [source.note])
