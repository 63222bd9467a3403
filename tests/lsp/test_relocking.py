"""A name that changes in a document changes in its lock, too."""

from pathlib import Path

import pytest

from argmap.lsp.documents import Document
from argmap.lsp.findings import Checks
from argmap.lsp.navigation import new_names, rename
from argmap.lsp.positions import Change, changed
from argmap.lsp.relocking import relocked

TEXT = "As to the oil, it was burnt.\nAs to the wick, it was cut.\nAs to the bells, they rang.\n"


@pytest.fixture
def document(tmp_path: Path, sample: str) -> Document:
    path = tmp_path / "harbour.claims.yaml"
    text = sample.replace("at: oil.2\n", "at: oil.2\n    quote: the wick\n")
    return Document.opened(path.as_uri(), path, text, 1, "utf-16")


def locked(document: Document) -> Path:
    """Write the lock of a document, as from its text."""
    from argmap.checking.checker import Checker
    from argmap.checking.settings import Settings, TextPath
    from argmap.texts.lock import make_lock

    assert document.path is not None
    text = document.path.with_name("plea.txt")
    text.write_text(TEXT, encoding="utf-8")
    checker = Checker(Settings(texts={"plea": TextPath(text)}))
    graph, read = document.parsed.graph, checker.texts(["plea"])["plea"]
    assert graph is not None
    assert read is not None
    place = Checks().lock_of(document)
    assert place is not None
    place.write_bytes(make_lock(graph, read, checker.verify(graph)))
    text.unlink()
    return place


@pytest.mark.parametrize(
    ("words", "name"), [("keeper-slept", "keeper-woke"), ("oil.2", "oil.x"), ("plea:", "answer")]
)
def test_what_was_verified_stays_so(document: Document, words: str, name: str) -> None:
    if words == "oil.2":  # no prefix may stand for what is renamed
        document = document.after(
            [Change(None, document.text.replace("at: oil\n", "at: [oil.1, oil.2]\n"))], 2
        )
    place = locked(document)
    found = [item.code for item in Checks().check(document).diagnostics]
    start = document.parsed.source.text.index(words)
    point = document.points(start, start)[0]
    edit = relocked(place, new_names(document, point, name), "utf-16")
    assert edit is not None
    assert edit.uri == place.as_uri()
    old = place.read_text(encoding="utf-8")
    place.write_text(changed(old, Change(edit.between, edit.text), "utf-16")[0], encoding="utf-8")
    text = document.text
    for one in reversed(rename(document, point, name)):
        text = text[: one.start] + one.text + text[one.end :]
    after = document.after([Change(None, text)], 3)
    assert [item.code for item in Checks().check(after).diagnostics] == found
    assert not any(code.startswith("AM6") for code in found)


def test_a_lock_that_has_not_the_name(document: Document) -> None:
    place = locked(document)
    start = document.parsed.source.text.index("council")
    names = new_names(document, document.points(start, start)[0], "town")
    assert names == {("parties", "council"): "town"}
    assert relocked(place, names, "utf-16") is None


def test_what_is_no_lock(tmp_path: Path, document: Document) -> None:
    place = tmp_path / "harbour.claims.lock"
    assert relocked(place, {("accusations", "keeper-slept"): "x"}, "utf-16") is None
    place.write_bytes(b"\xff{}")
    assert relocked(place, {("accusations", "keeper-slept"): "x"}, "utf-16") is None
    assert Checks().lock_of(document) == place
    (tmp_path / "pyproject.toml").write_text("[tool.argmap", encoding="utf-8")
    assert Checks().lock_of(document) is None
