"""The views: everything that can be drawn of a map, each by a module of its own."""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import NamedTuple

from argmap.drawing.chart import Chart
from argmap.drawing.page.holding import hold
from argmap.drawing.page.model import Page
from argmap.format.graph import ArgumentGraph
from argmap.texts.verification import Verification

Picture = Chart | Page


class Subject(NamedTuple):
    """What a view is asked to draw: a map, or of a view that is ``of`` something, one such entry of it.

    ``language`` is that of the fixed words, where it is not to be the one of the map.
    """

    graph: ArgumentGraph
    verification: Verification
    id: str = ""
    language: str | None = None


class View(NamedTuple):
    """A view. The module of its name draws it: ``pages`` takes a subject and returns pictures.

    Where the module has ``texts`` as well, that returns what the pages of a subject must show, word for word.
    ``of`` is the kind of entry that there is a picture of each of; without one, the map has one as a whole.
    A ``rare`` view is drawn only when it is asked for, and never removed.
    """

    name: str
    shows: str
    of: str = ""
    rare: bool = False

    def pages(self, subject: Subject) -> Iterable[Picture]:
        """Return the pictures of a subject."""
        module = import_module(f"{__name__}.{self.name}")
        found: Iterable[Picture] = module.pages(subject)
        if hasattr(module, "texts"):
            found = list(found)
            hold(module.texts(subject), list(_shown(found)))
        return found

    def entries(self, graph: ArgumentGraph) -> Mapping[str, object]:
        """Return what there is a picture of each of, by its identifier."""
        found: Mapping[str, object] = getattr(graph.claims, f"{self.of}s") if self.of else {}
        return found


def _shown(pictures: Iterable[Picture]) -> Iterator[Page]:
    """Yield the pages with all words that they are to have."""
    for picture in pictures:
        if isinstance(picture, Chart):
            yield picture.unplaced()
        elif isinstance(picture, Page):
            yield picture


VIEWS: Mapping[str, View] = {
    view.name: view
    for view in (
        View("overview", "every accusation by topic, with its standing"),
        View("topics", "the accusations of each topic with their answers and sources", of="topic"),
        View("accusations", "all that the file says of each accusation", of="accusation"),
        View("sources", "which document carries how much, whose it is, and how it is known"),
        View("timeline", "from when the evidence is, and whose it is"),
        View("people", "who charges, answers and testifies, who is quoted, and who against himself"),
        View("coverage", "what of the text the map accounts for"),
        View("excerpt", "an accusation and its first answers, if asked for", of="accusation", rare=True),
    )
}
"""Every view by its name, in the order in which they are drawn."""

USUAL: tuple[str, ...] = tuple(view.name for view in VIEWS.values() if not view.rare)
"""Those that are drawn where none is asked for."""
