"""A page of rows: how it is filled, what its legend and foot say, and how it is written."""

import pytest
from lxml import etree

from argmap.drawing.binding import NBSP
from argmap.drawing.imprint import Imprint
from argmap.drawing.metrics import width
from argmap.drawing.page.furniture import head, legend, strip
from argmap.drawing.page.model import FULL, TALLEST, Arrow, Group, Page, Piece, Shape, Words, signs, texts
from argmap.drawing.page.pages import Book, Leaf, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.page.svg import write_page
from argmap.drawing.setting import Block, Mark, Run
from argmap.format.vocabulary import MOVES

from .placed import placed

SVG = "{http://www.w3.org/2000/svg}"


def row(number: int, height: float, *, keep: bool = False, sign: str | None = None) -> Row:
    stack = Stack(FULL)
    stack.block(Block("claim", (Run(f"Row {number}"),), mark=sign))
    return Row(Piece(height, tuple(stack.items)), above=14, keep=keep, holds=(number,))


def opening(leaf: Leaf) -> Piece:
    if leaf.at == 1:
        return head([Run("Crumbs")], "A title", [Block("standing", (Run("answered"),), mark="unanswered")])
    return strip("A title", f"continued from page {leaf.at - 1}", "accusation")


def book(*rows: Row, apparatus: int = 0) -> list[Page]:
    return Book(
        name=lambda at: f"board.{at}" if at > 1 else "board",
        of="A map",
        title=lambda leaf: f"Page {leaf.at} of {leaf.of}: {leaf.holds[0]} to {leaf.holds[-1]}",
        desc="Rows.",
        language="en",
        head=opening,
        rows=rows,
        marks=[Mark(sign, sign) for sign in ("denial", "context", "unanswered", "rebuts", "grants")],
        tones={"denial": "rebuttal"},
        lines=[Block("fine", (Run("CC-BY-4.0"),))],
        on=lambda leaf: f"continued on page {leaf.at + 1}",
        apparatus=apparatus,
    ).pages()


def said(page: Page) -> list[str]:
    return list(texts(page.items))


def test_rows_fill_pages_no_higher_than_paper() -> None:
    pages = book(*(row(number, 100) for number in range(1, 31)))
    assert [page.name for page in pages] == ["board", "board.2", "board.3"]
    assert max(page.height for page in pages) <= TALLEST
    assert "continued on page\u00a02" in said(pages[0])
    assert "continued from page\u00a01" in said(pages[1])
    assert pages[1].title.startswith("Page 2 of 3: 11 to ")
    assert not any("continued on" in text for text in said(pages[-1]))


def test_a_heading_stays_with_what_it_heads() -> None:
    pages = book(row(1, 1000), row(2, 20, keep=True), row(3, 300))
    assert [[text for text in said(page) if "Row" in text] for page in pages] == [
        ["Row 1"],
        ["Row 2", "Row 3"],
    ]


def test_a_row_that_says_how_is_parted() -> None:
    whole = Row(Piece(2000), part=lambda room: (row(1, room), row(2, 2000 - room)))
    pages = book(whole)
    assert [[text for text in said(page) if "Row" in text] for page in pages] == [["Row 1"], ["Row 2"]]
    assert max(page.height for page in pages) <= TALLEST


def test_a_legend_has_what_occurs_on_its_page() -> None:
    pages = book(row(1, 1000, sign="denial"), row(2, 600, sign="context"))
    legends = [[text for text in said(page) if text in ("denial", "context", "unanswered")] for page in pages]
    assert legends == [["denial", "unanswered"], ["context"]]


@pytest.mark.parametrize(("lead", "beside"), [("All of it", True), ("All of it " * 25, False)])
def test_a_lead_stands_beside_the_figures_where_there_is_room(lead: str, beside: bool) -> None:
    aside, figures = [Block("standing", (Run("answered"),))], [Run("seven answers " * 3)] * 6
    bare, whole = (head([], "Title", aside, figures, given) for given in ([], [Block("small", (Run(lead),))]))
    assert (whole.height == bare.height) is beside


def test_an_arrow_has_in_the_legend_the_tone_that_it_has_on_the_page() -> None:
    drawn = [Arrow("rebuts", ((9, 9), (0, 9)), "accusation")]
    drawn += [Arrow("grants", ((9, 9), (0, 9)), tone) for tone in ("accusation", "rebuttal")]
    (page,) = book(Row(Piece(20, tuple(drawn)), holds=(1,)))
    *_, one, other = [thing.item for thing in placed(page.items) if isinstance(thing.item, Arrow)]
    assert (one.kind, one.tone, other.kind, other.tone) == ("rebuts", "accusation", "grants", "grey")


def test_a_legend_leaves_nothing_out_however_long_it_is() -> None:
    marks = [Mark(sign, "some words that explain it " * 4) for sign in (*MOVES, "verified", "supports")]
    assert signs(legend(marks, {}).items) == {mark.sign for mark in marks}


def _lines_of_legend(lengths: list[int]) -> dict[float, list[float]]:
    """Return where the words of signs, and of an arrow behind them, stand in a legend, by line."""
    signs_shown = (*MOVES, "verified")[: len(lengths) - 1]
    marks = [Mark(sign, "w" * size) for sign, size in zip((*signs_shown, "supports"), lengths, strict=True)]
    lines: dict[float, list[float]] = {}
    for thing in placed(legend(marks, {}).items):
        if isinstance(thing.item, Words):
            lines.setdefault(thing.y, []).append(thing.x + thing.item.x)
    return lines


