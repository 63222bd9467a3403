"""Where unidentified-evidence finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.fixes import mend
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "without an id": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        evidence:
          - source: oil-book
            shows: One.
            nature: document
          - source: oil-book
#                   ^ AM114
            shows: Two.
            nature: document
""",
    "the first with an id": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        evidence:
          - source: oil-book
            id: dusk
            shows: One.
            nature: document
          - source: oil-book
            shows: Two.
            nature: document
""",
    "the second with an id": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        evidence:
          - source: oil-book
            shows: One.
            nature: document
          - source: oil-book
            id: dusk
            shows: Two.
            nature: document
""",
    "in a verdict": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    verdict:
      outcome: open
      by: court
      evidence:
        - {source: oil-book, shows: One., nature: document}
        - {source: oil-book, shows: Two., nature: document}
#                  ^ AM114
""",
    "of two sources": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        evidence:
          - source: pier-book
            shows: One.
            nature: document
          - source: oil-book
            shows: Two.
            nature: document
""",
    "of two answers": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It is said of oil-burnt.
        move: denial
        evidence:
          - {source: oil-book, shows: It says so., nature: document}
      oil-lost:
        title: Oil lost
        claim: It is said of oil-lost.
        move: denial
        evidence:
          - {source: oil-book, shows: It says so., nature: document}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM114", case)


HEAD = """
- text
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: It was burnt all night.
        move: denial
        evidence:
"""
TWO = "          - {source: oil-book, shows: Two.}\n"
TWO_NAMED = "          - {source: oil-book, id: 2, shows: Two.}\n"
FIXES = [
    (
        "          - source: oil-book\n            shows: Two.\n",
        "          - source: oil-book\n            id: 2\n            shows: Two.\n",
    ),
    (
        "          - shows: Two.\n            source: oil-book  # so\n",
        "          - shows: Two.\n            source: oil-book  # so\n            id: 2\n",
    ),
    (TWO, TWO_NAMED),
    (
        '          - {shows: Two., "source": "oil-book" }\n',
        '          - {shows: Two., "source": "oil-book", id: 2 }\n',
    ),
    (
        "          - {source: oil-book, # so\n             shows: Two.}\n",
        "          - {source: oil-book, id: 2, # so\n             shows: Two.}\n",
    ),
    (
        f"{TWO}          - {{source: oil-book, shows: Three.}}\n",
        f"{TWO_NAMED}          - {{source: oil-book, id: 3, shows: Three.}}\n",
    ),
    (
        f"{TWO_NAMED}          - {{source: oil-book, shows: Three.}}\n",
        f"{TWO_NAMED}          - {{source: oil-book, id: 3, shows: Three.}}\n",
    ),
]


@pytest.mark.parametrize(("written", "wanted"), FIXES)
def test_the_fix_keeps_the_name(written: str, wanted: str, whole: Callable[[str], str]) -> None:
    checker = Checker(Settings(select=("AM108", "AM114")))
    before = whole(f"{HEAD}          - {{source: oil-book, shows: One.}}\n{written}")
    first = checker.check(SourceText("claims.yaml", before))
    done = mend(first.source, checker.check)
    assert done.text == before.replace(written, wanted)
    assert done.result.diagnostics == ()
    assert first.graph is not None
    assert done.result.graph is not None
    assert first.graph.identities == done.result.graph.identities
