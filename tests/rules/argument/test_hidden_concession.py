"""Where hidden-concession finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "in an answer to an answer": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        rebuttals:
          wet: {title: A wet wick, claim: It was., move: context, rests_on: argument, concedes: Oil drawn.}
#                                                                                     ^ AM407
""",
    "in an answer by the accusers": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        by: council
        concedes: Nobody drowned.
#       ^ AM407
""",
    "in a title that shows it": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        rebuttals:
          wet: {title: Drawn wet, claim: It was., move: context, rests_on: argument, concedes: Oil drawn.}
""",
    "in an answer that counts": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: One pint was spilt.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM407", case)
