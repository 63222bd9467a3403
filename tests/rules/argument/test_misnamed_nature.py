"""Where misnamed-nature finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a nature that the kind settles": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871}
  sworn: {kind: testimony, title: Before the board, author: Anne Reed, date: 1871}
  own: {kind: testimony, title: Before the board, author: Mary Voss, date: 1871-03}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: own, shows: Two pints were drawn.}
          - {source: sworn, shows: Two pints were drawn.}
#                    ^ AM408
""",
    "the respondent's own": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: The keeper}
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
#                   ^ AM408
""",
    "a member of the respondent's": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: M. Voss}
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
#                   ^ AM408
""",
    "an accuser's": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: Voss}
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
    "an accuser among others": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: [Anne Reed, Mary Voss]}
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
    "a stranger's, which may record their act": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: The harbour master}
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
    "nobody's": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper}
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
    "brought by the accusers": """
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: The keeper}
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
        by: council
""",
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
#                   ^ AM408
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
#                   ^ AM408
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
#                   ^ AM408
""",
    "another's record as one's own": """
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  pilots: {name: The pilots, role: witness}
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: pilots}
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
#                   ^ AM408
""",
    "another's memory as one's own": """
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  pilots: {name: The pilots, role: witness}
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: letter, title: The paper, author: pilots}
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
            nature: recollection
#                   ^ AM408
""",
    "one's own record, brought by oneself and others": """
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  pilots: {name: The pilots, role: witness}
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: pilots}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: [keeper, pilots]
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: own-record
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
    "against one of two accusers, by the other": """
parties:
  pilots: {name: The pilots, role: accuser}
sources:
  plea: {kind: pleading, title: The plea}
  paper: {kind: record, title: The paper, author: pilots}
accusations:
  light-was-out:
    by: council
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: The pilots saw the light.
            nature: testimony
""",
    "brought by the accusers, unmarked opponent": """
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
    assert_marked("AM408", case)
