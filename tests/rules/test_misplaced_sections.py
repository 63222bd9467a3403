"""Where misplaced-sections finds something, and where it does not."""

from collections.abc import Callable

import pytest

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
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
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
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "of the text": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a misspelt text is another fault": """
text: oil-bok
sources:
  oil-book:
    kind: record
    title: The oil book
    sections:
      march: {title: March, starts: The first of March}
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
    assert_marked("AM208", case)
