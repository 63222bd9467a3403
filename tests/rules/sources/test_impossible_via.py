"""Where impossible-via finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "an older one, among others": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, date: 1872, via: [plea, b]}
#                                                    ^ AM509
  b: {kind: record, title: Book b, date: 1873}
  c: {kind: record, title: Book c, date: 1871, via: plea}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "a day later": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, date: 1871-03-05, via: b}
#                                                         ^ AM509
  b: {kind: record, title: Book b, date: 1871-03-04}
  c: {kind: record, title: Book c, date: 1871-03, via: b}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "younger, undated or unknown": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, date: 1870, via: [plea, b, c]}
  b: {kind: record, title: Book b, date: 1871}
  c: {kind: record, title: Book c, via: a}
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
    assert_marked("AM509", case)
