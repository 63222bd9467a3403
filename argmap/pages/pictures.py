"""The pictures of a site: within its pages, with links to these, and as files of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from markupsafe import Markup

from argmap.checking.map import Map
from argmap.drawing import ForPage, Target, render
from argmap.pages import addresses

FOLDER: Final = "maps"
_PAGES: Final = {
    "overview": addresses.INDEX,
    "sources": addresses.SOURCES,
    "timeline": addresses.TIMELINE,
    "people": addresses.PEOPLE,
}
"""The page of each picture of the map as a whole."""


@dataclass(frozen=True)
class Pictures:
    """The pictures of a map, drawn when they are first asked for."""

    map: Map

    @cached_property
    def _within(self) -> dict[str, bytes]:
        """The pictures within pages, each an element."""
        return self._drawn(files=False)

    def of(self, view: str) -> tuple[Markup, ...]:
        """Return the pages of a view, such as `accusations/full-democracy`, to be put into a page."""
        drawn, number = [], 1
        while picture := self._within.get(f"{view}{'' if number == 1 else f'.{number}'}.svg"):
            drawn.append(Markup(picture.decode("utf-8")))  # noqa: S704 - made by argmap, with all texts escaped
            number += 1
        return tuple(drawn)

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield all pictures as files, whose links lead to the pages."""
        for name, content in self._drawn(files=True).items():
            yield f"{FOLDER}/{name}", content

    def _drawn(self, *, files: bool) -> dict[str, bytes]:
        way = ForPage(self._file_link if files else self._link, files=files)
        name = self.map.source.name.rpartition("/")[2]
        return render(self.map.graph, self.map.verification, map_name=name, site=way)

    def _file_link(self, target: Target, picture: str) -> str | None:
        return self._href(target, f"{FOLDER}/{picture}.svg")

    def _link(self, target: Target, picture: str) -> str | None:
        view, _, id_ = picture.partition("/")
        stem = (id_ or view).partition(".")[0]
        page = addresses.page(view, stem.removesuffix("_")) if id_ else _PAGES.get(view, f"{view}.html")
        return self._href(target, page)

    def _href(self, target: Target, here: str) -> str | None:
        if target.kind == "address":
            return target.id
        found = self._place(target)
        return addresses.relative(here, *found) if found else None

    def _place(self, target: Target) -> tuple[str, str] | None:
        """Return the page to which a link leads, and the place there."""
        match target.kind:
            case "accusation" | "topic" | "source" | "party" | "person":
                return addresses.page(_KINDS[target.kind], target.id), ""
            case "answer" | "evidence" | "verdict":
                path = self._paths.get(target.id)
                return (addresses.accusation(str(path[1])), target.id) if path else None
            case "section":
                text, section = self.map.claims.parted(target.id)
                return addresses.text(text), section
            case "coverage":
                return addresses.TEXT, ""
            case _:
                return _PAGES[target.kind], ""

    @cached_property
    def _paths(self) -> dict[str, tuple[str | int, ...]]:
        return {name: path for path, name in self.map.identities.items()}


_KINDS: Final = {
    "accusation": "accusations",
    "topic": "topics",
    "source": "sources",
    "party": "parties",
    "person": "people",
}
