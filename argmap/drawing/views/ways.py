"""The way back from a picture, and on to its other pages."""

from collections.abc import Iterator

from argmap.drawing.names import relative, view_name
from argmap.drawing.setting import Run
from argmap.wording.lookup import Wording


def page_trail(say: Wording, view: str, identifier: str | None, at: int, of: int) -> Iterator[Run]:
    """Yield the numbers of a view's pages, each but this one with a link."""
    name = view_name(view, identifier, at)
    for page in range(1, of + 1) if of > 1 else ():
        yield Run(f" › {say('page')} " if page == 1 else ", ")
        href = relative(name, view_name(view, identifier, page))
        yield Run(str(page), href=None if page == at else href)
