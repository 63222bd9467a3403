"""Where verdict-by-side finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "by who answers": """
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
        by: keeper
        move: denial
        rests_on: argument
    verdict:
      - outcome: rejected
        by: keeper
#           ^ AM415
""",
    "by who makes the charge": """
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
    verdict:
      - outcome: rejected
        by: council
#           ^ AM415
""",
    "by one of several": """
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
        by: keeper
        move: denial
        rests_on: argument
    verdict:
      - outcome: rejected
        by: [court, keeper]
#                   ^ AM415
""",
    "by the judge": """
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
        by: keeper
        move: denial
        rests_on: argument
    verdict:
      - outcome: rejected
        by: court
""",
    "by the only judge": """
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
        by: keeper
        move: denial
        rests_on: argument
    verdict:
      - outcome: rejected
""",
    "by a respondent who does not answer": """
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
        by: keeper
        move: denial
        rests_on: argument
    verdict:
      - outcome: rejected
        by: mate
#           ^ AM415
""",
    "by the only judge, who makes the charge": """
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
    by: court
    verdict: {outcome: upheld}
#            ^ AM415
""",
    "by who answers under another charge": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    verdict:
      - outcome: rejected
        by: pilots
#           ^ AM415
  light-was-dim:
    title: The light was dim
    claim: It was dim at dusk.
    topic: light
    rebuttals:
      it-shone:
        title: It shone
        claim: They saw it shine.
        by: pilots
        move: denial
        also_answers: light-was-out
        rests_on: argument
""",
    "by a witness": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    verdict:
      - outcome: rejected
        by: pilots
""",
    "by the unnamed on a charge of the unnamed": """
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
    by: unnamed
    verdict:
      - outcome: rejected
        by: unnamed
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM415", case)
