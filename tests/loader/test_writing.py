"""Texts as YAML writes them, read again by PyYAML."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from argmap.loader.writing import STEP, WIDTH, block, double_quoted, inline, is_plain, quoted, wrapped


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It was out", "It was out"),
        ("It was: out", '"It was: out"'),
        ("the #1", '"the #1"'),
        ("a#1", "a#1"),
        ('the "light"', 'the "light"'),
        ('"light"', "'\"light\"'"),
        ('\'tis: "so"', "'''tis: \"so\"'"),
        ("a\\b: c", "'a\\b: c'"),
        ("a\tb", '"a\\tb"'),
        ("a\u2028b\x07", '"a\\Lb\\x07"'),
        ("", '""'),
        (" a", '" a"'),
        ("null", '"null"'),
        ("1923-10-23", '"1923-10-23"'),
        ("No", '"No"'),
        ("1e3", '"1e3"'),
        ("- a", '"- a"'),
        ("…", "…"),
    ],
)
def test_inline(text: str, wanted: str) -> None:
    assert inline(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("1923-10-23", "1923-10-23"), ("true", "true"), ("1", "1"), ("null", '"null"'), ("~", '"~"')],
)
def test_where_a_value_is_typed_only_nothing_is_quoted(text: str, wanted: str) -> None:
    assert inline(text, typed=True) == wanted


@pytest.mark.parametrize("text", ["a, b", "[a", "a}", "a: b", "10:30", "a:", "why?"])
def test_in_brackets_more_is_quoted(text: str) -> None:
    assert inline(text, flow=True) == f'"{text}"'


LOOKALIKES = st.text("0123456789-+.:_eExXobyYnN~=<TtZz aflsruFALSE", max_size=12)
PRINTABLE = st.text(max_size=8).filter(str.isprintable)


@given(st.one_of(LOOKALIKES, PRINTABLE))
def test_a_plain_text_is_text_to_other_readers(text: str) -> None:
    if is_plain(text):
        assert yaml.safe_load(f"a: {text}\n") == {"a": text}
    if is_plain(text, flow=True):
        assert yaml.safe_load(f"[{text}, {{a: {text}}}]\n") == [text, {"a": text}]


LEGAL = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff\ufffe\uffff"), max_size=20
)


@given(LEGAL)
def test_a_text_in_quotes_is_read_as_it_is(text: str) -> None:
    assert yaml.safe_load(f"a: {double_quoted(text)}\n") == {"a": text}
    if text.isprintable():
        assert yaml.safe_load(f"a: {quoted(text)}\n") == {"a": text}


WORDS = st.lists(
    st.sampled_from(["the", "light", "#", "- a:", "x" * 60, "  ", "\n", "\n\n", "é"]), max_size=40
)


@given(
    WORDS.map(" ".join).map(lambda text: text.replace("\n ", "\n").replace(" \n", "\n")),
    st.integers(2, 12),
    st.booleans(),
)
def test_a_block_is_read_as_it_is(text: str, indent: int, literal: bool) -> None:
    made = block(text, indent, literal=literal)
    if made is None:
        return
    header, lines = made
    out = " " * (indent - STEP)
    written = "\n".join(
        ["top:", f"{out} a: {header}", *(line and f" {line}" for line in lines), f"{out} b: c"]
    )
    assert yaml.safe_load(f"{written}\n") == {"top": {"a": text, "b": "c"}}


@pytest.mark.parametrize(
    ("text", "literal", "header", "lines"),
    [
        ("a\nb", False, "|-", ["a", "b"]),
        ("a\nb\n", False, "|", ["a", "b"]),
        ("a\nb\n\n\n", False, "|+", ["a", "b", "", ""]),
        ("a\n\n\nb", False, "|-", ["a", "", "", "b"]),
        ("a\tb\nc", False, "|-", ["a\tb", "c"]),
        ("  a\nb", False, "|2-", ["  a", "b"]),
        ("\n\na", False, "|-", ["", "", "a"]),
        ("\n a", False, "|2-", ["", " a"]),
        ("\ta\nb", False, "|2-", ["\ta", "b"]),
        ("a\n", False, ">", ["a"]),
        ("a\n", True, "|", ["a"]),
        ("a " * 60 + "b\nc", True, "|-", ["a " * 60 + "b", "c"]),
        ("a " * 40 + "b\n" + "c " * 60 + "d", False, ">-", None),
        ("a " * 60 + "b  c\nd", False, "|-", ["a " * 60 + "b  c", "d"]),
        ("a " * 60 + "b\n- c\n  d", False, "|-", ["a " * 60 + "b", "- c", "  d"]),
    ],
)
def test_blocks(text: str, literal: bool, header: str, lines: list[str] | None) -> None:
    made = block(text, 0, literal=literal)
    assert made is not None
    assert made[0] == header
    assert lines is None or made[1] == lines


@pytest.mark.parametrize("text", ["", "a ", "a \nb", "a\t\nb", "a\rb", "a\u2029b", "\n"])
def test_what_a_block_would_blur_is_none(text: str) -> None:
    assert block(text, 2) is None


def test_lines_are_filled_up_to_the_last_column() -> None:
    assert wrapped("ab cd ef", 5) == ["ab cd", "ef"]
    assert wrapped("ab cd ef", 4) == ["ab", "cd", "ef"]
    assert wrapped("abcdef g", 3) == ["abcdef", "g"]
    assert wrapped("ab  cd", 3) == ["ab  cd"]
    assert wrapped("燈 塔 ab", 5) == ["燈 塔", "ab"]
    made = block("a " * 80 + "b", 4)
    assert made is not None
    assert max(map(len, made[1])) in (WIDTH - 1, WIDTH)
