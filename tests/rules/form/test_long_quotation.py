"""Where long-quotation finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "thirteen words": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: one two three four five six seven eight nine ten eleven twelve thirteen
#          ^ AM301
""",
    "one of two": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote:
      - one two
      - one two three four five six seven eight nine ten eleven twelve thirteen
#       ^ AM301
""",
    "signs and the curator's words do not count": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: "one – two three [as he says here] four five six … seven eight nine ten eleven twelve"
""",
    "a script without spaces, two characters a word": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: 灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯
#          ^ AM301
""",
    "as many as may be": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: 灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯
""",
    "twelve words with apostrophes": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
    quote: one's two three four five six seven eight nine ten eleven twelve
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM301", case)


def test_the_limit_is_a_setting(assert_marked: Callable[..., None]) -> None:
    case = """
accusations:
  out:
    title: Out
    claim: It was out.
    topic: light
    unanswered: No answer.
    at: oil
    quote: four words, and no
    #      ^ AM301
"""
    assert_marked("AM301", case, max_words=3)
