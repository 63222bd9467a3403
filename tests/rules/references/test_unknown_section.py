"""Where unknown-section finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "a misspelt section": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oils
#       ^ AM104
""",
    "some of several, at every kind of entry": """
accusations:
  light-was-out:
    grounds:
      g1: {claim: Two pilots saw no lamp., at: pilots}
#                                              ^ AM104
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        at: [oil, tar]
#                 ^ AM104
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            at: bells.3
#               ^ AM104
            caveat: {by: clerk, says: The page is torn., at: page}
#                                                            ^ AM104
""",
    "part of a word is no prefix": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: bell
#       ^ AM104
""",
    "a text without sections": """
sources:
  plea: {kind: pleading, title: The plea}
# ^ AM104
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: [oil, bells]
""",
    "sections and a prefix": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: [oil, bells, bells.1]
""",
    "no text, which is another fault": """
- text
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
""",
    "an unknown text, which is another fault": """
text: pleas
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
""",
    "the wrong source is named as the text": """
text: oil-book
sources:
  plea:
    kind: pleading
    title: The plea
    sections: {oil: {title: The oil, starts: As to the oil}}
  oil-book: {kind: record, title: The oil book}
accusations:
  light-was-out:
    at: oil
    unanswered: The plea passes over it.
""",
    "several in one text": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at:
      - oil
      - bells.1, bells.2
#       ^ AM104
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM104", case)


def test_a_title_leads_to_its_section(whole: Callable[[str], str]) -> None:
    case = """
accusations:
  light-was-out:
    at: [The second bell, oil]
    unanswered: The plea passes over it.
"""
    source = SourceText("claims.yaml", whole(case))
    [finding] = Checker(Settings(select=("AM104",))).check(source).diagnostics
    assert finding.help == '"The second bell" stands under the id "bells.2"'
    assert finding.fix
    assert [edit.text for edit in finding.fix.edits] == ["bells.2"]
