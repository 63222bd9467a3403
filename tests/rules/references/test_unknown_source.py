"""Where unknown-source finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "of a piece of evidence": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-books
#                   ^ AM103
            shows: Two pints were drawn.
            nature: document
""",
    "of a ground": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    grounds:
      g1: {claim: Two pilots saw no lamp., source: pilots}
#                                                  ^ AM103
""",
    "the mapped text": """
text: pleas
#     ^ AM103
""",
    "no sources at all": """
- sources
text: plea
#     ^ AM103
""",
    "declared ones": """
accusations:
  light-was-out:
    grounds:
      g1: {claim: Two pilots saw no lamp., source: pier-book}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM103", case)


@pytest.mark.parametrize(
    ("text", "remedy", "fixed"),
    [
        ("plea.txt", None, True),
        ("../texts/plea.html", None, True),
        ("harbour.md", None, True),
        (r"C:\texts\harbour.pdf", None, True),
        ("texts/harbour", None, True),
        ("pleas", 'did you mean "plea"?', True),
        ("The keeper's plea", '"The keeper\'s plea" stands under the id "plea"', True),
        ("harbour", 'expected one of "plea", "oil-book", "pier-book"', False),
    ],
)  # fmt: skip
def test_a_file_is_no_source(text: str, remedy: str | None, fixed: bool, whole: Callable[[str], str]) -> None:
    source = SourceText("claims.yaml", whole(f"\ntext: {text}\n"))
    [found] = Checker(Settings(select=("AM103",))).check(source).diagnostics
    given = f"write `text: plea`, and give its file to each command as `--text plea={text}`"
    assert found.help == (remedy or given)
    assert (found.fix is not None) == fixed


def test_a_file_where_no_source_is_the_text(whole: Callable[[str], str]) -> None:
    case = "sources: {log: {kind: record, title: Log, author: B, date: 1871}}\ntext: harbour.txt\n"
    [found] = Checker(Settings(select=("AM103",))).check(SourceText("claims.yaml", whole(case))).diagnostics
    assert found.help == (
        "write `text: ID`, the id of the source that is mapped, and give its file to each command as "
        "`--text ID=harbour.txt`"
    )
