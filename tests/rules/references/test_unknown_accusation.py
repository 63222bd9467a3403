"""Where unknown-accusation finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a misspelt accusation": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    part_of: duty-neglect
#            ^ AM106
  duty-neglected:
    title: Duty was neglected
    claim: The garden came before the watch.
    topic: light
    unanswered: The plea passes over it.
""",
    "one of several": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    part_of: [duty-neglected, sloth]
#                             ^ AM106
  duty-neglected:
    title: Duty was neglected
    claim: The garden came before the watch.
    topic: light
    unanswered: The plea passes over it.
""",
    "a ground is no accusation": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    part_of: no-lamp
#            ^ AM106
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
""",
    "declared, before and after": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    part_of: duty-neglected
  duty-neglected:
    title: Duty was neglected
    claim: The garden came before the watch.
    topic: light
    unanswered: The plea passes over it.
    part_of: light-was-out
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM106", case)
