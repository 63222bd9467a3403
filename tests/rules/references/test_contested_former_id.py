"""Where contested-former-id finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.fixes import mend
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "an id that lives": """
accusations:
  light-was-out:
    formerly: [lamp-dark, oil-burnt]
#                         ^ AM112
    rebuttals:
      oil-burnt: {title: Oil was burnt, claim: Oil was drawn at dusk., move: denial, rests_on: argument}
""",
    "the same entry": """
accusations:
  light-was-out:
    formerly: light-was-out
#             ^ AM112
    unanswered: No.
""",
    "claimed twice": """
accusations:
  light-was-out:
    formerly: dark
    grounds: {nobody-saw: {claim: Nobody saw it., formerly: dark}}
#                                                           ^ AM112
    unanswered: No.
""",
    "a person that is a party": """
people: {marsh: {name: John Marsh, formerly: council}}
#                                            ^ AM112
""",
    "a section": """
sources:
  plea:
    kind: pleading
    title: The plea
    author: Mary Voss
    date: 1871
    sections:
      oil: {title: The oil, starts: As to the oil, formerly: bells}
#                                                            ^ AM112
      bells: {title: The bells, starts: As to the bells, formerly: [oil.1, bells.0]}
""",
    "a section of another text": """
text: [plea, charge]
sources:
  plea:
    kind: pleading
    title: The plea
    date: 1871-03-20
    sections: {oil: {title: The oil, starts: As to the oil, formerly: [light, tar]}}
  charge:
    kind: pleading
    title: The charge
    date: 1871-03-01
    sections: {light: {title: The light, starts: The light, formerly: [oil, tar]}}
""",
    "twice by one entry, which is another fault": """
accusations:
  light-was-out:
    formerly: [dark, dark]
    unanswered: No.
""",
    "the same of two kinds that share no ids": """
topics: {light: {title: The light, formerly: lamp}}
people: {marsh: {name: John Marsh, formerly: [lamp, j-marsh]}}
accusations:
  light-was-out: {formerly: lamp, title: The light was out, claim: It was., topic: light, unanswered: No.}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM112", case)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("    formerly: light-was-out\n", ""),
        ("    formerly: [dark, light-was-out]\n", "    formerly: [dark]\n"),
    ],
)
def test_its_own_id_is_taken_out(written: str, wanted: str, whole: Callable[[str], str]) -> None:
    text = whole(f"accusations:\n  light-was-out:\n{written}    unanswered: No.\n")
    checker = Checker(Settings(select=("AM112",)))
    assert mend(SourceText("claims.yaml", text), checker.check, unsafe=True).text == text.replace(
        written, wanted
    )
