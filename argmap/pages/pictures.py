"""The pictures of a site: within its pages, with links to these, and as files of their own."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from lxml import etree
from markupsafe import Markup

from argmap.checking.map import Map
from argmap.drawing import USUAL, ForPage, Target, render
from argmap.drawing.names import view_name
from argmap.pages import addresses
from argmap.pages.inputs import file_name
from argmap.pages.sections import Sections

FOLDER: Final = "maps"
_SHEETS: Final = "accusations"
_PAGES: Final = {
    "overview": addresses.INDEX,
    "sources": addresses.SOURCES,
    "timeline": addresses.TIMELINE,
    "people": addresses.PEOPLE,
    "coverage": addresses.TEXT,
}
"""The page of each picture of the map as a whole."""


class Shown(NamedTuple):
    """A picture that a page shows as an image: its file, its size in pixels, and what it is of."""

    file: str
    width: str
    height: str
    title: str


@dataclass(frozen=True)
class Pictures:
    """The pictures of a map, drawn when they are first asked for.

    The sheet of an accusation stands within the page of that, where its cards and the words mark each other.
    All others are files.
    """

    map: Map
    sections: Sections
    jobs: int = 1
    language: str | None = None

    def sheets(self, accusation: str) -> tuple[Markup, ...]:
        """Return the pages of the sheet of an accusation as elements to be put into its page."""
        return tuple(
            Markup(content.decode("utf-8"))  # noqa: S704 - made by argmap, which escapes all texts
            for content in _pages(self._sheets, view_name(_SHEETS, accusation)).values()
        )

    def shown(self, view: str, identifier: str | None = None) -> list[Shown]:
        """Return the pages of another picture."""
        return [_shown(*item) for item in _pages(self._others, view_name(view, identifier)).items()]

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the pictures that are files, whose links lead to the pages."""
        for name, content in self._others.items():
            yield f"{FOLDER}/{name}", content

    @cached_property
    def _sheets(self) -> dict[str, bytes]:
        return self._drawn([_SHEETS], ForPage(self._link))

    @cached_property
    def _others(self) -> dict[str, bytes]:
        views = [view for view in USUAL if view != _SHEETS]
        return self._drawn(views, ForPage(self._file_link, files=True))

    def _drawn(self, views: Sequence[str], way: ForPage) -> dict[str, bytes]:
        graph, verification = self.map.graph, self.map.verification
        return render(
            graph,
            verification,
            views=views,
            language=self.language,
            map_name=file_name(self.map),
            site=way,
            jobs=self.jobs,
        )

    def _file_link(self, target: Target, picture: str) -> str | None:
        return self._href(target, f"{FOLDER}/{picture}.svg")

    def _link(self, target: Target, picture: str) -> str | None:
        stem = picture.partition("/")[2].partition(".")[0]
        return self._href(target, addresses.accusation(stem.removesuffix("_")))

    def _href(self, target: Target, here: str) -> str | None:
        if target.kind == "address":
            return target.id
        found = self._place(target)
        return addresses.relative(here, *found) if found else None

    def _place(self, target: Target) -> tuple[str, str] | None:
        """Return the page to which a link leads, and the place there."""
        match target.kind:
            case "accusation" | "topic" | "source" | "party" | "person":
                known = target.id in self._entries[target.kind]
                return (addresses.page(target.kind, target.id), "") if known else None
            case "answer" | "evidence" | "verdict":
                path = self._paths.get(target.id)
                return (addresses.accusation(str(path[1])), target.id) if path else None
            case "section":
                return self.sections.page(target.id)
            case _:
                return _PAGES[target.kind], ""

    @cached_property
    def _entries(self) -> Mapping[str, Container[str]]:
        """What has a page of its own, by kind; a map with errors names other things, too."""
        claims = self.map.claims
        return {
            "accusation": claims.accusations,
            "topic": claims.topics,
            "source": claims.sources or {},
            "party": claims.parties,
            "person": claims.people or {},
        }

    @cached_property
    def _paths(self) -> dict[str, tuple[str | int, ...]]:
        return {name: path for path, name in self.map.identities.items()}


def _pages(drawn: Mapping[str, bytes], name: str) -> dict[str, bytes]:
    """Return those of some pictures that are the pages of one view."""
    pages: dict[str, bytes] = {}
    while (file := f"{name if not pages else f'{name}.{len(pages) + 1}'}.svg") in drawn:
        pages[file] = drawn[file]
    return pages


def _shown(file: str, content: bytes) -> Shown:
    root = etree.fromstring(content)
    title = root.findtext("{http://www.w3.org/2000/svg}title") or ""
    return Shown(f"{FOLDER}/{file}", root.get("width", ""), root.get("height", ""), title)
