"""Where self-cited-text finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "by its author": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: plea
#                   ^ AM403
            shows: Two pints were drawn.
            nature: document
""",
    "beside another source": """
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
          - {source: plea, shows: It says so., nature: own-record}
#                    ^ AM403
""",
    "by the other side": """
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
          own-words:
            title: His own words
            claim: The plea grants it.
            move: denial
            evidence:
              - {source: plea, shows: It grants it., nature: own-record}
""",
    "by the editors": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: plea
            shows: Two pints were drawn.
            nature: document
        by: clerk
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM403", case)
