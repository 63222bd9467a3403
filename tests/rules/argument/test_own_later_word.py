"""Where own-later-word finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a recollection, of which it is said elsewhere": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  own: {kind: recollection, title: Own words, author: Mary Voss, date: 1860}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: own
            shows: Two pints were drawn.
""",
    "a letter after the text": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  own: {kind: letter, title: Own words, author: The keeper, date: 1871-03-21}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
#       ^ AM402
          - source: own
            shows: Two pints were drawn.
            nature: document
""",
    "with the text itself": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  own: {kind: letter, title: Own words, author: The keeper, date: 1871-04}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
#       ^ AM402
          - source: own
            shows: Two pints were drawn.
            nature: document
          - {source: plea, shows: It says so., nature: own-record}
""",
    "a letter before the text": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  own: {kind: letter, title: Own words, author: The keeper, date: 1871-03-19}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: own
            shows: Two pints were drawn.
            nature: document
""",
    "a month that may be before": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  own: {kind: letter, title: Own words, author: The keeper, date: 1871-03}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: own
            shows: Two pints were drawn.
            nature: document
""",
    "somebody else's": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  own: {kind: letter, title: Own words, author: The harbour council, date: 1872}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: own
            shows: Two pints were drawn.
            nature: document
""",
    "beside a record": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  own: {kind: letter, title: Own words, author: The keeper, date: 1872}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: own
            shows: Two pints were drawn.
            nature: document
          - {source: oil-book, shows: It says so., nature: document}
""",
    "the text alone is another rule's": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  own: {kind: letter, title: Own words, author: The keeper, date: 1872}
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
""",
    "what came with the text": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  annex: {kind: report, title: The annex, author: The keeper, date: 1871-03-20}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: annex, shows: Two pints were drawn., nature: document}
""",
    "what is measured or decided": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, date: 1871-03-20}
  soundings: {kind: dataset, title: Soundings, author: The keeper, date: 1872}
  order: {kind: resolution, title: The new order of watches, author: The keeper, date: 1872}
  own: {kind: letter, title: Own words, author: The keeper, date: 1872}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: soundings, shows: Two pints are gone., nature: data}
      watch-changed:
        title: The watch was changed
        claim: There are two watches now.
        move: context
        evidence:
          - {source: order, shows: It orders two watches., nature: resolution}
          - {source: own, shows: It says so., nature: own-record}
      oil-sold:
        title: Oil was sold
        claim: Oil was sold at dawn.
        move: denial
        evidence:
#       ^ AM402
          - {source: own, shows: It says so., nature: testimony}
""",
    "what the text itself cites has a wrong date": """
sources:
  plea:
    kind: pleading
    title: The plea
    author: The keeper
    date: 1871-03-20
    sections: {oil: {title: The oil, starts: As to the oil}}
  own: {kind: letter, title: Own words, author: The keeper, date: 1872}
  same-day: {kind: letter, title: Own words, author: The keeper, date: 1871-03-20}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence: [{source: own, at: oil, shows: Two pints were drawn., nature: document}]
      oil-sold:
        title: Oil was sold
        claim: Oil was sold at dawn.
        move: denial
        evidence: [{source: same-day, at: oil, shows: Two pints were sold., nature: document}]
""",
    "what an editor adds may be younger than the text, and be nobody else's": """
sources:
  plea:
    kind: pleading
    title: The plea
    author: The keeper
    date: 1871-03-20
    sections: {oil: {title: The oil, starts: As to the oil}}
  afterword: {kind: book, title: Afterword, author: The clerk, date: 1902, published: Harbour}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: clerk
        move: denial
        evidence: [{source: afterword, at: oil, shows: Two pints were drawn., nature: document}]
#       ^ AM402
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM402", case)
