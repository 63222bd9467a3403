"""Argument maps as pictures: views of the argument graph, laid out by an engine and drawn by argmap."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import Literal
from warnings import warn

from argmap.drawing.chart import Chart
from argmap.drawing.css import style_sheet
from argmap.drawing.folder import Extent, stale, write_book, write_tree
from argmap.drawing.imprint import BOOK, Imprint
from argmap.drawing.names import Format, Theme, ending, view_of
from argmap.drawing.page.model import Page
from argmap.drawing.sharing import Progress, by_several, processes
from argmap.drawing.targets import ForPage, Target
from argmap.drawing.views import USUAL, VIEWS, Picture, Subject, View
from argmap.drawing.wants import Drawn, Notice
from argmap.format.graph import ArgumentGraph
from argmap.plain.collector import uncollected
from argmap.plain.errors import UsageError
from argmap.plain.nearness import suggestion
from argmap.texts.verification import Verification
from argmap.texts.verify import verify

__all__ = [
    "USUAL", "VIEWS", "Extent", "ForPage", "Target", "book", "box_texts", "diagrams", "page_style",
    "pictures", "render", "stale", "write_book", "write_tree",
]  # fmt: skip

Engine = Literal["pure", "dot"]
Asked = tuple[View, Subject]


def render(
    graph: ArgumentGraph,
    verification: Verification | None = None,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
    format: Format = "svg",  # noqa: A002
    theme: Theme = "auto",
    engine: Engine = "pure",
    language: str | None = None,
    map_name: str = "claims.yaml",
    site: ForPage | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    notice: Notice = warn,
) -> dict[str, bytes]:
    """Return the pictures of a graph by file name, in the order of the views.

    ``verification`` tells what the quotations rest on; without it they are drawn as unverified. ``views``
    chooses among ``VIEWS``, ``only`` among what has a picture of its own, by its id. ``language`` is that of
    the fixed words, instead of the one that the map is in. Each picture says that it is of the map
    ``map_name``. ``site`` has them drawn for the pages of a site. SVG is drawn by up to ``jobs`` processes,
    where that is worth it.
    ``progress`` is told how many are done, and of how many, and ``notice`` what is wanting in a picture, such
    as a letter that no font has. What is no graph is left out as DOT.

    Raises ``UsageError`` where something is chosen that is not there, or a format needs a library that is
    not installed, and ``EngineError``.
    """
    if format == "dot" and theme != "auto":
        raise UsageError("a graph in DOT has no theme")
    if site and format != "svg":
        raise UsageError("pictures are drawn for the pages of a site as SVG alone")
    asked = _asked(graph, verification, views, only, language)

    def draw(some: Sequence[Asked], progress: Progress | None = None) -> dict[str, bytes]:
        made: list[Picture] = []
        wanted = (item for item in _pictures(some) if format != "dot" or isinstance(item, Chart))
        drawn = _contents(_kept(wanted, made), format, theme, engine, map_name, notice, site)
        return _in_order(drawn, made, progress)

    with uncollected():
        several = processes(jobs, len(asked)) if format == "svg" else 1
        files = _shared(draw, asked, several, progress) if several > 1 else draw(asked, progress)
    return {name + ending(format, theme): content for name, content in files.items()}


def _shared(
    draw: Callable[[Sequence[Asked]], dict[str, bytes]],
    asked: Sequence[Asked],
    jobs: int,
    progress: Progress | None,
) -> dict[str, bytes]:
    """Return what several processes draw, in the order of the views; what is of a whole map takes longest."""
    longest_first = sorted(asked, key=lambda each: bool(each[0].of))
    files = by_several(draw, longest_first, jobs, progress)
    views = list(VIEWS)
    return {name: files[name] for name in sorted(files, key=lambda name: views.index(view_of(name)))}


def book(
    graph: ArgumentGraph,
    verification: Verification | None = None,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
    theme: Theme = "auto",
    engine: Engine = "pure",
    map_name: str = "claims.yaml",
    progress: Progress | None = None,
    notice: Notice = warn,
) -> bytes:
    """Return the pictures of a graph as one PDF with bookmarks; all else is as in ``render``."""
    from argmap.drawing import pdf

    made: list[Picture] = []
    with uncollected():
        asked = _kept(pictures(graph, verification, views=views, only=only), made)
        svgs = _in_order(_flat(asked, theme, engine, map_name), made, progress)
        if not svgs:
            raise UsageError("there is no picture to put into a book")
        imprint = Imprint.of(map_name, BOOK)
        return pdf.book(svgs.items(), graph.claims.title, imprint, theme, notice)


def _in_order(drawn: Drawn, made: Sequence[Picture], progress: Progress | None) -> dict[str, bytes]:
    """Return what is drawn by its name, in the order in which it was made, which ends while it is drawn."""
    files: dict[str, bytes] = {}
    for name, content in drawn:
        files[name] = content
        if progress:
            progress(len(files), len(made))
    return {picture.name: files[picture.name] for picture in made}


def _kept(pictures: Iterable[Picture], made: list[Picture]) -> Iterator[Picture]:
    """Keep pictures as they are made, so that they can be counted while the engine is at work."""
    for picture in pictures:
        made.append(picture)
        yield picture


def _contents(
    pictures: Iterable[Picture],
    form: Format,
    theme: Theme,
    engine: Engine,
    map_name: str,
    notice: Notice,
    site: ForPage | None,
) -> Drawn:
    def imprint(name: str) -> Imprint:
        return Imprint.of(map_name, name + ending(form, theme))

    if form == "dot":
        from argmap.drawing.labelled import labelled

        graphs = (item for item in pictures if isinstance(item, Chart))
        return [(item.name, labelled(item, imprint(item.name))) for item in graphs]
    if form == "png":
        from argmap.drawing.png import pngs

        return pngs(_flat(pictures, theme, engine, map_name), imprint, notice)
    if form == "pdf":
        from argmap.drawing.pdf import pdfs

        return pdfs(_flat(pictures, theme, engine, map_name), imprint, theme, notice)
    return _drawn(pictures, engine, imprint, site)


def _flat(pictures: Iterable[Picture], theme: Theme, engine: Engine, map_name: str) -> Drawn:
    """Draw pictures in one theme, for what cannot follow a viewer: light, unless dark was chosen."""
    name_of = ending("svg", "dark" if theme == "dark" else "light")
    return _drawn(pictures, engine, lambda name: Imprint.of(map_name, name + name_of))


def _drawn(
    pictures: Iterable[Picture],
    engine: Engine,
    imprint: Callable[[str], Imprint],
    site: ForPage | None = None,
) -> Drawn:
    from argmap.drawing.page.svg import write_page

    others = list[Page]()
    for page in chain(_placed(_graphs(pictures, others), engine), others):
        yield page.name, write_page(page, imprint(page.name), site)


def _placed(graphs: Iterator[Chart], engine: Engine) -> Iterator[Page]:
    """Yield graphs as pages; the engine is not even loaded where there are none."""
    first = next(graphs, None)
    if first is None:
        return
    from argmap.drawing.engine import lay_out
    from argmap.drawing.topic import placing

    for chart, places in lay_out(chain([first], graphs), engine):
        yield chart.bound(placing.arrange(chart, places))


def _graphs(pictures: Iterable[Picture], others: list[Page]) -> Iterator[Chart]:
    """Yield the pictures that are graphs, and put aside those that need no engine."""
    for picture in pictures:
        if isinstance(picture, Chart):
            yield picture
        else:
            others.append(picture)


def pictures(
    graph: ArgumentGraph,
    verification: Verification | None = None,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
) -> Iterator[Picture]:
    """Return the drawing models of the views that are asked for, each made when it is taken.

    Raises ``UsageError`` where one is not there. Where only some entries are asked for, nothing is drawn of
    the map as a whole.
    """
    return _pictures(_asked(graph, verification, views, only))


def _pictures(asked: Iterable[Asked]) -> Iterator[Picture]:
    for view, subject in asked:
        yield from view.pages(subject)


def _asked(
    graph: ArgumentGraph,
    verification: Verification | None,
    views: Sequence[str] | None,
    only: Sequence[str] | None,
    language: str | None = None,
) -> list[Asked]:
    """Return what is to be drawn, in the order of the views."""
    verification = verification or verify(graph, None, None)
    chosen = USUAL if views is None else _chosen(views, VIEWS, "view")
    nouns = dict.fromkeys(view.of for view in VIEWS.values() if view.of)
    ids = _chosen(only, _drawn_alone(graph), " or ".join(nouns))
    asked = list[Asked]()
    for view in VIEWS.values():
        if view.name not in chosen:
            continue
        if not view.of and only is None:
            asked.append((view, Subject(graph, verification, "", language)))
        asked += (
            (view, Subject(graph, verification, id_, language)) for id_ in view.entries(graph) if id_ in ids
        )
    return asked


def page_style() -> str:
    """Return the style of pictures that are put into pages: what `site` leaves out of each of them."""
    return style_sheet(alone=False)


def diagrams(
    graph: ArgumentGraph,
    verification: Verification | None = None,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
) -> Iterator[Chart]:
    """Yield those of the drawing models that are graphs."""
    yield from _graphs(pictures(graph, verification, views=views, only=only), [])


def _drawn_alone(graph: ArgumentGraph) -> list[str]:
    """Return whatever has a picture of its own."""
    return [id_ for view in VIEWS.values() for id_ in view.entries(graph)]


def _chosen(asked: Sequence[str] | None, known: Collection[str], noun: str) -> Collection[str]:
    for name in asked or ():
        if name not in known:
            raise UsageError(f'there is no {noun} "{name}"; {suggestion(name, known)}')
    return known if asked is None else asked


def box_texts(graph: ArgumentGraph) -> list[str]:
    """Return the DOT of the boxes of all views, as the engine gets it."""
    from argmap.drawing.dot import boxes

    return [boxes(diagram) for diagram in diagrams(graph)]
