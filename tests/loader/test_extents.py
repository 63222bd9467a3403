"""Where what is written ends: behind its last bracket, and before the comments that follow."""

import pytest

from argmap.claimfile import load
from argmap.plain.span import SourceText


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("a:\n  b: {c: d}\ne: f\n", "b: {c: d}"),
        ("a:\n  b: {c: d}\n  # no ]\ne: f\n", "b: {c: d}"),
        ("a:\n  b: {c: [d, e]}", "b: {c: [d, e]}"),
        ("a:\n  b: {c: 'd'  ,\n  }  # no }\ne: f\n", "b: {c: 'd'  ,\n  }"),
        ("a:\n  - [b, [c,  # no ]\n    d,\n  ] ]\n# no ]\ne: f\n", "- [b, [c,  # no ]\n    d,\n  ] ]"),
        ("a:\n  b: {}\ne: f\n", "b: {}"),
        ("a:\n  b: c # no ]\n", "b: c"),
        ("a:\n  b: c # no ]", "b: c"),
        ("a: {b: [c]} # no ]", "{b: [c]}"),
        ("a:\n  b: |\n    c]\n\ne: f\n", "b: |\n    c]"),
        ("a:\n  b: [c\ne", "b: [c\ne"),
    ],
)
def test_the_extent_of_a_value(text: str, extent: str) -> None:
    start, end = load(SourceText("x", text)).offsets(("a",))
    assert text[start:end] == extent
