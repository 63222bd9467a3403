"""Where ambiguous-name finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a source and a topic": """
topics: {light: The light, oil-book: The oil}
accusations:
  light-was-out:
    see: [plea, oil-book]
#               ^ AM111
    unanswered: No.
  oil-was-sold: {title: Oil was sold, claim: It went to the inn., topic: oil-book, unanswered: No.}
""",
    "a charge and a topic, named by both": """
topics: {light: {title: The light, see: bells}, bells: {title: The bells, see: light}}
#                                       ^ AM111
accusations:
  light-was-out: {unanswered: No., title: The light was out, claim: It was dark., topic: light, see: oil-book}
  bells: {title: No bell, claim: No bell was rung., topic: bells, unanswered: No.}
""",
    "one thing each": """
topics: {light: {title: The light, see: [oil-book, light-was-out, nobody-saw, light]}}
accusations:
  light-was-out:
    grounds: {nobody-saw: {claim: Nobody saw it., source: oil-book}}
    unanswered: No.
""",
    "an id of two kinds that no reference names": """
topics: {oil-book: The light}
accusations:
  light-was-out: {title: The light was out, claim: The lamp was dark., topic: oil-book, unanswered: No.}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM111", case)
