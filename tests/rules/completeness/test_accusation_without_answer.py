"""Where accusation-without-answer finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "neither": """
accusations:
  light-was-out:
# ^ AM201
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
""",
    "grounds are no answer": """
accusations:
  light-was-out:
# ^ AM201
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
""",
    "a reason": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
""",
    "an answer": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM201", case)
