"""Where own-caveat finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "by the only respondent": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            caveat: {by: keeper, says: It is a copy.}
#                        ^ AM412
""",
    "by one of those who answer": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: [keeper, clerk]
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            caveat: {by: clerk, says: It is a copy.}
#                        ^ AM412
""",
    "among others": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: keeper
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            caveat:
              - {by: clerk, says: It is a copy.}
              - {by: [keeper], says: It was copied late.}
#                    ^ AM412
""",
    "by an editor": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: keeper
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            caveat: {by: clerk, says: It is a copy.}
""",
    "by those who answer, with others": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: keeper
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            caveat: {by: [keeper, clerk], says: It is a copy.}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM412", case)
