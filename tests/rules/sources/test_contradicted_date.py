"""Where contradicted-date finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a year in brackets": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, published: Harbour Papers (1870)}
#                                                                      ^ AM502
""",
    "a year after a month": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, published: 'The Quay, 12 May 1870, p. 3'}
#                                                                      ^ AM502
""",
    "a year at the end": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, published: 'Harbour Papers, vol. 3, London, 1869'}
#                                                                      ^ AM502
""",
    "a later one beside": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, published: 'Harbour Papers (1870), again (1880)'}
""",
    "the same year": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871, published: Harbour Papers (1871)}
""",
    "pages and numbers are no years": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871, published: 'The Quay, No. 1845, pp. 1024-1030'}
""",
    "a page at the end": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, published: 'The Quay, p. 1604'}
""",
    "a number after a word": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, published: 'The Quay, issue 1504'}
""",
    "what can be no year": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, published: 'The Quay, 1204'}
""",
    "no date": """
sources:
  plea: {kind: pleading, title: The plea, published: Harbour Papers (1870)}
""",
    "another day": """
- text
sources:
  paper-1871-03-05: {kind: record, title: The paper, date: 1871-03-04}
#                                                          ^ AM502
""",
    "another month": """
- text
sources:
  paper-1871-04: {kind: record, title: The paper, date: 1871-03-04}
#                                                       ^ AM502
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
    assert_marked("AM502", case)
