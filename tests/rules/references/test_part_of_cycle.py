"""Where part-of-cycle finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "itself": """
accusations:
  a: {title: Charge a, claim: It is charged., topic: light, unanswered: No answer., part_of: a}
#                                                                                            ^ AM107
""",
    "two, at the first in the file": """
accusations:
  a: {title: Charge a, claim: It is charged., topic: light, unanswered: No answer., part_of: b}
#                                                                                            ^ AM107
  b: {title: Charge b, claim: It is charged., topic: light, unanswered: No answer., part_of: a}
""",
    "three, entered from outside": """
accusations:
  z: {title: Charge z, claim: It is charged., topic: light, unanswered: No answer., part_of: b}
  a: {title: Charge a, claim: It is charged., topic: light, unanswered: No answer., part_of: c}
#                                                                                            ^ AM107
  b: {title: Charge b, claim: It is charged., topic: light, unanswered: No answer., part_of: a}
  c: {title: Charge c, claim: It is charged., topic: light, unanswered: No answer., part_of: b}
""",
    "two circles through one": """
accusations:
  a: {title: Charge a, claim: It is charged., topic: light, unanswered: No answer., part_of: [b, c]}
#                                                                                             ^ AM107
#                                                                                                ^ AM107
  b: {title: Charge b, claim: It is charged., topic: light, unanswered: No answer., part_of: a}
  c: {title: Charge c, claim: It is charged., topic: light, unanswered: No answer., part_of: a}
""",
    "two apart": """
accusations:
  a: {title: Charge a, claim: It is charged., topic: light, unanswered: No answer., part_of: b}
#                                                                                            ^ AM107
  b: {title: Charge b, claim: It is charged., topic: light, unanswered: No answer., part_of: a}
  c: {title: Charge c, claim: It is charged., topic: light, unanswered: No answer., part_of: [x, d]}
#                                                                                                ^ AM107
  d: {title: Charge d, claim: It is charged., topic: light, unanswered: No answer., part_of: c}
""",
    "a diamond is no circle": """
accusations:
  a: {title: Charge a, claim: It is charged., topic: light, unanswered: No answer., part_of: [b, c]}
  b: {title: Charge b, claim: It is charged., topic: light, unanswered: No answer., part_of: d}
  c: {title: Charge c, claim: It is charged., topic: light, unanswered: No answer., part_of: d}
  d: {title: Charge d, claim: It is charged., topic: light, unanswered: No answer.}
""",
    "a chain to something unknown": """
accusations:
  a: {title: Charge a, claim: It is charged., topic: light, unanswered: No answer., part_of: b}
  b: {title: Charge b, claim: It is charged., topic: light, unanswered: No answer., part_of: c}
  c: {title: Charge c, claim: It is charged., topic: light, unanswered: No answer., part_of: elsewhere}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM107", case)


def test_a_long_chain_is_no_matter(found: Callable[..., list[object]], whole: Callable[[str], str]) -> None:
    last = 3000
    charges = "".join(
        f"  a{number}: {{title: A, claim: A, topic: light, unanswered: A, part_of: a{number % last + 1}}}\n"
        for number in range(1, last + 1)
    )
    assert len(found(whole("accusations:\n" + charges), "AM107")) == 1
