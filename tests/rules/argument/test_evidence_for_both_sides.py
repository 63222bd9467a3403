"""Where evidence-for-both-sides finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "in an answer and in the reply": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: oil-book, shows: Two pints were drawn., nature: document}
        rebuttals:
          oil-sold:
            title: Oil was sold
            claim: It was sold on the quay.
            move: denial
            evidence:
              - {source: oil-book, shows: Nobody saw it burn., nature: document}
#                        ^ AM404
""",
    "at the same place": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: oil-book, shows: Two pints were drawn., nature: document, at: oil}
        rebuttals:
          oil-sold:
            title: Oil was sold
            claim: It was sold on the quay.
            move: denial
            evidence:
              - {source: oil-book, shows: Nobody saw it burn., nature: document, at: oil}
#                        ^ AM404
""",
    "at another place": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: oil-book, shows: Two pints were drawn., nature: document, at: oil}
        rebuttals:
          oil-sold:
            title: Oil was sold
            claim: It was sold on the quay.
            move: denial
            evidence:
              - {source: oil-book, shows: Nobody saw it burn., nature: document, at: bells}
""",
    "another source": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: oil-book, shows: Two pints were drawn., nature: document}
        rebuttals:
          oil-sold:
            title: Oil was sold
            claim: It was sold on the quay.
            move: denial
            evidence:
              - {source: pier-book, shows: Nobody saw it burn., nature: document}
""",
    "one quotation in the words of both sides": """
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
            at: oil
            quote: two pints
  bells:
    title: The bells were silent
    claim: No bell was rung.
    topic: light
    rebuttals:
      oil-spilt:
        title: Oil was spilt
        claim: It was spilt on the stairs.
        by: council
        move: context
        evidence:
          - {source: oil-book, shows: Two pints are gone., nature: document, at: bells, quote: two pints}
#                    ^ AM404
""",
    "one quotation in a ground and in the answer": """
accusations:
  light-was-out:
    grounds:
      book-says-so: {claim: The book has no oil for the night., source: oil-book, at: oil, quote: no oil}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: oil-book, shows: It was drawn before., nature: document, at: oil, quote: no oil}
#                    ^ AM404
""",
    "a ground and other words": """
accusations:
  light-was-out:
    grounds:
      book-says-so: {claim: The book has no oil for the night., source: oil-book, at: oil, quote: no oil}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: oil-book, shows: It was drawn before., nature: document, at: oil, quote: oil at dusk}
""",
    "one quotation twice on one side": """
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
            at: oil
            quote: two pints
  bells:
    title: The bells were silent
    claim: No bell was rung.
    topic: light
    rebuttals:
      oil-spilt:
        title: Oil was spilt
        claim: It was spilt on the stairs.
        move: context
        evidence:
          - {source: oil-book, shows: Two pints are gone., nature: document, at: bells, quote: two pints}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM404", case)
