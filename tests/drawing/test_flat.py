"""What is changed in a picture for programs that are no browsers, and what is not."""

import pytest
from lxml import etree

from argmap.drawing.flat import flat


def texts(inner: str, language: str = "en") -> list[str]:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" lang="{language}"><style>.t{{}}</style>{inner}</svg>'
    root = etree.fromstring(flat(svg.encode()))
    written = [etree.tostring(text, encoding="unicode") for text in root.iter("{*}text")]
    return [
        text.replace(' xmlns="http://www.w3.org/2000/svg"', "").replace(f' lang="{language}"', "")
        for text in written
    ]


@pytest.mark.parametrize(
    "plain",
    [
        '<text x="1">Latin, Кириллица, Ελληνικά — “quoted”</text>',
        '<text><tspan x="1">one</tspan> <tspan x="1">two</tspan></text>',
        '<text x="1"><a href="x.svg"><tspan>led</tspan></a> on</text>',
    ],
)
def test_what_every_program_knows_stays(plain: str) -> None:
    assert texts(plain) == [plain]


@pytest.mark.parametrize(
    ("letters", "family"),
    [
        ("ירושלים", "Noto Sans Hebrew"),
        ("القبطان", "Noto Sans Arabic"),
        ("हिन्दी", "Noto Sans Devanagari"),
        ("ภาษาไทย", "Noto Sans Thai"),
        ("한국어", "Noto Sans CJK KR"),
        ("港湾日報", "Noto Sans CJK JP"),
        ("「沈黙」について", "Noto Sans CJK JP"),
    ],
)
def test_a_script_gets_fonts_of_its_own(letters: str, family: str) -> None:
    ((text),) = texts(f'<text x="1">by {letters}, <tspan class="b">{letters}</tspan>{letters}</text>')
    root = etree.fromstring(text)
    spans = [span for span in root.iter("tspan") if span.get("font-family")]
    assert [span.text for span in spans] == 3 * [letters]
    assert all(span.get("font-family", "").startswith(f"'{family}'") for span in spans)
    assert "".join(root.itertext()) == f"by {letters}, {letters}{letters}"
    assert spans[1].getparent().get("class") == "b"  # type: ignore[union-attr]


def test_han_is_set_by_the_language_of_the_map() -> None:
    ((text),) = texts('<text x="1">港</text>', "zh-Hans")
    assert "Noto Sans CJK SC" in text


def test_what_is_read_leftward_ends_where_it_begins() -> None:
    assert texts('<text direction="rtl"><tspan x="9">a.</tspan> <tspan x="9">b.</tspan></text>') == [
        '<text text-anchor="end"><tspan x="9">\u202ba.</tspan><tspan x="9">\u202bb.</tspan></text>'
    ]
    assert texts('<text direction="rtl" x="9">a <tspan class="b">b</tspan></text>') == [
        '<text x="9" text-anchor="end">\u202ba <tspan class="b">b</tspan></text>'
    ]
