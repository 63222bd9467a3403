"""Argument maps as pictures: views of the argument graph, laid out by an engine and drawn by argmap."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from argmap.drawing.diagram import Diagram
from argmap.drawing.files import stale, write_tree
from argmap.errors import UsageError
from argmap.graph import ArgumentGraph

__all__ = ["VIEWS", "bench", "box_texts", "diagrams", "render", "stale", "write_tree"]

VIEWS = ("overview", "topics", "accusations")

Format = Literal["svg", "dot", "png"]
Progress = Callable[[int, int], None]


def render(
    graph: ArgumentGraph,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
    format: Format = "svg",  # noqa: A002
    engine: Literal["pure", "dot"] = "pure",
    progress: Progress | None = None,
) -> dict[str, bytes]:
    """Return the pictures of a graph by file name, in order: the overview, topics, accusations.

    ``views`` chooses among the kinds of view, ``only`` among topics and accusations by their id;
    ``progress`` is told how many pictures are done, and of how many.
    """
    made: list[Diagram] = []
    files: dict[str, bytes] = {}
    with _uncollected():
        for diagram, content in _contents(
            _kept(diagrams(graph, views=views, only=only), made), format, engine
        ):
            files[f"{diagram.name}.{format}"] = content
            if progress:
                progress(len(files), len(made))
    return files


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector out: a picture is many small things that all live until it is written."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _kept(diagrams: Iterable[Diagram], made: list[Diagram]) -> Iterator[Diagram]:
    """Keep diagrams as they are made, so that they can be counted while the engine is at work."""
    for diagram in diagrams:
        made.append(diagram)
        yield diagram


Drawn = Iterable[tuple[Diagram, bytes]]


def _contents(made: Iterable[Diagram], format_: Format, engine: str) -> Drawn:
    if format_ == "dot":
        from argmap.drawing.labelled import labelled

        return [(diagram, labelled(diagram)) for diagram in made]
    if format_ == "png":
        from argmap.drawing.png import pngs

        return pngs(_drawn(made, engine))
    return _drawn(made, engine)


def _drawn(made: Iterable[Diagram], engine: str) -> Drawn:
    from argmap.drawing.engine import lay_out
    from argmap.drawing.layout import arrange
    from argmap.drawing.svg import write

    for diagram, places in lay_out(made, engine):
        yield diagram, write(arrange(diagram, places))


def diagrams(
    graph: ArgumentGraph, *, views: Sequence[str] | None = None, only: Sequence[str] | None = None
) -> Iterator[Diagram]:
    """Yield the drawing models of the views that are asked for."""
    from argmap.drawing.views.accusations import accusation_pages
    from argmap.drawing.views.overview import overview_pages
    from argmap.drawing.views.topics import topic_pages

    chosen = _chosen(views, VIEWS, "view")
    ids = _chosen(only, [*graph.claims.topics, *graph.accusations], "topic or accusation")
    if "overview" in chosen and only is None:
        yield from overview_pages(graph)
    for topic in graph.claims.topics if "topics" in chosen else ():
        if topic in ids:
            yield from topic_pages(graph, topic)
    for id_, node in graph.accusations.items() if "accusations" in chosen else ():
        if id_ in ids:
            yield from accusation_pages(graph, node)


def _chosen(asked: Sequence[str] | None, known: Sequence[str], noun: str) -> Sequence[str]:
    if asked is None:
        return known
    for name in asked:
        if name not in known:
            raise UsageError(f'there is no {noun} "{name}"')
    return asked


def box_texts(graph: ArgumentGraph) -> list[str]:
    """Return the DOT of the boxes of all views, as the engine gets it."""
    from argmap.drawing.dot import boxes

    return [boxes(diagram) for diagram in diagrams(graph)]


def bench(graph: ArgumentGraph) -> dict[str, Callable[[], object]]:
    """Return what is to be timed: every view drawn, and the engine alone on the same boxes, map by map."""
    from argmap.drawing.engine import engine_command, run

    texts = [text.encode() for text in box_texts(graph)]
    command = engine_command("pure")
    return {
        "render": lambda: render(graph),
        "engine": lambda: [run(command, text) for text in texts],
    }
