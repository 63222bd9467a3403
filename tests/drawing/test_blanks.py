"""No blank stands at the end of an element of a picture, where some programs would drop it."""

import pytest
from lxml import etree

from argmap.drawing import render

from .generated import hard

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("number", range(2, 9))
def test_no_blank_is_at_an_end_in_any_language(number: int) -> None:
    for content in render(hard(number)).values():
        for element in etree.fromstring(content).iter(f"{SVG}tspan", f"{SVG}a"):
            written = "".join(element.itertext())
            assert written == written.strip(" \u00a0")
            assert written or len(element)
