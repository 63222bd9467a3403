"""From a name to where it is declared and used; the index itself is tested beside its module."""

import pytest

from argmap.lsp.documents import Document
from argmap.lsp.navigation import definitions, mentions, rename, renameable
from argmap.lsp.positions import Change, Point
from argmap.plain.errors import UsageError


def point(document: Document, mark: str, shift: int = 0) -> Point:
    offset = document.parsed.source.text.index(mark) + shift
    return document.points(offset, offset)[0]


@pytest.mark.parametrize(
    ("mark", "shift", "declared"),
    [
        ("text: plea", 6, ["plea:\n"]),
        ("by: clerk", 4, ["clerk:"]),
        ("topic: watch", 7, ["watch: The"]),
        ("against: none-seen", 9, ["none-seen: {"]),
        ("against: oil-book", 9, ["oil-book: {"]),
        ("part_of: light", 9, ["light-was-out:\n"]),
        ("at: oil\n", 4, ["oil.1: {", "oil.2: {"]),
        ("oil.2]", 0, ["oil.2: {"]),
        ("keeper-slept:", 0, ["keeper-slept:"]),
        ("title: The oil", 8, []),
    ],
)
def test_definitions(document: Document, mark: str, shift: int, declared: list[str]) -> None:
    found = definitions(document, point(document, mark, shift))
    assert [start for start, _ in found] == [point(document, other) for other in declared]


def test_mentions(document: Document) -> None:
    found = mentions(document, point(document, "oil-book: {"))
    assert [declares for _, declares in found] == [True, False, False]
    assert len(mentions(document, point(document, "oil-book: {"), declared=False)) == 2
    assert mentions(document, point(document, "Four pints")) == []


def test_what_may_be_renamed(document: Document, sample: str) -> None:
    place = point(document, "topic: light", 9)
    between, name = renameable(document, place) or ((place, place), "")
    assert name == "light"
    assert between[0] == point(document, "topic: light", 7)
    assert renameable(document, point(document, "Four pints")) is None
    unknown = document.after([Change(None, sample.replace("topic: light", "topic: x"))], 2)
    assert renameable(unknown, point(unknown, "topic: x", 7)) is None


def test_a_broken_file_is_not_renamed(document: Document) -> None:
    assert document.best
    broken = document.after([Change((Point(0, 0), Point(0, 0)), "{\n")], 2)
    place = point(broken, "topic: light", 9)
    assert definitions(broken, place) == [
        (Point(line + 1, character), Point(line + 1, last))
        for (line, character), (_, last) in definitions(document, point(document, "topic: light", 9))
    ]
    for refused in (lambda: rename(broken, place, "lamp"), lambda: renameable(broken, place)):
        with pytest.raises(UsageError, match="mend that first"):
            refused()


def test_nothing_to_rename(document: Document) -> None:
    with pytest.raises(UsageError, match="no identifier"):
        rename(document, point(document, "Four pints"), "x")


def test_a_word_of_the_glossary_leads_to_its_entry(sample: str) -> None:
    text = sample.replace("topics:\n", "terms: {pilot: Who leads ships in.}\ntopics:\n")
    known = Document("file:///x.yaml", None, text)
    assert [start for start, _ in definitions(known, point(known, "A pilot", 3))] == [
        point(known, "pilot: Who")
    ]
