"""What is said of the rest of a file that breaks YAML somewhere: all that is sure, and nothing else."""

import re
from itertools import product

import pytest

from argmap.claimfile import load
from argmap.claimfile.recovery import behind
from argmap.loader.faults import YAML_SYNTAX, Fault
from argmap.plain.span import SourceText

FILE = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book:
    kind: record
    title: The oil book
topics:
  light: The light
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out.
    topic: light
    unanswered: "The plea passes over it."
  # a comment

  keeper-slept:
    title: The keeper slept
    claim: The council says that the keeper slept.
    topic: light
    unanswered: "The plea passes over it."
  oil-was-sold:
    title: The oil was sold
    claim: The council says that the oil was sold.
    topic: light
    unanswered: 'The plea passes over it.'
"""
BREAKS = {
    "colon": ("title: The light was out", "title: The light: was out"),
    "quotation": ("title: The light was out", 'title: "The light was out'),
    "single quotation": ("title: The light was out", "title: 'The light was out"),
    "list": ("topic: light", "topic: [light"),
    "mapping": ("topic: light", "topic: {light"),
    "tab": ("    topic: light", "\ttopic: light"),
    "less indentation": ("    topic: light", "   topic: light"),
    "more indentation": ("    topic: light", "     topic: light"),
    "mark": ("claim: The", "claim: @The"),
    "no colon": ("    topic: light", "    topic"),
}
FAULTS = {
    "misspelt key": ("claim: The council says that the oil", "clam: The council says that the oil", "AM021"),
    "key of no entry": ("title: The oil was sold", "titles: {}", "AM021"),
    "second syntax error": ("claim: The council says that the oil", "claim: @says that the oil", "AM001"),
}


def found(text: str) -> list[tuple[int, str]]:
    return [(item.span.start.line, item.code) for item in load(SourceText("claims.yaml", text)).diagnostics]


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


@pytest.mark.parametrize(("old", "new"), BREAKS.values(), ids=BREAKS)
def test_a_break_alone_is_one_finding(old: str, new: str) -> None:
    codes = [code for _, code in found(FILE.replace(old, new, 1))]
    assert [code for code in codes if code != "AM020"] == ["AM001"]  # a topic in brackets is a list, too


@pytest.mark.parametrize("title", ['"The harbour', "The harbour: light", "[The harbour", "@x"])
def test_a_break_outside_all_entries_is_one_finding(title: str) -> None:
    codes = [code for _, code in found(FILE.replace("The harbour light", title, 1))]
    assert [code for code in codes if code != "AM020"] == ["AM001"]


@pytest.mark.parametrize(("broken", "faulty"), [*product(BREAKS, FAULTS)])
def test_what_is_wrong_behind_it_is_found_too(broken: str, faulty: str) -> None:
    old, new, code = FAULTS[faulty]
    text = FILE.replace(old, new, 1).replace(*BREAKS[broken], 1)
    line = line_of(text, f"{new.split(':')[0]}:" if code == "AM021" else new)
    last = line_of(text, "oil-was-sold:") + 4  # where a single quotation mark has its end
    assert [item for item in found(text) if line_of(text, "oil-was-sold:") < item[0] < last] == [(line, code)]


def test_an_error_before_the_last_one_ends_the_search() -> None:
    source, first = SourceText("claims.yaml", FILE), FILE.index("keeper-slept")
    errors = [Fault(YAML_SYNTAX, place, place + 1, "", "", "") for place in (first, FILE.index("claim:"))]
    assert behind(source, errors[0], lambda text: (load(text).diagnostics, errors[1])) == []


def test_an_unclosed_quotation_is_told_where_it_starts() -> None:
    text = FILE.replace("title: The light was out", 'title: "The light was out')
    [error] = load(SourceText("claims.yaml", text)).diagnostics
    assert error.message == "a quotation mark is never closed"
    assert error.span.start.line == line_of(text, 'title: "The light')


def test_a_quotation_mark_inside_a_text_is_told_where_the_text_starts() -> None:
    text = FILE.replace("title: The light was out", 'title: "The light\n      "was" out"')
    [error] = load(SourceText("claims.yaml", text)).diagnostics
    assert error.message == "nothing can stand behind a closing quotation mark"
    [related] = error.related
    assert related.text == "the quotation starts here"
    assert related.span.start.line == line_of(text, 'title: "The light')


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_are_those_of_the_file(end: str) -> None:
    text = FILE.replace("title: The light was out", "title: The light: was out").replace(
        "claim: The council says that the oil", "clam: x"
    )
    assert (line_of(text, "clam"), "AM021") in found(re.sub("\n", end, text))


@pytest.mark.parametrize("text", ["{", "[a", "'", "a: b: c", "\t", "a:\n\t- b\n", "- a\nb: c\n- d", "{a: b"])
def test_what_is_hardly_a_file_has_one_error(text: str) -> None:
    assert [code for _, code in found(text)].count("AM001") == 1


@pytest.mark.parametrize(("title", "seen"), [("    title: @The", 40), ("    - lost\n    title: The", 1)])
def test_many_errors_are_all_told_where_it_is_known_what_was_meant(title: str, seen: int) -> None:
    entry = FILE[FILE.index("  oil-was-sold") :]
    text = FILE + "".join(
        entry.replace("oil-was-sold", f"charge-{number}").replace("    title: The", title)
        for number in range(40)
    )
    assert [code for _, code in found(text)].count("AM001") == seen


def test_what_follows_from_a_key_too_far_out_is_not_told() -> None:
    text = FILE.replace(
        "    claim: The council says that the light", "  claim: The council says that the light"
    )
    assert text != FILE
    assert found(text) == [(line_of(text, "  claim:"), "AM001")]


def test_errors_with_nothing_to_read_between_them_are_one() -> None:
    ending = '    unanswered: "The plea passes over it."\n  # a comment'
    text = FILE.replace(ending, "rebuttals:\n      oil-was-burnt:\n        title: Oil was burnt\n")
    assert text != FILE
    assert [code for _, code in found(text)].count("AM001") == 1
