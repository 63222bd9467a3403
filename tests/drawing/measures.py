"""Measures a picture as a browser shows it, whatever has drawn it; each measure tells what is wrong."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from argmap.drawing.metrics import SLACK

from .test_sheets import Area

_HERE = Path(__file__).parent
_READ = (_HERE / "picture.js").read_text("utf-8")
_PRINT = (_HERE / "print.js").read_text("utf-8")

TALLEST = 1358
A4 = (210 - 2 * 8, 297 - 2 * 8)
"""What the paper holds between its margins, in millimetres."""
PIXEL, POINT = 25.4 / 96, 72 / 96
"""How many millimetres, and how many points, a pixel of CSS is."""
SMALLEST = 6.0
LEAST_LINE = 0.22

Point = tuple[float, float]


class Line(NamedTuple):
    """A line of type: what its ink covers, and by number the paragraph that it is of."""

    text: str
    paragraph: int
    group: str
    size: float
    area: Area


class Box(NamedTuple):
    area: Area
    kind: str


class Way(NamedTuple):
    """An arrow from its first point to the tip of its head, which is the last."""

    points: tuple[Point, ...]
    kind: str

    @property
    def steps(self) -> list[tuple[Point, Point]]:
        return list(pairwise(self.points))


class Told(NamedTuple):
    """What is one thing to a reader of the screen, and in which other such thing it is."""

    id: str
    area: Area
    within: str


class Shown(NamedTuple):
    """A picture in its own units."""

    name: str
    size: tuple[float, float]
    view: tuple[float, ...]
    ids: tuple[str, ...]
    lines: tuple[Line, ...]
    boxes: tuple[Box, ...]
    rules: tuple[Area, ...]
    arrows: tuple[Way, ...]
    groups: tuple[Told, ...]


class Printed(NamedTuple):
    """How high a picture is on paper, and its smallest type, in pixels."""

    name: str
    height: float
    smallest: float


def shown(page: Any, files: Mapping[str, bytes]) -> list[Shown]:
    """Return how a browser shows some pictures."""
    read = page.evaluate(_READ, [content.decode() for content in files.values()])
    return [_shown(name, item) for name, item in zip(files, read, strict=True)]


def _shown(name: str, item: dict[str, Any]) -> Shown:
    return Shown(
        name=name,
        size=tuple(item["size"]),
        view=tuple(item["view"]),
        ids=tuple(item["ids"]),
        lines=tuple(Line(**line | {"area": Area(*line["area"], line["text"])}) for line in item["lines"]),
        boxes=tuple(Box(Area(*box["area"]), box["kind"]) for box in item["boxes"]),
        rules=tuple(Area(*area) for area in item["rules"]),
        arrows=tuple(Way(tuple(map(tuple, way["points"])), way["kind"]) for way in item["arrows"]),
        groups=tuple(Told(**group | {"area": Area(*group["area"])}) for group in item["groups"]),
    )


def printed(page: Any, files: Mapping[str, bytes]) -> list[Printed]:
    """Return how a browser prints some pictures, if its page is one of paper."""
    read = page.evaluate(_PRINT, [content.decode() for content in files.values()])
    return [Printed(name, *item) for name, item in zip(files, read, strict=True)]


def texts_in_boxes(picture: Shown) -> Iterator[str]:
    """Each line of type is on the paper, and within each box that it begins in or runs into."""
    paper = Area(0, 0, picture.view[2], picture.view[3])
    frames = [box.area for box in picture.boxes if box.area.right - box.area.left > 10]
    for line in picture.lines:
        if not line.text.strip():
            continue
        if not paper.holds(line.area, slack=-8) or line.area.right <= line.area.left:
            yield f"off the paper: {line.text}"
        around = (box for box in frames if box.meets(line.area, 3) and not box.holds(line.area, 2))
        yield from (f"out of its box: {line.text}" for _ in around)


def texts_apart(picture: Shown) -> Iterator[str]:
    """No line of type runs into another; those of a paragraph may reach a little between each other."""
    lines = {line.area: line for line in picture.lines if line.text.strip()}
    for one, other in _meeting(lines, 1.0):
        together = lines[one].paragraph == lines[other].paragraph
        if not together or one.bottom - other.top > lines[one].size / 4:
            yield f"one over the other: {one.what} / {other.what}"


def boxes_apart(picture: Shown) -> Iterator[str]:
    """A box lies in another whole, or outside it."""
    for one, other in _meeting([box.area for box in picture.boxes], 1.5):
        if not one.holds(other) and not other.holds(one):
            yield f"boxes overlap: {one} and {other}"


def _meeting(areas: Iterable[Area], slack: float) -> Iterator[tuple[Area, Area]]:
    """Yield the areas that overlap, in pairs."""
    open_: list[Area] = []
    for area in sorted(areas, key=attrgetter("top")):
        open_ = [other for other in open_ if other.bottom > area.top]
        yield from ((other, area) for other in open_ if other.meets(area, slack))
        open_.append(area)


def edges_end_at_boxes(picture: Shown) -> Iterator[str]:
    """Both ends of an arrow are at the side of a box, or of words that stand for one without having it."""
    boxes = [box.area for box in picture.boxes]
    bare = [group.area for group in picture.groups if not any(group.area.holds(box) for box in boxes)]
    for way in _drawn(picture):
        for x, y in (way.points[0], way.points[-1]):
            at_box = any(_at_side(box, x, y) for box in boxes)
            if not at_box and not any(_at_side(words, x, y, 3.5) for words in bare):
                yield f"an arrow ends at nothing: {way.kind} at {x:.1f} {y:.1f}"


def _at_side(box: Area, x: float, y: float, slack: float = 2.0) -> bool:
    return box.meets(Area(x, y, x, y), -slack) and not box.meets(Area(x, y, x, y), slack)


def _drawn(picture: Shown) -> list[Way]:
    """Return the arrows of a picture without those of its legend, below the last line across the page."""
    across = [rule.top for rule in picture.rules if rule.right - rule.left > 0.9 * picture.view[2]]
    foot = max(across, default=picture.view[3])
    return [way for way in picture.arrows if way.points[0][1] < foot]


def edges_cross_nothing(picture: Shown) -> Iterator[str]:
    """No arrow runs across another, through a box, or through words."""
    ways = _drawn(picture)
    steps = [(step, at) for at, way in enumerate(ways) for step in way.steps]
    for at, (one, way) in enumerate(steps):
        yield from (
            f"arrows cross: {one} and {other}"
            for other, of in steps[at + 1 :]
            if of != way and _cross(one, other)
        )
    for step, _ in steps:
        through = [box.area for box in picture.boxes if _passes(step, box.area, 2.0)]
        words = [line.area for line in picture.lines if line.text.strip() and _passes(step, line.area, 1.0)]
        yield from (f"an arrow through {area}" for area in (*through, *words))


def _cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Tell whether two lines cut each other elsewhere than at their ends."""
    (a, b), (c, d) = one, other
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, at: Point) -> float:
    """Return on which side of a line a point is, and nought where it is as good as on it."""
    way = (b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0])
    long = max(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5, 0.01)
    return 0.0 if abs(way) / long < 0.5 else way


