"""What any SVG of argmap holds to, whatever the claim file says."""

import copy
import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from argmap.drawing import render
from argmap.drawing.boxes import Box
from argmap.drawing.setting import Line, Paragraph, Run, Setting
from argmap.drawing.svg_elements import setting_drawn
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {"svg", "title", "desc", "style", "g", "a", "rect", "path", "text", "tspan"}
HOSTILE = [
    '"><script>alert(1)</script><x y="',
    "]]></style><script>alert(1)</script>",
    "--><script>alert(1)</script><!--",
    "&lt;b&gt; &amp;amp; &#x41; &unknown; <!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "url(javascript:alert(1)); @import 'https://evil.example/x.css'",
    "\u202e\u2066 turned around \u2069\u2067",
    "\x00\x08\x1b[31m\ufffe bell \x7f",
    "a\\",
    "<b>\\N \\G \\E</b>",
]


def elements(picture: etree._Element) -> Iterator[etree._Element]:
    return (element for element in picture.iter() if isinstance(element.tag, str))


def test_a_picture_is_one_closed_file(files: dict[str, bytes], pictures: dict[str, etree._Element]) -> None:
    for name, picture in pictures.items():
        assert {element.tag for element in elements(picture)} <= {SVG + tag for tag in ALLOWED}
        assert not re.search(rb"<!DOCTYPE|<\?xml-|@import|url\(|xlink|\son\w+=", files[name])
        assert re.fullmatch(r"0 0 960 [\d.]+", picture.get("viewBox", ""))
        if name.startswith("accusations/"):
            assert picture.get("viewBox") == f"0 0 {picture.get('width')} {picture.get('height')}"


def test_identifiers_are_unique_and_every_reference_leads_somewhere(
    pictures: dict[str, etree._Element],
) -> None:
    for picture in pictures.values():
        ids = [element.get("id") for element in elements(picture) if element.get("id")]
        assert len(ids) == len(set(ids))
        assert all(re.fullmatch(r"[a-z][a-z0-9.-]*", id_ or "") for id_ in ids)
        for element in elements(picture):
            for name in ("aria-labelledby", "aria-describedby"):
                assert set(element.get(name, "").split()) <= set(ids)


def test_identifiers_of_different_maps_never_clash(pictures: dict[str, etree._Element]) -> None:
    ids = [
        element.get("id")
        for picture in pictures.values()
        for element in elements(picture)
        if element.get("id")
    ]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("runs", "written"),
    [
        ([Run("unanswered: ", strong=True), Run("nobody")], "<tspan class='b'>unanswered:</tspan> nobody"),
        ([Run("by"), Run(" the board", strong=True)], "by <tspan class='b'>the board</tspan>"),
        (
            [Run(" a ", strong=True), Run(" b ", strong=True)],
            " <tspan class='b'>a</tspan>  <tspan class='b'>b</tspan> ",
        ),
        (
            [Run("At "), Run("one ", href="x.svg"), Run("two")],
            "At <a href='x.svg'><tspan>one</tspan></a> two",
        ),
        ([Run(" a a ", href="x.svg")], " <a href='x.svg'><tspan>a a</tspan></a> "),
        ([Run("a", strong=True), Run(" ", strong=True), Run("b")], "<tspan class='b'>a</tspan> b"),
        ([Run("a\xa0", strong=True)], "<tspan class='b'>a</tspan>\xa0"),
        ([Run("a "), Run(" b")], "a  b"),
        ([Run("“‘a’” ")], "“<tspan dx='.12em'>‘</tspan>a’<tspan dx='.12em'>”</tspan> "),
        ([Run("’”", strong=True)], "<tspan class='b'>’<tspan dx='.12em'>”</tspan></tspan>"),
    ],
)
def test_a_blank_at_an_end_stands_outside(runs: list[Run], written: str) -> None:
    line = Line(0, 0, tuple(runs))
    (drawn,) = setting_drawn(Box(0, 0, 9, 9), Setting(9, 9, (Paragraph("claim", (line,)),)))
    expected = etree.fromstring(f"<text class='claim' x='0' y='0'>{written}</text>")
    assert etree.tostring(etree.fromstring(drawn)) == etree.tostring(expected)


def test_no_blank_is_at_an_end_which_some_programs_would_drop(pictures: dict[str, etree._Element]) -> None:
    for picture in pictures.values():
        for element in picture.iter(f"{SVG}tspan", f"{SVG}a"):
            written = "".join(element.itertext())
            assert written == written.strip(" ")
            assert written or len(element)  # a tile of the board leads somewhere without a word


def test_links_lead_to_pictures_or_to_the_web(pictures: dict[str, etree._Element]) -> None:
    for name, picture in pictures.items():
        hrefs = [element.get("href", "") for element in elements(picture) if element.tag == SVG + "a"]
        assert hrefs
        for href in hrefs:
            assert href.startswith("https://") or normpath(join(dirname(name), href)) in pictures


