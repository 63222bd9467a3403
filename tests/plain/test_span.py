"""Places in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.plain.span import Position, SourceText


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab\ncd", 0, (1, 1)),
        ("ab\ncd", 2, (1, 3)),
        ("ab\ncd", 3, (2, 1)),
        ("ab\ncd", 5, (2, 3)),
        ("ab\r\ncd", 4, (2, 1)),
        ("ab\rcd", 3, (2, 1)),
        ("a\u2028b\u0085c\x0bd", 6, (1, 7)),
        ("日本\n語", 3, (2, 1)),
        ("ab", -4, (1, 1)),
        ("ab", 99, (1, 3)),
    ],
)
def test_position(text: str, offset: int, place: tuple[int, int]) -> None:
    assert SourceText("x", text).position(offset) == place


@given(st.text(alphabet="ab\r\n\u2028é"), st.integers(0, 30))
def test_position_and_offset_are_inverse(text: str, offset: int) -> None:
    source = SourceText("x", text)
    offset = min(offset, len(text))
    inside = text[max(offset - 1, 0) : offset + 1] == "\r\n"
    assert source.offset(source.position(offset)) == offset - inside


@given(st.text(alphabet="ab\r\n"), st.integers(0, 30), st.integers(0, 30))
def test_every_span_ends_in_a_line_or_right_behind_it(text: str, start: int, length: int) -> None:
    source = SourceText("x", text)
    for line, column in source.span(start, start + length):
        assert 1 <= line <= source.line_count
        assert 1 <= column <= len(source.line(line)) + 1


@given(st.text(alphabet="ab\r\n"))
def test_lines_hold_the_whole_text(text: str) -> None:
    source = SourceText("x", text)
    lines = [source.line(number) for number in range(1, source.line_count + 1)]
    assert "".join(lines) == text.replace("\r", "").replace("\n", "")


def test_a_line_outside_is_empty() -> None:
    source = SourceText("x", "a\nb")
    assert [source.line(number) for number in (0, 1, 2, 3)] == ["", "a", "b", ""]


def test_a_position_outside_is_moved_in() -> None:
    source = SourceText("x", "a\nbc")
    assert source.offset(Position(9, 9)) == 4
    assert source.offset(Position(0, 0)) == 0
