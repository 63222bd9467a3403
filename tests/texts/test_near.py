import pytest

from argmap.texts.near import differences, nearest
from argmap.texts.text import Text
from argmap.texts.verification import Change

PLEA = (
    "Well then. I shall show the book. My oil book, which I have in hand, shows two pints. The light was "
    "out of order. The bells, they were rung all night, and rung again."
)
RUSSIAN = "А вчера было тихо. Я не писал этого письма. Он молчал."
CHINESE = "这是第一句。他说盗作一事并无出典。我不同意这个说法，因为书里写得清楚。"

CASES = [
    ("a first letter", PLEA, "i shall show", "I shall show", [("I", "i")]),
    ("a first letter of two words", PLEA, "i shall", "I shall", [("I", "i")]),
    ("a first word", PLEA, "me shall show", "I shall show", [("I", "me")]),
    ("a last word", PLEA, "I shall show the log", "I shall show the book", [("book", "log")]),
    ("two words for one", PLEA, "light was off order", "light was out of order", [("out of", "off")]),
    (
        "one word for two",
        PLEA,
        "they were rung the whole night",
        "they were rung all night",
        [("all", "the whole")],
    ),
    (
        "punctuation within",
        PLEA,
        "My oil book which I have",
        "My oil book, which I have",
        [("book,", "book")],
    ),
    ("Russian", RUSSIAN, "я не писал", "Я не писал", [("Я", "я")]),
    ("Chinese", CHINESE, "他说盗作一事井无出典", "他说盗作一事并无出典", [("并", "井")]),
    ("a Chinese letter too many", CHINESE, "因为书里写得很清楚", "因为书里写得清楚", [("", "很")]),
]


@pytest.mark.parametrize(
    ("content", "phrase", "passage", "changes"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_nearest_passage(content: str, phrase: str, passage: str, changes: list[tuple[str, str]]) -> None:
    found = nearest(phrase, Text.of(content))
    assert found is not None
    assert content[slice(*found[:2])] == passage
    differing = [item for item in differences(passage, phrase) if item.change is not Change.SAME]
    assert [(item.text, item.quoted) for item in differing] == changes


def test_nothing_is_near_where_the_text_has_marks_only() -> None:
    assert nearest("' ',a [а", Text.of("< ' <' '— )(,,'(,'…' - - ' '' < )'.- -'('")) is None


def test_nothing_is_near_words_that_are_longer_than_the_text() -> None:
    assert nearest("It is a long way to the harbour", Text.of("The harbour")) is None
