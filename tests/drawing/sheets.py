"""Sheets as a test reads them: by the groups that a reader of the screen is told of."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from argmap.drawing import pictures
from argmap.drawing.page.model import At, Group, Item, Link, Page, Sign, Words, texts
from argmap.format.graph import ArgumentGraph
from argmap.texts.verification import Verification

from .placed import placed


class Told(NamedTuple):
    """What a group says, and the signs in it."""

    title: str
    desc: str
    words: str
    signs: tuple[str, ...]


def sheets(graph: ArgumentGraph, verification: Verification | None = None) -> dict[str, Page]:
    """Return the pages of all sheets of a map by their names."""
    found = pictures(graph, verification, views=["accusations"])
    return {page.name: page for page in found if isinstance(page, Page)}


def plain(text: str) -> str:
    """Return a text without bound blanks, and without what keeps scripts apart."""
    return " ".join(text.replace("\u2068", "").replace("\u2069", "").split())


def words(items: Sequence[Item]) -> str:
    return plain(" ".join(texts(tuple(items))))


def groups(pages: dict[str, Page]) -> dict[str, Told]:
    """Return what each group says, by its key."""
    return {
        group.key: Told(group.title, group.desc, words(group.items), tuple(_signs(group.items)))
        for page in pages.values()
        for group in _groups(page.items)
    }


def _groups(items: Sequence[Item]) -> Iterator[Group]:
    for item in items:
        if isinstance(item, Group):
            yield item
        if isinstance(item, At | Link | Group):
            yield from _groups(item.items)


def _signs(items: Sequence[Item]) -> Iterator[str]:
    for thing in placed(tuple(items)):
        if isinstance(thing.item, Words):
            yield from (sign.name for sign in thing.item.setting.signs)
        elif isinstance(thing.item, Sign):
            yield thing.item.name
