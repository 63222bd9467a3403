"""One mistake that is made at several places is one finding, in every report."""

import json
from pathlib import Path

import pytest

from argmap.checking.checker import Checker
from argmap.checking.fixes import mend
from argmap.checking.formats import FORMATS as NAMES
from argmap.checking.gathering import gathered
from argmap.checking.results import CheckResult, FileResult
from argmap.checking.settings import Settings
from argmap.cli.run import run
from argmap.plain.diagnostics import patched
from argmap.plain.span import SourceText
from argmap.reporters import REPORTERS, Style

_HEAD = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
topics: {light: The light}
accusations:
"""


def accusations(*rest: str) -> str:
    """Return a file with an accusation for each text, which is what stands in it beside title and claim."""
    return _HEAD + "".join(
        f"  light-{number}: {{title: The light {number}, claim: It was out in {1870 + number}., {text}}}\n"
        for number, text in enumerate(rest)
    )


SAME = "unanswered: Of this he does not speak."


LIHGT = f"topic: lihgt, {SAME}"


def each(form: str, *words: str) -> str:
    return accusations(*(f"{form.format(word)}, {SAME}" for word in words))


CHECKER = Checker(Settings(select=("AM02", "AM102", "AM2")))


def checked(text: str) -> FileResult:
    return CHECKER.check(SourceText("claims.yaml", text))


@pytest.mark.parametrize(
    ("text", "codes", "places"),
    [
        (accusations(*[f"topic: light, {SAME}"] * 4), [], []),
        (accusations(*[SAME] * 2), ["AM022", "AM022"], [0, 0]),
        (accusations(*[SAME] * 3), ["AM022"], [2]),
        (accusations(*[SAME] * 8), ["AM022"], [7]),
        (accusations(*[LIHGT] * 5), ["AM102"], [4]),
        (accusations(*[f"topic: light, colour: red, {SAME}"] * 5), ["AM021"], [4]),
        (accusations(*[f"topic: light, voice: loud, {SAME}"] * 5), ["AM024"], [4]),
        (accusations(*["topic: light"] * 5), ["AM201"], [4]),
        (accusations(*["topic: light, unanswered: tbd"] * 5), ["AM210"], [4]),
        # what differs in what is wrong, or in what to do, is told apart
        (accusations(SAME, SAME, f"topic: light, colour: red, {SAME}"), ["AM022", "AM022", "AM021"], [0] * 3),
        (each("topic: {}", "rain", "wind", "snow"), ["AM102"] * 3, [0] * 3),
        (each("topic: light, {}: red", "hue", "tint", "size"), ["AM021"] * 3, [0] * 3),
        (accusations(*["topic: light, unanswered: tbd"] * 3, SAME, SAME, SAME), ["AM210", "AM022"], [2, 2]),
    ],
)  # fmt: skip
def test_what_is_gathered(text: str, codes: list[str], places: list[int]) -> None:
    result = checked(text)
    assert [item.code for item in result.told] == codes
    assert [len(item.also) for item in result.told] == places
    told = [span for item in result.told for span in (item.span, *item.also)]
    assert sorted(told) == [item.span for item in result.diagnostics]


def test_evidence_is_the_same_whatever_its_number() -> None:
    pieces = ", ".join(["{source: log, shows: It burnt., nature: document, page: 3}"] * 4)
    answer = f"{{title: Oil was burnt, claim: It burnt., move: denial, evidence: [{pieces}]}}"
    text = accusations(f"topic: light, rebuttals: {{oil-was-burnt: {answer}}}")
    [found] = [item for item in checked(text).told if item.code == "AM021"]
    assert (found.message, len(found.also)) == (
        'evidence 1 of rebuttal "oil-was-burnt" has the unknown key "page"',
        3,
    )
    assert found.told.endswith("; the same at 3 more places, line 8")


def test_a_question_about_a_quotation_is_asked_of_each() -> None:
    item = checked(accusations(*[LIHGT])).diagnostics[0]
    assert len(gathered([item] * 5, apart={item.code})) == 5


EIGHT = accusations(*[LIHGT] * 8)


@pytest.mark.parametrize("form", NAMES)
def test_every_format_tells_it_once_with_its_places(form: str) -> None:
    written = list(REPORTERS[form](CheckResult((checked(EIGHT),)), Style()))
    report = "\n".join(written).replace("\\&quot;", '"').replace("&quot;", '"').replace('\\"', '"')
    times = {"junit": 2, "sarif": 1}.get(form, 1)  # a failure has its message twice
    assert report.count('names the unknown topic "lihgt"') == times
    if form == "json":
        [found] = json.loads("\n".join(written))["diagnostics"]
        assert [place["start"]["line"] for place in found["also"]] == [9, 10, 11, 12, 13, 14, 15]
        assert len(found["fix"]["edits"]) == 8
    else:
        assert report.count("the same at 7 more places, lines 9, 10, 11, 12, 13, 14, 15") == times


def test_each_place_counts() -> None:
    result = CheckResult((checked(EIGHT),))
    assert result.counts["error"] == 8
    assert "found 8 errors" in "\n".join(REPORTERS["full"](result, Style()))


def test_many_lines_are_cut() -> None:
    [item] = checked(accusations(*[LIHGT] * 20)).told
    assert item.told.endswith(
        "; the same at 19 more places, lines 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, …"
    )


def test_every_place_is_mended() -> None:
    after = mend(SourceText("claims.yaml", EIGHT), CHECKER.check, unsafe=True)
    assert (after.fixed, after.text) == (8, EIGHT.replace("lihgt", "light"))
    [item] = checked(EIGHT).told
    assert item.fix
    assert patched(EIGHT, item.fix.edits) == after.text


def test_what_is_silenced_on_its_line_is_none_of_the_places() -> None:
    lines = EIGHT.splitlines()
    for number in (7, 9):
        lines[number] += "  # argmap: ignore[AM102] the name of the old file"
    [item] = checked("\n".join([*lines, ""])).told
    assert [item.span.start.line, *(span.start.line for span in item.also)] == [9, 11, 12, 13, 14, 15]


def test_statistics_count_each_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "claims.yaml").write_text(EIGHT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["check", "--isolated", "--statistics"]) == 1
    assert capfd.readouterr().out.startswith("8  AM102  unknown-name        8 with `--unsafe-fixes`\n")
