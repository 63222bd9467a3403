"""Pictures as PDF, read by a program of others: their words, bookmarks and links, and what is told."""

import io
import re
import sys
from typing import Any, cast

import pytest
from lxml import etree
from pypdf import PdfReader, PdfWriter

from argmap.drawing import book, pdf, render
from argmap.drawing.imprint import BOOK, Imprint, read_imprint
from argmap.format.graph import ArgumentGraph
from argmap.plain.errors import UsageError

A4 = (595, 842)
UNKNOWN = "\u0378"
"""A letter that no alphabet has, nor any font."""


def read(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def words(text: str) -> str:
    """Return a text without blanks, which a reader of PDF guesses at."""
    return re.sub(r"[\s\u2066-\u2069]+", "", text)


def leads(reader: PdfReader, page: int) -> list[str]:
    """Return where the links of a page lead: addresses, and the titles of pages."""
    found = []
    titles = [str(mark["/Title"]) for mark in cast("list[Any]", reader.outline)]
    for item in reader.pages[page].get("/Annots", []):
        link = item.get_object()
        if "/A" in link:
            found.append(link["/A"]["/URI"])
        else:
            goal = reader.named_destinations[link["/Dest"]]
            found.append(titles[cast(int, reader.get_destination_page_number(goal))])
    return found


@pytest.fixture(scope="module")
def each(small: ArgumentGraph) -> dict[str, PdfReader]:
    return {name: read(content) for name, content in render(small, format="pdf").items()}


@pytest.fixture(scope="module")
def whole(small: ArgumentGraph) -> PdfReader:
    return read(book(small))


def test_there_is_one_for_each_picture(small: ArgumentGraph, each: dict[str, PdfReader]) -> None:
    assert list(each) == [name.replace(".svg", ".pdf") for name in render(small)]
    assert {len(reader.pages) for reader in each.values()} == {1}


def test_every_word_of_a_picture_can_be_found(small: ArgumentGraph, each: dict[str, PdfReader]) -> None:
    for name, svg in render(small).items():
        found = words(each[name.replace(".svg", ".pdf")].pages[0].extract_text())
        lines = etree.fromstring(svg).iter("{*}text")
        assert [
            line for line in ("".join(text.itertext()) for text in lines) if words(line) not in found
        ] == []


def test_a_page_is_a4_and_longer_only_where_a_picture_is(each: dict[str, PdfReader]) -> None:
    sizes = {tuple(map(round, reader.pages[0].mediabox[2:])) for reader in each.values()}
    assert all(width == A4[0] and height >= A4[1] for width, height in sizes)
    assert A4 in sizes


def test_it_says_what_it_is_and_in_which_language(each: dict[str, PdfReader]) -> None:
    reader = each["accusations/beam.pdf"]
    assert reader.metadata is not None
    assert reader.metadata.title == "He sawed the beam"
    assert reader.metadata.creation_date is None
    assert cast("Any", reader.trailer["/Root"])["/Lang"] == "en"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in cast("Any", reader.trailer["/Root"])["/Metadata"].get_data()


def test_links_lead_to_the_files_beside_it_and_to_the_web(each: dict[str, PdfReader]) -> None:
    found = leads(each["accusations/beam.pdf"], 0)
    assert {"../overview.pdf", "../topics/bridge.pdf"} < set(found)
    assert any(link.startswith("https://example.org/reply#:~:text=") for link in found)
    assert set(leads(each["overview.pdf"], 0)) == {
        "accusations/beam.pdf", "accusations/toll.pdf", "topics/bridge.pdf",
        "sources.pdf", "timeline.pdf", "people.pdf", "coverage.pdf",
    }  # fmt: skip


def test_in_a_theme_they_lead_to_files_of_the_theme(small: ArgumentGraph) -> None:
    ((name, content),) = render(small, only=["bridge"], format="pdf", theme="dark").items()
    assert name == "topics/bridge.dark.pdf"
    assert "../accusations/beam.dark.pdf" in leads(read(content), 0)
    assert read_imprint(content, "pdf") == Imprint("claims.yaml", "topics/bridge.dark.pdf")


def test_a_book_has_a_bookmark_for_each_picture(whole: PdfReader, each: dict[str, PdfReader]) -> None:
    marks = cast("list[Any]", whole.outline)
    titles = [reader.metadata.title for reader in each.values() if reader.metadata]
    assert [mark["/Title"] for mark in marks] == titles
    assert [whole.get_destination_page_number(mark) for mark in marks] == list(range(len(titles)))
    assert whole.metadata is not None
    assert whole.metadata.title == "Who broke the bridge"


def test_in_a_book_links_lead_to_its_pages(whole: PdfReader) -> None:
    assert set(leads(whole, 0)) == {
        "He sawed the beam", "He wanted the toll", "The bridge", "Which document carries how much",
        "When the evidence dates from, and whose it is", "Who speaks, and whose words are brought",
        "Coverage of the text: The ferryman’s reply",
    }  # fmt: skip


def test_what_is_not_in_a_book_is_not_led_to(small: ArgumentGraph) -> None:
    reader = read(book(small, views=["overview", "topics"]))
    assert set(leads(reader, 0)) == {"The bridge"}


def test_the_same_is_the_same_file(small: ArgumentGraph) -> None:
    one, other = (render(small, views=["overview"], format="pdf") for _ in range(2))
    assert one == other


def test_it_is_known_again_until_somebody_adds_to_it(small: ArgumentGraph) -> None:
    (content,) = render(small, views=["overview"], format="pdf", map_name="a (b)/ä.yaml").values()
    assert read_imprint(content, "pdf") == Imprint.of("a (b)/ä.yaml", "overview.pdf")
    assert read_imprint(book(small), "pdf") == Imprint("claims.yaml", BOOK)
    writer, amended = PdfWriter(io.BytesIO(content), incremental=True), io.BytesIO()
    writer.add_metadata({"/Subject": "my remarks"})
    writer.write(amended)
    assert amended.getvalue().startswith(content)
    assert read_imprint(amended.getvalue(), "pdf") is None


PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="argmap" viewBox="0 0 960 100" lang="{language}">'
    "<title>{title}</title><desc>{title}</desc>"
    '<a href="{href}"><text class="claim" x="20" y="40" font-family="Liberation Sans">{words}</text></a>'
    "</svg>"
)


