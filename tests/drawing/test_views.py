"""What the views show, how they are split, and what they say they leave out."""

import re
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from argmap.api import load
from argmap.drawing import USUAL, VIEWS, render
from argmap.drawing import pictures as pictures_of
from argmap.drawing.page.model import WIDTH, Arrow, Page, Stroke, texts
from argmap.drawing.setting import Sign
from argmap.drawing.theme import ATTACKS, PROOFS, STANDINGS
from argmap.drawing.views import Subject, View
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.vocabulary import MOVES, NATURES
from argmap.plain.errors import UsageError
from argmap.texts.verification import Verification
from argmap.wording.lookup import Wording

from .placed import placed
from .sheets import groups
from .sheets import sheets as sheets_of


def words(picture: etree._Element) -> str:
    texts = (element for element in picture.iter("{*}text"))
    return " ".join(" ".join("".join(text.itertext()).split()) for text in texts)


def names(view: View, graph: ArgumentGraph) -> list[str]:
    """Return what the first pictures of a view are called: one, or one of each entry."""
    return [f"{view.name}/{id_}.svg" for id_ in view.entries(graph)] if view.of else [f"{view.name}.svg"]


def whole(pictures: dict[str, etree._Element], id_: str) -> str:
    """Return the words of all pages of an accusation."""
    pages = (f"accusations/{id_}{page}.svg" for page in ("", ".2", ".3"))
    return " ".join(words(pictures[page]) for page in pages if page in pictures)


def test_there_is_a_picture_for_everything(graph: ArgumentGraph, files: dict[str, bytes]) -> None:
    first = [name for name in files if not re.search(r"\.\d+\.svg$", name)]
    assert first == [name for view in USUAL for name in names(VIEWS[view], graph)]
    assert {"overview.svg", "topics/light.svg", "accusations/overspent.svg"} < set(files)
    assert "accusations/lamp-dark.2.svg" in files


@pytest.mark.parametrize(
    ("chosen", "names"),
    [
        ({"views": ["overview"]}, ["overview.svg"]),
        ({"views": ["coverage"]}, ["coverage.svg"]),
        ({"views": ["topics"], "only": ["money"]}, ["topics/money.svg"]),
        ({"only": ["money", "overspent"]}, ["topics/money.svg", "accusations/overspent.svg"]),
    ],
)
def test_a_selection_gives_the_same_pictures(
    graph: ArgumentGraph,
    verification: Verification,
    files: dict[str, bytes],
    chosen: dict[str, list[str]],
    names: list[str],
) -> None:
    assert render(graph, verification, **chosen) == {name: files[name] for name in names}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ({"views": ["mosaic"]}, 'there is no view "mosaic"'),
        ({"only": ["nobody"]}, 'there is no topic or accusation "nobody"'),
    ],
)
def test_what_does_not_exist_cannot_be_chosen(
    graph: ArgumentGraph, chosen: dict[str, list[str]], message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        render(graph, **chosen)  # type: ignore[arg-type]


def test_progress_is_told(graph: ArgumentGraph) -> None:
    told: list[tuple[int, int]] = []
    of = len(render(graph, progress=lambda done, of: told.append((done, of))))
    assert told == [(done, of) for done in range(1, of + 1)]


def test_the_map_of_an_accusation_says_all_that_the_file_says(
    pictures: dict[str, etree._Element], data: dict[str, Any]
) -> None:
    def texts(value: Any) -> list[str]:
        if isinstance(value, dict):
            ignored = (
                "topic",
                "voice",
                "by",
                "part_of",
                "source",
                "at",
                "move",
                "nature",
                "against",
                "rests_on",
                "also_answers",
                "outcome",
                "date",
            )
            return [text for key, item in value.items() if key not in ignored for text in texts(item)]
        return [text for item in value for text in texts(item)] if isinstance(value, list) else [value]

    for id_, item in data["accusations"].items():
        shown = re.sub("[ \u2010\u2068\u2069]", "", whole(pictures, id_))
        for text in texts(item):
            assert text.replace(" ", "") in shown


def test_every_mark_is_told_by_a_word(pictures: dict[str, etree._Element]) -> None:
    shown = whole(pictures, "lamp-dark") + whole(pictures, "overspent")
    for move in MOVES:
        assert move.upper() in shown
    say = Wording("en")
    for nature in NATURES.keys() - {"recollection"}:  # which test_known.py shows
        assert say(f"nature.{nature}") in shown
    overview = words(pictures["overview.svg"])
    for word in (
        *(word.replace("-", " ") for word in STANDINGS if word not in ("conceded", "judged")),
        "hinted",
        "reported",
    ):
        assert word in overview


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        ({"unanswered": "He was not asked."}, "NO ANSWER He was not asked."),
        ({}, "NO ANSWER The text gives none."),
        (
            {"verdict": {"outcome": "upheld", "by": ["paper"]}},
            "VERDICT Upheld by the paper no answer, but a verdict",
        ),
    ],
)
def test_what_stands_in_place_of_an_answer(entry: dict[str, Any], shown: str) -> None:
    charge = {"title": "It is free", "claim": "The crossing is free.", "topic": "ferry", **entry}
    claims = ClaimFile.model_validate(
        {
            "argmap": "1",
            "title": "The ferry",
            "parties": {
                "ferryman": {"name": "The ferryman", "role": "accuser"},
                "paper": {"name": "The paper", "role": "judge"},
            },
            "topics": {"ferry": {"title": "The ferry"}},
            "accusations": {"free": charge},
        }
    )
    drawn = render(ArgumentGraph.of(claims), views=["accusations"])
    assert shown in words(etree.fromstring(drawn["accusations/free.svg"]))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("keeper-drunk", ["answered-by-argument", "objection", "rebuts"]),
        ("kept-silent", ["unanswered"]),
        ("overspent", [
            "answered-with-evidence", "granted-in-part", "justification", "inconsistency", "concession",
            "rebuts", "grants", "supports",
        ]),
    ],
)  # fmt: skip
def test_a_legend_explains_the_marks_that_are_used_and_no_others(
    graph: ArgumentGraph, name: str, told: list[str]
) -> None:
    say = Wording("en")
    told_alone = (("standing", STANDINGS), ("move", MOVES), ("attack", ATTACKS))
    meanings = {say(f"{family}.{word}.means"): word for family, words in told_alone for word in words}
    meanings |= {
        say("meaning", word=say(f"proof.{word}"), means=say(f"proof.{word}.means")): word for word in PROOFS
    }
    shown = texts(sheets_of(graph)[f"accusations/{name}"].items)
    assert [meanings[text.replace("\u00a0", " ")] for text in shown if text in meanings] == told


