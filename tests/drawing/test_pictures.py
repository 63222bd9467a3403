"""Every picture in a browser: of the letter, and of maps made up to be hard; and that each measure can fail.

With ``ALL_MAPS=1``, as ``make proof`` has it, two hundred such maps are drawn.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from argmap.api import load
from argmap.drawing import VIEWS, render
from argmap.drawing.views import Subject
from argmap.format.graph import ArgumentGraph
from argmap.format.models import Topic
from argmap.format.nodes import RebuttalNode
from argmap.texts.verification import Verification
from argmap.texts.verify import verify

from . import measures
from .generated import hard
from .measures import MEASURES, OF_ROWS, Shown, ids_unique, lost, printed, readable_in_print, shown

pytestmark = pytest.mark.browser

MAPS = range(200 if os.environ.get("ALL_MAPS") else 20)
NOT_IN_ROWS = ("timeline", "topics")
"""Views that lay out by a scale or by an engine."""
_PROSE = frozenset(
    "title claim quote shows says concedes unanswered locator label author published archive note".split()  # noqa: SIM905
)


class Eye(NamedTuple):
    """A browser with a window on the screen, and one that is as wide as paper between its margins."""

    screen: Any
    paper: Any


@pytest.fixture(scope="module")
def eye(page: Any) -> Eye:
    paper = page.context.browser.new_page()
    paper.emulate_media(media="print")
    for window, width in ((page, 960), (paper, round(measures.A4[0] / measures.PIXEL))):
        window.set_viewport_size({"width": width, "height": 1400})
        window.set_content("<!doctype html><body style='margin:0'>")
    return Eye(page, paper)


def drawn(graph: ArgumentGraph, verification: Verification | None, name: str) -> dict[str, bytes]:
    """Return the pictures of a map that are drawn without being asked for, by the names of their files."""
    return render(graph, verification, map_name=name)


def view_of(picture: Shown) -> str:
    return re.split(r"[/.]", picture.name)[0]


def faults(picture: Shown) -> Iterator[str]:
    own = MEASURES if view_of(picture) in NOT_IN_ROWS else (*MEASURES, *OF_ROWS)
    for measure in own:
        yield from (f"{picture.name}: {measure.__name__}: {fault}" for fault in measure(picture))


def missing(graph: ArgumentGraph, found: list[Shown]) -> Iterator[str]:
    """Yield what a view is to show, and does not."""
    verification = verify(graph, None, None)
    of = by_subject(found)
    for view in dict.fromkeys(map(view_of, found)):
        for id_ in VIEWS[view].entries(graph) or [""]:
            own = of.get(f"{view}/{id_}" if id_ else view, [])
            asked = wanted(Subject(graph, verification, id_), view)
            yield from (f"{view} {id_} lacks: {text}" for text in lost(asked, own))


def by_subject(found: Iterable[Shown]) -> dict[str, list[Shown]]:
    """Return pictures by what they are of: what their names have before the numbers of their pages."""
    pages: dict[str, list[Shown]] = {}
    for picture in found:
        pages.setdefault(re.sub(r"(\.\d+)?\.svg$", "", picture.name), []).append(picture)
    return pages


def wanted(subject: Subject, view: str) -> Iterator[str]:
    """Yield the texts of a view: those that it names itself, and of a charge all prose of its entry."""
    module = import_module(f"argmap.drawing.views.{view}")
    yield from module.texts(subject)
    accusations = subject.graph.accusations
    if view == "accusations":
        yield from prose(accusations[subject.id].accusation.model_dump(exclude_none=True))
    elif view == "overview":
        yield from (node.accusation.title for node in accusations.values())


def prose(entry: Any, key: str = "") -> Iterator[str]:
    """Yield the texts of an entry as plain data."""
    if isinstance(entry, Mapping):
        for name, value in entry.items():
            yield from prose(value, name)
    elif isinstance(entry, list | tuple):
        for value in entry:
            yield from prose(value, key)
    elif key in _PROSE and isinstance(entry, str):
        yield entry


def out_of_order(graph: ArgumentGraph, found: list[Shown]) -> Iterator[str]:
    """Yield the sheets that do not tell of the answers, and of the evidence of each, as the file does."""
    of = by_subject(found)
    for node in graph.accusations.values():
        own = of.get(f"accusations/{node.id}", [])
        told = [group.id.removeprefix(f"{picture.ids[0]}-") for picture in own for group in picture.groups]
        file = list(chain.from_iterable(map(keys, node.walk())))
        if [key for key in told if key in file] != file:
            yield f"{node.id} tells of {told}, and not of {file}"


def keys(answer: RebuttalNode) -> Iterator[str]:
    """Yield what an answer and its evidence are called in a sheet."""
    id_ = ".".join(map(str, answer.path[3::2]))
    yield f"r-{id_}"
    yield from (f"e-{id_}.{piece.name}" for piece in answer.evidence)


def check(eye: Eye, graph: ArgumentGraph, files: Mapping[str, bytes]) -> None:
    """Assert that all pictures of a map are sound."""
    found = shown(eye.screen, files)
    wrong = [fault for picture in found for fault in faults(picture)]
    wrong += [
        f"{picture.name}: {fault}"
        for picture in printed(eye.paper, files)
        for fault in readable_in_print(picture)
    ]
    wrong += [*ids_unique(found), *missing(graph, found), *out_of_order(graph, found)]
    assert wrong == []


def test_the_pictures_of_the_letter_are_sound(eye: Eye, root: Path) -> None:
    subject = load(root / "claims.yaml")
    check(eye, subject.graph, drawn(subject.graph, subject.verification, "claims.yaml"))


@pytest.mark.parametrize("number", MAPS)
def test_made_up_pictures_are_sound(eye: Eye, number: int) -> None:
    graph = hard(number)
    check(eye, graph, drawn(graph, None, f"{number}.yaml"))


@pytest.mark.parametrize(("name", "title"), [("two.yaml", None), ("in/one.yaml", None), ("one.yaml", "Two")])
def test_ids_of_two_maps_never_clash(eye: Eye, small: ArgumentGraph, name: str, title: str | None) -> None:
    claims = small.claims if title is None else small.claims.model_copy(update={"title": title})
    one, two = drawn(small, None, "one.yaml"), drawn(ArgumentGraph.of(claims), None, name)
    found = [shown(eye.screen, files) for files in (one, two)]
    assert list(ids_unique(chain(*found))) == []
    assert list(ids_unique(chain(*found, found[0][:1]))) != []


SOUND = """
<svg xmlns="http://www.w3.org/2000/svg" class="argmap" id="p" width="960" height="300" viewBox="0 0 960 300">
<style>
.argmap{font-family:Arimo,'Liberation Sans',sans-serif;font-size:13px}
@media print{svg.argmap{width:100%;height:auto}}
</style>
<g role="group" id="p-one">
<rect class="frame tint" x="40" y="40" width="300" height="80"/>
<text x="50" y="60">What is answered</text>
</g>
<g role="group" id="p-two">
<rect class="frame tint" x="400" y="40" width="300" height="80"/>
<text><tspan x="410" y="60">What it rests on,</tspan> <tspan x="410" y="77">so “to say”</tspan></text>
</g>
<g role="group" id="p-three">
<text x="220" y="202">What is elsewhere</text>
</g>
<path class="arrow" d="M250 190L250 129"/><path class="head" d="M246 129L250 121L254 129Z"/>
<path class="arrow" d="M400 54L348 54"/><path class="head" d="M348 50L340 54L348 58Z"/>
<path class="fine-line" d="M36 260H924"/>
</svg>
"""
CHANGES: list[tuple[Callable[[Any], Iterable[str]], str, str]] = [
    (measures.texts_in_boxes, 'x="50" y="60"', 'x="300" y="60"'),
    (measures.texts_in_boxes, 'x="50" y="60"', 'x="30" y="60"'),
    (measures.texts_in_boxes, 'x="410" y="77"', 'x="410" y="121"'),
    (measures.texts_in_boxes, 'x="50" y="60"', 'x="50" y="310"'),
    (measures.texts_in_boxes, "so “to say”", "so “to say” " * 5),
    (measures.texts_in_boxes, "font-size:13px", "font-size:50px"),
    (measures.texts_in_boxes, '<text x="50"', '<text display="none" x="50"'),
    (measures.texts_apart, 'x="410" y="77"', 'x="410" y="66"'),
    (measures.texts_apart, "font-size:13px", "font-size:45px"),
    (measures.texts_apart, 'x="50" y="60"', 'x="420" y="70"'),
    (measures.boxes_apart, 'x="40" y="40" width="300"', 'x="40" y="40" width="400"'),
    (measures.boxes_apart, 'x="400" y="40"', 'x="300" y="100"'),
    (measures.edges_end_at_boxes, "M400 54", "M395 54"),
    (measures.edges_end_at_boxes, "M400 54", "M420 54"),
    (measures.edges_end_at_boxes, "L340 54", "L346 54"),
    (measures.edges_end_at_boxes, "M250 190", "M250 196"),
    (measures.edges_end_at_boxes, "L250 121", "L250 140"),
    (measures.edges_end_at_boxes, "M400 54L348 54", "M700 54C800 200 300 200 348 54L348 54"),
    (measures.edges_cross_nothing, "M400 54L", "M400 54V150H200V54L"),
    (measures.edges_cross_nothing, "M400 54L", "M700 110L"),
    (measures.edges_cross_nothing, '<text x="50"', '<text x="350"'),
    (
        measures.edges_cross_nothing,
        '<path class="fine-line"',
        '<path class="arrow" d="M370 20V200"/><path class="head" d="M366 190L370 200L374 190"/><path',
    ),
    (measures.tops_aligned, 'x="400" y="40"', 'x="400" y="45"'),
    (measures.read_in_order, 'id="p-two"', 'id="p-two" transform="translate(-360 -130)"'),
    (measures.pages_fit, 'height="300" viewBox', "viewBox"),
    (measures.pages_fit, 'width="960" height', 'width="100%" height'),
    (measures.pages_fit, 'height="300" viewBox="0 0 960 300"', 'height="1359" viewBox="0 0 960 1359"'),
    (measures.typographic, "“", '"'),
    (measures.typographic, "What is", "What's"),
    (measures.no_orphans, "so “to say”", "so"),
    (readable_in_print, "height:auto", "height:1100px"),
    (readable_in_print, "font-size:13px", "font-size:10.4px"),
    (readable_in_print, "<tspan", '<tspan font-size="9"'),
]
"""What each measure must notice: what of the sound picture is changed, and into what."""


@pytest.mark.parametrize("measure", [*MEASURES, *OF_ROWS, readable_in_print], ids=lambda of: of.__name__)
def test_each_measure_can_fail(eye: Eye, measure: Callable[[Any], Iterable[str]]) -> None:
    changes = [(old, new) for of, old, new in CHANGES if of is measure]
    assert changes
    assert all(SOUND.count(old) >= 1 for old, _ in changes)
    files = {new: SOUND.replace(old, new, 1).strip().encode() for old, new in [("", ""), *changes]}
    sound, *others = printed(eye.paper, files) if measure is readable_in_print else shown(eye.screen, files)
    assert list(measure(sound)) == []
    assert [picture.name for picture in others if not list(measure(picture))] == []


def test_what_is_measured_is_found_in_pictures(eye: Eye, small: ArgumentGraph) -> None:
    (sheet,) = (item for item in shown(eye.screen, drawn(small, None, "small.yaml")) if "beam" in item.name)
    assert min(map(len, (sheet.lines, sheet.boxes, sheet.rules, sheet.arrows, sheet.groups))) > 1
    assert any(line.group for line in sheet.lines)


FIXED_TITLES = ("sources", "timeline", "people", "coverage")
"""Views whose heading is argmap's own words, which nobody could miss in a claim file."""


def test_what_is_lost_is_noticed(eye: Eye, small: ArgumentGraph) -> None:
    topics = {"bridge": Topic(title="What no other text says")}
    graph = ArgumentGraph.of(small.claims.model_copy(update={"topics": topics}))
    files = drawn(graph, None, "small.yaml")
    assert list(missing(graph, shown(eye.screen, files))) == []
    for name, content in files.items():
        if name.partition(".")[0] in FIXED_TITLES:
            continue
        for hidden in (b'display="none" class="heading" x="', b'class="heading" x="-99'):
            changes = files | {name: content.replace(b'class="heading" x="', hidden)}
            assert list(missing(graph, shown(eye.screen, changes))) != []


def test_an_order_that_is_not_that_of_the_file_is_noticed(eye: Eye, small: ArgumentGraph) -> None:
    found = shown(eye.screen, drawn(small, None, "small.yaml"))
    assert list(out_of_order(small, found)) == []
    turned = [picture._replace(groups=picture.groups[::-1]) for picture in found]
    assert list(out_of_order(small, turned)) != []
