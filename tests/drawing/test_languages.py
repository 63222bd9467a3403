"""Fixed words, dates and quotation marks of sheets by the language of a map and of its texts."""

import re
from typing import Any

import pytest
from lxml import etree

from argmap.drawing import USUAL, pictures, render
from argmap.drawing.page.model import Page
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.wording.nouns import NOUNS
from argmap.wording.table import WORDS

from .sheets import sheets, words

LETTERS = "жжж"


def content(language: str) -> dict[str, Any]:
    """Return a map that uses most of the format, in which each word of its own is of one letter."""
    caveat = {"by": "editors", "says": LETTERS, "source": "book", "locator": LETTERS}
    piece = {"source": "book", "shows": LETTERS, "nature": "opponent", "caveat": caveat, "quote": LETTERS}
    answer: dict[str, Any] = {
        "title": LETTERS,
        "claim": LETTERS,
        "move": "denial",
        "evidence": [piece],
        "concedes": LETTERS,
        "see": "log",
    }
    charge: dict[str, Any] = {"title": LETTERS, "claim": LETTERS, "topic": "all", "voice": "quoted"}
    moves = ("distinction", "justification", "objection", "counter-charge", "inconsistency", "context")
    below = {f"x{at}": answer | {"move": move} for at, move in enumerate(moves)}
    under = {"r": {"title": LETTERS, "claim": LETTERS, "move": "concession"}}
    return {
        "argmap": "1",
        "title": LETTERS,
        "language": language,
        "text": "plea",
        "parties": {
            "they": {"name": LETTERS, "role": "accuser"},
            "we": {"name": LETTERS, "role": "respondent"},
            "editors": {"name": LETTERS, "role": "editor"},
        },
        "terms": {LETTERS: LETTERS},
        "sources": {
            "plea": {"kind": "letter", "title": LETTERS, "date": "1923-10-23"},
            "book": {"kind": "book", "title": LETTERS, "date": "1921-23", "via": "plea", "rights": LETTERS},
            "log": {"kind": "minutes", "title": LETTERS, "accessed": "2024-05-01", "recipient": LETTERS},
        },
        "topics": {"all": LETTERS},
        "accusations": {
            "a": charge
            | {
                "grounds": {"g": {"claim": LETTERS, "source": "log"}},
                "rebuttals": {
                    "d": answer | {"against": "g", "rebuttals": under},
                    "e": answer | {"against": "inference", "also_answers": "b"},
                    "f": {"title": LETTERS, "claim": LETTERS, "move": "denial", "rests_on": "argument"},
                    **below,
                },
                "verdict": [{"outcome": "rejected", "label": LETTERS}, {"outcome": "open", "says": LETTERS}],
            },
            "b": charge | {"part_of": "a", "voice": "hinted"},
            "c": charge | {"part_of": "b"},
        },
    }


def full(language: str) -> ArgumentGraph:
    return ArgumentGraph.of(ClaimFile.model_validate(content(language)))


def latin(text: str) -> set[str]:
    """Return the words of a text, but for identifiers and templates."""
    return {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", re.sub(r"{\w+}", "", text))}


def table(language: str) -> set[str]:
    """Return all words that the table has in a language."""
    rows = [row[language] for row in WORDS.values()]
    return latin(" ".join([*rows, *(form for forms in NOUNS.values() for form in forms[language])]))


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_no_english_word_is_in_the_sheets_of_another_language(language: str) -> None:
    shown = latin(" ".join(words(page.items) for page in sheets(full(language)).values()))
    assert len(shown & table(language)) > 60
    assert shown & table("en") - table(language) == set()


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_no_english_word_is_in_the_pictures_of_a_whole_map_of_another_language(language: str) -> None:
    drawn = pictures(full(language), views=["sources", "timeline", "people"])
    shown = latin(" ".join(words(page.items) for page in drawn if isinstance(page, Page)))
    assert len(shown & table(language)) > 40
    assert shown & table("en") - table(language) == set()


@pytest.mark.parametrize(
    ("language", "quote"), [("de", "„жжж“"), ("fr", "« жжж »"), ("ru", "«жжж»"), ("en", "“жжж”")]
)
def test_a_quotation_has_the_marks_of_its_text(language: str, quote: str) -> None:
    assert quote in words(sheets(full(language))["accusations/a"].items)


@pytest.mark.parametrize(
    ("language", "season", "day"),
    [
        ("de", "Herbst 1921", "1. Mai 2024"),
        ("en", "autumn 1921", "1 May 2024"),
        ("ru", "осень 1921", "1 мая 2024"),
    ],
)
def test_dates_are_told_in_the_language_of_the_map(language: str, season: str, day: str) -> None:
    shown = " ".join(words(page.items) for page in sheets(full(language)).values())
    assert season in shown
    assert day in shown


def test_english_words_in_another_map_say_that_they_are_english() -> None:
    content = render(full("ja"), views=["accusations"])["accusations/a.svg"].decode()
    assert 'lang="ja"' in content
    assert re.search(r'<tspan class="b accusation" lang="en" xml:lang="en">Charge 1.of 3</tspan>', content)
    assert 'lang="en"' not in render(full("en-GB"), views=["accusations"])["accusations/b.svg"].decode()


def _told(file: bytes) -> str:
    """Return what a picture says, aloud as well."""
    root = etree.fromstring(file)
    said = "//*[local-name() = 'text' or local-name() = 'title' or local-name() = 'desc']//text()"
    return " ".join(root.xpath(said))


def test_the_fixed_words_may_be_in_another_language_than_the_map() -> None:
    drawn = render(full("en"), views=[*USUAL, "excerpt"], language="de")
    told = {name: _told(file) for name, file in drawn.items()}
    shown = latin(" ".join(told.values()))
    assert len(shown & table("de")) > 100
    assert shown & table("en") - table("de") == set()
    assert "“жжж”" in told["accusations/a.svg"]
    assert {etree.fromstring(file).get("lang") for file in drawn.values()} == {"en"}
    assert drawn == render(full("en"), views=[*USUAL, "excerpt"], language="de-AT")
