"""Quotation marks by the language of a text, and straight ones made typographic."""

import pytest

from argmap.wording.quotation_marks import quoted, typographic


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“some ‘full’ claim”"),
        ("en-GB", "“some ‘full’ claim”"),
        (None, "“some ‘full’ claim”"),
        ("de", "„some ‚full‘ claim“"),
        ("fr", "«\u00a0some “full” claim\u00a0»"),
        ("ru", "«some „full“ claim»"),
        ("xx", "“some ‘full’ claim”"),
    ],
)
@pytest.mark.parametrize("inner", ['some "full" claim', "some “full” claim", "some « full » claim"])
def test_a_quotation_has_the_marks_of_its_language(language: str | None, text: str, inner: str) -> None:
    assert quoted(inner, language) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('the "wedge" (so "it" said)', "the “wedge” (so “it” said)"),
        ("Marx's works, and the workers' own", "Marx’s works, and the workers’ own"),
        ("he said 'no' to it", "he said ‘no’ to it"),
        ("rock 'n' roll", "rock ‘n’ roll"),
        ('"All of it"', "“All of it”"),
        ("“stays” as it „is“", "“stays” as it „is“"),
    ],
)
def test_straight_marks_become_typographic(text: str, shown: str) -> None:
    assert typographic(text, "en") == shown
