"""Where duplicate-id finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a person and a party": """
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent, members: [Mary Voss]}
people:
  voss: {name: Mary Voss}
  keeper: {name: The keeper of the light}
# ^ AM108
""",
    "a person and a topic": """
people: {light: {name: Ewan Light}}
""",
    "an accusation's and a rebuttal's": """
accusations:
  light-was-out:
    rebuttals:
      light-was-out:
#     ^ AM108
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
""",
    "a ground's and a rebuttal's": """
accusations:
  light-was-out:
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
    rebuttals:
      no-lamp: {title: Oil, claim: Oil was drawn., move: denial, rests_on: argument}
#     ^ AM108
""",
    "three, the first of which keeps it": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        rebuttals:
          oil-burnt: {title: Oil, claim: It is torn., move: denial, rests_on: argument}
#         ^ AM108
  bells:
    title: The bells were silent
    claim: No bell was rung.
    topic: light
    rebuttals:
      oil-burnt: {title: Oil, claim: It was late., move: denial, rests_on: argument}
#     ^ AM108
""",
    "the later in the file, whatever its kind": """
accusations:
  light-was-out:
    rebuttals:
      same: {title: Oil, claim: Oil was drawn., move: denial, rests_on: argument}
    grounds:
      same: {claim: Two pilots saw no lamp.}
#     ^ AM108
""",
    "parties, sources and topics have their own": """
accusations:
  council:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
  light:
    title: Duty was neglected
    claim: The garden came before the watch.
    topic: light
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM108", case)
