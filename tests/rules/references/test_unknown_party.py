"""Where unknown-party finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "an accuser": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: counsel
#       ^ AM101
""",
    "one of several": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: [council, warden]
#                 ^ AM101
""",
    "a respondent, and the author of a caveat": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        by: keepers
#           ^ AM101
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            caveat: {by: clark, says: The page is torn.}
#                        ^ AM101
""",
    "an answer to an answer": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        rebuttals:
          oil-sold: {title: Oil was sold, claim: It was sold., by: nobody, move: denial, rests_on: argument}
#                                                                  ^ AM101
""",
    "declared ones": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: [council, keeper, clerk]
""",
    "several in one text, and a name for an id": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: council, keeper
#       ^ AM101
    grounds: {dark: {claim: Nobody saw it.}}
  bells:
    title: The bells
    claim: No bell was rung before dawn.
    topic: light
    by: [The harbour council, Mary Voss and the clerk]
#        ^ AM101              ^ AM101
    unanswered: The plea passes over it.
""",
    "several in one text, joined in other ways": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: [council / keeper, council und keeper]
#        ^ AM101           ^ AM101
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM101", case)


@pytest.mark.parametrize(
    "written", ["council, clerk", "council / clerk", "council und clerk", "council; clerk"]
)
def test_what_is_joined_in_one_text_becomes_a_list(written: str, whole: Callable[[str], str]) -> None:
    case = f"""
accusations:
  light-was-out:
    by: {written}
    unanswered: The plea passes over it.
"""
    source = SourceText("claims.yaml", whole(case))
    [finding] = Checker(Settings(select=("AM101",))).check(source).diagnostics
    assert finding.fix
    assert [edit.text for edit in finding.fix.edits] == ["[council, clerk]"]


def test_the_identifier_that_is_offered_is_one(whole: Callable[[str], str]) -> None:
    case = """
language: de
parties: {Kläger: {name: Ole, role: accuser}}
accusations:
  light-was-out: {title: The light was out, claim: It was dark., topic: light, by: kläger, unanswered: So.}
"""
    found = Checker(Settings(select=("AM101",))).check(SourceText("claims.yaml", whole(case))).diagnostics
    named = [item for item in found if item.code == "AM101"]
    assert [(item.help, item.fix and item.fix.title) for item in named] == [
        ('did you mean "klaeger"?', 'name "klaeger"')
    ]
