"""Where unmapped-section finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "an unmapped section": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: yard.1
#       ^ AM109
""",
    "a prefix of nothing but unmapped ones": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: [oil, yard]
#             ^ AM109
""",
    "a caveat": """
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
            caveat:
              by: clerk
              says: It is torn.
              at: yard.2
#                 ^ AM109
""",
    "mapped ones": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: [oil, bells]
""",
    "a prefix with a mapped section": """
sources:
  plea:
    kind: pleading
    title: The plea
    sections:
      oil.1: {title: The oil, starts: As to the oil}
      oil.2: {title: The tar, starts: As to the tar, mapped: false, reason: no charge in it}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM109", case)