def _passes(step: tuple[Point, Point], area: Area, slack: float) -> bool:
    """Tell whether some of a line lies well within an area, at which it neither begins nor ends."""
    (x1, y1), (x2, y2) = step
    low, high = 0.0, 1.0
    for start, way, least, most in (
        (x1, x2 - x1, area.left + slack, area.right - slack),
        (y1, y2 - y1, area.top + slack, area.bottom - slack),
    ):
        if abs(way) < 0.01:
            if not least < start < most:
                return False
            continue
        near, far = sorted(((least - start) / way, (most - start) / way))
        low, high = max(low, near), min(high, far)
    return low < high


def tops_aligned(picture: Shown) -> Iterator[str]:
    """What a level arrow joins begins at one height."""
    boxes = [box.area for box in picture.boxes if box.area.right - box.area.left > 10]
    for way in _drawn(picture):
        (x1, y1), (x2, y2) = way.points[0], way.points[-1]
        ends = [[box for box in boxes if _at_side(box, x, y)] for x, y in ((x1, y1), (x2, y2))]
        if abs(y1 - y2) < 0.5 and all(ends):
            tops = [max(ends, key=attrgetter("top")).top for ends in ends]
            if abs(tops[0] - tops[1]) > 1:
                yield f"tops differ: {tops[0]:.1f} and {tops[1]:.1f}"


