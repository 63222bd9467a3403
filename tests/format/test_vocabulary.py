"""The words that are explained are those of the format."""

from typing import get_args

from argmap.format import models as model
from argmap.format.vocabulary import EFFECTS, MEANINGS, MOVES, NATURES, OUTCOMES, ROLES, VOICES


def test_every_word_is_explained() -> None:
    assert tuple(MOVES) == get_args(model.Move)
    assert tuple(VOICES) == get_args(model.Voice)
    assert tuple(ROLES) == get_args(model.Role)
    assert tuple(NATURES) == get_args(model.Nature)
    assert tuple(OUTCOMES) == get_args(model.Outcome)
    assert tuple(EFFECTS) == get_args(model.Effect)


def test_they_are_words_of_keys() -> None:
    holders = (
        model.Accusation, model.Rebuttal, model.Party, model.Evidence, model.Verdict, model.Caveat,
        model.ClaimFile,
    )  # fmt: skip
    keys = {key for holder in holders for key in holder.model_fields}
    assert keys.issuperset(MEANINGS)
