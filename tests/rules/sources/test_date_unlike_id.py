"""Where date-unlike-id finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "another day": """
- text
sources:
  paper-1871-03-05: {kind: record, title: The paper, date: 1871-03-04}
#                                                          ^ AM507
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "another month": """
- text
sources:
  paper-1871-04: {kind: record, title: The paper, date: 1871-03-04}
#                                                       ^ AM507
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "the same day": """
- text
sources:
  paper-1871-03-04: {kind: record, title: The paper, date: 1871-03-04}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "the month of the day": """
- text
sources:
  paper-1871-03: {kind: record, title: The paper, date: 1871-03-04}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a date less exact than the id": """
- text
sources:
  paper-1871-03-04: {kind: record, title: The paper, date: 1871}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "an interval around it": """
- text
sources:
  paper-1871-03-04: {kind: record, title: The paper, date: 1870/1872}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a number that is no date": """
- text
sources:
  paper-1871: {kind: record, title: The paper, date: 1870}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM507", case)