def read_in_order(picture: Shown) -> Iterator[str]:
    """What comes later in the file stands to the right of what comes before it, or below it."""
    for _, siblings in groupby(sorted(picture.groups, key=attrgetter("within")), attrgetter("within")):
        for one, other in pairwise(siblings):
            back, up = other.area.right <= one.area.left, other.area.bottom <= one.area.top
            if (up and other.area.left <= one.area.left) or (back and other.area.top <= one.area.top):
                yield f"read out of turn: {other.id} after {one.id}"


def pages_fit(picture: Shown) -> Iterator[str]:
    """A page has a size, as it is drawn, and is no higher than paper."""
    if picture.size != picture.view[2:]:
        yield f"of a size {picture.size} other than it is drawn in: {picture.view}"
    if picture.view[3] > TALLEST:
        yield f"{picture.view[3]} high"


def typographic(picture: Shown) -> Iterator[str]:
    """No quotation mark is straight, and no words are cut short."""
    yield from (f"a straight mark: {line.text}" for line in picture.lines if re.search("[\"']", line.text))


def no_orphans(picture: Shown) -> Iterator[str]:
    """The last line of a paragraph is not a rest, unless no word can come down to it."""
    for _, group in groupby(picture.lines, attrgetter("paragraph")):
        *lines, last = group
        if not lines:
            continue
        longest = max(_long(line) for line in lines)
        guessed = _GUESSED.search("".join(line.text for line in (*lines, last)))
        least = LEAST_LINE * longest * (0.3 if guessed else 1)
        if _long(last) < least and (_long(last) + _last_word(lines[-1])) * SLACK < longest:
            yield f"a short last line: {last.text}"


_GUESSED = re.compile("[\u0590-\u1fff\u2190-\U0010ffff]")
"""Letters whose widths argmap does not know, and which no font may have; it takes those of their kind."""


def _long(line: Line) -> float:
    return line.area.right - line.area.left


def _last_word(line: Line) -> float:
    """Return about how long the last word of a line is; of a line that is a word, more than any."""
    words = line.text.rsplit(" ", 1)
    return math.inf if len(words) == 1 else _long(line) * (len(words[1]) + 1) / len(line.text)


def ids_unique(pictures: Iterable[Shown]) -> Iterator[str]:
    """No identifier is given twice, were all the pictures in one page."""
    counts = Counter(id_ for picture in pictures for id_ in picture.ids)
    yield from (f"an id twice: {id_}" for id_, count in counts.items() if count > 1)


def readable_in_print(picture: Printed) -> Iterator[str]:
    """On paper, as wide as that is between its margins, no type is too small, and nothing beyond its edge."""
    if picture.smallest * POINT < SMALLEST:
        yield f"type of {picture.smallest * POINT:.2f} points"
    if picture.height * PIXEL > A4[1]:
        yield f"{picture.height * PIXEL:.0f} mm high on paper"


_UNSEEN = re.compile(r"[\s\u2010\u2068\u2069\u200b\"'“”„‟«»‘’‚‹›「」『』]")


def lost(wanted: Iterable[str], pictures: Iterable[Shown]) -> list[str]:
    """Return the texts that no picture shows, but for marks, blanks, cuts, and dashes for hyphens."""
    words = "\n".join(_words(picture) for picture in pictures)
    return [text for text in wanted if _bare(text) not in words]


def _bare(text: str) -> str:
    return _UNSEEN.sub("", text).replace("–", "-")


def _words(picture: Shown) -> str:
    """Return all that can be seen on a picture, a paragraph a line."""
    paper = Area(0, 0, *picture.view[2:])
    seen = [line for line in picture.lines if line.area.right > line.area.left and paper.meets(line.area)]
    paragraphs = groupby(seen, attrgetter("paragraph"))
    return "\n".join(_bare("".join(line.text for line in lines)) for _, lines in paragraphs)


Measure = Callable[[Shown], Iterable[str]]
MEASURES: Sequence[Measure] = (
    texts_in_boxes,
    texts_apart,
    boxes_apart,
    edges_end_at_boxes,
    pages_fit,
    typographic,
    no_orphans,
)
"""What holds for every picture."""
OF_ROWS: Sequence[Measure] = (edges_cross_nothing, tops_aligned, read_in_order)
"""What holds where no engine lays out, but rows stand one below the other."""
