"""Where long-title finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "seventy-one letters": """
accusations:
  out:
    title: abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi k
#          ^ AM303
    claim: It was dark all night and nobody on the pier could see the lamp.
    topic: light
    unanswered: No.
""",
    "wide letters count twice": """
accusations:
  out:
    title: 灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯
#          ^ AM303
    claim: It was dark all night and nobody on the pier could see the lamp.
    topic: light
    unanswered: No.
""",
    "a rebuttal's": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi k
#              ^ AM303
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
""",
    "thirty-six wide ones": """
accusations:
  out:
    title: 灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯
#          ^ AM303
    claim: It was dark all night and nobody on the pier could see the lamp.
    topic: light
    unanswered: No.
""",
    "seventy letters": """
accusations:
  out:
    title: abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghij
    claim: It was dark all night and nobody on the pier could see the lamp.
    topic: light
    unanswered: No.
""",
    "thirty-five wide ones": """
accusations:
  out:
    title: 灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯
    claim: It was dark all night and nobody on the pier could see the lamp.
    topic: light
    unanswered: No.
""",
    "marks on letters take no room": """
accusations:
  out:
    title: éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
    claim: It was dark all night and nobody on the pier could see the lamp.
    topic: light
    unanswered: No.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM303", case)
