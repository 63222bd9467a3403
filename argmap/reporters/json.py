"""The findings for programs, in a shape that only grows while its `version` stays.

    {"version": 2, "argmap": "0.1.0",
     "files": [{"file", "read", "failed", "figures": {"accusations", …} or null, "quotations", "omitted"}],
     "failures": [{"file" or null, "message"}],
     "diagnostics": [{"file", "code", "name", "severity", "message", "label", "help", "start", "end",
                      "related": [{"text", "start", "end"}], "also": [{"start", "end"}],
                      "fix": {"title", "safe", "edits": [{"text", "start", "end"}]} or null}],
     "summary": {"errors", "warnings", "notes", "fixed", "omitted", "fixable": {"safe", "unsafe"},
                 "accusations", "answered_with_evidence", "answered_by_argument", "conceded", "judged",
                 "unanswered", "granted_in_part", "accepted", "through", "recollection",
                 "quotations"}}

Each `file` is named as seen from the top of the checkout, with `/`. Every `start` and `end` is `{"line",
"column"}`, counted from 1 in characters; `end` is the first place behind. A file that is not `read` in full
was not held against the rules; one that `failed` has findings that fail a check under the settings of its
project. Of each file at most 1,000 findings are listed, the gravest, and `omitted` counts the others; the
`summary` knows all. `also` are further places of the same mistake (at most 1,000), each of which the
summary counts, and the fix mends. `failures` tells what could not be done: only where it is empty does
nothing found mean that nothing is wrong. `quotations` counts what they rest on: `{"text", "lock",
"unverified", "in_source"}`, where the last are those of the first two that were checked in the source
itself. `fixed` findings were mended before these were left, of which some are `fixable`. What is not ASCII
is escaped, so the bytes are the same in every locale.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import argmap
from argmap.checking.results import CheckResult, FileResult
from argmap.plain.diagnostics import Diagnostic, Fix, Severity
from argmap.plain.span import SourceText, Span
from argmap.reporters.base import MOST_BESIDE, Style, counted_fixes, dumped, in_source, total, verified
from argmap.texts.verification import Status

VERSION = 2


def report(result: CheckResult, _style: Style) -> Iterator[str]:
    yield dumped(
        {
            "version": VERSION,
            "argmap": argmap.__version__,
            "files": [_file(file) for file in result.files],
            "failures": failures(result),
            "diagnostics": [_diagnostic(item, file.source) for file in result.files for item in file.listed],
            "summary": totals(result),
        }
    )


def failures(result: CheckResult) -> list[dict[str, Any]]:
    """Return what could not be done."""
    return [{"file": failure.file, "message": failure.message} for failure in result.failures]


def totals(result: CheckResult) -> dict[str, Any]:
    """Return the figures of all files together."""
    fixed = sum(file.fixed for file in result.files)
    return (
        {f"{level}s": result.counts[level] for level in Severity}
        | {"fixed": fixed, "omitted": sum(len(file.omitted) for file in result.files)}
        | {"fixable": counted_fixes(result.diagnostics)}
        | total(result)
        | {"quotations": _quotations(result.files)}
    )


def _file(file: FileResult) -> dict[str, Any]:
    return {
        "file": file.source.name,
        "read": file.read,
        "failed": file.failed,
        "figures": file.record.figures._asdict() if file.record else None,
        "quotations": _quotations([file]),
        "omitted": len(file.omitted),
    }


def _quotations(files: Sequence[FileResult]) -> dict[str, int]:
    counts = verified(files)
    return {
        "text": counts[Status.TEXT],
        "lock": counts[Status.LOCK],
        "unverified": counts[Status.NONE],
        "in_source": in_source(files),
    }


def _diagnostic(item: Diagnostic, source: SourceText) -> dict[str, Any]:
    return {
        "file": source.name,
        "code": item.code,
        "name": item.name,
        "severity": item.severity,
        "message": item.message,
        "label": item.label,
        "help": item.help,
        **_span(item.span),
        "related": [{"text": label.text, **_span(label.span)} for label in item.related],
        "also": [_span(span) for span in item.also[:MOST_BESIDE]],
        "fix": _fix(item.fix, source) if item.fix else None,
    }


def _fix(fix: Fix, source: SourceText) -> dict[str, Any]:
    edits = [{"text": edit.text, **_span(source.span(edit.start, edit.end))} for edit in fix.edits]
    return {"title": fix.title, "safe": fix.safe, "edits": edits}


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start._asdict(), "end": span.end._asdict()}
