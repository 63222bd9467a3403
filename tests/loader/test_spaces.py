"""Spaces that are none to YAML: named where it needs one, read as plain ones, and left alone in prose."""

import pytest

from argmap.claimfile import load
from argmap.plain.span import SourceText

WHOLE = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book}
topics:
  light: The light
accusations:
  light-was-out:
    title: The light was out
    claim: >
      The council says
      that the lamp was dark.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Three pints were drawn.
            nature: own-record
"""
CLEAN = load(SourceText("claims.yaml", WHOLE))


def _with(right: str, wrong: str) -> str:
    assert WHOLE.count(right) == 1
    return WHOLE.replace(right, wrong)


CASES = {
    "before a key": (_with("    topic:", "\xa0\xa0\xa0\xa0topic:"), [(16, 1)]),
    "behind plain ones before a key": (_with("    topic:", "   \u202ftopic:"), [(16, 4)]),
    "before an identifier": (_with("  light-was-out:", " \xa0light-was-out:"), [(11, 2)]),
    "before a dash": (_with("          - source:", "\xa0         - source:"), [(23, 1)]),
    "behind a dash": (_with("- source:", "-\xa0source:"), [(23, 12)]),
    "before a colon": (_with("topic: light", "topic\xa0: light"), [(16, 10)]),
    "in place of the space behind a colon": (_with("topic: light", "topic:\u3000light"), [(16, 11)]),
    "beside the space behind a colon": (_with("title: Oil was", "title: \xa0Oil was"), [(19, 16)]),
    "behind an identifier": (_with("light-was-out:", "light-was-out:\u2003"), [(11, 17)]),
    "behind a name": (_with("topic: light", "topic: light\u3000"), [(16, 17)]),
    "behind a word of the format": (_with("move: denial", "move: denial\xa0 "), [(21, 21)]),
    "in braces": (_with("{name: The keeper, role", "{name:\xa0The keeper,\xa0role"), [(5, 17), (5, 29)]),
    "twice around a key": (_with("topic: light", "topic\xa0:\xa0light"), [(16, 10)]),
}


@pytest.mark.parametrize(("text", "places"), CASES.values(), ids=CASES.keys())
def test_a_space_that_is_none_is_named_and_read(text: str, places: list[tuple[int, int]]) -> None:
    loaded = load(SourceText("claims.yaml", text))
    found = [(item.span.start.line, item.span.start.column, item.code) for item in loaded.diagnostics]
    assert found == [(*place, "AM015") for place in places]
    assert loaded.claims == CLEAN.claims
    for item in loaded.diagnostics:
        assert item.fix
        assert item.fix.safe
        for edit in item.fix.edits:
            text = text[: edit.start] + edit.text + text[edit.end :]
    mended = load(SourceText("claims.yaml", text))
    assert mended.diagnostics == ()
    assert mended.claims == CLEAN.claims


PROSE = {
    "inside a text": _with("The keeper drew", "The\xa0keeper drew"),
    "French punctuation": _with("      The council says", "      Le conseil, source\xa0: il dit"),
    "a line of a text like a key": _with("      that the lamp", "      title\xa0: the lamp"),
    "more indentation in a text": _with("      that the lamp", "      \xa0\xa0title: the lamp"),
    "the end of a text": _with("at dusk.", "at dusk.\xa0"),
    "in quotes": _with("title: Oil was burnt", 'title: "Oil, title\xa0: was burnt"'),
}


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE.keys())
def test_prose_keeps_its_spaces(text: str) -> None:
    loaded = load(SourceText("claims.yaml", text))
    assert loaded.diagnostics == ()
    assert "\xa0" in repr(loaded.claims).replace("\\xa0", "\xa0")


def test_what_cannot_be_read_so_is_left_to_the_parser() -> None:
    text = _with("    topic:", "\u3000\u3000topic:")  # as wide as four, but only two
    assert "AM015" not in {item.code for item in load(SourceText("claims.yaml", text)).diagnostics}
