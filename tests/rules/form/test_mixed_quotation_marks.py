"""Where mixed-quotation-marks finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "the rarer, once": """
title: The harbour light
- sources
- text
accusations:
  c0:
    title: The keeper’s lamp
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: The “lamp”
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: The keeper's oil
#          ^ AM306
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
""",
    "typographic as the rarer": """
- sources
- text
accusations:
  c0:
    title: The keeper’s lamp
#          ^ AM306
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: The keeper's bell
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: The keeper's oil
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
""",
    "straight only": """
accusations:
  c0:
    title: The keeper's lamp
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: The keeper's oil
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
""",
    "typographic only": """
- sources
- text
accusations:
  c0:
    title: The keeper’s lamp
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: The “oil”
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
""",
    "apostrophes are no quotation marks": """
- sources
- text
accusations:
  c0:
    title: The keeper's lamp
    claim: »Charge« 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: The ‘lamp’ of the pilots’ guild
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
""",
    "both, each by itself": """
- sources
- text
accusations:
  c0:
    title: The keeper's “lamp”
#          ^ AM306
    claim: The keeper’s "lamp" was out.
#          ^ AM306
    topic: light
    unanswered: No answer.
""",
    "feet and inches": """
- sources
- text
accusations:
  c0:
    title: The keeper’s lamp
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: 'A lamp of 6'' 4" above the pier'
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
""",
    "quotations keep the marks of the text": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: the keeper’s lamp
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM306", case)
