"""Where unpaired-mark finds a bracket or quotation mark alone, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a topic": """
topics:
  light: The light (of the harbour
#        ^ AM312
""",
    "a name and an address": """
sources:
  plea:
    kind: pleading
    title: The plea
    author: [Anne Reed, Mary "Voss]
#                       ^ AM312
    url: https://example.org/plea"
#        ^ AM312
    archive: Harbour office (copy)
""",
    "a quotation, which may be cut anywhere": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp (of the harbour) was dark in the storm.
    topic: light
    at: oil
    quote: the lamp (of the harbour
    unanswered: The plea passes over it.
""",
}
CASE = """
accusations:
  light-was-out:
    title: The light was out
    claim: |-
      {}
    topic: light
    unanswered: The plea passes over it.
"""
LONE = [
    'The council says "the light was out.',
    'The light" was "out", it says.',
    "The council says “the light was out.",
    "Der Rat sagt: „Das Licht war aus.",
    "Le conseil dit « la lampe était éteinte.",
    "The light (of 1871 was out.",
    "The light of 1871) was out.",
    "The light (of [1871) was out.",
    "It was out, as the log (p. 34 says.",
    "議会は「灯台が消えたと言う。",
]
PAIRED = [
    'The council says "the light was out".',
    "The council says “the light was out”.",
    "Der Rat sagt: „Das Licht war aus.“",
    "Rådet säger: ”Ljuset var släckt.”",
    "Le conseil dit « la lampe était éteinte ».",
    "The light (of [the year] 1871) was out.",
    "It gives a) the oil, b) the wick and iii) the hour.",
    "1) The oil; 2) the wick.",
    "The council of the harbour(s) (see vol. 1, p. 34).",
    'The lamp is 14" wide.',
    "The keeper's and the clerks' word, in the '70s.",
    "It was “out.\n\n      “It was out all night.”",
]


@pytest.mark.parametrize("text", LONE)
def test_a_mark_that_stands_alone(
    text: str, found: Callable[..., object], whole: Callable[[str], str]
) -> None:
    assert found(whole(CASE.format(text)), "AM312") == [(26, 12, "AM312")]


@pytest.mark.parametrize("text", PAIRED)
def test_marks_that_go_together(text: str, found: Callable[..., object], whole: Callable[[str], str]) -> None:
    assert found(whole(CASE.format(text)), "AM312") == []


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM312", case)
