"""Where mixed-targets finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "the step and a ground": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    grounds: {no-light: {claim: Nobody saw one.}, no-bell: {claim: Nobody heard one.}}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        against: [no-light, inference]
#                           ^ AM421
        rests_on: argument
""",
    "the step first": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    grounds: {no-light: {claim: Nobody saw one.}, no-bell: {claim: Nobody heard one.}}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        against: [inference, no-light, no-bell]
#                 ^ AM421
        rests_on: argument
""",
    "several grounds": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    grounds: {no-light: {claim: Nobody saw one.}, no-bell: {claim: Nobody heard one.}}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        against: [no-light, no-bell]
        rests_on: argument
""",
    "the step alone": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    grounds: {no-light: {claim: Nobody saw one.}, no-bell: {claim: Nobody heard one.}}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        against: inference
        rests_on: argument
""",
    "in a reply": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        evidence:
          - {source: oil-book, shows: It says so., nature: document}
        rebuttals:
          late:
            title: It is late
            claim: It is.
            move: denial
            against: [oil-book, inference]
#                               ^ AM421
            rests_on: argument
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM421", case)
