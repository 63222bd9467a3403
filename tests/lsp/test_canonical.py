"""A document is laid out by small edits, which leave its line ends alone."""

import pytest

from argmap.claimfile.canonical import format_text
from argmap.lsp import canonical as layout
from argmap.lsp.documents import Document
from argmap.plain.span import SourceText


def laid_out(text: str) -> tuple[str, int]:
    document = Document.opened("file:///claims.yaml", None, text, 1, "utf-16")
    edits = layout.formatted(document)
    for edit in reversed(edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text, len(edits)


def test_what_is_in_shape_is_not_touched(sample: str) -> None:
    """A cursor stays in its line, whatever changes far from it."""
    done = format_text(SourceText("x", sample))
    assert laid_out(sample)[0] == done
    assert laid_out(done) == (done, 0)
    untidy = done.replace("title: The harbour light", 'title:   "The harbour light"')
    untidy = untidy.replace("unanswered: The plea passes", "unanswered:   The plea passes")
    assert laid_out(untidy) == (done, 2)


def test_line_ends_stay(sample: str) -> None:
    done = format_text(SourceText("x", sample)).replace("\n", "\r\n")
    assert laid_out(sample.replace("\n", "\r\n"))[0] == done
    assert laid_out(done) == (done, 0)


def test_a_large_document_is_laid_out_at_once(sample: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_MOST", 9)
    done = format_text(SourceText("x", sample))
    assert laid_out(sample) == (done, 1)
    assert laid_out(done) == (done, 0)
