"""Very many findings of one file: the gravest are listed, the rest counted, in every format."""

import json
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from argmap.checking.formats import FORMATS
from argmap.checking.results import MOST_LISTED, CheckResult, Failure, FileResult
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.span import SourceText
from argmap.reporters import REPORTERS, Style
from argmap.reporters.statistics import table


def many(number: int, *, errors: int = 0, name: str = "many.yaml") -> FileResult:
    """Return a file with so many findings, the last of which are errors, the others notes."""
    source = SourceText(name, "x\n" * number)
    found = tuple(
        Diagnostic(
            name,
            "AM102",
            "unknown-name",
            Severity.ERROR if place >= number - errors else Severity.NOTE,
            f"finding {place}",
            source.span(2 * place, 2 * place + 1),
        )
        for place in range(number)
    )
    return FileResult(source, found)


def lines(file: FileResult, form: str, *failures: Failure) -> list[str]:
    return [*REPORTERS[form](CheckResult((file,), failures), Style())]


def test_the_gravest_are_listed_in_order_of_place() -> None:
    file = many(MOST_LISTED + 5, errors=2)
    told = [item.message for item in file.listed]
    assert told == [
        f"finding {place}" for place in (*range(MOST_LISTED - 2), MOST_LISTED + 3, MOST_LISTED + 4)
    ]
    assert [item.message for item in file.omitted] == [
        f"finding {place}" for place in range(MOST_LISTED - 2, MOST_LISTED + 3)
    ]


@pytest.mark.parametrize("form", [*REPORTERS])
@pytest.mark.parametrize("more", [0, 1, 3_000])
def test_the_rest_is_counted(form: str, more: int) -> None:
    text = "\n".join(lines(many(MOST_LISTED + more, errors=1), form))
    count = {0: "more", 1: "1 more finding", 3_000: "3,000 more findings"}[more]
    assert text.count("finding 0") == 1
    assert text.count(f"finding {MOST_LISTED + more - 1}") == (2 if form == "junit" else 1)
    if form == "json":
        read = json.loads(text)
        assert read["files"][0]["omitted"] == read["summary"]["omitted"] == more
        assert read["summary"]["notes"] == MOST_LISTED + more - 1
    elif form == "markdown":
        assert (f"… and {more} more finding" in text) == bool(more)
    else:
        assert (f"{count} {'is' if more == 1 else 'are'} not listed" in text) == bool(more)
    if form in ("full", "concise"):
        assert f"found 1 error and {MOST_LISTED + more - 1} notes in many.yaml" in text


def test_statistics_count_all() -> None:
    file = many(MOST_LISTED + 500)
    assert next(iter(table(CheckResult((file,)), Style()))).startswith("1500  AM102")


def test_the_bound_is_that_of_a_file() -> None:
    result = CheckResult(tuple(many(900, name=f"{number}.yaml") for number in range(3)))
    assert len([*REPORTERS["github"](result, Style())]) == 2_700


def test_what_counts_the_rest_is_as_grave_as_the_gravest_of_it() -> None:
    for errors, grave in ((MOST_LISTED + 2, True), (3, False)):
        file = many(MOST_LISTED + 7, errors=errors)
        assert lines(file, "github")[-1].startswith("::error" if grave else "::notice")
        assert json.loads(lines(file, "gitlab")[0])[-1]["severity"] == ("major" if grave else "info")
        suite = ElementTree.fromstring("\n".join(lines(file, "junit")[1:]))[0]
        assert suite.get("tests") == str(len(suite)) == str(MOST_LISTED + 1)
        assert int(suite.get("failures", "")) == min(errors, MOST_LISTED) + grave


UNREAD = (
    Failure('cannot read "absent.yaml": no such file or directory', "absent.yaml"),
    Failure('"tool.argmap" has no setting "x"'),
)
Told = Callable[[str], list[str]]


def _named(text: str) -> list[str]:
    return [failure.message for failure in UNREAD if failure.message in text]


PROGRAMS = [item.name for item in FORMATS.values() if not item.for_people]
TOLD: dict[str, Told] = {
    "json": lambda text: [item["message"] for item in json.loads(text)["failures"]],
    "github": lambda text: [line.split("::")[2] for line in text.splitlines() if line.startswith("::error")],
    "gitlab": lambda text: [
        item["description"] for item in json.loads(text) if item["severity"] == "blocker"
    ],
    "junit": lambda text: [item.get("message", "") for item in ElementTree.fromstring(text).iter("error")],
    "sarif": lambda text: [
        item["message"]["text"]
        for item in json.loads(text)["runs"][0]["invocations"][0]["toolExecutionNotifications"]
        if item["level"] == "error"
    ],
}
"""Where a format with a structure tells what failed; of any other, it is looked for in the lines."""


@pytest.mark.parametrize("form", PROGRAMS)
@pytest.mark.parametrize("files", [(), (many(1),)])
def test_a_failed_run_is_never_taken_for_a_clean_one(form: str, files: tuple[FileResult, ...]) -> None:
    for failures in ((), UNREAD[:1], UNREAD):
        text = "\n".join(REPORTERS[form](CheckResult(files, failures), Style()))
        assert TOLD.get(form, _named)(text) == [failure.message for failure in failures]
        if form == "sarif":
            (invocation,) = json.loads(text)["runs"][0]["invocations"]
            assert invocation["executionSuccessful"] == (not failures)


def test_people_are_told_in_markdown() -> None:
    assert [*REPORTERS["markdown"](CheckResult((), UNREAD), Style())] == [
        "## argmap: nothing could be checked",
        "",
        "### Not done",
        "",
        '- cannot read "absent.yaml": no such file or directory',
        '- "tool.argmap" has no setting "x"',
    ]
    assert [*REPORTERS["full"](CheckResult((), UNREAD), Style())] == []
