"""Where unknown-signatory finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "almost a member": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [Anne Reed, John March]}
#                                                                          ^ AM506
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "one stranger among members": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [Anne Reed, John Marsh, Ewan Gell]}
#                                                                                      ^ AM506
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "members, in other forms of their names": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: ['Reed, Anne', J. Marsh, Quayle]}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "one member and a stranger": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [Anne Reed, Ewan Gell]}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "strangers only": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [Ewan Gell, Ned Kerr, Tom Cain]}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "one author": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: Jon Marsh}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM506", case)
