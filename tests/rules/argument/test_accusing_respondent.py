"""Where accusing-respondent finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "by a respondent": """
accusations:
  light-was-out:
    by: keeper
#       ^ AM411
    unanswered: The plea passes over it.
""",
    "with the accusers' answer": """
accusations:
  light-was-out:
    by: [keeper]
#       ^ AM411
    rebuttals:
      oil-burnt: {title: Oil, claim: Oil was drawn at dusk., by: council, move: denial, rests_on: argument}
""",
    "by several respondents": """
parties: {pilots: {name: The pilots, role: respondent}, keeper: {name: The keeper, role: respondent}}
accusations:
  light-was-out:
    by: [keeper, pilots]
#       ^ AM411
    unanswered: The plea passes over it.
""",
    "by the accuser": """
accusations:
  light-was-out:
    by: council
    rebuttals:
      oil-burnt: {title: Oil, claim: Oil was drawn at dusk., by: keeper, move: denial, rests_on: argument}
""",
    "by the accuser by default": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil, claim: Oil was drawn at dusk., by: keeper, move: denial, rests_on: argument}
""",
    "by an accuser and a respondent": """
accusations:
  light-was-out:
    by: [council, keeper]
    unanswered: The plea passes over it.
""",
    "by somebody else": """
accusations:
  light-was-out:
    by: clerk
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM411", case)
