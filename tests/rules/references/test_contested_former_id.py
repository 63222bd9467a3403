"""Where contested-former-id finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "an id that lives": """
accusations:
  light-was-out:
    formerly: [lamp-dark, oil-burnt]
#                         ^ AM112
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: Oil was drawn at dusk., move: denial, rests_on: argument}
""",
    "the same entry": """
accusations:
  light-was-out:
    formerly: light-was-out
#             ^ AM112
    unanswered: No.
""",
    "claimed twice": """
accusations:
  light-was-out:
    formerly: dark
    grounds: {nobody-saw: {claim: Nobody saw it., formerly: dark}}
#                                                           ^ AM112
    unanswered: No.
""",
    "a person that is a party": """
people: {marsh: {name: John Marsh, formerly: council}}
#                                            ^ AM112
""",
    "a section": """
sources:
  plea:
    kind: pleading
    title: The plea
    author: Mary Voss
    date: 1871
    sections:
      oil: {title: The oil, starts: As to the oil, formerly: bells}
#                                                            ^ AM112
      bells: {title: The bells, starts: As to the bells, formerly: [oil.1, bells.0]}
""",
    "the same of two kinds that share no ids": """
topics: {light: {title: The light, formerly: lamp}}
people: {marsh: {name: John Marsh, formerly: [lamp, j-marsh]}}
accusations:
  light-was-out: {formerly: lamp, title: The light was out, claim: It was., topic: light, unanswered: No.}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM112", case)
