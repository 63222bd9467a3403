"""Where exchanged-roles finds something, and where it does not."""

from collections.abc import Callable

import pytest

EXCHANGED = """
parties:
  keeper:
    name: The keeper
    role: accuser
#         ^ AM413
  council: {name: The council, role: respondent}
  clerk: {name: The clerk, role: editor}
sources:
  plea: {kind: pleading, title: The plea}
  minutes: {kind: minutes, title: The minutes, author: The council}
  oil-book: {kind: record, title: The oil book, author: The keeper}
  list: {kind: record, title: The list, author: [The keeper, A stranger]}
accusations:
  light-was-out:
    by: council
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        by: keeper
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: own-record
          - source: minutes
            shows: The council paid for them.
            nature: opponent
          - source: list
            shows: There were four pints.
            nature: opponent
"""


def without(*edits: tuple[str, str]) -> str:
    """Return the file with some edits."""
    text = EXCHANGED
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return text


RIGHT = ("#         ^ AM413\n", "")
CASES = {
    "everything says so": EXCHANGED,
    "three entries say so": without(("        by: keeper\n", "")),
    "too few entries say so": without(
        ("        by: keeper\n", ""), ("nature: own-record", "nature: document"), RIGHT
    ),
    "an accusation says otherwise": without(("    by: council\n", "    by: keeper\n"), RIGHT),
    "an answer says otherwise": without(("        by: keeper\n", "        by: council\n"), RIGHT),
    "evidence says otherwise": without(("nature: own-record", "nature: opponent"), RIGHT),
    "nobody is to answer": without(("role: respondent", "role: judge"), RIGHT),
    "they are right": without(
        ("role: accuser", "role: x"),
        ("role: respondent", "role: accuser"),
        ("role: x", "role: respondent"),
        RIGHT,
    ),
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_cases(text: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM413", text)


@pytest.mark.parametrize("code", ["AM408", "AM410"])
def test_what_follows_from_it_is_not_told(
    code: str, found: Callable[..., object], whole: Callable[[str], str]
) -> None:
    assert found(whole(EXCHANGED), code) == []
