"""Where rebuttal-without-evidence finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "nothing said": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: Oil was drawn at dusk., move: denial}
#     ^ AM203
""",
    "evidence announced and not given": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: Oil was drawn at dusk., move: denial, rests_on: evidence}
#     ^ AM203
""",
    "of a move that is not known, and may need none": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: Oil was drawn at dusk., move: shrug}
#                                                                            ^ AM024
""",
    "of a move that is not known, and means another than a concession": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: Oil was drawn at dusk., move: refutation}
#     ^ AM203                                                                ^ AM024
""",
    "of a move that is meant for a concession": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: Oil was drawn at dusk., move: admission}
#                                                                            ^ AM024
""",
    "in an answer to an answer": """
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

        rebuttals:
          torn: {title: Torn, claim: It is torn., move: denial}
#         ^ AM203
""",
    "argument": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
""",
    "evidence": """
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
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM203", case)
