"""The one list of findings that every format reports, most of them in texts that try to do harm."""

from collections.abc import Callable

import pytest

from argmap.checking.results import CheckResult, FileResult, Record
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.plain.diagnostics import Diagnostic, Edit, Fix, Label, Severity
from argmap.plain.span import SourceText

Find = Callable[..., FileResult]

CLEAN = {
    "argmap": "1",
    "title": "The harbour light",
    "parties": {
        "council": {"name": "The harbour council", "role": "accuser"},
        "keeper": {"name": "The keeper", "role": "respondent"},
    },
    "sources": {"log": {"kind": "record", "title": "Log of the light"}},
    "topics": {"light": "The light"},
    "accusations": {
        "light-was-out": {
            "title": "The light was out",
            "claim": "It was out.",
            "topic": "light",
            "rebuttals": {
                "log-shows-oil": {
                    "title": "The log shows oil",
                    "claim": "Four pints were burnt.",
                    "move": "denial",
                    "concedes": "the lamp smoked",
                    "evidence": [{"source": "log", "shows": "Four pints.", "nature": "document"}],
                }
            },
        },
        "keeper-slept": {
            "title": "He slept",
            "claim": "He slept.",
            "topic": "light",
            "unanswered": "No word.",
        },
    },
}

_LIGHT = """topics:
  regime: The regime
accusations:
  full:
    title: Asks too much
    topic: regimes
"""


def _at(source: SourceText, what: str, after: int = 0) -> tuple[int, int]:
    start = source.text.index(what, after)
    return start, start + len(what)


def finding(
    source: SourceText,
    start: int,
    end: int,
    message: str = "something is wrong here",
    label: str = "",
    *,
    kind: tuple[str, str, Severity] = ("AM102", "unknown-name", Severity.ERROR),
    related: tuple[tuple[int, int, str], ...] = (),
    remedy: str = "",
    fix: Fix | None = None,
) -> Diagnostic:
    code, name, severity = kind
    labels = tuple(Label(source.span(first, last), text) for first, last, text in related)
    return Diagnostic(
        source.name, code, name, severity, message, source.span(start, end), label, labels, remedy, fix
    )


@pytest.fixture
def find() -> Find:
    """Return a file in which one thing is found, at the first place of a text after another."""

    def build(text: str, what: str, message: str = "something is wrong here", **more: object) -> FileResult:
        source = SourceText("claims.yaml", text)
        label = str(more.pop("label", "here"))
        start, end = _at(source, what)
        return FileResult(source, (finding(source, start, end, message, label, **more),))  # type: ignore[arg-type]

    return build


@pytest.fixture
def result() -> CheckResult:
    """The findings of three files: an ordinary one, a hostile one, an empty one, and a clean one."""
    return CheckResult((_ordinary(), _hostile(), _empty(), clean()))


def clean() -> FileResult:
    graph = ArgumentGraph.of(ClaimFile.model_validate(CLEAN))
    return FileResult(SourceText("clean.yaml", "argmap: 1\n"), (), Record.of(graph))


def _ordinary() -> FileResult:
    source = SourceText("claims.yaml", _LIGHT)
    start, end = _at(source, "regimes")
    declared = (*_at(source, "regime"), "topic declared here")
    unknown = finding(
        source,
        start,
        end,
        'accusation "full" names the unknown topic "regimes"',
        "no topic has this id",
        related=(declared,),
        remedy='did you mean "regime"?',
        fix=Fix("name the topic that is declared", (Edit(start, end, "regime"),)),
    )
    title = finding(
        source,
        *_at(source, "Asks too much"),
        "the title is long",
        kind=("AM303", "long-title", Severity.NOTE),
    )
    return FileResult(source, (title, unknown))


def _hostile() -> FileResult:
    text = "title: \x1b[2J\u202egnp.exe ##[error]boo\n::error::obeyed: [\n"
    source = SourceText("a\x1b]0;b\x07::c.yaml", text)
    escape = finding(
        source,
        *_at(source, "\x1b[2J\u202egnp"),
        "::error::a \x1b[31mred\x1b[0m\r\n::b ##vso[x]",
        "##[group]a label\n::stop-commands::x",
        remedy="\u2028::warning::a remedy",
        kind=("AM302", "illegal-character", Severity.WARNING),
    )
    command = finding(source, *_at(source, "::error::obeyed"), '"::error::obeyed" is no key')
    return FileResult(source, (escape, command))


def _empty() -> FileResult:
    source = SourceText("empty.yaml", "")
    nothing = finding(source, 0, 0, "the file is empty", kind=("AM001", "empty-file", Severity.ERROR))
    return FileResult(source, (nothing,))
