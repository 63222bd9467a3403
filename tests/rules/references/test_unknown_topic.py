"""Where unknown-topic finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a misspelt topic": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: lights
#          ^ AM102
    unanswered: The plea passes over it.
""",
    "nothing like a declared one": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: weather
#          ^ AM102
    unanswered: The plea passes over it.
""",
    "a declared one": """
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
    assert_marked("AM102", case)
