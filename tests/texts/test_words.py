"""Words, in scripts with spaces between them and in scripts without."""

import pytest

from argmap.texts.words import has_unspaced


@pytest.mark.parametrize("text", ["燈台", "the 燈台", "ประภาคาร", "ぱ"])
def test_a_script_without_spaces(text: str) -> None:
    assert has_unspaced(text)


@pytest.mark.parametrize("text", ["", "light", "фонарь", "등대", "შუქურა", "lumière – „Licht“"])
def test_a_script_with_spaces(text: str) -> None:
    assert not has_unspaced(text)
