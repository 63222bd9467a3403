"""What is on a sheet of several pages is said on each, and is on one of them."""

import re

import pytest

from argmap.drawing.page.model import Page
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

from .generated import generated
from .sheets import groups, sheets, words

SAID = {
    "en": r"answer(?:s (\d+)–| )(\d+) of (\d+)",
    "de": r"Antwort(?:en (\d+)–| )(\d+) von (\d+)",
    "fr": r"réponse(?:s (\d+)–| )(\d+) sur (\d+)",
    "ru": r"ответ(?:ы (\d+)–| )(\d+) из (\d+)",
}


def told(page: Page, language: str) -> tuple[list[int], int] | None:
    """Return the numbers of the answers that a page says it has, and of how many."""
    found = re.search(SAID[language], words(page.items))
    if found is None:
        return None
    first, last, of = found.groups()
    return list(range(int(first or last), int(last) + 1)), int(of)


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize(
    "shape",
    [
        {"answers": 60, "evidence": 1},
        {"answers": 60, "evidence": 0},
        {"answers": 9, "evidence": 9},
        {"answers": 7, "evidence": 2, "title": 90},
    ],
)
def test_each_page_says_which_answers_of_how_many_it_has(number: int, shape: dict[str, int]) -> None:
    graph = generated(number, charges=1, **shape)
    (node,) = graph.accusations.values()
    names = [f"r-{answer.id}" for answer in node.rebuttals]
    seen: list[str] = []
    for page in sheets(graph).values():
        keys = [key for key in groups({page.name: page}) if key.startswith("r-")]
        seen += keys
        if keys:
            numbers, of = told(page, graph.claims.language) or ([], 0)
            assert of == len(names)
            assert [names[at - 1] for at in numbers][-len(keys) :] == keys
            assert len(numbers) - len(keys) in (0, 1)  # the first may go on from the page before
    assert seen == names


def test_answers_that_stand_under_other_charges_are_numbered_through() -> None:
    answer = {"title": "No", "claim": "It was not. " * 90, "move": "denial"}
    charge = {"claim": "It was dark.", "topic": "light"}
    meets = {f"far{n}": answer | {"also_answers": "late"} for n in range(2)}
    claims = {
        "argmap": "1", "title": "The light", "topics": {"light": "The light"},
        "parties": {
            "council": {"name": "The council", "role": "accuser"},
            "keeper": {"name": "The keeper", "role": "respondent"},
        },
        "accusations": {
            "late": charge | {"title": "Late", "rebuttals": {f"own{n}": answer for n in range(4)}},
            "out": charge | {"title": "Out", "rebuttals": meets},
        },
    }  # fmt: skip
    pages = sheets(ArgumentGraph.of(ClaimFile.model_validate(claims)))
    found = [told(page, "en") for name, page in pages.items() if name.startswith("accusations/late")]
    assert [number for numbers, _ in filter(None, found) for number in numbers] == [1, 2, 3, 4, 5, 6]
    assert {of for _, of in filter(None, found)} == {6}


@pytest.mark.parametrize("shape", [{"answers": 2, "evidence": 0}, {"answers": 1, "evidence": 40}])
def test_where_all_answers_are_on_a_page_it_says_nothing(shape: dict[str, int]) -> None:
    pages = sheets(generated(0, charges=1, **shape))
    assert [told(page, "en") for page in pages.values()] == [None] * len(pages)
