"""An entry without its identifier is one finding, at the first of its keys."""

import pytest

from argmap.checking.checker import Checker
from argmap.checking.fixes import mend
from argmap.claimfile import load
from argmap.plain.span import SourceText

FILE = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that no lamp was lit on the night of the storm.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        rests_on: argument
"""


def found(text: str) -> list[tuple[int, int, str]]:
    return [(*item.span.start, item.code) for item in Checker().check(SourceText("x", text)).diagnostics]


@pytest.mark.parametrize(
    ("line", "place"),
    [("      oil-was-burnt:\n", (13, 9, "AM020")), ("  light-was-out:\n", (8, 5, "AM020"))],
    ids=["a rebuttal", "an accusation"],
)
def test_a_missing_identifier_is_one_finding(line: str, place: tuple[int, int, str]) -> None:
    assert found(FILE) == []
    assert found(FILE.replace(line, "")) == [place]


EVIDENCE = """\
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            source: oil-book
            shows: None was left at dawn.
            nature: document
"""


def with_evidence(evidence: str) -> str:
    source = "sources:\n  oil-book: {kind: record, title: Oil, author: Keepers, archive: A, date: 1871}\n"
    return FILE.replace("topics:", f"{source}topics:").replace("        rests_on: argument\n", evidence)


def test_a_missing_dash_is_one_finding() -> None:
    text = with_evidence(EVIDENCE)
    assert found(text) == [(23, 13, "AM007")]
    mended = mend(SourceText("x", text), Checker().check, unsafe=True).text
    told_apart = "          - source: oil-book\n            id: 2"
    assert mended == text.replace("            source: oil-book", told_apart)


def test_one_key_that_is_repeated_makes_no_item() -> None:
    text = with_evidence(EVIDENCE.rsplit("            shows", 1)[0])
    [error] = load(SourceText("x", text)).diagnostics
    assert error.message == 'the key "source" stands here a second time'


@pytest.mark.parametrize(
    ("topics", "remedy"),
    [
        ("[light: The light]", "take out the dashes"),
        ("[The light]", "write each on a line of its own, as an identifier, a colon and a title"),
        ("[{title: The light}]", "write an identifier and a colon in the place of each dash"),
    ],
)
def test_a_list_of_entries_is_told_how_to_name_them(topics: str, remedy: str) -> None:
    [error] = load(SourceText("x", FILE.replace("{light: The light}", topics))).diagnostics
    assert error.help == remedy


def test_one_key_among_identifiers_may_be_one() -> None:
    text = FILE.replace("topics: {light: The light}", "topics: {light: The light, title: The title}")
    assert [code for *_, code in found(text)] == ["AM110"]
