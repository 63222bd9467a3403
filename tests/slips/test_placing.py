"""What is indented as if it stood in another entry: one fault, and the data that was meant."""

from itertools import pairwise

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.claimfile import load
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.span import SourceText

WHOLE = """\
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
  keeper:
    name: The keeper
    role: respondent
sources:
  plea:
    kind: pleading
    title: The plea
    author: Mary Voss
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: As to}
      bell: {title: The bell, starts: Of the}
  oil-book:
    kind: record
    title: The oil book
    author: Mary Voss
    date: 1871
topics:
  light: The light
  bell: {title: The bell}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the lamp was dark on the night of the storm.
    topic: light
    at: oil
    grounds:
      none-seen:
        claim: Nobody in the harbour saw it.
        at: oil
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        at: oil
        evidence:
          - source: oil-book
            shows: Three pints were drawn that night.
            nature: own-record
            at: oil
          - source: oil-book
            shows: The lamp was filled at dusk.
            nature: own-record
            at: oil
      none-looked:  # on the quay
        title: Nobody looked
        claim: The quay was empty, so that nobody could see the lamp.
        move: objection
        at: oil
        against: none-seen
        rests_on: argument
  bell-was-silent:
    title: The bell was silent
    claim: |
      The council says that no fog bell was rung.

      It was heard by nobody.
    topic: bell
    at: bell
    part_of: light-was-out
    unanswered: The keeper passes it over.
"""
LINES = WHOLE.split("\n")


def _line(key: str) -> int:
    return next(number for number, line in enumerate(LINES, 1) if line.lstrip().startswith(f"{key}:"))


def _end(line: int) -> int:
    """Return the number of the last line that stands further in than another."""
    indent = len(LINES[line - 1]) - len(LINES[line - 1].lstrip())
    behind = (n for n, text in enumerate(LINES, 1) if n > line and text and _indent(text) <= indent)
    return next(behind, len(LINES)) - 1


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def moved(key: str, by: int, *, below: bool = False) -> str:
    """Return the file with a key further in or out, alone or with all that stands below it."""
    first = _line(key)
    last = _end(first) if below else first
    lines = [
        (" " * by + text if by > 0 else text[-by:]) if first <= number <= last and text else text
        for number, text in enumerate(LINES, 1)
    ]
    return "\n".join(lines)


CASES = {
    "an accusation like a key of the one above": (moved("bell-was-silent", 2), [(58, 5)]),
    "an accusation with all its keys in the one above": (moved("bell-was-silent", 2, below=True), [(58, 5)]),
    "an accusation like a key of the file": (moved("bell-was-silent", -2), [(58, 1)]),
    "an accusation with its keys too far out": (moved("bell-was-silent", -2, below=True), [(58, 1)]),
    "a rebuttal like a key of the one above": (moved("none-looked", 2), [(51, 9)]),
    "a rebuttal with all its keys in the one above": (moved("none-looked", 2, below=True), [(51, 9)]),
    "a rebuttal like a key of the accusation": (moved("none-looked", -2), [(51, 5)]),
    "a rebuttal with its keys too far out": (moved("none-looked", -2, below=True), [(51, 5)]),
    "a source like a key of the one above": (moved("oil-book", 2), [(18, 5)]),
    "a source like a key of the file": (moved("oil-book", -2), [(18, 1)]),
    "a party like a key of the file": (moved("keeper", -2), [(6, 1)]),
    "rebuttals among the grounds": (moved("rebuttals", 2), [(36, 7)]),
    "rebuttals with all below among the grounds": (moved("rebuttals", 2, below=True), [(36, 7)]),
    "topics among the sources": (moved("topics", 2), [(23, 3)]),
    "evidence among the rebuttals": (moved("evidence", -2), [(42, 7)]),
    "evidence with all below among the rebuttals": (moved("evidence", -2, below=True), [(42, 7)]),
    "an answer's own key among the rebuttals": (moved("rests_on", -2), [(57, 7)]),
    "two slips": (
        moved("bell-was-silent", 2).replace("      none-looked:", "        none-looked:"),
        [(51, 9), (58, 5)],
    ),
    "several in the one above": (
        WHOLE.replace("  bell-was-silent:", "    bell-was-silent:")
        + "    fog-was-thick:\n    title: Fog\n    claim: Fog.\n    topic: bell\n    unanswered: Left.\n",
        [(58, 5), (68, 5)],
    ),
}


