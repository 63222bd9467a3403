"""Where wrong-side finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "to one's own charge": """
accusations:
  light-was-out:
    by: council
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: council
#           ^ AM410
        move: denial
        rests_on: argument
""",
    "to a charge that is one's own by default": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: [council]
#           ^ AM410
        move: denial
        rests_on: argument
""",
    "by default to a charge of the respondent": """
accusations:
  light-was-out:
    by: keeper
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
""",
    "to one's own answer": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        rebuttals:
          oil-sold:
            title: The oil was sold
            claim: What was drawn at dusk was sold.
            by: keeper
#               ^ AM410
            move: denial
            rests_on: argument
""",
    "by the unnamed to the unnamed": """
accusations:
  light-was-out:
    by: unnamed
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: unnamed
        move: denial
        rests_on: argument
""",
    "by turns": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        rebuttals:
          oil-sold:
            title: The oil was sold
            claim: What was drawn at dusk was sold.
            move: denial
            rests_on: argument
""",
    "by one of several accusers": """
accusations:
  light-was-out:
    by: [council, clerk]
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: clerk
#           ^ AM410
        move: denial
        rests_on: argument
""",
    "by one of several accusers, with another": """
accusations:
  light-was-out:
    by: council
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: [clerk, council]
        move: denial
        rests_on: argument
""",
    "by a respondent": """
accusations:
  light-was-out:
    by: keeper
    unanswered: The plea passes over it.
""",
    "with the accusers' answer": """
accusations:
  light-was-out:
    by: [keeper]
    rebuttals:
      oil-burnt: {title: Oil, claim: Oil was drawn at dusk., by: council, move: denial, rests_on: argument}
""",
    "by several respondents": """
parties: {pilots: {name: The pilots, role: respondent}, keeper: {name: The keeper, role: respondent}}
accusations:
  light-was-out:
    by: [keeper, pilots]
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
    assert_marked("AM410", case)
