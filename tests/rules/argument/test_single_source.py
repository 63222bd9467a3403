"""Where single-source finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "two answers": """
accusations:
  light-was-out:
# ^ AM405
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
      boats-home:
        title: Boats came home
        claim: Three boats came home.
        move: context
        evidence:
          - {source: oil-book, shows: They came at ten., nature: document}
""",
    "two sources": """
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
      boats-home:
        title: Boats came home
        claim: Three boats came home.
        move: context
        evidence:
          - {source: pier-book, shows: They came at ten., nature: document}
""",
    "another source in between": """
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
          - {source: pier-book, shows: So it does., nature: document}
      boats-home:
        title: Boats came home
        claim: Three boats came home.
        move: context
        evidence:
          - {source: oil-book, shows: They came at ten., nature: document}
""",
    "one answer": """
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
    "an argument beside": """
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
      calm:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM405", case)
