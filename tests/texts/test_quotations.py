"""Quotations in parts, and where these stand."""

import pytest

from argmap.texts.quotations import locate, parse
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
