"""Files that are no claim file as a whole are told once."""

import pytest

from argmap.claimfile import load
from argmap.plain.span import SourceText

WHOLE = {
    "a conflict": ("argmap: 1\n<<<<<<< ours\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n", "AM001", (2, 1)),
    "a conflict in a file of CRLF": (
        "a: 1\r\n<<<<<<< ours\r\n=======\r\n>>>>>>> theirs\r\n",
        "AM001",
        (2, 1),
    ),
    "a picture": ("".join(map(chr, range(1, 32))) * 40, "AM003", (1, 1)),
}


@pytest.mark.parametrize(("text", "code", "place"), WHOLE.values(), ids=WHOLE)
def test_one_finding_for_the_whole(text: str, code: str, place: tuple[int, int]) -> None:
    found = [item for item in load(SourceText("x", text)).diagnostics if item.code == code]
    assert [tuple(item.span.start) for item in found] == [place]


@pytest.mark.parametrize("text", ["a: |\n  <<<<<<< ours\n  >>>>>>> theirs\n", "a: <<<<<<<\n"])
def test_marks_within_a_text_are_no_conflict(text: str) -> None:
    assert "conflict" not in "".join(item.message for item in load(SourceText("x", text)).diagnostics)
