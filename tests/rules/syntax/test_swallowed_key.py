"""Where swallowed-key sees a key inside the text above it, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "in quotes": """
accusations:
  light-was-out:
    title: The light was out
    claim: "The lamp was dark
#          ^ AM016
      by: council"
    topic: light
    unanswered: The plea passes over it.
""",
    "a word that is no key here, or a key that stands here, too": """
accusations:
  light-was-out:
    title: The light was out
    claim: |
      Two things are said
      move: that nobody moved;
      topic: that nobody talks of it.
    topic: light
    unanswered: The plea passes over it.
""",
    "a key inside a line": """
accusations:
  light-was-out:
    title: The light was out
    claim: >
      The hint, says the council, is by: all.
    topic: light
    unanswered: "The plea passes over it: voice: none."
""",
}
BLOCK = """
accusations:
  light-was-out:
    title: The light was out
    claim: {}
    topic: light
    unanswered: The plea passes over it.
"""
BLOCKS = [
    ">\n      The council says that the lamp was dark.\n      voice: hinted",
    ">-\n      The lamp was dark in the storm.\n      grounds:",
    ">\n      by: council",
    "|\n      The lamp was dark in the storm.\n        by: council",
    "|\n      The lamp was dark\n      in the storm.\n\n      at: oil\n",
]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM016", case)


@pytest.mark.parametrize("text", BLOCKS)
def test_a_key_in_a_block(text: str, found: Callable[..., object], whole: Callable[[str], str]) -> None:
    case = whole(BLOCK.format(text))
    line = case[: case.index("    claim: ")].count("\n") + 1
    assert found(case, "AM016") == [(line, 12, "AM016")]


def test_a_key_of_the_file(found: Callable[..., object], whole: Callable[[str], str]) -> None:
    case = whole("summary: >\n  What the council said.\n  language: en\n")
    line = case[: case.index("summary: ")].count("\n") + 1
    assert found(case, "AM016") == [(line, 10, "AM016")]
