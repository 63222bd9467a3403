"""Numbers, shares, and nouns beside them."""

import pytest

from argmap.wording.numbers import counted, grouped, percent, share


@pytest.mark.parametrize(("number", "told"), [(0, "0 errors"), (1, "1 error"), (2, "2 errors")])
def test_a_number_and_its_noun(number: int, told: str) -> None:
    assert counted(number, "error") == told


@pytest.mark.parametrize(("number", "told"), [(None, "?"), (0, "0"), (999, "999"), (1_000_000, "1,000,000")])
def test_digits_in_groups(number: int | None, told: str) -> None:
    assert grouped(number) == told


@pytest.mark.parametrize(("value", "told"), [(None, ""), (0.0, "0 %"), (0.125, "12 %"), (1.0, "100 %")])
def test_a_share_of_one(value: float | None, told: str) -> None:
    assert percent(value) == told


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [(1, 8, "12.5 %"), (0, 8, "0.0 %"), (None, 8, "?"), (1, None, "?"), (0, 0, "?")],
)
def test_a_part_of_a_whole(part: int | None, whole: int | None, told: str) -> None:
    assert share(part, whole) == told
