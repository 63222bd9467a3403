"""Where stray-mark finds something, and where it does not."""

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
    "prose": """
title: The harbour light,
#      ^ AM312
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.,
#          ^ AM312
    topic: light
    unanswered: The plea passes over it.
""",
    "names, and what is said of a source": """
curators: [Ada, 'Ben,']
#               ^ AM312
parties:
  council: {name: 'The harbour council,', role: accuser, members: ['Anne Reed,']}
#                 ^ AM312                                          ^ AM312
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: Mary Voss,
#           ^ AM312
    date: 1871-03-20
    url: https://harbour.example/plea,
#        ^ AM312
    archive: 港務局、
#            ^ AM312
    sections:
      oil: {title: The oil, starts: "As to the oil,"}
""",
    "commas inside a text, between texts and at the end of a quotation": """
curators: [Ada, Ben,]
accusations:
  light-was-out:
    title: The light, it is said, was out
    claim: The lamp was dark, in the storm.
    topic: light
    at: oil
    quote: "the lamp was dark,"
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM312", case)


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