def printed(**parts: str) -> tuple[PdfReader, list[str]]:
    told: list[str] = []
    given = {"language": "en", "title": "T", "href": "https://example.org/", "words": "word"} | parts
    pictures = [("overview", PICTURE.format_map(given).encode())]
    files = dict(pdf.pdfs(pictures, lambda name: Imprint("m", name), "auto", told.append))
    return read(files["overview"]), told


def test_letters_that_no_font_has_are_named() -> None:
    reader, told = printed(words=f'A"\\{UNKNOWN}\u200b\ufe0fe')
    assert told == ['not drawn, for want of a font: "\u0378" (U+0378 WITHOUT A NAME)']
    assert len(reader.pages) == 1


def test_only_so_many_are_named() -> None:
    _, told = printed(words=UNKNOWN + "\u0379\u0380\u0381\u0382\u0383\u038b\u038d\u03a2\u0530\u0557\u0558")
    assert told[0].count("(U+") == 8
    assert told[0].endswith(" and 4 more")


@pytest.mark.parametrize(
    "text",
    ["#panic()", "$x$ *b* _i_ @ref <label>", '"; #eval("1")', "\\u{41}", "= T", "// no", "a&lt;b&amp;c"],
)
def test_nothing_of_a_map_becomes_markup(text: str) -> None:
    plain = text.replace("&lt;", "<").replace("&amp;", "&")
    safe = plain.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    reader, told = printed(title=safe, words=safe, href=f"https://example.org/{safe}")
    assert told == []
    assert reader.metadata is not None
    assert reader.metadata.title == plain
    assert words(plain) in words(reader.pages[0].extract_text())
    assert [item.get_object()["/A"]["/URI"] for item in reader.pages[0]["/Annots"]] == [  # type: ignore[index]
        f"https://example.org/{plain}"
    ]


@pytest.mark.parametrize(
    ("language", "told"), [("de", "de"), ("zh-Hant-TW", "zh"), ("grc", "grc"), ("x-own", "en"), ("", "en")]
)
def test_a_language_is_told_as_far_as_it_can_be(language: str, told: str) -> None:
    reader, _ = printed(language=language)
    assert cast("Any", reader.trailer["/Root"])["/Lang"] == told


@pytest.mark.parametrize("href", ["https://example.org/" + 9000 * "a", "#within-the-picture", ""])
def test_an_address_that_is_too_long_or_none_is_left_out(href: str) -> None:
    reader, told = printed(href=href)
    assert "/Annots" not in reader.pages[0]
    assert told == []


def test_a_link_is_where_its_words_are_without_the_margin_of_the_picture() -> None:
    reader, _ = printed()
    left, low, _, high = (float(side) for side in reader.pages[0]["/Annots"][0].get_object()["/Rect"])  # type: ignore[index]
    unit = 194 / 908
    assert left * 25.4 / 72 == pytest.approx(8 + (20 - 26) * unit, abs=0.1)
    foot = 297 - 6 - (40 - 16) * unit
    assert low * 25.4 / 72 < foot < high * 25.4 / 72


def test_where_none_of_the_fonts_is_here_another_takes_their_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "FAMILIES", ("No Such Sans",))
    _, told = printed()
    assert len(told) == 1
    assert re.fullmatch(r"none of the fonts is here .* \(Arimo, .*\); another takes their place", told[0])


def test_without_the_library_the_line_that_installs_it_is_told(
    small: ArgumentGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(UsageError) as caught:
        render(small, format="pdf")
    assert str(caught.value) == "PDF needs typst: pip install 'typst>=0.15'"
    with pytest.raises(UsageError, match="PDF needs typst"):
        book(small)
