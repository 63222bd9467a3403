"""The checker: which rules run, how severe their findings are, and that one never hides another."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap.checking.checker import Checker
from argmap.checking.results import CheckResult
from argmap.checking.settings import Settings, TextPath
from argmap.claimfile import read_source
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import ConfigError, InputError
from argmap.plain.span import SourceText

FILE = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser}
topics:
  storm: The night of the storm
  oil: The oil
accusations:
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that the lamp stood dark for an hour.
    topic: storms
    unanswered: The keeper was never asked.
    colour: red
"""
SOURCE = SourceText("claims.yaml", FILE)


def codes(settings: Settings | None = None) -> list[str]:
    return [item.code for item in Checker(settings).check(SOURCE).diagnostics]


def test_faults_of_the_schema_hide_no_others() -> None:
    found = codes()
    assert found[:2] == ["AM110", "AM102"]
    assert len(found) == 3
    assert found[2].startswith("AM0")


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        (("AM102",), (), ["AM102"]),
        (("AM1",), (), ["AM110", "AM102"]),
        (("AM1",), ("unknown-name",), ["AM110"]),
        ((), ("AM1",), []),
        (("unused-declaration",), (), ["AM110"]),
    ],
)
def test_rules_are_chosen(select: tuple[str, ...], ignore: tuple[str, ...], expected: list[str]) -> None:
    found = codes(Settings(select=select, ignore=ignore))
    assert [code for code in found if not code.startswith("AM0")] == expected


def test_errors_of_the_loader_cannot_be_deselected() -> None:
    assert [code for code in codes(Settings(select=("AM301",))) if code.startswith("AM0")]
    assert [code for code in codes(Settings(ignore=("AM",))) if code.startswith("AM0")]


@pytest.mark.parametrize("name", ["AM999", "unknown-topics", "X", ""])
def test_a_rule_that_does_not_exist_cannot_be_chosen(name: str) -> None:
    with pytest.raises(ConfigError, match="names the unknown rule"):
        Checker(Settings(select=(name,))).check(SOURCE)


def test_severities_are_set() -> None:
    settings = Settings(severity={"AM102": Severity.NOTE, "unused-declaration": Severity.ERROR})
    found = {item.code: item.severity for item in Checker(settings).check(SOURCE).diagnostics}
    assert (found["AM102"], found["AM110"]) == (Severity.NOTE, Severity.ERROR)
    finest_first = {"AM102": Severity.WARNING, "AM1": Severity.ERROR, "AM": Severity.NOTE}
    found = {
        item.code: item.severity
        for item in Checker(Settings(severity=finest_first)).check(SOURCE).diagnostics
    }
    assert (found["AM102"], found["AM110"]) == (Severity.WARNING, Severity.ERROR)
    lenient = Settings(severity={"AM": Severity.NOTE})
    found = {item.code: item.severity for item in Checker(lenient).check(SOURCE).diagnostics}
    assert [code for code, severity in found.items() if severity is Severity.ERROR] == ["AM021"]


def test_results_are_counted() -> None:
    result = CheckResult((Checker().check(SOURCE), Checker().check(SOURCE)))
    assert result.counts[Severity.ERROR] == 4
    assert len(result.diagnostics) == 6


QUOTING = """\
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The council, role: accuser}
sources:
  plea:
    kind: letter
    title: The plea
    author: The keeper
    date: 1871
    sections: {all: {title: All of it, starts: The claim that}}
topics: {storm: The night of the storm}
accusations:
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that no light was seen for an hour.
    topic: storm
    voice: quoted
    at: all
    quote: the lamp stood dark
    unanswered: The keeper was never asked.
"""


def doubts(file: str, text: Path) -> list[str]:
    text.write_text("The claim that the lamp stood dark is false.", encoding="utf-8")
    settings = Settings(texts={"plea": TextPath(text)})
    return [item.code for item in Checker(settings).check(SourceText("claims.yaml", file)).diagnostics]


def test_only_an_ack_silences_a_doubt(tmp_path: Path) -> None:
    """A quotation that its text calls false cannot be waved through by a comment."""
    text = tmp_path / "plea.txt"
    comment = QUOTING.replace("stood dark\n", "stood dark  # argmap: ignore[AM621] it is fair\n")
    reason = "    ack: The text calls it false, and the charge is the council's\n"
    ack = QUOTING.replace("    unanswered", f"{reason}    unanswered")
    assert doubts(QUOTING, text) == ["AM621"]
    assert doubts(comment, text) == ["AM621", "AM901"]
    assert doubts(ack, text) == []


BAD = sorted(Path(__file__).parent.parent.glob("bad/**/*.yaml"))


@pytest.fixture(scope="module")
def collector() -> Iterator[None]:
    """Let the collector run only where it is called, and look only at what is made from now on."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
@pytest.mark.usefixtures("collector")
def test_a_check_leaves_nothing_to_the_garbage_collector(file: Path) -> None:
    """What is not looked through for garbage would pile up in an editor's server."""
    try:
        source = read_source(file)
    except InputError:
        pytest.skip("this file cannot be read at all")
    Checker().check(source)  # what is made once, and stays
    gc.collect()
    Checker().check(source)
    assert gc.collect() == 0
