"""Where undercut-without-ground finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "no grounds": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        against: inference
#                ^ AM401
""",
    "no evidence in the answer that is answered": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        rebuttals:
          idle: {title: Idle, claim: It is idle., move: denial, rests_on: argument, against: inference}
#                                                                                            ^ AM401
""",
    "a ground": """
accusations:
  light-was-out:
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        against: inference
""",
    "evidence": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document

        rebuttals:
          idle: {title: Idle, claim: It is idle., move: denial, rests_on: argument, against: inference}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM401", case)
