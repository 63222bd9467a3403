"""Where date-unlike-id finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "another day": """
- text
sources:
  paper-1871-03-05: {kind: record, title: The paper, date: 1871-03-04}
#                                                          ^ AM507
""",
    "another month": """
- text
sources:
  paper-1871-04: {kind: record, title: The paper, date: 1871-03-04}
#                                                       ^ AM507
""",
    "the same day": """
- text
sources:
  paper-1871-03-04: {kind: record, title: The paper, date: 1871-03-04}
""",
    "the month of the day": """
- text
sources:
  paper-1871-03: {kind: record, title: The paper, date: 1871-03-04}
""",
    "a date less exact than the id": """
- text
sources:
  paper-1871-03-04: {kind: record, title: The paper, date: 1871}
""",
    "an interval around it": """
- text
sources:
  paper-1871-03-04: {kind: record, title: The paper, date: 1870/1872}
""",
    "a number that is no date": """
- text
sources:
  paper-1871: {kind: record, title: The paper, date: 1870}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM507", case)
