"""Where idle-also-answers finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "on a reply": """
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
          no-oil:
            title: No oil
            claim: There was none.
            by: council
            move: denial
            also_answers: oil-sold
#           ^ AM418
            rests_on: argument
  oil-sold:
    title: The oil was sold
    claim: So the council says.
    topic: light
    unanswered: The plea passes over it.
""",
    "on a remark": """
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
        by: clerk
        move: context
        also_answers: [oil-sold]
#       ^ AM418
        rests_on: argument
  oil-sold:
    title: The oil was sold
    claim: So the council says.
    topic: light
    unanswered: The plea passes over it.
""",
    "of its own charge": """
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
        also_answers: [oil-sold, light-was-out]
#                                ^ AM418
        rests_on: argument
  oil-sold:
    title: The oil was sold
    claim: So the council says.
    topic: light
    unanswered: The plea passes over it.
""",
    "of a charge of its own party": """
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
        also_answers: oil-sold
#                     ^ AM418
        rests_on: argument
  oil-sold:
    title: The oil was sold
    claim: So the council says.
    by: pilots
    topic: light
    unanswered: The plea passes over it.
""",
    "of another charge": """
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
        also_answers: oil-sold
        rests_on: argument
  oil-sold:
    title: The oil was sold
    claim: So the council says.
    topic: light
    unanswered: The plea passes over it.
""",
    "of a charge that is not there": """
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
        also_answers: oil-solt
        rests_on: argument
  oil-sold:
    title: The oil was sold
    claim: So the council says.
    topic: light
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM418", case)
