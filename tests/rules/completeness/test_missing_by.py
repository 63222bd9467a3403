"""Where missing-by finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "two accusers": """
parties:
  council: {name: The council, role: accuser}
  pilots: {name: The pilots, role: accuser}
  keeper: {name: The keeper, role: respondent}
accusations:
  light-was-out:
# ^ AM206
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "two respondents": """
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
#     ^ AM206
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
""",
    "no accuser": """
parties:
  keeper: {name: The keeper, role: respondent}
accusations:
  light-was-out:
# ^ AM206
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "an answer to an answer, with two accusers to give it": """
parties:
  council: {name: The council, role: accuser}
  pilots: {name: The pilots, role: accuser}
  keeper: {name: The keeper, role: respondent}
accusations:
  light-was-out:
    by: council
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document

        rebuttals:
          torn: {title: Torn, claim: It is torn., move: denial, rests_on: argument}
#         ^ AM206
""",
    "an answer to what nobody of a side says": """
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

        by: clerk
        rebuttals:
          torn: {title: Torn, claim: It is torn., move: denial, rests_on: argument}
#         ^ AM206
""",
    "an answer to an unknown party's is another fault": """
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

        by: stranger
        rebuttals:
          torn: {title: Torn, claim: It is torn., move: denial, rests_on: argument}
""",
    "said": """
parties:
  council: {name: The council, role: accuser}
  pilots: {name: The pilots, role: accuser}
  keeper: {name: The keeper, role: respondent}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: pilots
""",
    "the only ones, by default": """
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

        rebuttals:
          torn: {title: Torn, claim: It is torn., move: denial, rests_on: argument}
""",
    "a verdict with several judges": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  court: {name: The court, role: judge}
  appeal: {name: The court of appeal, role: judge}
accusations:
  light-was-out:
    verdict:
      - outcome: open
#       ^ AM206
      - {outcome: open, by: appeal}
""",
    "a verdict of the only judge": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  court: {name: The court, role: judge}
accusations:
  light-was-out:
    verdict: {outcome: open}
""",
    "a reply to the unnamed": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        by: unnamed
        move: denial
        rests_on: argument
        rebuttals:
          oil-sold:
#         ^ AM206
            title: The oil was sold
            claim: What was drawn at dusk was sold.
            move: denial
            rests_on: argument
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM206", case)


def test_a_verdict_wants_somebody_who_takes_no_side(whole: Callable[[str], str]) -> None:
    case = (
        "parties: {council: {name: Council, role: accuser}, keeper: {name: Keeper, role: respondent}}\n"
        "accusations:\n  light-was-out:\n    verdict: {outcome: open}\n"
    )
    source = SourceText("claims.yaml", whole(case))
    [finding] = Checker(Settings(select=("AM206",))).check(source).diagnostics
    assert finding.help == "declare who gives it under `parties`, with the role judge"
