"""A genre changes what a charge, and who makes it, is called in argmap's own words, and nothing else."""

from typing import get_args

import pytest

from argmap.format.models import Genre
from argmap.wording.genres import GENRES, in_genre
from argmap.wording.lookup import Wording
from argmap.wording.table import WORDS

TOLD = {
    'accusation "accuser" has no answer': 'comment "accuser" has no answer',
    "an accusation and the accusers' words": "a comment and the reviewers' words",
    "the accuser’s own text, the accusers’ words": "the reviewer’s own text, the reviewers’ words",
    "no charge, no charges": "no comment, no comments",
    "a charge, and who is charged": "a comment, and who is charged",
    "write `accuser`, or `counter-charge`": "write `accuser`, or `counter-charge`",
    "two counter-charges discharge an accusation-like claim": (
        "two counter-charges discharge an accusation-like claim"
    ),
    "{accusation}: an accusation": "{accusation}: a comment",
    'names "a charge" here': 'names "a charge" here',
}


@pytest.mark.parametrize(("text", "told"), TOLD.items(), ids=TOLD)
def test_what_stands_in_marks_is_left(text: str, told: str) -> None:
    assert in_genre(text, "review") == told
    assert in_genre(text, "polemic") == text


def test_a_prosecution_is_one_word_for_a_side() -> None:
    assert in_genre("the accusers’ own words, the accuser's, the accusers", "pleading") == (
        "the prosecution’s own words, the prosecution's, the prosecution"
    )


def test_every_genre_but_the_polemic_has_its_words() -> None:
    assert {"polemic", *GENRES} == set(get_args(Genre))


@pytest.mark.parametrize("genre", GENRES)
def test_no_fixed_word_is_that_of_another_genre(genre: str) -> None:
    say = Wording.in_english(genre)
    called = [say(key) for key in WORDS]
    assert not [text for text in called if "accusation" in text.replace("{accusations}", "")]
    assert not [text for text in called if "accuser" in text]