def without(key: str) -> str:
    number = _line(key)
    return "\n".join(LINES[: number - 1] + LINES[number:])


HEADINGS = {
    "of the sources": (without("sources"), [(9, 3)]),
    "of the topics": (without("topics"), [(23, 3)]),
    "of the accusations": (without("accusations"), [(26, 3)]),
    "of the rebuttals": (without("rebuttals"), [(36, 7)]),
    "in Windows": (without("rebuttals").replace("\n", "\r\n"), [(36, 7)]),
}
"""Files without a line that heads entries of one kind, which stand among those of another then."""


def at(found: tuple[Diagnostic, ...]) -> list[tuple[int, int]]:
    assert all(item.code == "AM031" for item in found), found
    return [(item.span.start.line, item.span.start.column) for item in found]


@pytest.mark.parametrize(("text", "places"), (CASES | HEADINGS).values(), ids=(CASES | HEADINGS).keys())
def test_a_slip_is_one_finding(text: str, places: list[tuple[int, int]]) -> None:
    found = (
        Checker(Settings(ignore=("text-missing", "unidentified-evidence")))
        .check(SourceText("claims.yaml", text))
        .diagnostics
    )
    assert at(found) == places


@pytest.mark.parametrize(("text", "places"), CASES.values(), ids=CASES.keys())
def test_what_was_meant_is_read_and_offered(text: str, places: list[tuple[int, int]]) -> None:
    loaded = load(SourceText("claims.yaml", text))
    edits = [edit for item in loaded.diagnostics if item.fix for edit in item.fix.edits]
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    assert len(edits) >= len(places)
    mended = load(SourceText("claims.yaml", text))
    assert mended.diagnostics == ()
    assert mended.claims == loaded.claims


@pytest.mark.parametrize("text", [text for text, _ in CASES.values()], ids=CASES.keys())
def test_everything_moved_is_found_where_it_stands(text: str) -> None:
    loaded = load(SourceText("claims.yaml", text))
    places = []
    for name in ("light-was-out", "bell-was-silent"):
        path = ("accusations", name)
        assert text[slice(*loaded.key_offsets(path))] == name
        for key in ("title", "claim", "topic", "at"):
            assert text[slice(*loaded.key_offsets((*path, key)))] == key
            places.append(loaded.offsets((*path, key)))
    for rebuttal in ("oil-was-burnt", "none-looked"):
        answer = ("accusations", "light-was-out", "rebuttals", rebuttal)
        assert text[slice(*loaded.key_offsets(answer))] == rebuttal
        assert text[slice(*loaded.offsets((*answer, "move")))] in ("denial", "objection")
    assert all(first[1] <= second[0] for first, second in pairwise(places))


@pytest.mark.parametrize("text", [text for text, _ in HEADINGS.values()], ids=HEADINGS.keys())
def test_a_heading_is_offered_where_it_was(text: str) -> None:
    [finding] = load(SourceText("claims.yaml", text)).diagnostics
    assert finding.fix
    [edit] = finding.fix.edits
    mended = text[: edit.start] + edit.text + text[edit.end :]
    assert mended.replace("\r\n", "\n") == WHOLE


def test_an_entry_among_those_of_another_kind_is_told_once() -> None:
    lines = WHOLE.split("\n")
    moved = [*lines[:5], *lines[8:9], *lines[5:8], *lines[9:]]  # the keeper among the sources
    loaded = load(SourceText("claims.yaml", "\n".join(moved)))
    [finding] = loaded.diagnostics
    assert finding.message == 'party "keeper" stands among the sources'
    assert finding.fix is None
    assert loaded.claims == load(SourceText("claims.yaml", WHOLE)).claims


