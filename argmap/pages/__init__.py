"""A map as a site: static pages to read, search and cite, which open from disk and from any host."""

from collections.abc import Iterator

from argmap.checking.map import Map
from argmap.pages import (
    about,
    accusations,
    assets,
    board,
    data,
    entries,
    glossary,
    people,
    prints,
    search,
    sitemap,
    sources,
    table,
    texts,
    timeline,
    topics,
)
from argmap.pages.pictures import Pictures
from argmap.pages.record import Record
from argmap.pages.sections import Sections
from argmap.wording.lookup import Wording
from argmap.wording.quotation_marks import typographic

__all__ = ["site"]

_KINDS = (
    *(board, topics, accusations, texts, sources, people, timeline, table),
    *(entries, glossary, prints, about, data, search),
)
"""What makes pages, each of one kind."""


def site(
    map_: Map,
    *,
    include_text: bool = False,
    maps: bool = True,
    language: str | None = None,
    base_url: str | None = None,
    jobs: int = 1,
) -> dict[str, bytes]:
    """Return the files of a site by their names from the top of its folder, in an order that stays.

    With ``include_text`` the texts stand in it whose source says that they may, without ``maps`` no picture
    does. ``language`` is that of the fixed words, instead of the one that the map is in. ``base_url`` is
    where the site will be found. Pictures are drawn by up to ``jobs`` processes, where that is worth it.
    """
    sections = Sections(map_, include_text)
    pictures = Pictures(map_, sections, jobs, language) if maps else None
    record = Record(map_, Wording.of(map_.claims, language), sections, pictures, base_url)
    files: dict[str, bytes] = {}
    for name, content in _files(record):
        if name in files:
            raise AssertionError(f'two files of the site are called "{name}"')
        files[name] = content
    return files


def _files(record: Record) -> Iterator[tuple[str, bytes]]:
    names = []
    for kind in _KINDS:
        for name, content in kind.pages(record):
            names.append(name)
            yield name, content
    if record.pictures:
        yield from record.pictures.files()
    if record.base_url:
        moved = entries.moved(record)
        listed = (name for name in names if name.endswith(".html") and name not in moved)
        yield sitemap.NAME, sitemap.sitemap(listed, record.base_url)
    yield from assets.files(typographic(record.claims.title, record.language))
