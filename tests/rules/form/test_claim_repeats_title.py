"""Where claim-repeats-title finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "the title with a full stop": """
accusations:
  out:
    title: The light was out
    claim: The light was out.
#          ^ AM304
    topic: light
    unanswered: No.
""",
    "almost the title": """
accusations:
  out:
    title: The light was out
    claim: The light was put out
#          ^ AM304
    topic: light
    unanswered: No.
""",
    "a rebuttal's": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: oil was burnt, move: denial, rests_on: argument}
#                                              ^ AM304
""",
    "more than the title": """
accusations:
  out:
    title: The light was out
    claim: The light was out when the three boats came home.
    topic: light
    unanswered: No.
""",
    "something else": """
accusations:
  out:
    title: The light was out
    claim: No lamp was lit.
    topic: light
    unanswered: No.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM304", case)
