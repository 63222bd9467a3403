"""Parties, sources and sections as pictures name them."""

from collections.abc import Collection, Iterator

from argmap.format.identifiers import UNNAMED
from argmap.format.models import ClaimFile, Source
from argmap.wording.dates import in_words
from argmap.wording.lookup import Wording, capital


def party_names(say: Wording, claims: ClaimFile, ids: Collection[str]) -> str:
    """Return the names of parties; an unknown one by its identifier."""
    named = {id_: claims.parties[id_].name for id_ in ids if id_ in claims.parties}
    return say.listed([say("unnamed") if id_ == UNNAMED else named.get(id_, id_) for id_ in ids])


def source_title(claims: ClaimFile, id_: str) -> str:
    """Return the title of a source; of an unknown one its identifier."""
    source = (claims.sources or {}).get(id_)
    return source.title if source else id_


def section_name(say: Wording, claims: ClaimFile, id_: str) -> str:
    """Return the identifier of a section with its title, or of a part of a text with what it means.

    Where there are several texts, it is told of which it is.
    """
    name, texts = claims.shortened(id_), claims.texts
    of = f" ({source_title(claims, claims.parted(id_)[0])})" if len(texts) > 1 else ""
    if section := claims.sections.get(name):
        return f"{name}, {section.title}{of}"
    return say("all-of-section", id=name) + of if name in claims.places else id_


def origin(say: Wording, source: Source) -> tuple[str, ...]:
    """Return what a source is, by whom, to whom and when: the parts of one line."""
    parts = [capital(say(f"kind.{source.kind}"))]
    for key, names in (("author", source.author), ("recipient", source.recipient)):
        parts += [f" {say(key)} ", say.listed(names)] if names else []
    if source.date:
        parts[-1] += ","
        parts.append(f" {in_words(say, source.date)}")
    return tuple(parts)


def details(say: Wording, source: Source) -> Iterator[tuple[str, str]]:
    """Yield where a source was printed and is kept, and what a reader must know of it, each with its word."""
    for key in ("published", "archive", "rights", "note"):
        if text := getattr(source, key):
            yield say(key), text
