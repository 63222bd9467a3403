"""Where possible-inconsistency finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "one": """
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
        move: counter-charge
#             ^ AM420
        evidence:
          - {source: oil-book, shows: It says so., nature: opponent}
""",
    "several, told once": """
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
        move: counter-charge
#             ^ AM420
        evidence:
          - {source: oil-book, shows: It says so., nature: opponent}
      oil-lost:
        title: Oil lost
        claim: It is said of oil-lost.
        move: counter-charge
        evidence:
          - {source: oil-book, shows: It says so., nature: opponent}
""",
    "beside an inconsistency": """
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
        move: counter-charge
        evidence:
          - {source: oil-book, shows: It says so., nature: opponent}
      oil-lost:
        title: Oil lost
        claim: It is said of oil-lost.
        move: inconsistency
        evidence:
          - {source: oil-book, shows: It says so., nature: opponent}
""",
    "without their own word": """
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
        move: counter-charge
        evidence:
          - {source: oil-book, shows: It says so., nature: document}
""",
    "an inconsistency": """
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
        move: inconsistency
        evidence:
          - {source: oil-book, shows: It says so., nature: opponent}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM420", case)
