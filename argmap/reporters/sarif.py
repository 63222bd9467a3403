"""SARIF 2.1.0 (OASIS, 2020), with what GitHub's code scanning asks for beside it."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import quote

import argmap
from argmap.checker import CheckResult
from argmap.diagnostics import Diagnostic, Label, Severity
from argmap.reporters.base import Style
from argmap.reporters.fingerprint import fingerprinted
from argmap.rule import Rule
from argmap.rules import RULES
from argmap.span import Span

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
        "results": [_result(item, fingerprint) for item, fingerprint in fingerprinted(result)],
    }
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


@cache
def _rules() -> list[dict[str, Any]]:
    return [_rule(rule) for rule in RULES]


def _rule(rule: Rule) -> dict[str, Any]:
    title, _, page = rule.page.strip().partition("\n")
    what = page.partition("## What it does\n")[2].partition("\n## ")[0]
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": f"{title}."},
        "fullDescription": {"text": " ".join(what.split())},
        "help": {"text": page.strip(), "markdown": page.strip()},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"problem.severity": _PROBLEMS[rule.severity], "tags": ["argmap", rule.name]},
    }


def _result(item: Diagnostic, fingerprint: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ruleId": item.code,
        "ruleIndex": _INDEX.get(item.code, -1),
        "level": item.severity,
        "message": {"text": f"{item.told}; {item.help}" if item.help else item.told},
        "locations": [_location(item.file, item.span)],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint},
    }
    beside = [*item.related, *(Label(span, "the same is wrong here") for span in item.also)]
    if beside:
        found["relatedLocations"] = [
            {"id": number, "message": {"text": label.text}} | _location(item.file, label.span)
            for number, label in enumerate(beside, start=1)
        ]
    return found


def _location(file: str, span: Span) -> dict[str, Any]:
    (line, column), (end_line, end_column) = span
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    uri = quote(file.replace("\\", "/"), safe="/", errors="surrogateescape")
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}
