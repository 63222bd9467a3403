"""Dates in words."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from argmap.format.models import Source
from argmap.format.values import require_date
from argmap.wording.dates import dated, in_words, when
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
        ("1921-21", "spring 1921"),
        ("1921-23", "autumn 1921"),
        ("1921-24~", "c. winter 1921"),
        ("192X", "1920s"),
        ("192X~", "c. 1920s"),
        ("13XX", "14th century"),
        ("20XX", "21st century"),
        ("10XX", "11th century"),
        ("1XXX", "1000–1999"),
        ("-004X", "50–41 BC"),
        ("1923-10-XX", "October 1923 (day unknown)"),
        ("1923-10-XX?", "October 1923 (?, day unknown)"),
        ("1923-XX", "1923 (month unknown)"),
        ("1923-XX-XX", "1923 (month unknown)"),
        ("-0043-03-15", "15 March 44 BC"),
        ("0000", "1 BC"),
        ("0014-08", "August 14 AD"),
        ("Y-17000", "17,001 BC"),
        ("1923-10-08T09:30:00", "8 October 1923 (09:30:00)"),
        ("1923-10-08T09:30:00Z", "8 October 1923 (09:30:00 UTC)"),
        ("1923-10-08T09:30:00+03:00", "8 October 1923 (09:30:00 UTC+03:00)"),
    ],
)
def test_a_date_in_words(date: str, told: str) -> None:
    assert in_words(ENGLISH, require_date(date)) == told


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("1923-10-08/1923-12-11", "8 October–11 December 1923"),
        ("1923-10-08/1923-10-11", "8–11 October 1923"),
        ("1923-10-08/1924-10-08", "8 October 1923–8 October 1924"),
        ("1923-09~/1923-10~", "c. September–October 1923"),
        ("1923-09/1923-10", "September–October 1923"),
        ("1921?/1923?", "1921–1923 (?)"),
        ("1921/1923~", "1921 – c. 1923"),
        ("1921-22/1922-01", "summer 1921–January 1922"),
        ("1921-21/1921-23", "spring–autumn 1921"),
        ("1923/1923-10", "1923–October 1923"),
        ("-0025~/-0014", "c. 26 – 15 BC"),
        ("-0043/0014", "44 BC–14 AD"),
        ("1923/..", "since 1923"),
        ("../1923-10~", "until c. October 1923"),
        ("1923/", "since 1923 (end unknown)"),
        ("/1923", "until 1923 (beginning unknown)"),
    ],
)
def test_a_range_in_words(date: str, told: str) -> None:
    assert in_words(ENGLISH, require_date(date)) == told


@pytest.mark.parametrize("text", ["1921-13", "1921-23-04", "1921-25", "1921-00", "soon", "", "/", "1/2/3"])
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert in_words(ENGLISH, text) == text


_ASKED = (
    "1923-10-08", "1921-05-01", "1923-03~", "1921-23", "1926-02-XX", "13XX", "192X", "../1922-08",
    "1926-24/..", "1923-05-01/1923-05-03", "-0025~/-0014~",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "de",
            (
                "8. Oktober 1923, 1. Mai 1921, um März 1923, Herbst 1921, Februar 1926 (Tag unbekannt), "
                "14. Jahrhundert, 1920er Jahre, bis August 1922, seit Winter 1926, 1.–3. Mai 1923, "
                "um 26–15 v.\u00a0Chr."
            ),
        ),
        (
            "fr",
            (
                "8 octobre 1923, 1ᵉʳ mai 1921, vers mars 1923, automne 1921, février 1926 (jour inconnu), "
                "XIVᵉ\u00a0siècle, années 1920, fin\u00a0: août 1922, début\u00a0: hiver 1926, "
                "1ᵉʳ–3 mai 1923, "
                "vers 26–15 av.\u00a0J.-C."
            ),
        ),
        (
            "ru",
            (
                "8 октября 1923, 1 мая 1921, ок. марта 1923, осень 1921, февраль 1926 (день неизвестен), "
                "XIV\u00a0век, 1920-е годы, до августа 1922, с зимы 1926, 1–3 мая 1923, "
                "ок. 26–15 до н.\u00a0э."
            ),
        ),
    ],
)
def test_dates_in_other_languages(language: str, told: str) -> None:
    say = Wording(language, "en")
    assert ", ".join(in_words(say, date) for date in _ASKED) == told


_YEARS = st.from_regex(r"(?a)(?:\d{4}|-\d{4}|\d{3}X|\d\dXX|-\d{3}X|Y-?[1-9]\d{4,6})", fullmatch=True)
_LATER = st.sampled_from(
    ["", "-01", "-05-01", "-09-30", "-12-31", "-XX", "-XX-XX", "-03-XX", "-21", "-22", "-23", "-24"]
)
_TIMES = st.sampled_from(["", "", "", "T10:20:30", "T10:20:30Z", "T10:20:30-05:30"])
_POINTS = st.builds("".join, st.tuples(_YEARS, _LATER, _TIMES, st.sampled_from(["", "?", "~", "%"])))
_DATES = st.one_of(
    _POINTS, st.builds("/".join, st.tuples(st.one_of(_POINTS, st.sampled_from(["", ".."])), _POINTS)),
    st.builds("/".join, st.tuples(_POINTS, st.sampled_from(["", ".."]))),
)  # fmt: skip


@given(_DATES, st.sampled_from(["en", "de", "fr", "ru"]))
def test_no_code_of_a_date_comes_out(date: str, language: str) -> None:
    assume(_is_date(date))
    told = in_words(Wording(language, "en"), date)
    assert not re.search(
        r"\d-\d\d(?!\d*:)|\dX|\.\.|[/~%]|\dT\d|\dZ|Y-?\d|(?<![\w.])-|(?<![\w.,])0+(?!\d?:)\d", told
    )


def _is_date(text: str) -> bool:
    try:
        return require_date(text) == text
    except ValueError:
        return False


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


@pytest.mark.parametrize(
    ("given_date", "told"), [("1923-10-08", "told 8 October 1923"), ("192X", "told 1920s"), (None, "undated")]
)
def test_a_recollection_is_dated_by_its_telling(given_date: str | None, told: str) -> None:
    data = {"kind": "recollection", "title": "The session"} | ({"date": given_date} if given_date else {})
    assert when(ENGLISH, Source.model_validate(data)) == told
