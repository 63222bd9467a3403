"""Markup: what an XML library would write, and no other text comes through as an element."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from argmap.drawing.markup import Markup, element, joined, text

IN_XML = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")).map(
    lambda words: "".join(letter for letter in words if letter >= " " or letter in "\t\n\r")
)
WORDS = IN_XML | st.text("<>&\"'\r\n\t ]-!/a")


@given(words=WORDS, value=WORDS)
def test_an_element_is_what_an_xml_library_writes(words: str, value: str) -> None:
    outer = etree.Element("text", {"class": value})
    inner = etree.SubElement(outer, "tspan", {"id": value, "lang": "en"})
    inner.text = words
    inner.tail = words
    written = element(
        "text", {"class": value}, element("tspan", {"id": value, "lang": "en"}, text(words)), text(words)
    )
    assert written.encode() == etree.tostring(outer, encoding="UTF-8", xml_declaration=False)
    assert element("rect", {"x": value}).encode() == etree.tostring(
        etree.Element("rect", {"x": value}), encoding="UTF-8", xml_declaration=False
    )


@given(words=WORDS)
def test_what_is_put_in_is_read_out(words: str) -> None:
    found = etree.fromstring(element("text", {"class": words}, text(words)))
    assert not len(found)
    assert (found.text or "") == words
    assert found.get("class") == words


def test_an_element_without_content_is_closed_at_once() -> None:
    assert element("rect", {}) == "<rect/>"
    assert element("title", {}, text("")) == "<title></title>"
    assert (
        element("g", {}, joined([element("rect", {}), element("rect", {})], text("\n")))
        == "<g><rect/>\n<rect/></g>"
    )


@pytest.mark.parametrize("character", ["\0", "\x1b", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_has_no_place_for_is_refused(character: str) -> None:
    with pytest.raises(ValueError, match="XML has no place for"):
        text(f"a{character}")
    with pytest.raises(ValueError, match="XML has no place for"):
        element("g", {"id": character}, Markup(""))
