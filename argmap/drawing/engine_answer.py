"""What a layout engine answers, held against the boxes that it was asked to lay out."""

import json
from math import isfinite
from typing import Any, NamedTuple

from argmap.drawing.chart import Chart
from argmap.drawing.dot import layout_edges
from argmap.plain.errors import EngineError


class CurableError(EngineError):
    """A failure that an easier way of asking may cure, other than one of time, size or start."""


class Place(NamedTuple):
    """The centre of a box, in units of the picture, from the upper left."""

    x: float
    y: float


Places = tuple[Place, ...]


def answers_in(written: bytes) -> list[dict[str, Any]]:
    """Read one JSON object after the other."""
    decoder = json.JSONDecoder()
    answers = []
    try:
        text = written.decode().strip()
        at = 0
        while at < len(text):
            answer, at = decoder.raw_decode(text, at)
            answers.append(answer)
            while at < len(text) and text[at].isspace():
                at += 1
    except (ValueError, RecursionError) as error:
        raise CurableError("the layout engine did not answer in JSON") from error
    return answers


def places(diagram: Chart, answer: dict[str, Any]) -> Places:
    """Hold an answer against the boxes that were asked for, and return where they are.

    Every box and edge must be there, finite, and no two boxes may overlap.
    """
    try:
        found, numbers = _found(answer)
        edges = {(numbers[edge["tail"]], numbers[edge["head"]]) for edge in answer.get("edges", ())}
        height = float(answer["bb"].split(",")[3])
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise CurableError("the layout engine’s answer has an unknown form") from error
    if set(found) != {f"n{at}" for at in range(1, len(diagram.cards) + 1)}:
        raise CurableError("the layout engine lost or added a card")
    if any((f"n{left + 1}", f"n{right + 1}") not in edges for left, right in layout_edges(diagram)):
        raise CurableError("the layout engine lost an edge")
    ordered = [found[f"n{at}"] for at in range(1, len(diagram.cards) + 1)]
    if not all(isfinite(value) for pair in (*ordered, (height, 0.0)) for value in pair):
        raise CurableError("the layout engine placed a card nowhere")
    result = tuple(Place(height - y, x) for x, y in ordered)
    if _overlap(diagram, result):
        raise CurableError("the layout engine put one card over another")
    return result


def _found(answer: dict[str, Any]) -> tuple[dict[str, tuple[float, float]], dict[int, str]]:
    found: dict[str, tuple[float, float]] = {}
    numbers: dict[int, str] = {}
    for thing in answer.get("objects", ()):  # which a map without cards has none of
        if "pos" in thing:
            x, y = thing["pos"].split(",")
            found[thing["name"]] = (float(x), float(y))
            numbers[thing["_gvid"]] = thing["name"]
    return found, numbers


def _overlap(diagram: Chart, found: Places) -> bool:
    """Whether two boxes overlap by more than rounding."""
    spans = sorted(
        (
            place.y - card.height / 2,
            place.y + card.height / 2,
            place.x - card.width / 2,
            place.x + card.width / 2,
        )
        for place, card in zip(found, diagram.cards, strict=True)
    )
    open_: list[tuple[float, float, float, float]] = []
    for span in spans:
        open_ = [other for other in open_ if other[1] > span[0] + 1]
        if any(other[2] < span[3] - 1 and span[2] < other[3] - 1 for other in open_):
            return True
        open_.append(span)
    return False
