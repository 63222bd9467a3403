"""Where id-unlike-title finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "another subject": """
accusations:
  garden-feud:
# ^ AM307
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a rebuttal's": """
accusations:
  light-was-out:
    rebuttals:
      garden-feud: {title: Oil was burnt, claim: Oil was drawn at dusk., move: denial, rests_on: argument}
#     ^ AM307
""",
    "a topic's": """
topics: {garden: The light}
#        ^ AM307
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: garden
    unanswered: The plea passes over it.
""",
    "the beginning of a word": """
accusations:
  lights:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a word of the claim": """
accusations:
  dark-lamp:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "the accusation that is answered": """
accusations:
  light-was-out:
    rebuttals:
      light-again: {title: Oil was burnt, claim: Oil was drawn at dusk., move: denial, rests_on: argument}
""",
    "initials": """
accusations:
  tlwo:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "without its accents": """
accusations:
  epee:
    title: L'épée
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "another script": """
accusations:
  mayak:
    title: Маяк погас
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM307", case)
