"""Parties, sources and sections as pictures name them."""

from collections.abc import Iterable, Iterator

from argmap.format.models import ClaimFile, Source
from argmap.format.people import People
from argmap.wording.dates import in_words
from argmap.wording.lookup import Wording, capital


def party_names(say: Wording, claims: ClaimFile, ids: Iterable[str]) -> str:
    """Return the names of parties; an unknown one by its identifier."""
    return say.listed([claims.parties[id_].name if id_ in claims.parties else id_ for id_ in ids])


def person_names(say: Wording, claims: ClaimFile, names: Iterable[str]) -> str:
    """Return what persons are called, be they named by an identifier or in full."""
    return say.listed(People(claims).all_called(names))


def source_title(claims: ClaimFile, id_: str) -> str:
    """Return the title of a source; of an unknown one its identifier."""
    source = (claims.sources or {}).get(id_)
    return source.title if source else id_


def section_name(say: Wording, claims: ClaimFile, id_: str) -> str:
    """Return the identifier of a section with its title, or of a part of the text with what it means."""
    if section := claims.sections.get(id_):
        return f"{id_}, {section.title}"
    return say("all-of-section", id=id_) if id_ in claims.places else id_


def origin(say: Wording, claims: ClaimFile, source: Source) -> tuple[str, ...]:
    """Return what a source is, by whom, to whom and when: the parts of one line."""
    parts = [capital(say(f"kind.{source.kind}"))]
    for key, names in (("author", source.author), ("recipient", source.recipient)):
        parts += [f" {say(key)} ", person_names(say, claims, names)] if names else []
    if source.date:
        parts[-1] += ","
        parts.append(f" {in_words(say, source.date)}")
    return tuple(parts)


def details(say: Wording, source: Source) -> Iterator[tuple[str, str]]:
    """Yield where a source was printed and is kept, and what a reader must know of it, each with its word."""
    for key in ("published", "archive", "rights", "note"):
        if text := getattr(source, key):
            yield say(key), text