def test_accusations_lead_to_their_maps_and_places_to_the_passage(
    pictures: dict[str, etree._Element],
) -> None:
    hrefs = {
        name: [element.get("href") for element in elements(picture) if element.tag == SVG + "a"]
        for name, picture in pictures.items()
    }
    assert "accusations/lamp-dark.svg" in hrefs["overview.svg"]
    assert "../accusations/lamp-dark.svg" in hrefs["topics/light.svg"]
    text = "https://example.org/skerry/answer.html#:~:text="
    assert text + "the%20lamp,was%20dark%20from%20two%20until%20four" in hrefs["accusations/lamp-dark.svg"]
    assert "https://example.org/ledger?year=1911&page=4" in hrefs["accusations/overspent.svg"]
    assert not any("ftp" in (href or "") for href in hrefs["accusations/lamp-dark.svg"])


def test_a_picture_and_each_card_say_what_they_are(pictures: dict[str, etree._Element]) -> None:
    for picture in pictures.values():
        assert picture.get("role") == "graphics-document document"
        assert picture.get("lang") == "en"
        cards = [element for element in elements(picture) if element.get("role") == "group"]
        assert cards
        for element in (picture, *cards):
            assert (element.findtext(SVG + "title") or "").strip()


def test_arrows_are_hidden_and_their_relation_is_told(pictures: dict[str, etree._Element]) -> None:
    sheets = [picture for name, picture in pictures.items() if name.startswith("accusations/lamp-dark")]
    shown = [element for picture in sheets for element in elements(picture)]
    arrows = [element for element in shown if {"arrow", "head"} & set(element.get("class", "").split())]
    assert len(arrows) > 20
    assert all(element.get("aria-hidden") == "true" for element in arrows)
    told = " ".join(element.text or "" for element in shown if element.tag == SVG + "desc")
    for words in (
        "Rebuts the claim: “The keeper let the lamp go dark”",
        "Undermines ground b: “The night watchman",
        "Undercuts the step to the claim: “The keeper let the lamp go dark”",
        "Evidence for “The log shows the lamp burning all night”: document.",
    ):
        assert words in told


def test_groups_stand_in_the_order_of_reading(pictures: dict[str, etree._Element]) -> None:
    groups = (
        element
        for element in elements(pictures["accusations/lamp-dark.svg"])
        if element.get("role") == "group"
    )
    ids = [(element.get("id") or "").partition("accusations-lamp-dark-")[2] for element in groups]
    assert ids[:7] == [
        "a-lamp-dark", "g-wreck", "g-watchman", "r-log-shows-light", "e-log-shows-light.log",
        "e-log-shows-light.vedomosti", "r-log-shows-light.log-forged",
    ]  # fmt: skip


PROSE = {
    "title",
    "claim",
    "summary",
    "name",
    "shows",
    "says",
    "quote",
    "author",
    "recipient",
    "published",
    "archive",
    "note",
    "rights",
    "concedes",
    "unanswered",
    "starts",
    "ack",
}


def poisoned(data: Any, text: str) -> Any:
    """Put a text into every field that takes prose."""
    if isinstance(data, dict):
        return {
            key: text if key in PROSE and not isinstance(value, dict) else poisoned(value, text)
            for key, value in data.items()
        }
    return [poisoned(item, text) for item in data] if isinstance(data, list) else data


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(data: dict[str, Any], text: str) -> None:
    claims = ClaimFile.model_validate(poisoned(copy.deepcopy(data), text))
    for content in render(ArgumentGraph.of(claims)).values():
        picture = etree.fromstring(content)
        assert {element.tag for element in elements(picture)} <= {SVG + tag for tag in ALLOWED}
        for element in elements(picture):
            assert not any(name.lower().startswith("on") for name in element.attrib)
            assert not (element.get("href") or "").lower().startswith(("javascript", "data"))
        assert not re.search("[\u202a-\u202e\u2066\u2067]", content.decode())


@given(text=st.text().map("x{}".format))
@settings(max_examples=15)
def test_any_text_gives_a_well_formed_picture(data: dict[str, Any], text: str) -> None:
    claims = ClaimFile.model_validate(poisoned(copy.deepcopy(data), text))
    for content in render(ArgumentGraph.of(claims), views=["accusations"]).values():
        etree.fromstring(content)


def test_a_url_that_is_no_web_address_is_not_linked(data: dict[str, Any]) -> None:
    changed = copy.deepcopy(data)
    for source in changed["sources"].values():
        source["url"] = "javascript:alert(document.cookie)"
    for content in render(ArgumentGraph.of(ClaimFile.model_validate(changed))).values():
        assert b'href="javascript' not in content


def test_a_title_keeps_its_capitals_where_a_description_names_it(
    pictures: dict[str, etree._Element],
) -> None:
    told = [element.text or "" for element in elements(pictures["accusations/lamp-dark.svg"])]
    assert any("Undermines the evidence of “Log of the Skerry light”: “" in text for text in told)
