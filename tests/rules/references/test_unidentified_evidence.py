"""Where unidentified-evidence finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "without an id": """
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
          - source: oil-book
            shows: One.
            nature: document
          - source: oil-book
#                   ^ AM114
            shows: Two.
            nature: document
""",
    "the first with an id": """
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
          - source: oil-book
            id: dusk
            shows: One.
            nature: document
          - source: oil-book
            shows: Two.
            nature: document
""",
    "the second with an id": """
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
          - source: oil-book
            shows: One.
            nature: document
          - source: oil-book
            id: dusk
            shows: Two.
            nature: document
""",
    "in a verdict": """
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
      outcome: open
      by: court
      evidence:
        - {source: oil-book, shows: One., nature: document}
        - {source: oil-book, shows: Two., nature: document}
#                  ^ AM114
""",
    "of two sources": """
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
          - source: pier-book
            shows: One.
            nature: document
          - source: oil-book
            shows: Two.
            nature: document
""",
    "of two answers": """
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
      oil-lost:
        title: Oil lost
        claim: It is said of oil-lost.
        move: denial
        evidence:
          - {source: oil-book, shows: It says so., nature: document}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM114", case)
