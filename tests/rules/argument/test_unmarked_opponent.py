"""Where unmarked-opponent finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a document": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: The harbour council}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
#                   ^ AM409
""",
    "testimony of a member": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: 'Reed, Anne'}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: testimony
#                   ^ AM409
""",
    "one's own record, which it is not": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: [Anne Reed, John Marsh]}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: own-record
#                   ^ AM409
""",
    "minutes": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: The harbour council}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: minutes
""",
    "the opponent's": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: The harbour council}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: opponent
""",
    "with a stranger": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: [Anne Reed, Ewan Gell]}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
""",
    "brought by the accusers": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: The harbour council}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
        by: council
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM409", case)
