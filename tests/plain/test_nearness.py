"""Near misses."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.plain.nearness import closest, share_letters, share_words, suggestion


@pytest.mark.parametrize(
    ("word", "names", "expected"),
    [
        ("regimes", ["regime", "economy"], 'did you mean "regime"?'),
        ("zzz", ["regime", "economy"], 'expected one of "regime", "economy"'),
        ("zzz", [], "none is declared"),
        ("zzz", ["a1", "b2", "c3"], 'expected one of "a1", "b2" and 1 more'),
    ],
)
def test_suggestion(word: str, names: list[str], expected: str) -> None:
    assert suggestion(word, names, most=2) == expected


def test_nothing_is_like_it() -> None:
    assert closest("zzz", ["regime"]) is None


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("The lamp was dark.", "the lamp was lit.", True),
        ("The lamp was dark.", "Nobody rang a bell.", False),
        ("“The lamp” was dark.", "The lamp was dark.", True),
        ("他抄襲了別人的書。", "他抄襲了別人的書！", True),
        ("他抄襲了別人的書。", "鐘整夜沒有響過。", False),
        ("彼は盗作した", "彼女は盗作した", True),
    ],
)
def test_texts_share_words_or_letters_where_no_spaces_are_written(
    text: str, other: str, expected: bool
) -> None:
    assert share_words(text, other) is expected


@pytest.mark.parametrize(
    ("word", "names", "near"),
    [
        ("vote", ["note", "book", "letter"], None),
        ("date", ["data"], "data"),
        ("note", ["vote"], None),
        ("lamp", ["camp"], None),
        ("mode", ["move"], "move"),
        ("Mode", ["move"], None),  # capitals are told apart, and two letters of four are too many
        ("ntoe", ["note"], "note"),
        ("onte", ["note"], "note"),
        ("nte", ["note"], "note"),
        ("ote", ["note"], "note"),
        ("notes", ["note"], "note"),
        ("rote", ["role"], "role"),
        ("log1", ["log2"], "log2"),
        ("r1", ["r2"], None),
        ("plegal", ["illegal"], "illegal"),
        ("oil-bok", ["oil-book", "pier-book"], "oil-book"),
    ],
)
def test_short_words_that_only_rhyme_are_not_meant(word: str, names: list[str], near: str | None) -> None:
    assert closest(word, names) == near


def test_of_two_that_are_equally_near_none_is_meant() -> None:
    assert closest("lamx", ["lamp", "lame"]) is None
    assert closest("lamp", ["lamps", "bell"]) == "lamps"


@given(st.text("abc", max_size=12), st.text("abcd", max_size=12), st.sampled_from([50.0, 70.0, 85.0]))
def test_words_share_letters_however_these_are_counted(word: str, other: str, likeness: float) -> None:
    common = (Counter(word) & Counter(other)).total()
    assert share_letters(word, other, likeness) is (200 * common >= likeness * (len(word) + len(other)))
