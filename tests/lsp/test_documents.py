"""Documents through their changes, and which of them are claim files."""

from pathlib import Path

import pytest

from argmap.lsp.documents import Document, is_claim_file
from argmap.lsp.positions import UTF16, Change, Point


@pytest.mark.parametrize(
    ("path", "text", "is_one"),
    [
        ("claims.yaml", "", True),
        ("Claims.YML", "", True),
        ("harbour.claims.yaml", "", True),
        ("harbour-claims.yml", "", True),
        ("disclaims.yaml", "a: b", False),
        ("map.yaml", "title: x\nargmap: 1\n", True),
        ("map.yaml", '"argmap" : 1', True),
        ("map.yaml", "\ufeff{ argmap: 1, title: x}", True),
        ("map.yaml", "title: x\raccusations:\r", True),
        ("map.yaml", "a:\n  argmap: 1\n", False),
        ("notes.md", "argmap: 1\n", False),
        ("claims.lock", "argmap: 1", False),
        (None, "argmap: 1\n", True),
        (None, "a: b", False),
    ],
)
def test_claim_files(path: str | None, text: str, is_one: bool) -> None:
    assert is_claim_file(Path(path) if path else None, text) is is_one


def opened(text: str) -> Document:
    return Document.opened("file:///map.yaml", Path("map.yaml"), text, 1, UTF16)


def test_a_claim_file_remains_one_while_it_is_open(sample: str) -> None:
    document = opened(sample).after([Change(None, "title: x\n")], 2)
    assert document.claims
    assert document.version == 2
    assert not opened("title: x\n").claims


def test_the_last_sound_state_is_kept(sample: str) -> None:
    document = opened(sample)
    assert document.best is document.parsed
    broken = document.after([Change((Point(0, 0), Point(0, 0)), "{\n")], 2)
    assert not broken.parsed.sound
    assert broken.best is document.parsed
    still = broken.after([Change((Point(0, 0), Point(0, 0)), "[")], 3)
    assert still.best is document.parsed
    start = sample.index("keeper-slept")
    assert still.best_points(start, start)[0] == Point(sample[:start].count("\n") + 1, 2)
    assert still.best_offset(still.best_points(start, start)[0]) == start
    mended = still.after([Change(None, sample)], 4)
    assert mended.best is mended.parsed
    assert mended.earlier is document.parsed


def test_a_file_that_was_never_sound_is_its_own_best() -> None:
    document = opened("argmap: 1\n{")
    assert document.best is document.parsed


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    document = opened("\ufeffargmap: 1\n")
    assert document.parsed.source.text == "argmap: 1\n"
    assert document.offset(Point(0, 0)) == 0
    assert document.offset(Point(0, 3)) == 2
    assert document.points(0, 6) == (Point(0, 1), Point(0, 7))
    assert document.offset(Point(1, 0)) == len("argmap: 1\n")


def test_changes_follow_one_another() -> None:
    first = Change((Point(0, 0), Point(0, 1)), "🕯🕯")
    second = Change((Point(0, 2), Point(0, 4)), "x\n")
    assert opened("ab").after([first, second], 2).text == "🕯x\nb"
    assert opened("ab").after([first, Change(None, "new")], 2).text == "new"


def mark(document: Document, words: str) -> Point:
    """Return where the best state has some words, as a point of the document as it is."""
    start = document.best.source.text.index(words)
    return document.best_points(start, start)[0]


def test_places_are_carried_over_changes_far_apart(sample: str) -> None:
    document = opened(sample)
    assert document.best.sound
    at = {words: mark(document, words) for words in ("parties:", "plea:", "keeper-slept")}
    document = document.after([Change((Point(1, 7), Point(1, 7)), "'")], 2)  # nothing is sound from here on
    document = document.after([Change((at["keeper-slept"],) * 2, "new\n  ")], 3)
    document = document.after([Change((Point(0, 0), Point(0, 0)), "\ufeff")], 4)
    assert not document.parsed.sound
    assert mark(document, "parties:") == at["parties:"]
    assert mark(document, "plea:") == at["plea:"]
    line, column = at["keeper-slept"]
    assert mark(document, "keeper-slept") == Point(line + 1, column)
    assert document.best_offset(Point(line + 1, column)) == sample.index("keeper-slept")


def test_what_is_never_sound_keeps_no_changes() -> None:
    document = opened("argmap: {")
    for version in range(2, 5):
        document = document.after([Change((Point(0, 9), Point(0, 9)), "{")], version)
        assert not document.parsed.sound
    assert document.since == ()
