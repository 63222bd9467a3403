"""The letters of grounds and of what stands under an answer."""

import pytest

from argmap.api import load
from argmap.format.numbering import letter, letters
from argmap.pages import site
from argmap.pages.accusations import charge
from argmap.pages.record import Record
from argmap.pages.sections import Sections
from argmap.wording.lookup import Wording

MANY = """
argmap: 1
title: Many grounds
parties: {a: {name: A, role: accuser}, b: {name: B, role: respondent}}
topics: {t: T}
accusations:
  c:
    title: C
    claim: C.
    topic: t
    grounds: {GROUNDS}
    rebuttals: {r: {title: R, claim: R., move: denial, against: g28}}
""".replace("GROUNDS", ", ".join(f"g{at}: {{claim: G{at}.}}" for at in range(1, 31)))


@pytest.mark.parametrize(
    ("at", "told"),
    [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (51, "az"), (52, "ba"), (701, "zz"), (702, "aaa")],
)
def test_letters_count_on_as_those_of_a_list_in_a_browser(at: int, told: str) -> None:
    assert letter(at) == told


def test_every_ground_has_a_letter_by_which_an_answer_names_it() -> None:
    map_ = load(text=MANY)
    node = map_.graph.accusations["c"]
    assert list(letters(node).values())[24:] == ["y", "z", "aa", "ab", "ac", "ad"]
    assert charge(Record(map_, Wording.of(map_.claims), Sections(map_)), node).letters == letters(node)
    assert "ground ab" in site(map_, maps=False)["accusations/c.html"].decode()
