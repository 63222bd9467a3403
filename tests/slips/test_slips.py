"""Slips of the hand behind a syntax error: where each is seen, what is said, and what mends it."""

import re

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
sources:
  oil-book: {kind: record, title: The oil book, author: The keeper, date: 1871-03-04, archive: Harbour office}
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
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
  bell-was-silent:
    title: The bell was silent
    claim: The council says that nobody rang the bell.
    topic: light
    unanswered: The plea passes over it.
"""
TITLE, TOPIC = "    title: The light was out", "    topic: light"
SHOWS, NATURE = "            shows: Two pints were drawn that night.", "            nature: document"

ANSWERED = """\
  rebuttals:
      it-rang:
        title: It rang
        claim: The keeper says that it did.
        move: denial
        rests_on: argument
    by: council"""
SLIPS = {
    "no space behind a colon": (TOPIC, "    topic:light", (13, 10), '"topic" is no key'),
    "none at the first key": (TITLE, "    title:The light was out", (11, 10), '"title" is no key'),
    "a full-width colon": (TOPIC, "    topic：light", (13, 10), '"topic" is no key'),
    "an equals sign": (TOPIC, "    topic = light", (13, 11), '"topic" is no key'),
    "a semicolon for a colon": (TOPIC, "    topic; light", (13, 10), '"topic" is no key'),
    "an identifier without a colon": (
        "  bell-was-silent:",
        "  bell-was-silent",
        (23, 3),
        '"bell-was-silent" is no key without a colon',
    ),
    "the first one": ("  light-was-out:", "  light-was-out", (10, 3), '"light-was-out" is no key'),
    "one with a full-width colon": (
        "  light-was-out:",
        "  light-was-out：",
        (10, 3),
        '"light-was-out" is no key',
    ),
    "a key without a colon": (
        "    rebuttals:",
        "    rebuttals  # of the keeper",
        (14, 5),
        '"rebuttals" is no',
    ),
    "a key above a list": ("        evidence:", "        evidence", (19, 9), '"evidence" is no key'),
    "a dash without a space": ("- source: oil-book", "-source: oil-book", (20, 11), "an item of a list"),
    "a dash of printers": ("- source: oil-book", "– source: oil-book", (20, 11), "an item of a list"),
    "a bullet": ("- source: oil-book", "• source: oil-book", (20, 11), "an item of a list"),
    "a bullet without a space": ("- source: oil-book", "•source: oil-book", (20, 11), "an item of a list"),
    "an asterisk": ("- source: oil-book", "* source: oil-book", (20, 11), "an item of a list"),
    "a second item": (
        NATURE,
        f"{NATURE}\n          – source: oil-book\n{SHOWS}\n{NATURE}",
        (23, 11),
        "an item of a list",
    ),
    "a second name": (
        "  keeper: {name: The keeper, role: respondent}",
        "  keeper:\n    name: Keepers\n    role: respondent\n    members:\n    - Anne Reed\n    -Mary Voss",
        (10, 5),
        "an item of a list",
    ),
    "a full-width comma": (
        "keeper, role: respondent",
        "keeper，role: respondent",
        (5, 28),
        "a comma is due here",
    ),
    "a semicolon for a comma": ("keeper, role: resp", "keeper; role: resp", (5, 28), "a comma is due here"),
    "full-width braces": ("{light: The light}", "｛light: The light｝", (8, 9), '"｛" is no bracket'),
    "wide spaces before a key": (
        f"{TITLE}\n",
        f"\u3000\u3000{TITLE.lstrip()}\n",
        (11, 1),
        "the space U+3000",
    ),
    "a key too far in": (TOPIC, f"  {TOPIC}", (13, 7), '"topic" stands further in'),
    "a key too far out": (TOPIC, TOPIC[2:], (13, 3), '"topic" stands further out'),
    "the first key too far out": (TITLE, TITLE[2:], (11, 3), '"title" stands further out'),
    "an identifier too far in": (
        f"  light-was-out:\n{TITLE}",
        f"    light-was-out:\n{TITLE}",
        (10, 5),
        '"light-was-out" stands as far in',
    ),
    "an identifier too far out": (
        "  light-was-out:",
        "light-was-out:",
        (10, 1),
        '"light-was-out" stands further out',
    ),
    "one of a mapping in braces": ("  council: {", "council: {", (4, 1), '"council" stands further out'),
    "a key with its block below it too far in": (
        "    rebuttals:",
        "      rebuttals:",
        (14, 7),
        '"rebuttals" stands further in',
    ),
    "the first key of the file too far in": (
        "argmap: 1",
        "  argmap: 1",
        (1, 3),
        '"argmap" stands further in',
    ),
    "two of them": (f"{SHOWS}\n{NATURE}", f"{SHOWS}\n   {NATURE}", (22, 16), '"nature" stands further in'),
    "a key with a folded text too far in": (
        "    claim: The council says that no lamp was lit on the night of the storm.",
        "      claim: >-\n      No lamp was lit on the night of the storm.",
        (12, 7),
        '"claim" stands further in',
    ),
    "a topic too far out": (
        "topics: {light: The light}",
        "topics:\nlight: The light\n  bell: The bell",
        (9, 1),
        '"light" stands further out',
    ),
    "two keys on a line": (
        f"{TITLE}\n    claim",
        f"{TITLE} claim",
        (11, 30),
        '"claim" stands on the line of',
    ),
    "a name that might be a key": (TITLE, "    title: The light: out", (11, 21), "a colon cannot stand here"),
    "a key that has another place": (
        TITLE,
        "    title: The light and the topic: out",
        (11, 35),
        "a colon cannot stand here",
    ),
    "a folded text as far out as its key": (
        "    claim: The council says that no lamp was lit on the night of the storm.",
        "    claim: >-\n    No lamp was lit\n    on the night of the storm.",
        (13, 5),
        'the text of "claim" stands no further in',
    ),
    "a plain one": (
        "    claim: The council says that no lamp was lit on the night of the storm.",
        "    claim:\n    No lamp was lit on the night of the storm.",
        (13, 5),
        'the text of "claim" stands no further in',
    ),
    "a tab before a key": (TOPIC, "\ttopic: light", (13, 1), "a tab cannot indent"),
    "one of two columns": (TOPIC, "\t\ttopic: light", (13, 1), "a tab cannot indent"),
    "a colon that is left out": (TOPIC, "    topic light", (13, 5), '"topic" is no key without a colon'),
    "one before a sentence": (
        "    claim: The council says that no lamp",
        "    claim The council says that no lamp",
        (12, 5),
        '"claim" is no key without a colon',
    ),
    "a key above entries too far out": (
        "    unanswered: The plea passes over it.",
        ANSWERED,
        (27, 3),
        '"rebuttals" stands further out',
    ),
    "a key a little too far out": (TOPIC, TOPIC[1:], (13, 4), '"topic" stands as far in as nothing'),
    "several": (
        f"{TOPIC}\n    rebuttals",
        f"{TOPIC[1:]}\n   rebuttals",
        (13, 4),
        '"topic" stands as far in as nothing',
    ),
    "one in an item": (f"{SHOWS}\n", f"{SHOWS[1:]}\n", (21, 12), '"shows" stands as far in as nothing'),
    "an identifier a little too far out": (
        "  bell-was-silent",
        " bell-was-silent",
        (23, 2),
        '"bell-was-silent" stands as far in as nothing',
    ),
    "one a little too far in": (
        "  bell-was-silent",
        "   bell-was-silent",
        (23, 4),
        '"bell-was-silent" stands as far in as nothing',
    ),
    "a key of the file a little too far in": (
        "accusations:",
        " accusations:",
        (9, 2),
        '"accusations" stands as far in as nothing',
    ),
    "the first key a little too far out": (TITLE, TITLE[1:], (11, 4), '"title" stands further out'),
    "the first key a little too far in": (
        TITLE,
        f" {TITLE}",
        (11, 6),
        '"title" stands as far in as nothing',
    ),
    "a key under the dash": (
        f"{SHOWS}\n{NATURE}",
        f"{SHOWS[2:]}\n{NATURE[2:]}",
        (21, 11),
        '"shows" stands under',
    ),
    "a colon in a text": (TITLE, "    title: The light: out", (11, 21), "a colon cannot stand here"),
    "one in typographic marks": (TITLE, "    title: “The light: out”", (11, 22), "a colon cannot stand here"),
    "a list that is none": (TITLE, "    title: [The light] was out", (11, 12), 'cannot start with "["'),
    "a mapping that is none": (TITLE, "    title: {The light} was out", (11, 12), 'cannot start with "{"'),
    "an alias that is none": (TITLE, "    title: *The light* was out", (11, 12), 'cannot start with "*"'),
    "an at sign": (TITLE, "    title: @ night it was out  # so", (11, 12), 'cannot start with "@"'),
    "a text on the line of its bar": (
        TITLE,
        "    title: >The light was out",
        (11, 12),
        'cannot start with ">"',
    ),
    "an apostrophe in single quotes": (
        TITLE,
        "    title: 'The keeper's light'",
        (11, 24),
        "closing quotation mark",
    ),
    "a bracket that is never closed": (
        "role: accuser}",
        "role: accuser",
        (4, 12),
        "a mapping is never closed",
    ),
    "the last one of a list": (
        "topic: light\n    rebuttals",
        "topic: light\n    at: [night, dusk  # or dawn\n    rebuttals",
        (14, 9),
        "a list is never closed",
    ),
    "a quotation that is never closed": (TITLE, '    title: "The light was out', (11, 12), "never closed"),
    "one with an apostrophe": (TITLE, "    title: 'The keeper''s light", (11, 12), "never closed"),
    "an apostrophe that begins a text": (TITLE, "    title: 'Twas out all night", (11, 12), "never closed"),
    "a word in quotes": (TITLE, '    title: "The light" was out', (11, 24), "closing quotation mark"),
}


@pytest.mark.parametrize("marks", ["“{}”", "« {} »", "„{}“", "'{}'"])
def test_marks_around_a_text_are_taken_for_those_of_yaml(marks: str) -> None:
    text = FILE.replace("The light was out", marks.format("The keeper's light: out"), 1)
    mended = mend(SourceText("claims.yaml", text), Checker().check, unsafe=True).text
    assert mended == FILE.replace("The light was out", '"The keeper\'s light: out"', 1)


def test_a_file_that_is_indented_by_tabs_is_one_finding() -> None:
    tabbed = re.sub(r"(?m)^ +", lambda match: "\t" * (len(match[0]) // 2), FILE)
    [error] = load(SourceText("claims.yaml", tabbed)).diagnostics
    assert error.message == "a tab cannot indent a line"
    assert mend(SourceText("claims.yaml", tabbed), Checker().check, unsafe=True).text == FILE


def test_a_line_of_dashes_is_all_that_is_wrong() -> None:
    text = FILE.replace("accusations:", "---\naccusations:")
    [error] = load(SourceText("claims.yaml", text)).diagnostics
    assert (error.code, tuple(error.span.start)) == ("AM011", (9, 1))
    assert mend(SourceText("claims.yaml", text), Checker().check, unsafe=True).text == FILE


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize(("right", "wrong", "place", "message"), SLIPS.values(), ids=SLIPS)
def test_a_slip_is_one_finding_and_can_be_mended(
    right: str, wrong: str, place: tuple[int, int], message: str, end: str
) -> None:
    assert right in FILE
    text = FILE.replace(right, wrong, 1).replace("\n", end)
    [error] = load(SourceText("claims.yaml", text)).diagnostics
    assert (error.code, tuple(error.span.start)) == ("AM001", place)
    assert message in error.message
    mended = load(mend(SourceText("claims.yaml", text), Checker().check, unsafe=True).result.source)
    assert mended.diagnostics == ()
    assert mended.claims


def test_what_a_slip_hid_does_not_keep_it_from_being_mended() -> None:
    text = FILE.replace(TOPIC, "    topic:light\n    topics: light").replace(
        "    claim: The council", "    clam: The council"
    )
    result = mend(SourceText("claims.yaml", text), Checker().check, unsafe=True).result
    assert "    topic: light\n" in result.source.text
    assert "AM001" not in [item.code for item in result.diagnostics]


LEFT = {
    "a closing bracket too many": (TITLE, "    title: [The light]] was out"),
    "a text that goes on": (TITLE, "    title: The light: it was\n      out all night"),
    "a word of the text": (f"{TOPIC}\n", f"    at: noon\n{TOPIC}\n    by the council\n"),
    "a key that is none": (TOPIC, "      lamp: light"),
    "prose with an equals sign": (TOPIC, "    lamps = light"),
}


@pytest.mark.parametrize(("right", "wrong"), LEFT.values(), ids=LEFT)
def test_what_may_be_something_else_is_not_mended(right: str, wrong: str) -> None:
    errors = load(SourceText("claims.yaml", FILE.replace(right, wrong, 1))).diagnostics
    assert [error.code for error in errors][-1:] == ["AM001"]
    assert [error.fix for error in errors if error.code == "AM001"] == [None]


def test_a_slip_in_a_second_document_is_not_looked_for() -> None:
    found = load(SourceText("claims.yaml", f"{FILE}---\ntitle: One: two\n")).diagnostics
    assert [item.code for item in found] == ["AM011"]
