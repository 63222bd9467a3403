import json
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.claimfile import load, read_source
from argmap.format.graph import ArgumentGraph
from argmap.plain.errors import InputError
from argmap.texts.lock import make_lock, parse_lock, read_lock
from argmap.texts.read import make_text, read_text
from argmap.texts.verify import verify

BACKWARDS = (
    b'{"lock": 2, "normalisation": 3, "text": {"id": "a", "sha256": "", "words": 1}, '
    b'"sections": {"a": {"sha256": "", "starts": "", "words": [5, 2]}}, "quotations": {}}'
)
Write = Callable[..., str]
Build = Callable[[str], ArgumentGraph]


@pytest.fixture
def content(claims: Write, graph_of: Build, plea: str) -> bytes:
    graph, text = graph_of(claims("it was drawn … the clerk")), make_text(plea, "plea.txt")
    return make_lock(graph, text, verify(graph, text, None))


def test_a_lock_has_one_entry_a_line_in_order(content: bytes) -> None:
    lines = content.decode().split("\n")
    assert lines[:3] == ["{", ' "lock": 2,', ' "normalisation": 3,']
    keys = [line.split('"')[1] for line in lines if line.startswith("  ")]
    assert keys == [
        "id",
        "plea:bells",
        "plea:note",
        "plea:oath",
        "plea:oil",
        "light-was-out._q1",
    ]
    assert content.endswith(b"}\n")
    assert content.isascii()


def test_a_lock_holds_places_as_numbers(content: bytes) -> None:
    data = json.loads(content)
    assert data["texts"][0]["words"] == 88
    assert data["sections"]["plea:oath"]["words"] == [0, 6]
    quotation = data["quotations"]["light-was-out._q1"]
    assert quotation["section"] == "plea:oil"
    assert quotation["words"] == [[4, 7], [15, 17]]


def test_no_word_of_the_text_stands_in_it(content: bytes, plea: str) -> None:
    known = {"text", "words", "plea", "light", "bells", "note"}
    words = {word.strip(".,[]*^“”").lower() for word in plea.split()} - known
    written = content.decode().lower()
    assert [word for word in words if len(word) > 3 and word in written] == []


def test_a_lock_is_refused_while_a_quotation_fails(claims: Write, graph_of: Build, plea: str) -> None:
    graph, text = graph_of(claims("it was drawn at noon")), make_text(plea, "plea.txt")
    with pytest.raises(ValueError, match="not verified"):
        make_lock(graph, text, verify(graph, text, None))


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"[]",
        b"null",
        b'{"lock": 1}',
        b'{"lock": 99}',
        b"\xff",
        b"[" * 100_000,
        b'{"lock": 2, "normalisation": 3, "text": {"id": "a", "sha256": "", "words": "x"}, "sections": {}}',
        BACKWARDS,
    ],
)
def test_what_is_no_lock_is_one_error(broken: bytes) -> None:
    with pytest.raises(InputError, match="argmap lock"):
        parse_lock(broken)


def test_an_absent_lock_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read"):
        read_lock(tmp_path / "claims.lock")


@pytest.mark.letter
def test_the_committed_lock_is_current(root: Path, letter: Path) -> None:
    loaded = load(read_source(root / "claims.yaml"))
    assert loaded.claims is not None
    graph, text = ArgumentGraph.of(loaded.claims), read_text(letter)
    assert make_lock(graph, text, verify(graph, text, None)) == (root / "claims.lock").read_bytes()


@pytest.mark.letter
def test_no_run_of_the_letter_stands_in_the_committed_lock(root: Path, letter: Path) -> None:
    lock = (root / "claims.lock").read_text(encoding="utf-8")
    words = read_text(letter).normal.split()
    assert not any(" ".join(words[start : start + 2]) in lock for start in range(len(words) - 1))
