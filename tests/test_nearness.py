"""Near misses."""

import pytest

from argmap.nearness import closest, suggestion


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
