"""Where quotation-without-place finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "no place": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    quote: the lamp was dark
#   ^ AM207
""",
    "no place at a caveat": """
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
              quote: torn
#             ^ AM207
""",
    "a place in no text": """
- text
sources:
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
#   ^ AM207
""",
    "a quotation of no text, with a place and without": """
- text
sources:
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: the lamp was dark
#   ^ AM207
    grounds:
      no-lamp: {claim: Two pilots saw no lamp., quote: no lamp}
""",
    "sections tell which text is to be named": """
- text
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: the lamp was dark
""",
    "both": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: the lamp was dark
""",
    "only a place": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM207", case)
