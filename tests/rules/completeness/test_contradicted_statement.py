"""Where contradicted-statement finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "both": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
    unanswered: The plea passes over it.
#   ^ AM202
""",
    "answered under another accusation": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
#   ^ AM202
  light-was-dim:
    title: The light was dim
    claim: It was dim at dusk.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        also_answers: light-was-out
        rests_on: argument
""",
    "an answer": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
""",
    "a reason": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
""",
    "both, evidence beside argument": """
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
        rests_on: argument
#       ^ AM202
""",
    "evidence, and said so": """
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
        rests_on: evidence
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
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM202", case)
