"""A JUnit report: a suite for each file, a case for each finding; a clean file is one case that passes."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from argmap.checker import CheckResult, FileResult
from argmap.diagnostics import Diagnostic, Severity
from argmap.reporters.base import Style

_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    suites = ElementTree.Element("testsuites", name="argmap")
    for file in result.files:
        suites.append(_suite(file))
    ElementTree.indent(suites)
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield ElementTree.tostring(suites, encoding="unicode")


def _suite(file: FileResult) -> ElementTree.Element:
    found = file.told
    failures = sum(item.severity is not Severity.NOTE for item in found)
    name = _legal(file.source.name)
    tests = str(len(found) or 1)
    suite = ElementTree.Element("testsuite", name=name, tests=tests, failures=str(failures), errors="0")
    for item in found:
        suite.append(_case(item, name))
    if not found:
        ElementTree.SubElement(suite, "testcase", name="check", classname=name)
    return suite


def _case(item: Diagnostic, file: str) -> ElementTree.Element:
    """Return a case that fails, or, for a note, one that passes and says what it noticed."""
    line, column = item.span.start
    case = ElementTree.Element("testcase", name=f"{item.code} {item.name} at {line}:{column}", classname=file)
    text = _legal(f"{file}:{line}:{column}: {item.told}" + (f"\n{item.help}" if item.help else ""))
    if item.severity is Severity.NOTE:
        ElementTree.SubElement(case, "system-out").text = text
    else:
        failure = ElementTree.SubElement(case, "failure", message=_legal(item.told), type=item.severity)
        failure.text = text
    return case


def _legal(text: str) -> str:
    """Return a text without the characters that no XML document may hold."""
    return _NOT_XML.sub("\ufffd", text)
