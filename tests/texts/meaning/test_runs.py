"""Runs of words, and the places in them."""

import pytest

from argmap.texts.meaning.lists import WordList
from argmap.texts.meaning.runs import Run


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("the lamp was lit", ["the", "lamp", "was", "lit"]),
        ("at dusk, the lamp was lit", ["the", "lamp", "was", "lit"]),
        ("at dusk, they say, the lamp", ["the", "lamp"]),
        ("at dusk,", []),
    ],
)
def test_what_stands_behind_the_last_comma(text: str, rest: list[str]) -> None:
    run = Run(WordList({}, {}), (text, 0, len(text)))
    assert (
        list(
            run.part(
                run.behind_last(
                    frozenset(
                        [
                            ",",
                        ]
                    )
                )
            ).tokens
        )
        == rest
    )
