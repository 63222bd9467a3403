"""Where uneven-sentence finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a small letter among capitals": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: no oil
#          ^ AM309
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: Silent
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
  c4:
    title: Torn
    claim: Charge 4 is made.
    topic: light
    unanswered: No answer.
""",
    "a claim": """
accusations:
  c0:
    title: Charge 0
    claim: It was out.
    topic: light
    unanswered: No answer.
  c1:
    title: Charge 1
    claim: It was dark.
    topic: light
    unanswered: No answer.
  c2:
    title: Charge 2
    claim: no oil was bought.
#          ^ AM309
    topic: light
    unanswered: No answer.
  c3:
    title: Charge 3
    claim: It was torn.
    topic: light
    unanswered: No answer.
  c4:
    title: Charge 4
    claim: It was late.
    topic: light
    unanswered: No answer.
""",
    "too few to tell": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: no oil
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: Silent
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
""",
    "no rule to be seen": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: no oil
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: torn
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
  c4:
    title: Silent
    claim: Charge 4 is made.
    topic: light
    unanswered: No answer.
  c5:
    title: Late
    claim: Charge 5 is made.
    topic: light
    unanswered: No answer.
""",
    "small by choice": """
accusations:
  c0:
    title: out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: No oil
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: silent
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
  c4:
    title: torn
    claim: Charge 4 is made.
    topic: light
    unanswered: No answer.
""",
    "a name that starts small": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: eBells
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: Silent
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
  c4:
    title: Torn
    claim: Charge 4 is made.
    topic: light
    unanswered: No answer.
""",
    "a first word of one letter": """
accusations:
  c0:
    title: Charge 0
    claim: It was out.
    topic: light
    unanswered: No answer.
  c1:
    title: Charge 1
    claim: It was dark.
    topic: light
    unanswered: No answer.
  c2:
    title: Charge 2
    claim: t = 4 hours of darkness.
    topic: light
    unanswered: No answer.
  c3:
    title: Charge 3
    claim: It was torn.
    topic: light
    unanswered: No answer.
  c4:
    title: Charge 4
    claim: It was late.
    topic: light
    unanswered: No answer.
""",
    "a number": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: 4 pints
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: Silent
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
  c4:
    title: Torn
    claim: Charge 4 is made.
    topic: light
    unanswered: No answer.
""",
    "a title with one": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: No oil.
#          ^ AM309
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: Silent
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
  c4:
    title: Torn
    claim: Charge 4 is made.
    topic: light
    unanswered: No answer.
""",
    "a claim without one": """
accusations:
  c0:
    title: Charge 0
    claim: It was out.
    topic: light
    unanswered: No answer.
  c1:
    title: Charge 1
    claim: It was dark.
    topic: light
    unanswered: No answer.
  c2:
    title: Charge 2
    claim: No oil was bought
#          ^ AM309
    topic: light
    unanswered: No answer.
  c3:
    title: Charge 3
    claim: It was torn.
    topic: light
    unanswered: No answer.
  c4:
    title: Charge 4
    claim: It was late.
    topic: light
    unanswered: No answer.
""",
    "in brackets or quotation marks": """
accusations:
  c0:
    title: Charge 0
    claim: It was out.
    topic: light
    unanswered: No answer.
  c1:
    title: Charge 1
    claim: It was dark.
    topic: light
    unanswered: No answer.
  c2:
    title: Charge 2
    claim: 'It was "late."'
    topic: light
    unanswered: No answer.
  c3:
    title: Charge 3
    claim: It was torn (so it says.)
    topic: light
    unanswered: No answer.
  c4:
    title: Charge 4
    claim: So it says
#          ^ AM309
    topic: light
    unanswered: No answer.
""",
    "in Chinese": """
accusations:
  a: {title: 慢, claim: 合唱團說聖詩彈得太慢。, topic: light, unanswered: 沒有回答。}
  b: {title: 錢, claim: 他們認為她要了雙倍的錢。, topic: light, unanswered: 沒有回答。}
  c: {title: 鐘, claim: 他們寫道鐘整夜沒有響過。, topic: light, unanswered: 沒有回答。}
  d: {title: 門, claim: 他們說：「早上門鎖著。」, topic: light, unanswered: 沒有回答。}
  e: {title: 燈, claim: 他們說燈在晚禱時滅了, topic: light, unanswered: 沒有回答。}
#                      ^ AM309
""",
    "a question": """
accusations:
  c0:
    title: Charge 0
    claim: It was out.
    topic: light
    unanswered: No answer.
  c1:
    title: Charge 1
    claim: It was dark.
    topic: light
    unanswered: No answer.
  c2:
    title: Charge 2
    claim: Was oil bought?
    topic: light
    unanswered: No answer.
  c3:
    title: Charge 3
    claim: It was torn.
    topic: light
    unanswered: No answer.
  c4:
    title: Charge 4
    claim: It was late.
    topic: light
    unanswered: No answer.
""",
    "an abbreviation": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: Reed and Co.
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: Silent
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
  c4:
    title: Torn
    claim: Charge 4 is made.
    topic: light
    unanswered: No answer.
""",
    "too few to tell, uneven full stop": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: No oil.
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: Silent
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
""",
    "no rule to be seen, uneven full stop": """
accusations:
  c0:
    title: Out
    claim: Charge 0 is made.
    topic: light
    unanswered: No answer.
  c1:
    title: Dark
    claim: Charge 1 is made.
    topic: light
    unanswered: No answer.
  c2:
    title: No oil.
    claim: Charge 2 is made.
    topic: light
    unanswered: No answer.
  c3:
    title: Torn.
    claim: Charge 3 is made.
    topic: light
    unanswered: No answer.
  c4:
    title: Silent
    claim: Charge 4 is made.
    topic: light
    unanswered: No answer.
  c5:
    title: Late
    claim: Charge 5 is made.
    topic: light
    unanswered: No answer.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM309", case)
