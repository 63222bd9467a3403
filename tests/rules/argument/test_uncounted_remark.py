"""Where uncounted-remark finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "by a judge": """
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
        by: court
#           ^ AM414
        move: context
        rests_on: argument
""",
    "by an editor and a judge": """
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
        by: [clerk, court]
#           ^ AM414
        move: denial
        rests_on: argument
""",
    "with a witness": """
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
        by: [clerk, pilots]
        move: denial
        rests_on: argument
""",
    "by a witness": """
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
        by: pilots
        move: denial
        rests_on: argument
""",
    "under an answer": """
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
        rests_on: argument
        rebuttals:
          remark: {title: It is late, claim: It is., by: clerk, move: context, rests_on: argument}
""",
    "on a charge of its own": """
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
    by: clerk
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        by: clerk
        move: denial
        rests_on: argument
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM414", case)
