"""Places of several texts: what is offered, told, found and renamed, each half by itself."""

from pathlib import Path

import pytest

from argmap.lsp.completion import complete
from argmap.lsp.documents import Document, Parsed
from argmap.lsp.findings import Checks
from argmap.lsp.hover import hover
from argmap.lsp.navigation import definitions, mentions, rename, renameable
from argmap.lsp.positions import Point
from argmap.plain.diagnostics import patched
from argmap.plain.span import SourceText

SAMPLE = """\
argmap: 1
title: The tower clock
text: [letter, reply]
parties:
  parish: {name: The parishioners, role: accuser}
  sexton: {name: The sexton, role: respondent}
sources:
  letter:
    kind: letter
    title: An open letter
    author: The parishioners
    sections:
      clock: {title: The clock, starts: An open letter}
      bells.great: {title: The great bell, starts: Of the bells}
  reply:
    kind: letter
    title: The sexton's answer
    author: The sexton
    language: de
    sections:
      uhr.1: {title: Three days, starts: Antwort des Küsters}
      uhr.2: {title: The weights, starts: Die Gewichte}
      clock: {title: The end, starts: Am Ende}
topics: {clock: The clock}
accusations:
  clock-stood:
    title: The clock stood
    claim: The parishioners say that the clock stood for nine days.
    topic: clock
    at: [letter:clock, bells]
    rebuttals:
      three-days:
        title: Three days only
        claim: The clock stood for three days.
        move: denial
        at: [reply:uhr.1, reply:uhr.2, reply:clock]
        quote: {words: Die Uhr, at: "reply:uhr.1"}
        rests_on: argument
"""


@pytest.fixture
def document() -> Document:
    return Document.opened("file:///claims.yaml", None, SAMPLE, 1, "utf-16")


def point(document: Document, words: str, within: str = "") -> Point:
    """Return a point in some words, right behind their first letter."""
    start = document.text.index(words) + words.index(within)
    return document.points(start + 1, start + 1)[0]


PLACES = ["clock", "bells.great", "reply:uhr.1", "reply:uhr.2", "reply:clock", "bells", "reply:uhr"]


@pytest.mark.parametrize(
    "line",
    ["at: |", "at: reply:|", "at: reply:u|", "at: [letter:clock, reply:|", "at:\n      - |",
     "at:\n      - reply:|", "at:\n      - reply:u|",
     "quote: {words: x, at: reply:|", 'at: "reply:|', "at: [reply:|]"],
)  # fmt: skip
def test_places_are_offered_with_their_text(line: str) -> None:
    text = f"accusations:\n  a:\n    {line}"
    offset = text.index("|")
    offer = complete(text.replace("|", ""), offset, lambda: Parsed(SourceText("claims.yaml", SAMPLE)))
    assert [item.label for item in offer.items if item.kind == "identifier"] == PLACES
    assert text[offer.start : offset] in ("", "reply:", "reply:u")
    assert {item.label: item.detail for item in offer.items}["reply:uhr.1"] == "Three days"


@pytest.mark.parametrize(
    ("words", "within", "told"),
    [
        ("reply:uhr.1, ", "uhr", "**Three days**"),
        ("reply:uhr.1, ", "reply", "**The sexton's answer**"),
        ("reply:clock", "clock", "**The end**"),
        ("letter:clock", "clock", "**The clock**"),
        ("letter:clock", "letter", "**An open letter**"),
        ("clock, bells]", "bells", "all sections below it"),
        ('"reply:uhr.1"', "uhr", "**Three days**"),
        ("clock: {title: The end", "clock", "**The end**"),
        ("clock: {title: The clock", "clock", "**The clock**"),
    ],
)
def test_a_place_is_told_in_two_halves(words: str, within: str, told: str, document: Document) -> None:
    found = hover(document, point(document, words, within))
    assert found is not None
    assert told in found.text


def test_a_place_leads_to_its_section(document: Document) -> None:
    [(start, _)] = definitions(document, point(document, "reply:clock", "clock"))
    assert start == document.points(SAMPLE.index("clock: {title: The end"), 0)[0]
    [(start, _)] = definitions(document, point(document, "letter:clock", "clock"))
    assert start == document.points(SAMPLE.index("clock: {title: The clock"), 0)[0]


def test_what_names_a_section_leaves_out_its_namesake(document: Document) -> None:
    found = mentions(document, point(document, "clock: {title: The clock"), declared=False)
    assert [start for (start, _), _ in found] == [
        document.points(SAMPLE.index("letter:clock") + len("letter:"), 0)[0]
    ]


RENAMED = [
    ("reply:clock", "clock", "end", {"      clock: {title: The end": "      end: {title: The end",
     "reply:clock]": "reply:end]"}),
    ("letter:clock", "clock", "hands", {"      clock: {title: The clock": "      hands: {title: The clock",
     "letter:clock": "letter:hands"}),
    ("reply:uhr.1, ", "uhr", "zeit", {"uhr.1: {": "zeit: {", "reply:uhr.1": "reply:zeit"}),
    ("reply:clock", "reply", "answer", {"letter, reply]": "letter, answer]", "  reply:\n": "  answer:\n",
     "reply:uhr": "answer:uhr", "reply:clock": "answer:clock"}),
    ("letter:clock", "letter", "appeal", {"[letter, ": "[appeal, ", "  letter:\n": "  appeal:\n",
     "letter:clock": "appeal:clock"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "within", "name", "changes"), RENAMED)
def test_a_new_name_goes_into_every_place(
    words: str, within: str, name: str, changes: dict[str, str], document: Document
) -> None:
    place = point(document, words, within)
    wanted = SAMPLE
    for old, new in changes.items():
        wanted = wanted.replace(old, new)
    assert renameable(document, place) is not None
    assert patched(SAMPLE, rename(document, place, name)) == wanted


def test_each_text_has_its_own_findings(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.argmap.texts]\nreply = "reply.txt"\n', encoding="utf-8")
    (tmp_path / "reply.txt").write_text(
        "Antwort des Küsters. Die Uhr stand drei Tage.\n\nDie Gewichte sind da.\n\nAm Ende bitte ich.\n",
        encoding="utf-8",
    )
    path = tmp_path / "claims.yaml"
    text = SAMPLE.replace("topic: clock\n", "topic: clock\n    quote: The clock stood\n")
    document = Document.opened(path.as_uri(), path, text, 1, "utf-16")
    found = [item.message for item in Checks().check(document).diagnostics if item.code in ("AM601", "AM606")]
    assert found == ['1 quotation of "letter" could not be verified']
