"""Where unknown-source finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "of a piece of evidence": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-books
#                   ^ AM103
            shows: Two pints were drawn.
            nature: document
""",
    "of a ground": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
    grounds:
      g1: {claim: Two pilots saw no lamp., source: pilots}
#                                                  ^ AM103
""",
    "the mapped text": """
text: pleas
#     ^ AM103
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "no sources at all": """
- sources
text: plea
#     ^ AM103
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "declared ones": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    grounds:
      g1: {claim: Two pilots saw no lamp., source: pier-book}
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
    assert_marked("AM103", case)
