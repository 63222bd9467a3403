"""Argument maps as pictures: views of the argument graph, laid out by an engine and drawn by argmap."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Literal, cast

from argmap.drawing.chart import Chart
from argmap.drawing.diagram import Diagram
from argmap.drawing.folder import Extent, stale, write_tree
from argmap.drawing.page.model import Page
from argmap.drawing.views import USUAL, VIEWS, Picture, Subject
from argmap.format.graph import ArgumentGraph
from argmap.plain.collector import uncollected
from argmap.plain.errors import UsageError
from argmap.plain.nearness import suggestion
from argmap.texts.verification import Verification
from argmap.texts.verify import verify

__all__ = [
    "USUAL",
    "VIEWS",
    "Extent",
    "bench",
    "box_texts",
    "diagrams",
    "pictures",
    "render",
    "stale",
    "write_tree",
]

Format = Literal["svg", "dot", "png"]
Progress = Callable[[int, int], None]


def render(
    graph: ArgumentGraph,
    verification: Verification | None = None,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
    format: Format = "svg",  # noqa: A002
    engine: Literal["pure", "dot"] = "pure",
    map_name: str = "claims.yaml",
    progress: Progress | None = None,
) -> dict[str, bytes]:
    """Return the pictures of a graph by file name, in the order of the views.

    ``verification`` tells what the quotations rest on; without it they are drawn as unverified. ``views``
    chooses among ``VIEWS``, ``only`` among what has a picture of its own, by its id. Each picture says that
    it is of the map ``map_name``. ``progress`` is told how many are done, and of how many. What is no graph
    is left out as DOT.
    """
    verification = verification or verify(graph, None, None)
    made: list[Picture] = []
    files: dict[str, bytes] = {}
    with uncollected():
        asked = pictures(graph, verification, views=views, only=only)
        wanted = (item for item in asked if format != "dot" or isinstance(item, Chart))
        for name, content in _contents(_kept(wanted, made), format, engine, map_name):
            files[f"{name}.{format}"] = content
            if progress:
                progress(len(files), len(made))
    return {name: files[name] for name in (f"{picture.name}.{format}" for picture in made)}


def _kept(pictures: Iterable[Picture], made: list[Picture]) -> Iterator[Picture]:
    """Keep pictures as they are made, so that they can be counted while the engine is at work."""
    for picture in pictures:
        made.append(picture)
        yield picture


Drawn = Iterable[tuple[str, bytes]]


def _contents(pictures: Iterable[Picture], form: Format, engine: str, map_name: str) -> Drawn:
    if form == "dot":
        from argmap.drawing.imprint import Imprint
        from argmap.drawing.labelled import labelled

        graphs = (item for item in pictures if isinstance(item, Chart))
        return [(item.name, labelled(item, Imprint.of(map_name, f"{item.name}.dot"))) for item in graphs]
    svgs = _drawn(pictures, engine, map_name)
    if form == "png":
        from argmap.drawing.png import pngs

        return pngs(svgs, map_name)
    return svgs


def _drawn(pictures: Iterable[Picture], engine: str, map_name: str) -> Drawn:
    from argmap.drawing.engine import lay_out
    from argmap.drawing.imprint import Imprint
    from argmap.drawing.layout import arrange
    from argmap.drawing.page.svg import write_page
    from argmap.drawing.svg import write
    from argmap.drawing.topic import placing

    others = list[Page]()
    graphs = cast(Iterator[Chart], _graphs(pictures, others))  # an old diagram has the same boxes
    for graph, places in lay_out(graphs, engine):
        imprint = Imprint.of(map_name, f"{graph.name}.svg")
        if isinstance(graph, Diagram):
            yield graph.name, write(arrange(graph, places), imprint)
        else:
            yield graph.name, write_page(graph.bound(placing.arrange(graph, places)), imprint)
    for item in others:
        imprint = Imprint.of(map_name, f"{item.name}.svg")
        yield item.name, write_page(item, imprint)


def _graphs(pictures: Iterable[Picture], others: list[Page]) -> Iterator[Chart | Diagram]:
    """Yield the pictures that are graphs, and put aside those that need no engine."""
    for picture in pictures:
        if isinstance(picture, Chart | Diagram):
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
    """Yield the drawing models of the views that are asked for.

    Raises ``UsageError`` where one is not there. Where only some entries are asked for, nothing is drawn of
    the map as a whole.
    """
    verification = verification or verify(graph, None, None)
    chosen = USUAL if views is None else _chosen(views, VIEWS, "view")
    nouns = dict.fromkeys(view.of for view in VIEWS.values() if view.of)
    ids = _chosen(only, _drawn_alone(graph), " or ".join(nouns))
    for view in VIEWS.values():
        if view.name not in chosen:
            continue
        if not view.of and only is None:
            yield from view.pages(Subject(graph, verification))
        for id_ in view.entries(graph):
            if id_ in ids:
                yield from view.pages(Subject(graph, verification, id_))


def diagrams(
    graph: ArgumentGraph,
    verification: Verification | None = None,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
) -> Iterator[Chart | Diagram]:
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

    return [boxes(diagram) for diagram in diagrams(graph) if isinstance(diagram, Chart)]


def bench(graph: ArgumentGraph) -> dict[str, Callable[[], object]]:
    """Return what is to be timed: every view drawn, and the engine alone on the same boxes, map by map."""
    from argmap.drawing.engine import engine_command, run

    texts = [text.encode() for text in box_texts(graph)]
    command = engine_command("pure")
    return {
        "render": lambda: render(graph),
        "engine": lambda: [run(command, text) for text in texts],
    }
