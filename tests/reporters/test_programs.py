"""The formats for programs, each read back by a reader that argmap's authors did not write.

GitHub's runner offers none, so its parser (`ActionCommand.TryParseV2` of actions/runner) is followed here.
"""

import json
import re
from urllib.parse import unquote
from xml.etree import ElementTree

import jsonschema
import pytest
from junitparser import Failure, JUnitXml
from sarif_pydantic import Sarif

from argmap.checking.formats import FORMATS
from argmap.checking.results import CheckResult, FileResult
from argmap.checking.results import Failure as Undone
from argmap.plain.diagnostics import Diagnostic, Label, Severity
from argmap.plain.span import SourceText
from argmap.plain.terminal import plain, plain_name
from argmap.reporters import REPORTERS, Style
from argmap.rules.registry import RULES

CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def written(result: CheckResult, form: str) -> str:
    return "\n".join(REPORTERS[form](result, Style(colour=True)))


def command(line: str) -> tuple[str, dict[str, str], str] | None:
    """Read a line as GitHub's runner does: the command, its properties and its data."""
    line = line.lstrip()
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return None
    name, _, rest = line[2:end].partition(" ")
    pairs = (pair.split("=", 1) for pair in rest.strip().split(",") if pair)
    properties = {pair[0]: unescaped(pair[1], ":,") for pair in pairs if len(pair) == 2}
    return name, properties, unescaped(line[end + 2 :], "")


def unescaped(text: str, more: str) -> str:
    for character in "\r\n" + more:
        text = text.replace(f"%{ord(character):02X}", character)
    return text.replace("%25", "%")


def test_github(result: CheckResult) -> None:
    lines = written(result, "github").splitlines()
    commands = [command(line) for line in lines]
    assert None not in commands
    assert len(commands) == len(result.diagnostics)
    for read, item in zip(commands, result.diagnostics, strict=True):
        assert read is not None
        name, properties, data = read
        assert name == {"error": "error", "warning": "warning", "note": "notice"}[item.severity]
        assert properties["file"] == plain_name(item.file)
        assert int(properties["line"]) == item.span.start.line
        assert properties["title"] == f"{item.code} {item.name}"
        assert data.split("\n")[0] == plain(item.message)
        assert ("col" in properties) == (item.span.start.line == item.span.end.line)


def test_github_as_written(result: CheckResult) -> None:
    assert written(result, "github").splitlines()[1] == (
        "::error file=claims.yaml,line=6,col=12,endLine=6,endColumn=19,title=AM102 unknown-name::"
        'accusation "full" names the unknown topic "regimes"%0Adid you mean "regime"?'
    )


def test_gitlab(result: CheckResult) -> None:
    report = json.loads(written(result, "gitlab"))
    jsonschema.validate(report, CODE_QUALITY)
    assert [item["location"]["path"] for item in report] == [item.file for item in result.diagnostics]
    assert len({item["fingerprint"] for item in report}) == len(report)


def test_fingerprints_outlive_a_move(result: CheckResult) -> None:
    """What a finding is known by does not depend on its line."""
    before = [item["fingerprint"] for item in json.loads(written(result, "gitlab"))]
    sarif = json.loads(written(result, "sarif"))["runs"][0]["results"]
    assert [item["partialFingerprints"]["primaryLocationLineHash"] for item in sarif] == before


def test_junit(result: CheckResult) -> None:
    report = JUnitXml.fromstring(written(result, "junit").encode())
    suites = list(report)
    assert len(suites) == len(result.files)
    for suite, file in zip(suites, result.files, strict=True):
        cases = list(suite)
        assert suite.tests == len(cases) == max(1, len(file.diagnostics))
        failed = [case for case in cases if any(isinstance(one, Failure) for one in case.result)]
        assert suite.failures == len(failed) == sum(item.severity != "note" for item in file.diagnostics)


