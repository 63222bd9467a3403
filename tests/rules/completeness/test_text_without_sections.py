"""Where text-without-sections finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

BARE = """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871-03-20}
# ^ AM214
accusations:
  light-was-out:
"""
SEVERAL = """
text: [plea, charge]
sources:
  plea:
    kind: pleading
    title: The plea
    author: Mary Voss
    date: 1871-03-20
    sections: {oil: {title: The oil, starts: As to the oil}}
  charge: {kind: pleading, title: The charge, author: The harbour council, date: 1871-03-01}
# ^ AM214
accusations:
  light-was-out:
"""
END = "    unanswered: The plea passes over it.\n"
CASES = {
    "a place in the only text": f"{BARE}    at: oil\n{END}",
    "a place in the only text, with its name": f"{BARE}    at: plea:oil\n{END}",
    "no place in the only text": f"{BARE}{END}".replace("# ^ AM214\n", ""),
    "one of several texts": f"{SEVERAL}    at: oil\n{END}",
    "one of several texts, with places in it": f"{SEVERAL}    at: [oil, charge:light]\n{END}",
    "the first of several texts": f"""
text: [charge, plea]
{SEVERAL.partition("]")[2].strip()}
    at: plea:oil
{END}""",
    "sections at another source": f"""
sources:
  plea: {{kind: pleading, title: The plea, author: Mary Voss, date: 1871-03-20}}
  charge:
    kind: pleading
    title: The charge
    date: 1871-03-01
    sections: {{light: {{title: The light, starts: The light}}}}
accusations:
  light-was-out:
    at: light
{END}""",
    "silenced": f"{BARE}    at: oil\n{END}".replace("# ^ AM214\n", "").replace(
        "1871-03-20}", "1871-03-20} # argmap: ignore[AM214] they are listed next week"
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM214", case)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("[oil, charge:light]", ['"charge" declares no sections, and an entry names one']),
        ("oil", ['"charge" declares no sections, and nothing can have a place in it']),
        (
            "charge:oil",
            [
                '"charge" declares no sections, and nothing can have a place in it',
                '"oil" is no section of "charge"; "plea" has it: write "oil"',
            ],
        ),
    ],
)
def test_one_fault_is_told_once(at: str, said: list[str], whole: Callable[[str], str]) -> None:
    text = whole(f"{SEVERAL}    at: {at}\n{END}")
    found = Checker(Settings(select=("AM102", "AM214"))).check(SourceText("claims.yaml", text)).diagnostics
    assert [item.message for item in found] == said
