"""Whatever is typed into a claim file, every question has an answer."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.lsp import navigation, outline
from argmap.lsp.actions import actions
from argmap.lsp.completion import complete
from argmap.lsp.documents import Document
from argmap.lsp.findings import Checks
from argmap.lsp.hover import hover
from argmap.lsp.positions import UTF16, Change
from argmap.plain.errors import UsageError

_PIECES = [
    "{", "}", "[", "]", ":", ": ", "- ", "\n", "\r\n", "  ", "'", '"', "#", "|", ">-\n", "\u2028", "🕯", "\t",
    "a", "topic: ", "at: [", "\ufeff", "\x00", "\ud800", "? ", "&a ", "*a", "---\n", "null",
]  # fmt: skip
_CHECKS = Checks()


@settings(max_examples=60)
@given(st.data())
def test_any_change(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(_TEXTS))
    document = Document.opened("file:///x/claims.yaml", None, text, 1, UTF16)
    assert document.best
    for version in range(2, data.draw(st.integers(3, 5))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(start + 40, len(text))))
        typed = "".join(data.draw(st.lists(st.sampled_from(_PIECES), max_size=4)))
        document = document.after([Change(document.points(start, end), typed)], version)
        text = document.parsed.source.text
        _ask(document, data.draw(st.integers(0, len(text))))


def _ask(document: Document, offset: int) -> None:
    checked = _CHECKS.check(document)
    assert checked.failure == ""
    place = document.points(offset, offset)[0]
    assert complete(document.parsed.source.text, offset, lambda: document.best)
    hover(document, place, checked.diagnostics)
    list(actions(document.parsed.loaded, checked.diagnostics, checked.diagnostics))
    for start, end in navigation.definitions(document, place):
        assert start <= end
    navigation.mentions(document, place)
    with suppress(UsageError):
        navigation.rename(document, place, "another-name")
    for symbol in outline.symbols(document.best.loaded):
        assert symbol.name
    outline.folds(document.parsed.loaded)
    for item in checked.diagnostics:
        start, end = document.span(item.span)
        assert start <= end


_TEXTS = [
    "",
    "argmap: 1\ntitle: x\n",
    """argmap: 1
title: The harbour light
parties: {council: {name: The council, role: accuser}, keeper: {name: The keeper, role: respondent}}
sources:
  book: {kind: record, title: The book}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: >-
      The council says
      so.
    topic: light
    grounds: {none-seen: {claim: Nobody saw it.}}
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: 'It was.'
        move: denial
        against: none-seen
        evidence:
          - source: book
            shows: Four pints.
            nature: document
            caveat: {by: council, says: In another hand.}
""",
]
