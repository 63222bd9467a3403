"""Dates in words, where that is easy."""

import pytest

from argmap.format.models import Source
from argmap.wording.dates import dated, in_words
from argmap.wording.lookup import ENGLISH, Wording


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
        ("1921-23", "autumn 1921"),
        ("1921-23-04", "1921-23-04"),
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


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", ["8. Oktober 1923", "1. Mai 1921", "um März 1923", "Herbst 1921"]),
        ("fr", ["8 octobre 1923", "1ᵉʳ mai 1921", "vers mars 1923", "automne 1921"]),
        ("ru", ["8 октября 1923", "1 мая 1921", "ок. март 1923", "осень 1921"]),
    ],
)
def test_dates_in_other_languages(language: str, told: list[str]) -> None:
    say = Wording(language, "en")
    assert [in_words(say, date) for date in ("1923-10-08", "1921-05-01", "1923-03~", "1921-23")] == told


@pytest.mark.parametrize(
    ("kind", "title", "language", "told"),
    [
        ("letter", "A letter", "en", "8 October 1923"),
        ("letter", "A letter of 8 October 1923", "en", ""),
        ("recollection", "The session of 8 October 1923", "en", "told 8 October 1923"),
        ("recollection", "The session", "de", "erzählt: 8. Oktober 1923"),
        ("recollection", "The session", "fr", "récit\u00a0: 8 octobre 1923"),
        ("recollection", "The session", "ru", "рассказано: 8 октября 1923"),
    ],
)
def test_the_date_of_a_source_behind_its_title(kind: str, title: str, language: str, told: str) -> None:
    source = Source.model_validate({"kind": kind, "title": title, "date": "1923-10-08"})
    assert dated(Wording(language, "en"), source, title) == told
