"""Where contested-concession finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "by one party": """
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
      it-was-dark:
        title: It was dark
        claim: It is said of it-was-dark.
        by: keeper
        move: concession
#             ^ AM417
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
        by: [keeper, mate]
        move: denial
        rests_on: argument
      it-was-dark:
        title: It was dark
        claim: It is said of it-was-dark.
        by: mate
        move: concession
#             ^ AM417
""",
    "by two parties": """
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
      it-was-dark:
        title: It was dark
        claim: It is said of it-was-dark.
        by: mate
        move: concession
""",
    "of a ground": """
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
    grounds: {no-light: {claim: Nobody saw one.}}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        by: keeper
        move: denial
        rests_on: argument
      it-was-dark:
        title: It was dark
        claim: It is said of it-was-dark.
        by: keeper
        move: concession
        against: no-light
""",
    "in part": """
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
        concedes: It was dark.
        rests_on: argument
""",
    "by one who is not charged, which is another finding": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil, claim: It is granted., by: pilots, move: concession}
      oil-sold: {title: Sold, claim: It was sold., by: pilots, move: denial, rests_on: argument}
""",
    "alone": """
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
        move: concession
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM417", case)