def test_a_legend_is_a_grid_with_the_arrows_below_it() -> None:
    *lines, arrow = _lines_of_legend([22] * 9).values()
    assert [len(line) for line in lines] == [4, 4]
    assert lines[0] == lines[1]
    assert len(arrow) == 1


def test_a_legend_that_takes_fewer_lines_so_has_its_signs_one_behind_the_other() -> None:
    lines = list(_lines_of_legend([60, 10, 10, 60, 10]).values())
    assert [len(line) for line in lines] == [3, 2]


def test_a_few_lines_get_no_page_of_their_own() -> None:
    rows = [row(number, 100) for number in range(10)]
    assert [page.height <= TALLEST for page in book(*rows, row(10, 90))] == [True]
    assert len(book(*rows, row(10, 200))) == 2


@pytest.mark.parametrize(
    ("heights", "last"),
    [
        ((300, 300, 300), ["Row 3", "Row 9"]),
        ((300, 300, 1000), ["Row 9"]),  # both would need a page more
        ((1100,), ["Row 9"]),  # nothing would be left on the page before
    ],
)
def test_an_apparatus_stands_below_a_row_where_it_can(heights: tuple[int, ...], last: list[str]) -> None:
    rows = [row(number, height) for number, height in enumerate(heights, 1)]
    pages = book(*rows, row(9, 500), apparatus=1)
    assert [text for text in said(pages[-1]) if "Row" in text] == last
    assert [text for text in said(book(*rows, row(9, 500))[-1]) if "Row" in text] == ["Row 9"]


def test_figures_stand_beside_a_title_and_below_it_use_the_whole_width() -> None:
    standing = Block("standing", (Run("answered"),))
    figures = [Run(f"{number} words and more words about it" * 2) for number in range(4)]
    title = "A title that is as wide as may be, x"
    piece = head([Run("Crumbs")], title, [standing], figures)
    *_, first, second, third = [thing.item for thing in placed(piece.items) if isinstance(thing.item, Words)]
    assert min(first.x, second.x) > width(title, 24, bold=True) > third.x == 0


def test_figures_are_parted_where_the_sense_has_a_pause() -> None:
    """A line that has no room for the rest of a figure ends behind a comma of it, or before all of it."""
    answers = "4 answers, 1 of them under another charge, 18 pieces of evidence from 12 sources"
    figures = [Run(told) for told in (answers, "1 caveat", "all of it told by a friend, long after")]
    piece = head([], "A title " * 7, [Block("standing", (Run("answered"),))], figures)
    told = [text.replace(NBSP, " ") for text in texts(piece.items)]
    assert told[-2:] == [
        "4 answers, 1 of them under another charge,",
        "18 pieces of evidence from 12 sources · 1 caveat · all of it told by a friend, long after",
    ]


def test_what_stands_at_the_right_keeps_clear_of_long_crumbs() -> None:
    piece = head([Run("Where it belongs " * 18)], "A title", [Block("standing", (Run("answered"),))])
    crumbs, _title, standing = (thing for thing in placed(piece.items) if isinstance(thing.item, Words))
    assert standing.y + standing.item.y >= crumbs.y + crumbs.item.y + crumbs.item.setting.height


def test_what_stands_at_the_right_is_written_as_it_is_read() -> None:
    blocks = [Block("standing", (Run(word),), mark="unanswered") for word in ("first", "second")]
    shown = [
        thing
        for thing in placed(head([Run("Crumbs")], "A title", blocks).items)
        if isinstance(thing.item, Words)
    ]
    told = {"".join(texts((thing.item,))): at for at, thing in enumerate(shown)}
    assert told["first"] < told["second"]
    first, second = (
        shown[told[word]].item.setting.paragraphs[0].lines[0].x + shown[told[word]].x
        for word in ("first", "second")
    )
    assert first < second


def test_credit_stands_on_every_page() -> None:
    assert all(said(page)[-1] == "CC-BY-4.0" for page in book(row(1, 1000), row(2, 1000)))


def drawn(of: str, map_name: str = "claims.yaml") -> etree._Element:
    box = Shape(0, 0, 40, 20, "rebuttal", form="round")
    arrow = Arrow("undercuts", ((40, 10), (0, 10)), "rebuttal")
    items = (Group("one", "First", "It says so.", (box, arrow)),)
    page = Page("accusations/x", of, "Title", "Desc", "de", 100.0, items)
    return etree.fromstring(write_page(page, Imprint.of(map_name, "accusations/x.svg")))


def test_a_page_has_a_size_and_a_language() -> None:
    root = drawn("A map")
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("960", "100", "0 0 960 100")
    assert root.get("lang") == "de"
    style = root.findtext(f"{SVG}style") or ""
    assert "@page{size:A4;margin:8mm}" in style
    assert "svg.argmap{width:100%;height:auto}" in style


def test_a_page_is_whole_units_high() -> None:
    pages = book(row(1, 100.3), *(row(number, 77.7) for number in range(2, 30)))
    assert {page.height % 1 for page in pages} == {0}


def test_identifiers_of_two_maps_never_clash() -> None:
    roots = [drawn("A map"), drawn("Another"), drawn("A map", "other/claims.yaml")]
    ids = [element.get("id") for root in roots for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids)) == 3 * 6


def test_a_group_is_told_to_readers_of_the_screen() -> None:
    group = next(element for element in drawn("A map").iter(f"{SVG}g") if element.get("role") == "group")
    assert group.findtext(f"{SVG}title") == "First"
    assert group.get("aria-describedby", "").endswith("-one-desc")
    hidden = [path.get("class") for path in group.iter(f"{SVG}path") if path.get("aria-hidden")]
    assert hidden == ["arrow dashed rebuttal", "head hollow rebuttal"]
