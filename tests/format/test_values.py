"""Dates, language tags and licences: what is one, what it means, and what is none."""

import subprocess
import sys
from calendar import monthrange

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.format.values import date_bounds, date_order, require_date, require_language, require_licence

DATES = {
    "1923": ((1923, 1, 1), (1923, 12, 31)),
    "1923-10": ((1923, 10, 1), (1923, 10, 31)),
    "1923-10-23": ((1923, 10, 23), (1923, 10, 23)),
    "1924-02": ((1924, 2, 1), (1924, 2, 29)),
    "1923-02": ((1923, 2, 1), (1923, 2, 28)),
    "1924-02-29": ((1924, 2, 29), (1924, 2, 29)),
    "0000": ((0, 1, 1), (0, 12, 31)),
    "0000-02-29": ((0, 2, 29), (0, 2, 29)),
    "1923?": ((1923, 1, 1), (1923, 12, 31)),
    "1923-10~": ((1923, 10, 1), (1923, 10, 31)),
    "1923-10-23%": ((1923, 10, 23), (1923, 10, 23)),
    "1919/1921": ((1919, 1, 1), (1921, 12, 31)),
    "1919-03/1921-02": ((1919, 3, 1), (1921, 2, 28)),
    "1919-03-18/1921": ((1919, 3, 18), (1921, 12, 31)),
    "1919~/1921-02?": ((1919, 1, 1), (1921, 2, 28)),
    "1921/..": ((1921, 1, 1), None),
    "../1921": (None, (1921, 12, 31)),
    "1921/": ((1921, 1, 1), None),
    "/1921": (None, (1921, 12, 31)),
    "1921-10~/": ((1921, 10, 1), None),
    "-0044-03-15/0014": ((-44, 3, 15), (14, 12, 31)),
    "192X": ((1920, 1, 1), (1929, 12, 31)),
    "19XX": ((1900, 1, 1), (1999, 12, 31)),
    "192X?": ((1920, 1, 1), (1929, 12, 31)),
    "-192X": ((-1929, 1, 1), (-1920, 12, 31)),
    "1923-XX": ((1923, 1, 1), (1923, 12, 31)),
    "1923-XX-XX": ((1923, 1, 1), (1923, 12, 31)),
    "1923-10-XX": ((1923, 10, 1), (1923, 10, 31)),
    "1924-02-XX~": ((1924, 2, 1), (1924, 2, 29)),
    "Y170000002": ((170000002, 1, 1), (170000002, 12, 31)),
    "Y-170000002": ((-170000002, 1, 1), (-170000002, 12, 31)),
    "-1923": ((-1923, 1, 1), (-1923, 12, 31)),
    "-0004-02-29": ((-4, 2, 29), (-4, 2, 29)),
    "1923-10-23T10:00:00": ((1923, 10, 23), (1923, 10, 23)),
    "1923-10-23T10:00:00Z": ((1923, 10, 23), (1923, 10, 23)),
    "1923-10-23T10:00:00+00:00": ((1923, 10, 23), (1923, 10, 23)),
    "1923-10-23T10:00:00+05:30": ((1923, 10, 23), (1923, 10, 23)),
    "1923-10-23T24:00:00": ((1923, 10, 23), (1923, 10, 23)),
    "1923-21": ((1923, 1, 1), (1923, 12, 31)),
    "1923-22?": ((1923, 1, 1), (1923, 12, 31)),
    "1923-23": ((1923, 1, 1), (1923, 12, 31)),
    "1923-24": ((1923, 1, 1), (1924, 3, 31)),
    "1923-21/1923-22": ((1923, 1, 1), (1923, 12, 31)),
}

LEVEL = "not a form of date that is read here"
CALENDAR = "the calendar has no such day"
BAD_DATES = {
    "": LEVEL,
    " ": LEVEL,
    "autumn 1923": LEVEL,
    "23.10.1923": LEVEL,
    "1923-1": LEVEL,
    "192": LEVEL,
    "19230": LEVEL,
    "+1923": LEVEL,
    "-0000": LEVEL,
    "1923-13": "there is no month 13",
    "1923-00": "there is no month 00",
    "1923-25-01": "there is no month 25",
    "1923-10-00": CALENDAR,
    "1923-10-32": CALENDAR,
    "1923-02-29": CALENDAR,
    "1923-02-29~": CALENDAR,
    "-0001-02-29": CALENDAR,
    "1923-02-29/..": CALENDAR,
    "1923-02-29T10:00:00": CALENDAR,
    "1921/1919": "the interval ends before it starts",
    "1921-10-02/1921-10-01": "the interval ends before it starts",
    "Y170000002/1923": LEVEL,
    "/": LEVEL,
    "..": LEVEL,
    "../..": LEVEL,
    "../": LEVEL,
    "1919/1920/1921": LEVEL,
    "1919 / 1921": LEVEL,
    " 1923": LEVEL,
    "1923\n": LEVEL,
    "1923??": LEVEL,
    "?": LEVEL,
    "{1921,1922}": LEVEL,
    "{1921..1923}": LEVEL,
    "[1921,1922]": LEVEL,
    "Y-17E7": LEVEL,
    "Y1923": LEVEL,
    "Y170000002?": LEVEL,
    "1923S2": LEVEL,
    "1923-25": LEVEL,
    "1923-41": LEVEL,
    "1923-21^x": LEVEL,
    "1921-06~-12": LEVEL,
    "1921?-06": LEVEL,
    "?1921-06": LEVEL,
    "1923-10-1X": LEVEL,
    "1923-1X": LEVEL,
    "1X23": LEVEL,
    "XXXX": LEVEL,
    "1923-XX-23": LEVEL,
    "192X/193X": LEVEL,
    "1923-10-23T10": LEVEL,
    "1923-10-23T25:00:00": LEVEL,
    "1923-10-23T10:00:00?": LEVEL,
    "1923-10-23T10:00:00/1924": LEVEL,
    "1٩23": LEVEL,
    "Y" + "9" * 500: "a year of more than 16 digits",
    "9" * 5000: LEVEL,
}


