"""Where uneven-name finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "an initial, and a member": """
parties:
  council: {name: The harbour council, role: accuser, members: [Anne Reed, John Marsh, Paul Quayle]}
  keeper: {name: The keeper, role: respondent, members: [Mary Voss]}
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, author: [Anne Reed, J. Marsh]}
#                                                      ^ AM510
  b: {kind: record, title: Book b, recipient: John Marsh}
  c: {kind: record, title: Book c, date: 1871}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "two authors, the later one": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, author: Ewan Gell}
  b: {kind: record, title: Book b, recipient: E. Gell}
#                                             ^ AM510
  c: {kind: record, title: Book c, author: E. Gell}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "a person who is registered": """
people: {gell: {name: Ewan Gell, also: Captain Ewan}}
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, author: [E. Gell, Captain Ewan]}
#                                           ^ AM510
  b: {kind: record, title: Book b, recipient: gell}
  c: {kind: record, title: Book c, author: Ewan Gell}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "the last name first, and alone": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, author: 'Marsh, John'}
  b: {kind: record, title: Book b, recipient: Marsh}
  c: {kind: record, title: Book c, author: John  Marsh}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "either of two": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, author: Ewan Gell}
  b: {kind: record, title: Book b, recipient: Edith Gell}
  c: {kind: record, title: Book c, author: E. Gell}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "two persons in one text": """
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: Voss and Gell, role: respondent}
  board: {name: Ministry of Oil and Light, role: other}
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss and Ewan Gell, date: 1871}
#                                                 ^ AM510
  a: {kind: record, title: Book a, author: Office of Oil and Light}
  b: {kind: record, title: Book b, author: Mary Voss und Peter Marsh}
  c: {kind: record, title: Book c, author: clerk of Voss and Gell}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
    "another given name": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  a: {kind: record, title: Book a, author: Ewan Gell}
  b: {kind: record, title: Book b, recipient: Anne Gell}
  c: {kind: record, title: Book c, author: The Gell}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    see: [a, b, c]
    unanswered: No.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM510", case)
