"""Where repeated-claim finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "the same": """
accusations:
  c0:
    title: Charge 0
    claim: The lamp was dark on the night of the storm.
    topic: light
    unanswered: No.
  c1:
    title: Charge 1
    claim: The lamp was dark on the night of the storm.
#          ^ AM305
    topic: light
    unanswered: No.
""",
    "another word in the middle": """
accusations:
  c0:
    title: Charge 0
    claim: The lamp of the harbour was dark on the night of the storm.
    topic: light
    unanswered: No.
  c1:
    title: Charge 1
    claim: The lamp of the port was dark on the night of the storm.
#          ^ AM305
    topic: light
    unanswered: No.
""",
    "another word at the start": """
accusations:
  c0:
    title: Charge 0
    claim: A lamp was dark on the night of the great storm.
    topic: light
    unanswered: No.
  c1:
    title: Charge 1
    claim: The lamp was dark on the night of the great storm.
#          ^ AM305
    topic: light
    unanswered: No.
""",
    "the third like the first": """
accusations:
  c0:
    title: Charge 0
    claim: The lamp was dark on the night of the storm.
    topic: light
    unanswered: No.
  c1:
    title: Charge 1
    claim: No bell was rung.
    topic: light
    unanswered: No.
  c2:
    title: Charge 2
    claim: The lamp was dark on the night of the storms.
#          ^ AM305
    topic: light
    unanswered: No.
""",
    "another number": """
accusations:
  c0:
    title: Charge 0
    claim: The lamp of the harbour was dark on the 4th of March.
    topic: light
    unanswered: No.
  c1:
    title: Charge 1
    claim: The lamp of the harbour was dark on the 5th of March.
    topic: light
    unanswered: No.
""",
    "another claim": """
accusations:
  c0:
    title: Charge 0
    claim: The lamp was dark on the night of the storm.
    topic: light
    unanswered: No.
  c1:
    title: Charge 1
    claim: The lamp was dark because nobody had bought oil.
    topic: light
    unanswered: No.
""",
    "an answer may take up the charge": """
accusations:
  light-was-out:
    rebuttals:
      oil: {title: Oil, claim: That the lamp was dark is true., move: justification, rests_on: argument}
""",
    "an answer that only says the charge again": """
accusations:
  light-was-out:
    rebuttals:
      oil: {title: Oil, claim: The lamp was dark in the storm., move: justification, rests_on: argument}
#                              ^ AM305
""",
    "a ground that only says the charge again": """
accusations:
  light-was-out:
    grounds: {dark: {claim: The lamp was dark in the storm.}}
#                           ^ AM305
    unanswered: No.
""",
    "an accuser who stands by the charge": """
accusations:
  light-was-out:
    rebuttals:
      oil:
        title: Oil
        claim: The lamp was lit.
        move: denial
        rests_on: argument
        rebuttals:
          dark: {title: Dark, claim: The lamp was dark in the storm., move: denial, rests_on: argument}
""",
    "in Chinese": """
accusations:
  book: {title: 他的書, claim: 他抄襲了別人的書。, topic: light, unanswered: 他沒有回答。}
  copy: {title: 抄襲, claim: 他抄襲了別人的書！, topic: light, unanswered: 他沒有回答。}
#                          ^ AM305
  bell: {title: 鐘, claim: 他抄襲了別人的歌詞和曲調。, topic: light, unanswered: 他沒有回答。}
""",
    "in Japanese": """
accusations:
  lamp: {title: 灯, claim: 嵐の夜に灯台の明かりが消えていたと評議会は言う。, topic: light, unanswered: 無。}
  bell: {title: 鐘, claim: 嵐の夜に灯台の明かりは消えていたと評議会は言う。, topic: light, unanswered: 無。}
#                         ^ AM305
  boat: {title: 船, claim: 嵐の夜に灯台の船が港に戻らなかったと漁師は言う。, topic: light, unanswered: 無。}
""",
    "the title with a full stop": """
accusations:
  out:
    title: The light was out
    claim: The light was out.
#          ^ AM305
    topic: light
    unanswered: No.
""",
    "almost the title": """
accusations:
  out:
    title: The light was out
    claim: The light was put out
#          ^ AM305
    topic: light
    unanswered: No.
""",
    "a rebuttal's": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: oil was burnt, move: denial, rests_on: argument}
#                                              ^ AM305
""",
    "more than the title": """
accusations:
  out:
    title: The light was out
    claim: The light was out when the three boats came home.
    topic: light
    unanswered: No.
""",
    "something else": """
accusations:
  out:
    title: The light was out
    claim: No lamp was lit.
    topic: light
    unanswered: No.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM305", case)
