"""Ranges of figures are printed with a dash, and nothing else is."""

import pytest

from argmap.drawing.dashes import dashed


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("1905-1914", "1905–1914"),
        ("(1870-1938), pp. 447-448, 810-820.", "(1870–1938), pp. 447–448, 810–820."),
        ("listy 1-10", "listy 1–10"),
        ("1923-24, p. 678-79", "1923–24, p. 678–79"),
    ],
)
def test_a_range_has_a_dash(text: str, printed: str) -> None:
    assert dashed(text) == printed


@pytest.mark.parametrize(
    "text",
    [
        "1923-10-08", "1923-10", "12-ogo s’ezda", "T-34", "58-10", "59-3", "5-5", "0-19-852663-6", "1.2-3",
        "“1905-1914”", "„1905-1914“", "«1905-1914»", "he said ‘pp. 1-2’", "anti-Lenin", "1905–1914", "7-8/9",
        "2-3.4",
    ],
)  # fmt: skip
def test_what_is_no_range_or_is_quoted_stays(text: str) -> None:
    assert dashed(text) == text