def test_junit_holds_no_character_that_xml_forbids(result: CheckResult) -> None:
    root = ElementTree.fromstring(written(result, "junit"))
    assert "\x1b" not in "".join(root.itertext())


def test_sarif(result: CheckResult) -> None:
    document = json.loads(written(result, "sarif"))
    assert document["version"] == "2.1.0"
    (run,) = Sarif.model_validate(document).runs
    assert run.tool.driver.name == "argmap"
    assert [rule.id for rule in run.tool.driver.rules or ()] == [rule.code for rule in RULES]
    for read, item in zip(document["runs"][0]["results"], result.diagnostics, strict=True):
        place = read["locations"][0]["physicalLocation"]
        assert unquote(place["artifactLocation"]["uri"]) == item.file
        region = place["region"]
        assert (region["startLine"], region["startColumn"]) == item.span.start
        assert (region["endLine"], region["endColumn"]) == item.span.end
        assert min(region.values()) >= 1


@pytest.mark.parametrize("form", [item.name for item in FORMATS.values() if not item.for_people])
def test_a_clean_run_is_well_formed(form: str, result: CheckResult) -> None:
    clean = CheckResult(result.files[-1:])
    text = written(clean, form)
    assert not any(item.message in text for item in result.diagnostics)
    if form == "junit":
        (suite,) = JUnitXml.fromstring(text.encode())
        assert (suite.tests, suite.failures) == (1, 0)
    elif form == "github":
        assert text == ""
    elif form in ("json", "gitlab", "sarif"):
        assert json.loads(text) is not None


HOSTILE = [
    "a\n::add-mask::secret",
    "a\r::stop-commands::x",
    "::error::boo",
    "x ##[add-mask]secret",
    "##[group]x",
    "a\x1b[31mred\x1b]0;title\x07",
    "a\x9b31mred",
    "user\u202egnp.exe",
    "a\u2066b\u2069\u200e",
    "a\x00b\x08c\x7f",
    "a\u2028::error::b\u0085c\x0bd\x0ce",
    "a\ufffe\uffffb\udcffc",
    "%0A::error::b",
    "</failure><x a='",
    "]]>&amp;",
    "a\tb",
]
_TURNS_A_TERMINAL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def hostile(text: str) -> CheckResult:
    """Return findings with a text in every place that one can stand in, the name of the file among them."""
    source = SourceText(text, f"{text}\n")
    span = source.span(0, len(text))
    found = Diagnostic(
        text, "AM102", "unknown-name", Severity.ERROR, text, span, text, (Label(span, text),), text
    )
    note = found._replace(severity=Severity.NOTE)
    return CheckResult((FileResult(source, (found, note)),), (Undone(text, text), Undone(text)))


@pytest.mark.parametrize("form", [*REPORTERS])
@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_is_obeyed(form: str, text: str) -> None:
    """Neither by a terminal nor by a runner that finds the report in a log."""
    report = "\n".join(REPORTERS[form](hostile(text), Style()))
    assert not _TURNS_A_TERMINAL.search(report)
    assert "##[" not in report
    lines = report.encode("utf-8", "backslashreplace").decode().splitlines()
    commands = [found[0] for line in lines if (found := command(line))]
    assert commands == (["error", "notice", "error", "error"] if form == "github" else [])


@pytest.mark.parametrize("text", HOSTILE)
def test_junit_is_read_whatever_it_holds(text: str) -> None:
    report = "\n".join(REPORTERS["junit"](hostile(text), Style())).encode()
    assert [len(list(suite)) for suite in JUnitXml.fromstring(report)] == [2, 1, 1]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("form", ["json", "gitlab"])
def test_json_means_what_it_meant(form: str, text: str) -> None:
    read = json.loads("\n".join(REPORTERS[form](hostile(text), Style())))
    if form == "json":
        assert read["diagnostics"][0]["message"] == read["files"][0]["file"] == text
    else:
        assert read[0]["location"]["path"] == text
