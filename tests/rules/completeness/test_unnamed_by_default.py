"""Where unnamed-by-default finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "hinted": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    voice: hinted
#          ^ AM212
    unanswered: The plea passes over it.
""",
    "reported": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    voice: reported
#          ^ AM212
    unanswered: The plea passes over it.
""",
    "said to be by the unnamed": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    by: unnamed
    voice: hinted
    unanswered: The plea passes over it.
""",
    "by a party": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    by: council
    voice: reported
    unanswered: The plea passes over it.
""",
    "by a party with the reserved word as its identifier": """
- text
parties:
  unnamed: {name: The crew, role: accuser}
# ^ AM026
  keeper: {name: The keeper, role: respondent}
accusations:
  light-was-out:
    voice: paraphrased
    unanswered: The plea passes over it.
""",
    "paraphrased": """
- text
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  mate: {name: The mate, role: respondent}
  court: {name: The court, role: judge}
  clerk: {name: The clerk, role: editor}
  pilots: {name: The pilots, role: witness}
accusations:
  light-was-out:
    voice: paraphrased
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM212", case)
