"""Where uncovered-section finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "nothing names any": """
sources:
  plea:
    kind: pleading
    title: The plea
    sections:
      oil: {title: The oil, starts: As to the oil}
#     ^ AM205
      bells.1: {title: The first bell, starts: The first bell}
#     ^ AM205
      bells.2: {title: The second bell, starts: The second bell}
#     ^ AM205
      yard: {title: The yard, starts: In the yard, mapped: false, reason: no charge in it}
""",
    "one of them": """
sources:
  plea:
    kind: pleading
    title: The plea
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells.1: {title: The first bell, starts: The first bell}
      bells.2: {title: The second bell, starts: The second bell}
#     ^ AM205
      yard: {title: The yard, starts: In the yard, mapped: false, reason: no charge in it}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: [oil, bells.1]
""",
    "one that a misspelt name probably means": """
sources:
  plea:
    kind: pleading
    title: The plea
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: The bells}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: [oil, bell]
""",
    "covered by evidence and a caveat": """
sources:
  oil-book: {kind: record, title: The oil book}
  plea:
    kind: pleading
    title: The plea
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells.1: {title: The first bell, starts: The first bell}
      bells.2: {title: The second bell, starts: The second bell}
      yard: {title: The yard, starts: In the yard, mapped: false, reason: no charge in it}
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
            at: bells
            caveat:
              by: clerk
              says: It is torn.
              at: oil
""",
    "beside a place in a source that is no text, and one that may be meant for it": """
sources:
  plea:
    kind: pleading
    title: The plea
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells.1: {title: The first bell, starts: The first bell}
#     ^ AM205
      bells.2: {title: The second bell, starts: The second bell}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
accusations:
  light-was-out:
    at: oil
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: oil-book, shows: Two pints were drawn., nature: document, at: Table 4}
          - {source: oil-book, id: two, shows: Three pints were drawn., nature: document, at: bells.2}
""",
    "named with another in one text": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil; bells.1 and bells.2
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM205", case)
