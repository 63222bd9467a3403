"""Where idle-via finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "beside accessed": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, accessed: 2024-05-03, via: plea}
#                                                        ^ AM508
  b: {kind: record, title: Book b, via: plea}
  c: {kind: record, title: Book c, accessed: 2024}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "the mapped text": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871, via: oil-book}
#                                                                        ^ AM508
  oil-book: {kind: record, title: The oil book, date: 1872}
""",
    "one or the other": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871, accessed: 2024-05-03}
  oil-book: {kind: record, title: The oil book, date: 1870, via: [plea, pier-book]}
  pier-book: {kind: record, title: The pier book, date: 1871, accessed: 2024-05-04}
accusations:
  light-was-out:
    see: [oil-book, pier-book]
    unanswered: No.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM508", case)
