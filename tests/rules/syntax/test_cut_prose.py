"""Where cut-prose sees a text that goes on behind a number sign, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a claim that goes on": """
accusations:
  light-was-out:
    title: The light was out
    claim: The council says # that the lamp was dark in the storm.
#          ^ AM006
    topic: light
    unanswered: The plea passes over it.
  bell-was-silent:
    title: The bell was silent
    claim: The council says that nobody rang the bell.
    topic: light
    unanswered: The plea passes over it.
  keeper-slept:
    title: The keeper slept
    claim: The council says that nobody was on watch.
    topic: light
    unanswered: The plea passes over it.
""",
    "a comment": """
accusations:
  light-was-out:  # the first
    title: The light was out  # so it says
    claim: The lamp was dark in the storm.  # so it says
    topic: light  # so it says
    unanswered: 'The plea passes over it'  # so it says
  bell-was-silent:
    title: The bell was silent
    claim: Nobody rang the bell  # Ann, see page 7
    topic: light
    unanswered: The plea passes over it.
  keeper-slept:
    title: The keeper slept
    claim: Nobody was on watch.
    topic: light
    unanswered: The plea passes over it.
""",
    "texts without full stops": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm  # so it says
    topic: light
    unanswered: No word
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM006", case)
