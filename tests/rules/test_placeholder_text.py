"""Where placeholder-text finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a concession of nothing": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: no
#                 ^ AM210
""",
    "in capitals": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: NONE
#                 ^ AM210
""",
    "in German": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: nein.
#                 ^ AM210
""",
    "a bare yes": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: yes
#                 ^ AM210
""",
    "a question mark": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: '?'
#                 ^ AM210
""",
    "a dash": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: '-'
#                 ^ AM210
""",
    "to be written": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: TODO
#                 ^ AM210
""",
    "a short concession": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: No oil.
""",
    "a refusal in words": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: No hour is given.
""",
    "no reason": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: none
#               ^ AM210
""",
    "a short reason": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: Not yet.
""",
    "a claim to be written": """
accusations:
  light-was-out: {title: TBD, claim: '???', topic: light, unanswered: It is passed over.}
#                        ^ AM210     ^ AM210
""",
    "a claim that is missing": """
accusations:
  light-was-out: {title: The light, topic: light, unanswered: It is passed over.}
# ^ AM022
""",
    "a name that looks like one": """
parties: {council: {name: Na, role: accuser}, keeper: {name: The keeper, role: respondent}}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "an acknowledgement": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    at: oil
    quote: as to the oil
    ack: n/a
#        ^ AM210
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM210", case)
