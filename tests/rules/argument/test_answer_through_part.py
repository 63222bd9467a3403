"""Where answer-through-part finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "the only answered part": """
accusations:
  night:
    title: The night
    claim: The lamp was dark.
    topic: light
    part_of: duty
#            ^ AM406
    rebuttals:
      burnt: {title: Burnt, claim: Oil was drawn., move: denial, rests_on: argument}
  duty:
    title: Duty was neglected
    claim: The garden came first.
    topic: light
    unanswered: No answer.
""",
    "a second answered part": """
accusations:
  night:
    title: The night
    claim: The lamp was dark.
    topic: light
    part_of: duty
    rebuttals:
      burnt: {title: Burnt, claim: Oil was drawn., move: denial, rests_on: argument}
  duty:
    title: Duty was neglected
    claim: The garden came first.
    topic: light
    unanswered: No answer.
  bells:
    title: The bells
    claim: No bell was rung.
    topic: light
    part_of: duty
    rebuttals:
      rung: {title: Rung, claim: It was rung., move: denial, rests_on: argument}
""",
    "an answer of its own": """
accusations:
  night:
    title: The night
    claim: The lamp was dark.
    topic: light
    part_of: duty
    rebuttals:
      burnt: {title: Burnt, claim: Oil was drawn., move: denial, rests_on: argument}
  duty:
    title: Duty was neglected
    claim: The garden came first.
    topic: light
    rebuttals: {none: {title: No garden, claim: There is none., move: denial, rests_on: argument}}
""",
    "an unknown whole": """
accusations:
  a: {title: Charge a, claim: It is charged., topic: light, unanswered: No answer., part_of: elsewhere}
""",
    "a circle of three": """
accusations:
  night:
    title: The night
    claim: The lamp was dark.
    topic: light
    part_of: duty
    rebuttals:
      burnt: {title: Burnt, claim: Oil was drawn., move: denial, rests_on: argument}
  duty:
    title: Duty was neglected
    claim: The garden came first.
    topic: light
    part_of: bells
    unanswered: No answer.
  bells:
    title: The bells
    claim: No bell was rung.
    topic: light
    part_of: night
    unanswered: No answer.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM406", case)