@pytest.mark.parametrize("language", ["en", "de", "fr", "ru"])
def test_the_legend_of_a_sheet_of_the_letter_takes_two_lines_at_most(root: Path, language: str) -> None:
    letter = load(root / "claims.yaml")
    view = VIEWS["accusations"]
    subjects = [Subject(letter.graph, letter.verification, id_, language) for id_ in letter.graph.accusations]
    for page in chain.from_iterable(map(view.pages, subjects)):
        assert isinstance(page, Page)
        shown = list(placed(page.items))
        rule = max(thing.y + thing.item.y1 for thing in shown if isinstance(thing.item, Stroke))
        lines = {thing.y for thing in shown if isinstance(thing.item, Sign | Arrow) and thing.y > rule}
        assert len(lines) in (1, 2), page.name


@pytest.mark.parametrize("view", [VIEWS[name] for name in USUAL], ids=USUAL)
def test_each_view_says_what_it_leaves_out(
    graph: ArgumentGraph, pictures: dict[str, etree._Element], view: View
) -> None:
    said = Wording("en")(f"left-out.{view.of or view.name}")
    assert "out" in said
    for name in names(view, graph):
        assert said in words(pictures[name])


def large(number: int, evidence: int = 1, nested: int = 0) -> ArgumentGraph:
    """A dispute in which one accusation gets many answers."""

    def answer(at: str, depth: int) -> dict[str, Any]:
        shown = [{"source": "book", "shows": "It says so at length. " * 6, "nature": "document"}] * evidence
        deeper = {"rebuttals": {f"{at}-x": answer(f"{at}-x", depth - 1)}} if depth else {}
        return {
            "title": f"Answer {at}",
            "claim": "So it was. " * 12,
            "move": "denial",
            "evidence": shown,
            **deeper,
        }

    accusation = {
        "title": "It was so",
        "claim": "They say that it was so.",
        "topic": "all",
        "rebuttals": {f"n{at}": answer(f"n{at}", nested) for at in range(number)},
    }
    return ArgumentGraph.of(
        ClaimFile.model_validate(
            {
                "argmap": "1",
                "title": "A long dispute",
                "parties": {
                    "they": {"name": "They", "role": "accuser"},
                    "we": {"name": "We", "role": "respondent"},
                },
                "sources": {"book": {"kind": "book", "title": "A book"}},
                "topics": {"all": "All"},
                "accusations": {"con": accusation, **{f"a{at}": accusation for at in range(number)}},
            }
        )
    )


@pytest.mark.parametrize(("number", "evidence", "nested"), [(30, 1, 0), (2, 40, 0), (3, 5, 6), (12, 3, 2)])
def test_no_picture_is_taller_than_a_sheet_of_paper(number: int, evidence: int, nested: int) -> None:
    graph = large(number, evidence, nested)
    pages = [page for page in pictures_of(graph, only=["con"]) if isinstance(page, Page)]
    assert "accusations/con_.2" in [page.name for page in pages]
    assert max(page.height for page in pages) <= WIDTH * 273 / 186  # what A4 has within its margins
    pieces = groups({page.name: page for page in pages})
    assert sum(key.startswith("e-") for key in pieces) == number * evidence * (nested + 1)