NAMELESS = {
    "an accusation": ("bell-was-silent", (58, 5)),
    "a rebuttal": ("none-looked", (51, 9)),
}


@pytest.mark.parametrize(("key", "place"), NAMELESS.values(), ids=NAMELESS.keys())
def test_the_keys_of_an_entry_without_an_identifier_are_told_once(key: str, place: tuple[int, int]) -> None:
    text = without(key)
    found = (
        Checker(Settings(ignore=("text-missing", "unidentified-evidence")))
        .check(SourceText("claims.yaml", text))
        .diagnostics
    )
    assert [(*item.span.start, item.code) for item in found] == [(*place, "AM007")]
    first = load(SourceText("claims.yaml", text)).claims
    whole = load(SourceText("claims.yaml", WHOLE)).claims
    assert first
    assert whole
    assert first.accusations["light-was-out"].title == "The light was out"
    assert first.sources == whole.sources


def test_a_key_that_is_there_twice_is_one() -> None:
    text = WHOLE.replace("    title: The light was out\n", "    title: The light was out\n" * 2)
    found = load(SourceText("claims.yaml", text)).diagnostics
    assert [item.message for item in found] == ['the key "title" stands here a second time']


@pytest.mark.parametrize("other", ["", "none", "[]", "{}"])
def test_an_entry_among_those_of_another_kind_beside_nothing(other: str) -> None:
    text = without("sources") + f"sources: {other}\n"
    loaded = load(SourceText("claims.yaml", text))
    assert loaded.claims
    assert loaded.diagnostics


def test_entries_of_two_kinds_in_each_others_places() -> None:
    lines = WHOLE.split("\n")
    swapped = [*lines[:5], *lines[17:22], *lines[8:17], *lines[5:8], *lines[22:]]
    loaded = load(SourceText("claims.yaml", "\n".join(swapped)))
    assert [item.code for item in loaded.diagnostics] == ["AM031", "AM031"]
    assert loaded.claims == load(SourceText("claims.yaml", WHOLE)).claims


@pytest.mark.parametrize(
    "text",
    [
        WHOLE.replace("  keeper:\n", "  keeper:\n    rebuttals:\n  keeper:\n"),
        WHOLE.replace("      none-seen:\n", "      none-seen: {}\n      source: oil-book\n      no-one:\n"),
        WHOLE.replace("topics:\n", "  crew: {kind: [a], name: x}\ntopics:\n"),
    ],
    ids=["an entry twice", "a key behind an empty entry", "a key of two kinds"],
)
def test_what_is_there_twice_or_empty_takes_nothing(text: str) -> None:
    assert text != WHOLE
    assert "AM031" not in {item.code for item in load(SourceText("claims.yaml", text)).diagnostics}


def test_a_list_of_entries_that_goes_on_elsewhere_is_left_alone() -> None:
    text = moved("bell-was-silent", -2) + "accusations:\n  fog-was-thick: {title: Fog}\n"
    assert "AM007" in {item.code for item in load(SourceText("claims.yaml", text)).diagnostics}


KEPT = {
    "an unknown key without a value": WHOLE.replace("    at: bell\n", "    at: bell\n    lost:\n"),
    "an unknown key before one that is repeated": WHOLE.replace(
        "    at: bell\n", "    at: bell\n    titel:\n    title: The bell rang\n"
    ),
    "in braces": WHOLE.replace(
        "council: {name: The harbour council, role: accuser}",
        "council: {name: The harbour council, role: accuser, crew: , name: The crew, role: witness}",
    ),
    "an identifier that is there already": moved("none-looked", 2).replace("none-looked:", "oil-was-burnt:"),
    "a key behind what is too far in": moved("none-looked", 2, below=True).replace(
        "  bell-was", "        ack: x\n  bell-was"
    ),
    "an identifier that is called like a key": WHOLE.replace("none-seen", "source"),
}
"""What is left where it stands, as nobody knows where it belongs or it belongs there."""


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_what_may_be_something_else_stays(text: str) -> None:
    found = load(SourceText("claims.yaml", text)).diagnostics
    assert "AM031" not in {item.code for item in found}
