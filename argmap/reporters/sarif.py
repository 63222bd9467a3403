"""SARIF 2.1.0 (OASIS, 2020), with what GitHub's code scanning asks for beside it."""

from collections.abc import Iterator
from functools import cache
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

import argmap
from argmap.checking.results import CheckResult, FileResult
from argmap.plain.diagnostics import Diagnostic, Label, Severity
from argmap.plain.span import Span
from argmap.plain.terminal import plain
from argmap.reporters.base import MOST, MOST_BESIDE, Style, dumped, rest
from argmap.reporters.fingerprint import fingerprinted
from argmap.rules.base import Rule
from argmap.rules.registry import RULES

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}
_INDEX = {rule.code: index for index, rule in enumerate(RULES)}


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    driver = {
        "name": "argmap",
        "semanticVersion": argmap.__version__,
        "rules": _rules(),
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(result)],
        "results": [_result(*found) for found in fingerprinted(result)],
    }
    yield dumped({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _invocation(result: CheckResult) -> dict[str, Any]:
    """Tell whether all was done, what was not, and how many findings are not among the results."""
    notifications = [_notification("error", item.message, item.file) for item in result.failures]
    notifications += [
        _notification("note", rest(file), file.source.name) for file in result.files if file.omitted
    ]
    return {"executionSuccessful": not result.failures, "toolExecutionNotifications": notifications}


def _notification(level: str, message: str, file: str | None) -> dict[str, Any]:
    place = {"locations": [{"physicalLocation": {"artifactLocation": _artifact(file)}}]} if file else {}
    return {"level": level, "message": {"text": plain(message, MOST)}} | place


@cache
def _rules() -> list[dict[str, Any]]:
    return [_rule(rule) for rule in RULES]


def _rule(rule: Rule) -> dict[str, Any]:
    page = rule.page.strip().partition("\n")[2]
    what = page.partition("## What it does\n")[2].partition("\n## ")[0]
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": f"{rule.title}."},
        "fullDescription": {"text": " ".join(what.split())},
        "help": {"text": page.strip(), "markdown": page.strip()},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"problem.severity": _PROBLEMS[rule.severity], "tags": ["argmap", rule.name]},
    }


def _result(file: FileResult, item: Diagnostic, fingerprint: str) -> dict[str, Any]:
    name = file.source.name
    message = f"{item.told}; {item.help}" if item.help else item.told
    found: dict[str, Any] = {
        "ruleId": item.code,
        "ruleIndex": _INDEX.get(item.code, -1),
        "level": item.severity,
        "message": {"text": plain(message, MOST)},
        "locations": [_location(name, item.span)],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint},
    }
    beside = [*item.related, *(Label(span, "the same is wrong here") for span in item.also)]
    if beside:
        found["relatedLocations"] = [
            {"id": number, "message": {"text": plain(label.text, MOST)}} | _location(name, label.span)
            for number, label in enumerate(beside[:MOST_BESIDE], start=1)
        ]
    return found


def _location(file: str, span: Span) -> dict[str, Any]:
    (line, column), (end_line, end_column) = span
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    return {"physicalLocation": {"artifactLocation": _artifact(file), "region": region}}


def _artifact(file: str) -> dict[str, str]:
    """Return a file as a URI: relative to the top of the checkout, or absolute where it lies outside."""
    path = PurePath(file)
    uri = path.as_uri() if path.is_absolute() else quote(file, safe="/", errors="surrogateescape")
    return {"uri": uri}
