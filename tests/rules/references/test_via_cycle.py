"""Where via-cycle finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "itself": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, via: a}
#                                       ^ AM113
  b: {kind: record, title: Book b, date: 1871}
  c: {kind: record, title: Book c, date: 1871}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "two, at the first in the file": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, via: [plea, b]}
#                                              ^ AM113
  b: {kind: record, title: Book b, via: a}
  c: {kind: record, title: Book c, via: b}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "three": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, via: c}
#                                       ^ AM113
  b: {kind: record, title: Book b, via: a}
  c: {kind: record, title: Book c, via: b}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "a diamond is no ring": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, via: [b, c]}
  b: {kind: record, title: Book b, via: plea}
  c: {kind: record, title: Book c, via: plea}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM113", case)
