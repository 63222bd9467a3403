"""Where voice-without-quotation finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "no quotation": """
accusations:
  light-was-out:
    at: oil
    voice: quoted
#          ^ AM209
    unanswered: The plea passes over it.
""",
    "no quotation and no place": """
accusations:
  light-was-out:
    voice: quoted
#          ^ AM209
    unanswered: The plea passes over it.
""",
    "a quotation": """
accusations:
  light-was-out:
    at: oil
    voice: quoted
    quote: the lamp was dark
    unanswered: The plea passes over it.
""",
    "a quotation of the ground only": """
accusations:
  light-was-out:
    voice: quoted
#          ^ AM209
    grounds: {dark: {claim: All saw it., at: oil, quote: all saw it}}
    unanswered: The plea passes over it.
""",
    "paraphrased by default": """
accusations:
  light-was-out:
    at: oil
    unanswered: The plea passes over it.
""",
    "hinted": """
accusations:
  light-was-out:
    voice: hinted
    at: oil
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM209", case)


@pytest.mark.parametrize(
    ("head", "remedy"),
    [
        ("", "write `paraphrased`, or add `quote` and `at` with the accuser's words"),
        ("- text\n- sources\n", "write `paraphrased`: only what stands in a mapped `text` can be quoted"),
    ],
)
def test_the_remedy_leads_to_no_other_finding(head: str, remedy: str, whole: Callable[[str], str]) -> None:
    text = whole(f"""
{head}accusations:
  light-was-out: {{title: The light was out, claim: So it was., topic: light, voice: quoted, unanswered: x}}
""")
    found = Checker(Settings(select=("AM209",))).check(SourceText("claims.yaml", text)).diagnostics
    assert [item.help for item in found] == [remedy]
