"""One fault in the form of a file is one finding: no rule reports what only follows from it."""

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

WHOLE = """argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: As to the oil}
  oil-book: {kind: minutes, title: The oil book, date: 1871-03-04}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: oil
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
"""
ARGUED = """      nobody-looked:
        title: Nobody looked
        claim: He adds that nobody in the council went to the pier to see.
        move: denial
        rest_on: argument
"""


def codes(text: str) -> list[str]:
    without_texts = Settings(ignore=("text-missing",))
    return [item.code for item in Checker(without_texts).check(SourceText("claims.yaml", text)).diagnostics]


def test_the_whole_file_is_clean() -> None:
    assert codes(WHOLE) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("role: accuser", "role: acuser"),
        ("{name: The harbour council, role: accuser}", "The harbour council"),
        ("{name: The harbour council, role: accuser}", "{role: accuser}"),
        ("topics: {light: The light}\n", ""),
        ("topics: {light: The light}\n", "topics: [light]\n"),
        ("topics: {light: The light}\n", "---\ntopics: {light: The light}\n"),
        ("accusations:\n", "accusations: {}\nold:\n"),
        ("    topic: light\n", ""),
        ("    topic: light\n", "    title: Another\n    topic: light\n    topic: bells\n"),
        ("    topic: light\n", "    topic: [light]\n"),
        ("    topic: light\n", "    topics: light\n"),
        ("        evidence:\n", "        evidnce:\n"),
        ("    rebuttals:\n", "    rebutals:\n"),
        ("- source: oil-book\n            shows", "- sauce: oil-book\n            shows"),
        (
            "          - source: oil-book\n            shows",
            "            source: oil-book\n            shows",
        ),
        ("            shows: Two pints were drawn that night.\n", ""),
        ("            nature: document\n", f"            nature: document\n{ARGUED}"),
        ("date: 1871-03-04", "date: 4 March"),
        ("date: 1871-03-04", "dates: 1871-03-04"),
        ("kind: pleading", "kind: plea"),
        ("        move: denial\n", "        move: deny\n"),
        ("        move: denial\n", "        move: denial\n        by: []\n"),
    ],
)
def test_one_fault_is_one_finding(right: str, wrong: str) -> None:
    assert WHOLE.count(right) == 1
    found = codes(WHOLE.replace(right, wrong))
    assert found
    assert {code[:3] for code in found} == {"AM0"}


def test_what_a_misspelt_key_hides_is_not_called_unknown() -> None:
    assert codes(WHOLE.replace("sources:", "osurces:")) == ["AM021"]


def test_an_identifier_that_stands_twice_may_be_the_unknown_one() -> None:
    other = "  oil-bill: {kind: minutes, title: The bill for the oil, date: 1871-03-05}\n"
    text = WHOLE.replace("topics:", f"{other}topics:").replace("oil-book: {", "oil-bill: {", 1)
    assert codes(text) == ["AM007"]


def test_a_section_that_an_unknown_name_may_mean_is_not_called_uncovered() -> None:
    assert codes(WHOLE.replace("      oil: {", "      lamp-fuel: {")) == ["AM102"]
