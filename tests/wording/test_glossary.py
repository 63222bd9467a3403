"""The words that a map is told in, explained in each language."""

import pytest

from argmap.format.vocabulary import MEANINGS
from argmap.wording.glossary import FAMILIES, explained, glossary
from argmap.wording.lookup import ENGLISH, Wording

LANGUAGES = ["en", "de", "fr", "ru"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_explained_in_every_language(language: str) -> None:
    found = list(glossary(Wording(language)))
    assert [(item.family, item.word) for item in found] == [
        (family, word) for family, words in FAMILIES.items() for word in words
    ]
    for item in found:
        assert item.said != item.means
    assert len({item.said.casefold() for item in found}) == len(found)  # one word means one thing


def test_no_language_is_explained_in_english() -> None:
    means = [[item.means for item in glossary(Wording(language))] for language in LANGUAGES]
    for here in zip(*means, strict=True):
        assert len(set(here)) == len(LANGUAGES)


def test_editors_and_pages_explain_a_word_alike() -> None:
    for family in ("nature", "voice", "outcome", "effect", "role"):
        own = {word: explained(ENGLISH, family, word).means for word in FAMILIES[family]}
        assert own == MEANINGS[family]


def test_a_genre_has_its_own_words() -> None:
    review = Wording.in_english("review")
    assert explained(review, "term", "charge").said == "comment"
    assert explained(review, "role", "accuser").means == "makes the comments"
