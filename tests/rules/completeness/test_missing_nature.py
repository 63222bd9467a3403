"""Where missing-nature finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a record": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  minutes: {kind: minutes, title: Minutes, date: 1871}
  own: {kind: recollection, title: Forty years, author: Mary Voss}
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
          - {source: minutes, shows: It says so.}
          - {source: oil-book, shows: Two pints were drawn.}
#           ^ AM211
          - {source: own, shows: She drew it.}
""",
    "a kind that settles it, and a nature of its own": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  minutes: {kind: minutes, title: Minutes, date: 1871}
  own: {kind: recollection, title: Forty years, author: Mary Voss}
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
          - {source: minutes, shows: It says so.}
          - {source: own, shows: She drew it.}
          - {source: oil-book, shows: Two pints were drawn., nature: document}
""",
    "an unknown source is another rule's": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  oil-books: {kind: record, title: The oil book, date: 1871-03-04}
  minutes: {kind: minutes, title: Minutes, date: 1871}
  own: {kind: recollection, title: Forty years, author: Mary Voss}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: oil-books
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: minutes, shows: It says so.}
          - {source: own, shows: She drew it.}
          - {source: nosuch, shows: Two pints were drawn., nature: data}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM211", case)
