"""The lines that a finding shows, and what is marked in them."""

import re
from collections.abc import Callable
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from argmap.checking.results import CheckResult, FileResult
from argmap.plain import terminal
from argmap.plain.diagnostics import Diagnostic, Label, Severity
from argmap.plain.span import Position, SourceText, Span
from argmap.reporters import REPORTERS, Style

Find = Callable[..., FileResult]


def excerpt(file: FileResult, width: int = 120) -> str:
    """Return what stands between the first and the last bar."""
    shown = list(REPORTERS["full"](CheckResult((file,)), Style(width=width)))
    first, last = (index for index, line in enumerate(shown) if line.endswith(" |") and not line.strip(" |"))
    return "\n".join(shown[first + 1 : last])


def test_tabs_and_wide_characters_stay_aligned(find: Find) -> None:
    assert excerpt(find("\ta:\t日本語 e\u0301 wrong\n", "wrong")) == snapshot("""\
1 |     a:    日本語 é wrong
  |                    ^^^^^ here\
""")


def test_wide_characters_are_underlined_whole(find: Find) -> None:
    assert excerpt(find("title: 日本語, the rest\n", "日本語")) == snapshot("""\
1 | title: 日本語, the rest
  |        ^^^^^^ here\
""")


def test_a_span_over_two_lines(find: Find) -> None:
    assert excerpt(find("claim: one\n  two\nnext: 3\n", "one\n  two")) == snapshot("""\
1 | claim: one
  |        ^^^
2 |   two
  |   ^^^ here\
""")


def test_a_span_over_many_lines_shows_its_ends(find: Find) -> None:
    text = "a:\n  claim: >-\n    one\n    two\n    three\n    four\n\nb: 2\n"
    assert excerpt(find(text, ">-\n    one\n    two\n    three\n    four\n\n")) == snapshot("""\
2 |   claim: >-
  |          ^^
...
6 |     four
  |     ^^^^ here\
""")


def test_a_span_that_ends_where_the_next_line_begins(find: Find) -> None:
    assert excerpt(find("a: one\nb: two\n", "one\n")) == snapshot("""\
1 | a: one
  |    ^^^ here\
""")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_are_no_part_of_a_line(find: Find, line_end: str) -> None:
    text = f"a: 1{line_end}b: wrong{line_end}"
    assert excerpt(find(text, "wrong")) == "2 | b: wrong\n  |    ^^^^^ here"


def test_no_width_is_marked_by_one_sign(find: Find) -> None:
    assert excerpt(find("a: \n", "")) == "1 | a:\n  | ^ here"


def test_the_end_of_a_file(find: Find) -> None:
    file = find("a: 1\n", "")
    source = file.source
    (item,) = file.diagnostics
    span = source.span(len(source.text), len(source.text))
    at_end = FileResult(source, (item._replace(span=span),))
    assert excerpt(at_end) == "2 |\n  | ^ here"


def test_an_empty_file(find: Find) -> None:
    assert excerpt(find("", "")) == "1 |\n  | ^ here"


def test_a_long_line_is_cut_around_the_mark(find: Find) -> None:
    text = "claim: " + "before " * 40 + "WRONG" + " after" * 40 + "\n"
    shown = excerpt(find(text, "WRONG"), width=60)
    assert shown == snapshot("""\
1 | …fore before before WRONG after after after after after aft…
  |                     ^^^^^ here\
""")
    assert len(shown.split("\n")[0]) == len("1 | ") + 60


def test_a_long_line_is_cut_at_its_end_only_where_the_mark_is_near_the_start(find: Find) -> None:
    assert excerpt(find("WRONG" + " after" * 40, "WRONG"), width=40) == snapshot("""\
1 | WRONG after after after after after af…
  | ^^^^^ here\
""")


def test_a_long_line_is_cut_at_its_start_only_where_the_mark_is_near_the_end(find: Find) -> None:
    assert excerpt(find("before " * 40 + "WRONG", "WRONG"), width=40) == snapshot("""\
1 | …fore before before before before WRONG
  |                                   ^^^^^ here\
""")


def test_a_mark_longer_than_the_line_is_cut_too(find: Find) -> None:
    assert excerpt(find("a: " + "x" * 300 + "\n", "x" * 300), width=40) == snapshot("""\
1 | a: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
  |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here\
""")


def test_a_line_of_megabytes_is_cut_quickly(find: Find) -> None:
    text = "あ" * 3_000_000 + "WRONG" + "あ" * 3_000_000
    assert excerpt(find(text, "WRONG"), width=40) == snapshot("""\
1 | …ああああああWRONGああああああああああ…
  |              ^^^^^ here\
""")


def test_two_places_in_one_line(find: Find) -> None:
    file = find("{a: 1, a: 2}\n", "a: 2", related=((1, 2, "first given here"),))
    assert excerpt(file) == snapshot("""\
1 | {a: 1, a: 2}
  |        ^^^^ here
  |  - first given here\
""")


def test_related_places_before_and_behind(find: Find) -> None:
    text = "".join(f"line{number}: x\n" for number in range(1, 15))
    related = ((0, 5, "one"), (text.index("line6"), text.index("line6") + 5, "six"))
    assert excerpt(find(text, "line10", related=related)) == snapshot("""\
 1 | line1: x
   | ----- one
...
 6 | line6: x
   | ----- six
...
10 | line10: x
   | ^^^^^^ here\
""")


def test_numbers_of_different_length_are_aligned(find: Find) -> None:
    text = "".join(f"line{number}: x\n" for number in range(1, 12))
    related = ((text.index("line8"), text.index("line8") + 5, "eight"),)
    assert excerpt(find(text, "line10", related=related)) == snapshot("""\
 8 | line8: x
   | ----- eight
 9 | line9: x
10 | line10: x
   | ^^^^^^ here\
""")


def test_a_place_outside_the_text_is_survived() -> None:
    span = Span(Position(9, 9), Position(12, 3))
    item = Diagnostic("claims.yaml", "AM001", "x", Severity.ERROR, "m", span, "here")
    assert excerpt(FileResult(SourceText("claims.yaml", "a: 1\n"), (item,)))


@given(
    st.text(alphabet="ab \t:#[é日\u0301\x1b\u202e\u2028\r\n\ud800\U0001f680", max_size=200),
    st.lists(st.integers(0, 210), min_size=4, max_size=4),
    st.integers(40, 90),
)
def test_any_span_of_any_text_is_shown_harmlessly(text: str, places: list[int], width: int) -> None:
    source = SourceText("claims.yaml", text)
    first, second = source.span(*sorted(places[:2])), source.span(*sorted(places[2:]))
    related = (Label(second, "there"),)
    item = Diagnostic("claims.yaml", "AM001", "x", Severity.ERROR, text, first, "here", related, text)
    result = CheckResult((FileResult(source, (item,)),))
    for line in REPORTERS["full"](result, Style(width=width)):
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
        assert not {category(sign) for sign in line} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
        if numbered := re.match(r" *\d+ \| ", line):
            assert terminal.width(line[numbered.end() :]) <= width
