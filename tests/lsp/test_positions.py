"""Points in every encoding, against what the encodings themselves say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.lsp.positions import UTF8, UTF16, UTF32, Change, Lines, Point, changed, difference, units

ENCODINGS = (UTF8, UTF16, UTF32)
TEXTS = st.text(st.sampled_from("ab:\n\r é日🕯\u2028\x85\ud800"))
_SIZES = {UTF8: ("utf-8", 1), UTF16: ("utf-16-le", 2), UTF32: ("utf-32-le", 4)}


def size(text: str, encoding: str) -> int:
    codec, width = _SIZES[encoding]
    return len(text.encode(codec, "surrogatepass")) // width


@pytest.mark.parametrize(
    ("encoding", "offset", "point"),
    [
        (UTF8, 2, Point(0, 5)),
        (UTF16, 2, Point(0, 3)),
        (UTF32, 2, Point(0, 2)),
        (UTF16, 3, Point(1, 0)),
        (UTF16, 5, Point(1, 1)),
        (UTF16, 6, Point(2, 0)),
        (UTF16, 99, Point(3, 2)),
    ],
)
def test_points(encoding: str, offset: int, point: Point) -> None:
    lines = Lines("a🕯\né\r\n\u2028\rxy", encoding)
    assert lines.point(offset) == point


@pytest.mark.parametrize(
    ("point", "offset"),
    [
        (Point(0, 1), 1),
        (Point(0, 2), 1),  # between the halves of a pair
        (Point(0, 3), 2),
        (Point(0, 99), 2),
        (Point(1, 99), 4),
        (Point(9, 0), 5),
    ],
)
def test_offsets(point: Point, offset: int) -> None:
    assert Lines("a🕯\nb\n", UTF16).offset(point) == offset


@given(TEXTS, st.sampled_from(ENCODINGS))
def test_units_are_those_of_the_encoding(text: str, encoding: str) -> None:
    assert units(text, encoding) == size(text, encoding)


@given(TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_there_and_back(text: str, encoding: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text, encoding)
    back = lines.offset(lines.point(offset))
    assert back == offset or text[offset - 1 : offset + 1] == "\r\n"


@given(TEXTS, TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_a_change_is_the_one_that_was_typed(
    text: str, typed: str, encoding: str, data: st.DataObject
) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    lines = Lines(text, encoding)
    between = (lines.point(start), lines.point(end))
    start, end = (lines.offset(point) for point in between)
    new, shift = changed(text, Change(between, typed), encoding)
    assert new == text[:start] + typed + text[end:]
    assert shift == (start, end, start + len(typed))


def test_the_whole_text_may_be_replaced() -> None:
    assert changed("abc", Change(None, "adc"), UTF16) == ("adc", (1, 2, 2))


@given(st.text("ab\n"), st.text("wx"), st.text("yz"), st.text("cd\n"))
def test_offsets_outside_a_change_keep_their_character(head: str, old: str, new: str, tail: str) -> None:
    before, after = head + old + tail, head + new + tail
    shift = difference(before, after)
    for offset in [*range(len(head)), *range(len(head + old), len(before))]:
        assert after[shift.to_new(offset)] == before[offset]
    there = [shift.to_new(offset) for offset in range(len(before) + 1)]
    assert there == sorted(there)
    assert 0 <= there[0] <= there[-1] == len(after)
    assert 0 <= shift.to_old(0) <= shift.to_old(len(after)) == len(before)
