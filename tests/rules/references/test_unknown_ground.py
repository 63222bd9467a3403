"""Where unknown-ground finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "a misspelt ground": """
accusations:
  light-was-out:
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        against: no-lamps
#                ^ AM105
""",
    "the accusation itself": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        against: light-was-out
#                ^ AM105
""",
    "a ground of another accusation": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        against: no-lamp
#                ^ AM105
  bell-was-silent:
    title: The bell was silent
    claim: No bell was rung.
    topic: light
    unanswered: The plea passes over it.
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
""",
    "an answer to an answer, against what the answer does not cite": """
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
          torn: {title: Torn, claim: It is torn., move: denial, rests_on: argument, against: pier-book}
#                                                                                            ^ AM105
""",
    "an answer to an answer, against a ground": """
accusations:
  light-was-out:
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
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
          torn: {title: Torn, claim: It is torn., move: denial, rests_on: argument, against: no-lamp}
#                                                                                            ^ AM105
""",
    "a source that is named wrongly in the evidence": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: logbook
            shows: Two pints were drawn.
            nature: document

        rebuttals:
          torn: {title: Torn, claim: It is torn., move: denial, rests_on: argument, against: oil-book}
""",
    "a ground of its own, the inference, and a cited source": """
accusations:
  light-was-out:
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document

        against: no-lamp
        rebuttals:
          torn: {title: Torn, claim: It is torn., move: denial, rests_on: argument, against: oil-book}
          idle: {title: Idle, claim: It is idle., move: denial, rests_on: argument, against: inference}
      late: {title: Late, claim: It came late., move: denial, rests_on: argument, against: inference}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM105", case)


@pytest.mark.parametrize(
    ("grounds", "against", "remedy"),
    [
        ("", "gauges", "leave `against` out to answer the claim itself, or write the ground that is meant"),
        ("", "inferrence", 'did you mean "inference"?'),
        ("grounds: {seen: {claim: All saw it.}}, ", "gauges", 'expected one of "seen", "inference"'),
        ("grounds: {seen: {claim: All saw it.}}, ", "sean", 'did you mean "seen"?'),
    ],
)
def test_the_remedy(grounds: str, against: str, remedy: str, whole: Callable[[str], str]) -> None:
    answer = f"{{title: Oil burnt, claim: It burnt., move: denial, rests_on: argument, against: {against}}}"
    text = whole(
        "accusations:\n  light-was-out: {title: The light was out, claim: It was dark., topic: light, "
        f"{grounds}rebuttals: {{oil-burnt: {answer}}}}}\n"
    )
    found = Checker(Settings(select=("AM105",))).check(SourceText("claims.yaml", text)).diagnostics
    assert [item.help for item in found] == [remedy]
