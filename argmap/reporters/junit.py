"""A JUnit report: a suite for each file, a case for each finding; a clean file is one case that passes.

What a terminal or a CI runner would obey is written as an escape: such reports are printed to logs. What
could not be done is a case with an error.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from xml.etree import ElementTree

from argmap.checking.results import CheckResult, Failure, FileResult
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.terminal import plain, plain_name
from argmap.reporters.base import MOST, Style, rest


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    suites = ElementTree.Element("testsuites", name="argmap")
    suites.extend(map(_suite, result.files))
    for file, failures in groupby(result.failures, key=attrgetter("file")):
        suites.append(_undone(file, [*failures]))
    ElementTree.indent(suites)
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield ElementTree.tostring(suites, encoding="unicode")


def _suite(file: FileResult) -> ElementTree.Element:
    name = plain_name(file.source.name)
    cases = [_case(item, name) for item in file.listed]
    if file.omitted:
        cases.append(_told(f"{len(file.omitted):,} more", name, file.omitted[0].severity, rest(file)))
    if not cases:
        cases.append(ElementTree.Element("testcase", name="check", classname=name))
    failures = sum(case.find("failure") is not None for case in cases)
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": "0"}
    suite = ElementTree.Element("testsuite", {"name": name} | counts)
    suite.extend(cases)
    return suite


def _case(item: Diagnostic, file: str) -> ElementTree.Element:
    line, column = item.span.start
    name = f"{item.code} {item.name} at {line}:{column}"
    return _told(name, file, item.severity, item.told, item.help, f"{file}:{line}:{column}: ")


def _told(
    name: str, file: str, severity: Severity, message: str, remedy: str = "", place: str = ""
) -> ElementTree.Element:
    """Return a case that fails, or, for a note, one that passes and says what it noticed."""
    case = ElementTree.Element("testcase", name=name, classname=file)
    shown = plain(message, MOST)
    text = f"{place}{shown}" + (f"\n{plain(remedy, MOST)}" if remedy else "")
    if severity is Severity.NOTE:
        ElementTree.SubElement(case, "system-out").text = text
    else:
        ElementTree.SubElement(case, "failure", message=shown, type=severity).text = text
    return case


def _undone(file: str | None, failures: list[Failure]) -> ElementTree.Element:
    """Return a suite of what could not be done, with one file or with none in particular."""
    name, number = plain_name(file or "argmap"), str(len(failures))
    suite = ElementTree.Element("testsuite", name=name, tests=number, failures="0", errors=number)
    for item in failures:
        case = ElementTree.SubElement(suite, "testcase", name="check", classname=name)
        ElementTree.SubElement(case, "error", message=plain(item.message, MOST), type="failure")
    return suite
