"""Where stray-comma finds a text that ends in one, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "prose": """
title: The harbour light,
#      ^ AM313
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.,
#          ^ AM313
    topic: light
    unanswered: The plea passes over it.
""",
    "names, and what is said of a source": """
curators: [Ada, 'Ben,']
#               ^ AM313
parties:
  council: {name: 'The harbour council,', role: accuser, members: ['Anne Reed,']}
#                 ^ AM313                                          ^ AM313
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: Mary Voss,
#           ^ AM313
    date: 1871-03-20
    url: https://harbour.example/plea,
#        ^ AM313
    archive: 港務局、
#            ^ AM313
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
    assert_marked("AM313", case)
