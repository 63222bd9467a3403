"""Argument maps as pictures: views of the argument graph, laid out by an engine and drawn by argmap."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

from argmap.drawing.diagram import Diagram
from argmap.drawing.files import Extent, stale, write_tree
from argmap.drawing.strip import Strip
from argmap.format.graph import ArgumentGraph
from argmap.plain.collector import uncollected
from argmap.plain.errors import UsageError
from argmap.texts.verification import Verification
from argmap.texts.verify import verify

__all__ = ["VIEWS", "Extent", "bench", "box_texts", "diagrams", "render", "stale", "write_tree"]

VIEWS = ("overview", "topics", "accusations", "coverage")

Format = Literal["svg", "dot", "png"]
Progress = Callable[[int, int], None]
Picture = Diagram | Strip


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
    """Return the pictures of a graph by file name, in order: the overview, topics, accusations, coverage.

    ``verification`` tells what the quotations rest on; without it they are drawn as unverified. ``views``
    chooses among the kinds of view, ``only`` among topics and accusations by their id. Each picture says that
    it is of the map ``map_name``. ``progress`` is told how many are done, and of how many. Coverage is no
    graph, and is left out as DOT.
    """
    verification = verification or verify(graph, None, None)
    made: list[Picture] = []
    files: dict[str, bytes] = {}
    with uncollected():
        maps = _kept(diagrams(graph, verification, views=views, only=only), made)
        strips = _strips(graph, verification, views, only) if format != "dot" else []
        made += strips
        for name, content in _contents(maps, strips, format, engine, map_name):
            files[f"{name}.{format}"] = content
            if progress:
                progress(len(files), len(made))
    return files


def _kept(diagrams: Iterable[Diagram], made: list[Picture]) -> Iterator[Diagram]:
    """Keep diagrams as they are made, so that they can be counted while the engine is at work."""
    for diagram in diagrams:
        made.append(diagram)
        yield diagram


Drawn = Iterable[tuple[str, bytes]]


def _contents(
    maps: Iterable[Diagram], strips: Iterable[Strip], format_: Format, engine: str, map_name: str
) -> Drawn:
    if format_ == "dot":
        from argmap.drawing.imprint import Imprint
        from argmap.drawing.labelled import labelled

        return [(item.name, labelled(item, Imprint.of(map_name, f"{item.name}.dot"))) for item in maps]
    svgs = _drawn(maps, strips, engine, map_name)
    if format_ == "png":
        from argmap.drawing.png import pngs

        return pngs(svgs, map_name)
    return svgs


def _drawn(maps: Iterable[Diagram], strips: Iterable[Strip], engine: str, map_name: str) -> Drawn:
    from argmap.drawing.engine import lay_out
    from argmap.drawing.imprint import Imprint
    from argmap.drawing.layout import arrange
    from argmap.drawing.strip_svg import write_strip
    from argmap.drawing.svg import write

    for diagram, places in lay_out(maps, engine):
        imprint = Imprint.of(map_name, f"{diagram.name}.svg")
        yield diagram.name, write(arrange(diagram, places), imprint)
    for strip in strips:
        yield strip.name, write_strip(strip, Imprint.of(map_name, f"{strip.name}.svg"))


def _strips(
    graph: ArgumentGraph,
    verification: Verification,
    views: Sequence[str] | None,
    only: Sequence[str] | None,
) -> list[Strip]:
    from argmap.drawing.views.coverage import coverage_pages

    asked = only is None and "coverage" in _chosen(views, VIEWS, "view")
    return coverage_pages(graph, verification) if asked else []


def diagrams(
    graph: ArgumentGraph,
    verification: Verification | None = None,
    *,
    views: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
) -> Iterator[Diagram]:
    """Yield the drawing models of the views that are asked for, but for coverage, which is no graph."""
    from argmap.drawing.views.accusations import accusation_pages
    from argmap.drawing.views.overview import overview_pages
    from argmap.drawing.views.proof import Proof
    from argmap.drawing.views.topics import topic_pages

    proof = Proof(verification or verify(graph, None, None))
    chosen = _chosen(views, VIEWS, "view")
    ids = _chosen(only, [*graph.claims.topics, *graph.accusations], "topic or accusation")
    if "overview" in chosen and only is None:
        yield from overview_pages(graph)
    for topic in graph.claims.topics if "topics" in chosen else ():
        if topic in ids:
            yield from topic_pages(graph, topic)
    for id_, node in graph.accusations.items() if "accusations" in chosen else ():
        if id_ in ids:
            yield from accusation_pages(graph, node, proof)


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
