"""Findings and reports speak of a file in the words of its genre, and gather what is alike in each."""

import json
from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.results import CheckResult
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.span import SourceText
from argmap.reporters import Style, full, markdown
from argmap.reporters import json as as_json

FILE = """\
argmap: 1
title: An accusation, and an accuser
{genre}parties:
  council: {{name: The council, role: accuser}}
topics: {{light: The light}}
accusations:
  out-one: {{title: Out, claim: The accusation is that it was out., topic: light}}
  out-two: {{title: Dim, claim: The lamp was dim., topic: light}}
  out-three: {{title: Low, claim: The lamp was low., topic: "an accusation"}}
"""


def check(genre: str) -> CheckResult:
    text = FILE.format(genre=f"genre: {genre}\n" if genre else "")
    return CheckResult((Checker().check(SourceText("claims.yaml", text)),))


def told(item: Diagnostic) -> str:
    return f"{item.code}: {item.message}"


NO_ANSWER = "has neither rebuttals nor a verdict, nor a reason why there are none"


@pytest.mark.parametrize(
    ("genre", "noun"),
    [
        ("", "accusation"),
        ("polemic", "accusation"),
        ("fact-check", "statement"),
        ("pleading", "count"),
        ("review", "comment"),
    ],
)
def test_a_finding_names_an_entry_by_the_word_of_the_genre(genre: str, noun: str) -> None:
    found = [told(item) for item in check(genre).diagnostics]
    assert found == [
        f'AM201: {noun} "out-one" {NO_ANSWER}',
        f'AM201: {noun} "out-two" {NO_ANSWER}',
        f'AM201: {noun} "out-three" {NO_ANSWER}',
        f'AM102: {noun} "out-three" names the unknown topic "an accusation"',
    ]


def test_what_is_alike_is_gathered_in_every_genre() -> None:
    for genre in ("", "pleading"):
        (file,) = check(genre).files
        assert [len(item.also) for item in file.told] == [2, 0]


def test_a_file_of_no_known_genre_is_told_of_as_a_polemic() -> None:
    found = [told(item) for item in check("plea").diagnostics]
    assert f'AM201: accusation "out-one" {NO_ANSWER}' in found


REPORTS = [
    (full.report, "3 counts: 3 unanswered"),
    (markdown.report, "| file | counts | answered with evidence |"),
]


@pytest.mark.parametrize(("report", "line"), REPORTS, ids=["full", "markdown"])
def test_a_report_counts_in_the_words_of_the_genre(report: Callable[..., object], line: str) -> None:
    clean = FILE.format(genre="genre: pleading\n").replace('"an accusation"', "light")
    other = clean.replace("genre: pleading\n", "")
    counts, charges = (
        Checker().check(SourceText(f"{at}.yaml", text)) for at, text in enumerate((clean, other))
    )
    assert line in "\n".join(report(CheckResult((counts,)), Style()))
    mixed = "\n".join(report(CheckResult((counts, charges)), Style()))
    assert line.replace("counts", "accusations").replace("3", "6") in mixed


def test_programs_find_the_same_keys_in_every_genre() -> None:
    one, other = ("\n".join(as_json.report(check(genre), Style())) for genre in ("", "review"))
    assert json.loads(one)["summary"].keys() == json.loads(other)["summary"].keys()
    assert json.loads(one)["files"][0].keys() == json.loads(other)["files"][0].keys()
