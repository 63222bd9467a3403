"""The words that are explained are those of the format."""

from typing import get_args

from argmap import model
from argmap.vocabulary import MEANINGS, MOVES, VOICES


def test_every_word_is_explained() -> None:
    assert tuple(MOVES) == get_args(model.Move)
    assert tuple(VOICES) == get_args(model.Voice)


def test_they_are_words_of_keys() -> None:
    keys = {*model.Accusation.model_fields, *model.Rebuttal.model_fields}
    assert keys.issuperset(MEANINGS)
