"""What may be typed at a place: keys, identifiers with their titles, and the words of a vocabulary."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Literal, NamedTuple

from argmap.format.entries import key_at
from argmap.format.identifiers import INFERENCE, OF_TEXT, RESERVED
from argmap.format.kinds import namespace_of
from argmap.lsp import shapes
from argmap.lsp.documents import Parsed
from argmap.lsp.explanations import describe, title
from argmap.lsp.place import Place, at
from argmap.lsp.shapes import ITEM
from argmap.lsp.words import meaning

_INFERENCE = {
    False: "the step from the grounds to the claim",
    True: "the step from the evidence to the claim of the answer",
}
_Kind = Literal["key", "identifier", "word"]


class Completion(NamedTuple):
    """Something that may stand where a word was begun; ``insert`` takes the place of the word."""

    label: str
    kind: _Kind
    insert: str
    detail: str = ""
    documentation: str = ""


class Offer(NamedTuple):
    """What may be typed, best first, in place of the characters from ``start`` up to ``end``."""

    start: int
    end: int
    items: tuple[Completion, ...] = ()


def complete(text: str, offset: int, best: Callable[[], Parsed]) -> Offer:
    """Return what may be typed at an offset of a text, with the identifiers of its best state.

    That state is asked for only where something may be typed, which in prose is nowhere.
    """
    place = at(text, offset)
    if place is not None and not shapes.shapes(place.path) and text[offset - 1 : offset] == OF_TEXT:
        place = _of_text(text, offset)
    if place is None or " " in place.word or not shapes.shapes(place.path):
        return Offer(offset, offset)
    return Offer(place.start, offset, tuple(_offered(place, best)))


def _of_text(text: str, offset: int) -> Place | None:
    """Return where a cursor stands behind the name of a text, a key in YAML till a letter follows."""
    place = at(f"{text[:offset]}x{text[offset:]}", offset + 1)
    return place and replace(place, word=place.word.removesuffix("x"))


def _offered(place: Place, best: Callable[[], Parsed]) -> Iterator[Completion]:
    path = place.path
    lead = ""
    if not place.value and not place.flow and shapes.takes_items(path) and not place.siblings:
        path, lead = (*path, ITEM), "- "
    if not place.value:
        yield from _keys(place, path, lead)
    if shapes.takes_text(path):
        yield from _words(path, lead, best)
        for item in _identifiers(path, best):
            if path[-1] != ITEM or item.label not in place.siblings:
                yield item._replace(insert=lead + item.insert)


def _words(path: tuple[str, ...], lead: str, best: Callable[[], Parsed]) -> Iterator[Completion]:
    for word in shapes.values(path):
        yield Completion(word, "word", lead + word, meaning(path[-1], word, best().loaded))


def _keys(place: Place, path: tuple[str, ...], lead: str) -> Iterator[Completion]:
    found = [key for key in shapes.keys(path) if key.name not in place.siblings]
    for key in sorted(found, key=lambda item: not item.required):
        colon = "" if place.colon else ":" if key.opens and not place.flow else ": "
        detail = "required" if key.required else ""
        yield Completion(key.name, "key", f"{lead}{key.name}{colon}", detail, key.description)


def _identifiers(path: tuple[str, ...], best: Callable[[], Parsed]) -> Iterator[Completion]:
    """Yield the identifiers that may stand as the value at a path."""
    key = key_at(tuple(0 if step == ITEM else step for step in path))
    if key is None or key.names is None:
        return
    entry = path[:-1] if path[-1] != ITEM else path[:-2]
    if key.names.nested:
        yield from _targets(entry, best())
    elif len(key.names.kinds) > 1:
        for kind in key.names.kinds:
            own = {entry[-1]} if entry else set()
            names = [name for name in _declared(kind, best()) if name not in own]
            yield from _named(namespace_of(kind), names, best())
    else:
        for kind in key.names.kinds:
            yield from _named(kind, _names(kind, entry, best()), best())
        for word in key.names.words:
            yield Completion(word, "word", word, RESERVED[word])


def _named(namespace: str, names: Iterable[str], best: Parsed) -> Iterator[Completion]:
    for name in names:
        about = describe(best, namespace, name)
        yield Completion(name, "identifier", name, title(best, namespace, name), about)


def _names(namespace: str, entry: tuple[str, ...], best: Parsed) -> list[str]:
    if namespace == "accusations":
        own = entry[-1] if entry else ""
        return [name for name in _mapping(best.loaded.data, "accusations") if name != own]
    declared = _declared(namespace, best)
    if namespace != "sections":
        return declared
    claims = best.loaded.claims
    idle = {name for name, section in claims.sections.items() if not section.mapped} if claims else set()
    places = [name for name, below in claims.places.items() if not idle.issuperset(below)] if claims else []
    return list(dict.fromkeys([*(name for name in declared if name not in idle), *places]))


def _declared(kind: str, best: Parsed) -> list[str]:
    """Return every identifier of a kind of entry, each once."""
    found = (item for item in best.references.all if item.declares and item.path[-2] == kind)
    return list(dict.fromkeys(item.name for item in found))


def _targets(entry: tuple[str, ...], best: Parsed) -> Iterator[Completion]:
    """Yield what an answer may be against: grounds of its accusation, or evidence of what it answers."""
    nested = entry.count("rebuttals") > 1
    answered = _at(best.loaded.data, entry[:-2])
    if nested:
        pieces = answered.get("evidence") if isinstance(answered, dict) else None
        used = [piece.get("source") for piece in pieces or () if isinstance(piece, dict)]
        yield from _named("sources", dict.fromkeys(name for name in used if isinstance(name, str)), best)
    else:
        yield from _named("accusations", _mapping(answered, "grounds"), best)
    yield Completion(INFERENCE, "word", INFERENCE, _INFERENCE[nested])


def _mapping(data: object, key: str) -> dict[str, object]:
    held = data.get(key) if isinstance(data, dict) else None
    return held if isinstance(held, dict) else {}


def _at(data: object, path: tuple[str, ...]) -> object:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data