@pytest.mark.parametrize(("text", "bounds"), DATES.items(), ids=DATES)
def test_a_date_means_its_first_to_its_last_day(text: str, bounds: object) -> None:
    assert date_bounds(text) == bounds
    assert require_date(text) == text


@pytest.mark.parametrize(("text", "message"), BAD_DATES.items(), ids=[text[:24] for text in BAD_DATES])
def test_what_is_no_date_says_why(text: str, message: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="^" + message.replace(".", r"\.") + "$"):
        require_date(text)
    assert capfd.readouterr() == ("", "")


@given(st.text("0123456789X-/.?~%YTZ:+E{},S^ ", max_size=24) | st.text(max_size=12))
@example("1923-02-30")
@example("Y10000E")
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        first, last = date_bounds(text)
    except ValueError:
        return
    assert first or last
    assert not first or not last or first <= last


LANGUAGES = ["en", "ru", "en-GB", "zh-Hant-TW", "de-1996", "x-private", "mul", "i-klingon"]
BAD_LANGUAGES = ["English", "xx", "en_GB", "en-", "en gb", "e", "é", "\x00", "en-" * 2000]


@pytest.mark.parametrize("text", LANGUAGES)
def test_a_language(text: str) -> None:
    assert require_language(text) == text


@pytest.mark.parametrize("text", BAD_LANGUAGES, ids=[text[:12] for text in BAD_LANGUAGES])
def test_no_language(text: str) -> None:
    with pytest.raises(ValueError, match=r"^no language tag of BCP 47$"):
        require_language(text)


LICENCES = [
    "CC-BY-4.0", "CC0-1.0", "MIT", "MIT OR Apache-2.0", "(MIT AND CC-BY-4.0)",
    "GPL-2.0-only WITH Classpath-exception-2.0", "LicenseRef-house",
    "DocumentRef-x:LicenseRef-y AND MIT", "other",
]  # fmt: skip
BAD_LICENCES = [
    "CC BY 4.0", "public domain", "MIT AND", "MIT/Apache-2.0", "(MIT", "MIT WITH MIT", "AND", "\x00",
    "(" * 5000,
]  # fmt: skip


@pytest.mark.parametrize("text", LICENCES)
def test_a_licence(text: str) -> None:
    assert require_licence(text) == text


@pytest.mark.parametrize("text", BAD_LICENCES, ids=[text[:12] for text in BAD_LICENCES])
def test_no_licence(text: str) -> None:
    with pytest.raises(ValueError, match=r'^no SPDX licence expression, nor "other"$'):
        require_licence(text)


def test_common_values_need_no_library() -> None:
    code = """
import sys
from argmap.format.values import require_date, require_language, require_licence
for text in ("1923", "1923-10~", "1923-10-23", "1919/1921", "../1921"):
    require_date(text)
require_language("en")
require_licence("CC-BY-4.0")
print(sorted({"edtf", "langcodes", "license_expression"} & set(sys.modules)))
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"


@given(st.integers(1, 9999), st.integers(1, 12))
@example(1900, 2)
@example(2000, 2)
def test_a_month_has_as_many_days_as_the_calendar_says(year: int, month: int) -> None:
    _, last = date_bounds(f"{year:04}-{month:02}")
    assert last == (year, month, monthrange(year, month)[1])


def test_what_is_known_to_the_month_or_year_alone_is_put_at_its_end() -> None:
    order = [
        "1920-05-01", "192X", "1922-12-31", "1922-24", "1923-01-06", "1923-01", "1923-03-05", "1923-03-31",
        "1923-03", "1923-03/1923-05", "../1923-04-01", "1923-04-17/..", "1923-09~", "1923-10-23~",
        "1923-12-31", "1923-12", "1923~",
    ]  # fmt: skip
    assert sorted(sorted(order), key=date_order) == order
