"""Where trailing-space finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "at the end of a quoted text": """
accusations:
  light-was-out:
    title: The light was out
    claim: 'The lamp was dark in the storm. '
#          ^ AM308
    topic: light
    unanswered: The plea passes over it.
""",
    "at the end of a line": """
accusations:
  light-was-out:
    title: The light was out
    claim: "The lamp was dark\x20
#          ^ AM308
      in the storm."
    topic: light
    unanswered: The plea passes over it.
""",
    "behind a plain text": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.\x20\x20
#          ^ AM308
    topic: light
    unanswered: The plea passes over it.
""",
    "before a comment or another key": """
accusations:
  light-was-out: {title: The light was out , claim: The lamp was dark in the storm.  , topic: light,
    unanswered: The plea passes over it. }  # so
""",
    "in a topic that is its title alone": """
topics:
  light: "The light "
#        ^ AM308
""",
    "outside prose": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil\x20
""",
    "nowhere": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM308", case)
