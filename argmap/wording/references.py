"""Parties, sources and sections as pictures name them."""

import re
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator
from functools import reduce
from typing import Final, TypeVar

from argmap.format.graph import ArgumentGraph
from argmap.format.identifiers import UNNAMED
from argmap.format.knowledge import How, Knowledge
from argmap.format.models import Caveat, ClaimFile, Source
from argmap.format.people import People
from argmap.wording.dates import dated, in_words
from argmap.wording.lookup import Wording, capital

Way = TypeVar("Way", bound=Hashable)

_OTHERWISE: Final = {How.AT_HAND: "known.at-hand", How.NOT_SAID: "known.not-said"}
SPOKEN: Final = frozenset(["message", "speech", "statement", "testimony", "interview", "recollection"])
"""Kinds of sources that are no paper of their authors, which a reference must not make them."""
_LOWERED: Final = frozenset(["en", "fr"])
"""The languages in which an article is not written with a capital within a sentence."""
_ARTICLES: Final = r"^(?:The|An?|Les?|La|Une?)(?= )|^L(?=['’])"


def party_names(say: Wording, claims: ClaimFile, ids: Collection[str]) -> str:
    """Return the names of parties; an unknown one by its identifier."""
    named = {id_: claims.parties[id_].name for id_ in ids if id_ in claims.parties}
    return say.listed([say("unnamed") if id_ == UNNAMED else named.get(id_, id_) for id_ in ids])


def caveat_name(say: Wording, caveat: Caveat) -> str:
    """Return what a caveat is called, by what it does."""
    return say(f"effect.{caveat.effect}") if caveat.effect else say("term.caveat")


def within(say: Wording, name: str) -> str:
    """Return a name or a title as it stands within a sentence: its article is no longer a capital."""
    return re.sub(_ARTICLES, lambda found: found[0].lower(), name) if say.language in _LOWERED else name


def person_names(say: Wording, claims: ClaimFile, names: Iterable[str]) -> str:
    """Return what persons are called, be they named by an identifier or in full."""
    return say.listed(People(claims).all_called(names))


def author_names(say: Wording, claims: ClaimFile, names: Collection[str]) -> str:
    """Return who wrote a source: where these are all the members of a party of several, that party."""
    parties = claims.parties.values() if len(names) > 1 else ()
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


def known(say: Wording, knowledge: Knowledge, id_: str, by: tuple[str, ...], *, always: bool = False) -> str:
    """Return through what those who bring a source know it, and what their own word for it is worth.

    There is nothing to say of what is at hand, or of which nothing is said, unless it is ``always`` told.
    """
    told = always or knowledge.of(id_).how is How.THROUGH
    return ", ".join(road(say, knowledge, id_, by)) if told else ""


def road(say: Wording, knowledge: Knowledge, id_: str, by: tuple[str, ...]) -> tuple[str, ...]:
    """Return how those who bring a source know it; where through others, also what their word is worth."""
    found = knowledge.of(id_)
    if found.how is not How.THROUGH:
        return (say(_OTHERWISE[found.how]),)
    titles = [within(say, short_title(knowledge.claims, name)) for name in found.through]
    sources = reduce(lambda some, other: say("or", some=some, other=other), titles)
    own = [say(_unsupported(knowledge, id_))] if knowledge.on_own_word(id_, by) else []
    return (say("through", sources=sources), *own)


def usual_way(ways: Iterable[Way], least: int = 1) -> Way | None:
    """Return how half or more of some sources are known, at ``least`` so many; of two such ways the first."""
    counted = Counter(ways)
    often = (way for way, number in counted.most_common(1) if number >= max(least, counted.total() / 2))
    return next(often, None)


def most_known(say: Wording, way: str) -> str:
    """Return that sources are known in a way where nothing else is said of them."""
    return say("sources.at-hand") if way == say("known.at-hand") else say("sources.known", known=way)


def _unsupported(knowledge: Knowledge, id_: str) -> str:
    """Return what is said of a source that its users tell themselves: whether one could look at it."""
    source = (knowledge.claims.sources or {}).get(id_)
    return "not-compared" if source and source.is_kept else "unrecorded"


def entry_titles(graph: ArgumentGraph, ids: Collection[str]) -> list[str]:
    """Return what the entries are called that a `see` names; an unknown one by its identifier."""
    return [graph.titles.get(id_, id_) for id_ in ids]


def entries_cited(say: Wording, graph: ArgumentGraph, ids: Collection[str]) -> str:
    """Return the entries that a `see` names as one cites them: charges and answers by number and title."""
    titles = entry_titles(graph, ids)
    cited = (
        f"{graph.cited[id_]} {say.quoted(title)}" if id_ in graph.cited else title
        for id_, title in zip(ids, titles, strict=True)
    )
    return "; ".join(cited)


def reference(say: Wording, claims: ClaimFile, id_: str, locator: str | None = None) -> str:
    """Return a source as one cites it: its authors, its title, its date, where it was printed, the place.

    An unknown one is told by its identifier.
    """
    source = (claims.sources or {}).get(id_)
    if source is None:
        return ", ".join(filter(None, [id_, locator]))
    known = f"{source.title} {source.published or ''}"
    printed = source.published and say("printed-in", place=source.published)
    parts = [source.title, dated(say, source, known), printed, locator]
    return opened(say, claims, source) + ", ".join(filter(None, parts))


def titled(say: Wording, claims: ClaimFile, source: Source) -> str:
    """Return author, title and date of a source as a sentence."""
    date = dated(say, source, source.title) if source.date else say("undated")
    return stopped(opened(say, claims, source) + ", ".join(filter(None, [source.title, date])))


def opened(say: Wording, claims: ClaimFile, source: Source) -> str:
    """Return what a reference begins with: the authors, if any are named."""
    return f"{author_names(say, claims, source.author)}. " if source.author else ""


def kind(say: Wording, source: Source) -> str:
    """Return of what kind a source is; nothing of one that is of none with a name."""
    return "" if source.kind == "other" else say(f"kind.{source.kind}")


def described(say: Wording, claims: ClaimFile, source: Source) -> Iterator[str]:
    """Yield in sentences what a source is, to whom, where it is printed and kept, and what must be known."""
    told = [kind(say, source)]
    if source.recipient:
        told.append(f"{say('recipient')} {person_names(say, claims, source.recipient)}")
    if sentence := " ".join(filter(None, told)):
        yield f"{capital(sentence)}."
    yield from map(stopped, details(say, source))
    if source.accessed:
        yield f"{say('accessed', date=in_words(say, source.accessed))}."


def stopped(text: str) -> str:
    """Return a text that ends like a sentence."""
    return text if text.rstrip("”’»“)\"'").endswith((".", "!", "?", "…")) else f"{text}."


def details(say: Wording, source: Source) -> Iterator[str]:
    """Yield where a source was printed and is kept, who has rights in it, and what must be known of it."""
    yield from filter(None, [source.published, source.archive])
    if source.rights:
        yield f"{say('rights')} {source.rights}"
    yield from filter(None, [source.note])
