"""Where each letter of a text stands in what YAML has written of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.loader.letters import Extent, extents


@pytest.mark.parametrize(
    ("written", "value", "wanted"),
    [
        ("ab", "ab", [(0, 1), (1, 2)]),
        ("'a''b'", "a'b", [(1, 2), (2, 4), (4, 5)]),
        ('"a\\tb\\u00e9\\x41"', "a\tbéA", [(1, 2), (2, 4), (4, 5), (5, 11), (11, 15)]),
        ('"a\\\n  b"', "ab", [(1, 2), (6, 7)]),
        (">-  # a\n  a\n  b", "a b", [(10, 11), (11, 12), (14, 15)]),
        ("ab", "ac", None),
        (">-", "a", None),
    ],
)
def test_extents(written: str, value: str, wanted: list[Extent] | None) -> None:
    assert extents(written, value) == wanted


WORDS = st.lists(st.sampled_from(["It", "was", "o'ut", 'a "b"', "c\\d", "é", "  "]), min_size=1, max_size=9)


@given(WORDS.map(" ".join).filter(lambda text: text == text.strip()), st.data())
def test_every_letter_is_found_where_it_is_written(text: str, data: st.DataObject) -> None:
    doubled, escaped = text.replace("'", "''"), text.replace("\\", "\\\\").replace('"', '\\"')
    folded = re.sub(r"(?<=\S) (?=\S)", "\n  ", text)
    written = data.draw(st.sampled_from([f"'{doubled}'", f'"{escaped}"', f">-\n  {folded}", f"|\n  {text}"]))
    found = extents(written, text)
    assert found is not None
    for letter, (start, end) in zip(text, found, strict=True):
        own = written[start:end]
        assert own.strip() == "" if letter == " " else own.replace("\\", "", len(own) - 1)[-1] == letter
