"""Dates in words, where that is easy."""

import pytest

from argmap.wording.dates import in_words
from argmap.wording.lookup import ENGLISH


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("1923", "1923"),
        ("1923-10", "October 1923"),
        ("1923-10-08", "8 October 1923"),
        ("1923-01-31", "31 January 1923"),
        ("1923-12", "December 1923"),
        ("1923-10~", "c. October 1923"),
        ("1923?", "1923 (?)"),
        ("1923-10-08%", "c. 8 October 1923 (?)"),
        ("1923-10-08/1923-12-11", "8 October 1923–11 December 1923"),
        ("1921/1923~", "1921–c. 1923"),
        ("1921-21", "spring 1921"),
        ("1921-24~", "c. winter 1921"),
        ("1921-22/1922-01", "summer 1921–January 1922"),
        ("1921-13", "1921-13"),
        ("1921-25", "1921-25"),
        ("1921-00", "1921-00"),
        ("1923/..", "1923/.."),
        ("/1923", "/1923"),
        ("192X", "192X"),
        ("1923-10-XX", "1923-10-XX"),
    ],
)
def test_a_date_in_words(date: str, told: str) -> None:
    assert in_words(ENGLISH, date) == told
