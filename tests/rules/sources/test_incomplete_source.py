"""Where incomplete-source finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "a letter without a date": """
sources:
  plea: {kind: letter, title: The plea, author: Mary Voss}
# ^ AM504
""",
    "a book with nothing": """
sources:
  plea: {kind: book, title: The plea}
# ^ AM504
""",
    "an article without a place": """
sources:
  plea: {kind: article, title: The plea, author: Mary Voss, date: 1871}
# ^ AM504
""",
    "a page without an address": """
sources:
  plea: {kind: web-page, title: The plea}
# ^ AM504
""",
    "a note says why": """
sources:
  plea: {kind: letter, title: The plea, note: Undated and unsigned.}
""",
    "a book in full": """
sources:
  plea: {kind: book, title: The plea, author: Mary Voss, date: 1871, published: London}
""",
    "a record needs nothing": """
sources:
  plea: {kind: record, title: The plea}
""",
    "a report without a place, on which an answer rests alone": """
sources:
  plea: {kind: letter, title: The plea, author: Mary Voss, date: 1871}
  survey: {kind: report, title: The survey, author: The pilots, date: 1871}
# ^ AM504
  review: {kind: report, title: The review, author: The pilots, date: 1871}
  found: {kind: report, title: The finding, author: The pilots, date: 1871, archive: The town archive}
accusations:
  light-was-out:
    grounds:
      heard: {claim: Pilots heard of it., source: review}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: survey, shows: Two pints were drawn., nature: document}
      oil-bought:
        title: Oil was bought
        claim: Oil was bought at noon.
        move: denial
        evidence:
          - {source: found, shows: Two pints were bought., nature: document}
          - {source: review, shows: It doubts it., nature: document}
""",
    "a report that is the text itself": """
sources:
  plea: {kind: report, title: The plea, author: Mary Voss, date: 1871}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: plea, shows: Two pints were drawn., nature: document}
""",
    "canons of a council and an old book have no author, but a place": """
sources:
  plea: {kind: resolution, title: The canons, date: 1870, published: London}
  book: {kind: book, title: The book of pilots, date: 1699, archive: The town archive}
  note: {kind: judgment, title: The judgment, date: 1870}
# ^ AM504
  tale: {kind: book, title: The tale of the lamp, date: 1700}
# ^ AM504
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM504", case)


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("article", "expected of an article"),
        ("interview", "expected of an interview"),
        ("ultimatum", "expected of an ultimatum"),
        ("letter", "expected of a letter"),
        ("book", "expected of a book"),
        ("minutes", "expected of minutes"),
        ("software", "expected of software"),
    ],
)
def test_the_article_goes_with_the_noun(kind: str, label: str, whole: Callable[[str], str]) -> None:
    text = whole(f"- text\nsources: {{paper: {{kind: {kind}, title: A paper}}}}\n")
    found = Checker(Settings(select=("AM504",))).check(SourceText("claims.yaml", text)).diagnostics
    assert [item.label for item in found] == [label]
