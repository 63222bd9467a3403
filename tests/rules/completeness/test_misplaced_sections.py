"""Where misplaced-sections finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.fixes import mend
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "of a source beside the text": """
sources:
  plea: {kind: pleading, title: The plea}
  oil-book:
    kind: record
    title: The oil book
    sections:
#   ^ AM208
      march: {title: March, starts: The first of March}
""",
    "where no text is mapped": """
- text
sources:
  oil-book:
    kind: record
    title: The oil book
    sections:
#   ^ AM208
      march: {title: March, starts: The first of March}
""",
    "of the text": "",
    "a misspelt text is another fault": """
text: oil-bok
sources:
  oil-book:
    kind: record
    title: The oil book
    sections:
      march: {title: March, starts: The first of March}
""",
}


NAMED = """argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
sources:
  plea: {kind: pleading, title: The plea, note: Undated., sections: {oil: {title: The oil, starts: As}}}
  oil-book: {kind: record, title: The oil book}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    at: oil
    quote: the lamp was dark
    grounds:
      dark: {claim: Nobody saw it., source: oil-book, at: oil}
    unanswered: The plea passes over it.
"""


@pytest.mark.parametrize("text", ["", "text: oil-book\n"])
def test_the_only_source_with_sections_becomes_the_text_and_nothing_else_is_found(text: str) -> None:
    source = SourceText("claims.yaml", NAMED.replace("text: plea\n", text))
    check = Checker(Settings(ignore=("text-missing",))).check
    assert [item.code for item in check(source).diagnostics] == ["AM208"]
    assert mend(source, check, unsafe=True).text == NAMED


OTHER = (
    "  oil-book: {kind: record, title: The oil book, sections: {march: {title: March, starts: The first}}}\n"
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("text: plea\n", "text: [plea, oil-book]\n"),
        ("text: [plea]\n", "text: [plea, oil-book]\n"),
        ("text: [plea, log]\n", "text: [plea, log, oil-book]\n"),
        ("text:\n  - plea\n  - log\n", "text:\n  - plea\n  - log\n  - oil-book\n"),
    ],
)
def test_a_source_whose_sections_are_named_becomes_one_more_text(text: str, wanted: str) -> None:
    content = NAMED.replace("  oil-book: {kind: record, title: The oil book}\n", OTHER).replace(
        "source: oil-book, at: oil", "source: oil-book, at: oil-book:march"
    )
    log = OTHER.replace("oil-book", "log").replace("The oil book", "The log")
    content = content.replace("topics:", f"{log}topics:") if "log" in text else content
    source = SourceText("claims.yaml", content.replace("text: plea\n", text))
    check = Checker(Settings(ignore=("text-missing", "unused-declaration", "uncovered-section"))).check
    assert [item.code for item in check(source).diagnostics] == ["AM208"]
    assert mend(source, check, unsafe=True).text == content.replace("text: plea\n", wanted)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM208", case)
