"""Where sentences begin and end."""

import pytest

from argmap.texts.meaning import Guard
from argmap.texts.text import Text

HEADED = "No light without oil\n\nThe board paid. The keeper slept\n\nand the mate rowed on"


@pytest.mark.parametrize(
    ("at", "first"),
    [("light", "No light"), ("paid", "The board"), ("slept", "The keeper"), ("rowed", "The keeper")],
)
def test_a_sentence_begins_behind_a_full_stop_or_a_heading(at: str, first: str) -> None:
    text = Text.of(HEADED)
    start = Guard.of("en", text).sentences.start(text.normal.index(at))
    assert text.normal[start:].startswith(first)
