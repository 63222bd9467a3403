"""Quotations in parts, and where these stand."""

import pytest

from argmap.texts.quotations import locate, parse, readings
from argmap.texts.text import Text

LAMP = Text.of("The lamp was lit at dawn, and a lamp was out at dusk.")


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("The lamp … was lit", [["The lamp", "was lit"]]),
        ("lamp was … at dusk", [["lamp was", "at dusk"]]),
        ("lamp … was", [["lamp", "was"], ["lamp", "was"]]),
        ("was lit … lamp", [["was lit", "lamp"]]),
        ("The lamp was … was lit", []),
        ("was lit … lit at", []),
        ("at dusk … at dawn", []),
    ],
)
def test_each_part_stands_behind_the_one_before(quote: str, found: list[list[str]]) -> None:
    places = locate(parse(quote).parts, LAMP, 0, len(LAMP.normal))
    assert [[LAMP.written(*span) for span in spans] for spans in places] == found


@pytest.mark.parametrize(("quote", "own"), [("camp[s] were lit", 2), ("lamp[s] were lit", 1)])
def test_brackets_are_those_of_the_text_where_the_whole_word_stands_there(quote: str, own: int) -> None:
    assert len(readings(quote, Text.of("The camp[s] were lit."))) == own
