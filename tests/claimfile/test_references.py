"""Every kind of identifier: where it is declared, who refers to it, and what a new name changes."""

import pytest

from argmap.claimfile import load
from argmap.claimfile.references import References
from argmap.plain.errors import UsageError
from argmap.plain.span import SourceText

TEXT = """\
argmap: 1
title: The harbour light
text: "plea"
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    sections:
      oil.1: {title: The oil, starts: As to the oil}
      oil.2: {title: The wick, starts: As to the wick}
      'bells': {title: The bells, starts: As to the bells}
  oil-book: {kind: record, title: The oil book}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says light and oil and keeper, and no more of light.
    topic: light
    by: [council, council]
    at: oil
    grounds:
      none-seen: {claim: Nobody saw it, source: oil-book, at: oil.1}
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The book has it.
        by: keeper
        move: denial
        against: none-seen
        at: [oil.2, bells]
        evidence:
          - source: oil-book
            shows: Four pints.
            nature: document
            caveat: {by: council, says: In another hand.}
        rebuttals:
          book-is-late:
            title: The book is late
            claim: The entry came later.
            move: objection
            against: oil-book
            rests_on: argument
          no-step:
            title: No step
            claim: It does not follow.
            move: objection
            against: inference
            rests_on: argument
  bell-was-dumb:
    title: The bell was dumb
    claim: The council says so.
    topic: >-
      light
    part_of: light-was-out
    unanswered: The plea passes over it.
"""


def references(text: str = TEXT) -> References:
    return References(load(SourceText("claims.yaml", text)))


def renamed(namespace: str, old: str, new: str, text: str = TEXT) -> str:
    for edit in reversed(references(text).rename(namespace, old, new)):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def changes(new: str) -> list[tuple[int, str]]:
    pairs = zip(TEXT.splitlines(), new.splitlines(), strict=True)
    return [(number, line.strip()) for number, (old, line) in enumerate(pairs, 1) if old != line]


@pytest.mark.parametrize(
    ("namespace", "name", "lines"),
    [
        ("parties", "council", [(5, True), (22, False), (22, False), (38, False)]),
        ("parties", "keeper", [(6, True), (30, False)]),
        ("sources", "plea", [(3, False), (8, True)]),
        ("sources", "oil-book", [(15, True), (25, False), (35, False), (44, False)]),
        ("sections", "oil.1", [(12, True), (23, False), (25, False)]),
        ("sections", "oil", [(12, True), (13, True), (23, False)]),
        ("sections", "bells", [(14, True), (33, False)]),
        ("topics", "light", [(16, True), (21, False), (55, False)]),
        ("accusations", "light-was-out", [(18, True), (57, False)]),
        ("accusations", "none-seen", [(25, True), (32, False)]),
        ("accusations", "oil-was-burnt", [(27, True)]),
        ("accusations", "inference", []),
        ("parties", "nobody", []),
    ],
)
def test_occurrences(namespace: str, name: str, lines: list[tuple[int, bool]]) -> None:
    found = references()
    line = found.loaded.source.position
    assert [(line(item.start).line, item.declares) for item in found.of(namespace, name)] == lines


def test_an_occurrence_is_the_bare_name() -> None:
    for item in references().all:
        if (
            item.name != "light" or item.declares or item.path[1] != "bell-was-dumb"
        ):  # a block has no other way
            assert TEXT[item.start : item.end] == item.name


def test_the_occurrence_at_an_offset() -> None:
    found = references()
    start = TEXT.index("topic: light") + len("topic: ")
    for offset in (start, start + 2, start + len("light")):
        item = found.at(offset)
        assert item is not None
        assert (item.namespace, item.name) == ("topics", "light")
    assert found.at(start - 1) is None
    assert found.at(start + len("light") + 1) is None
    assert found.at(0) is None


@pytest.mark.parametrize(
    ("namespace", "old", "new", "changed"),
    [
        (
            "parties",
            "council",
            "town",
            [
                (5, "town: {name: The harbour council, role: accuser}"),
                (22, "by: [town, town]"),
                (38, "caveat: {by: town, says: In another hand.}"),
            ],
        ),
        ("sources", "plea", "answer", [(3, 'text: "answer"'), (8, "answer:")]),
        ("sections", "bells", "gate", [(14, "'gate': {title: The bells, starts: As to the bells}"),
                                       (33, "at: [oil.2, gate]")]),
        ("sections", "oil.2", "oil.wick", [(13, "oil.wick: {title: The wick, starts: As to the wick}"),
                                           (33, "at: [oil.wick, bells]")]),
        ("accusations", "none-seen", "null", [
            (25, "null: {claim: Nobody saw it, source: oil-book, at: oil.1}"),
            (32, 'against: "null"'),
        ]),
        ("accusations", "light-was-out", "lamp-was-out",
         [(18, "lamp-was-out:"), (57, "part_of: lamp-was-out")]),
        ("parties", "keeper", "keeper", []),
    ],
)  # fmt: skip
def test_a_new_name(namespace: str, old: str, new: str, changed: list[tuple[int, str]]) -> None:
    assert changes(renamed(namespace, old, new)) == changed


def test_a_prefix_is_renamed_with_all_below_it() -> None:
    assert [line for line, _ in changes(renamed("sections", "oil", "lamp"))] == [12, 13, 23, 25, 33]


def test_sections_may_move_down_with_all_that_names_them() -> None:
    """An `at` that names the section itself goes with it, and still stands for the same."""
    assert [line for line, _ in changes(renamed("sections", "oil", "oil.burnt"))] == [12, 13, 23, 25, 33]
    assert changes(renamed("sections", "bells", "bells.old")) == [
        (14, "'bells.old': {title: The bells, starts: As to the bells}"),
        (33, "at: [oil.2, bells.old]"),
    ]


def test_the_only_section_below_a_prefix_may_take_its_place() -> None:
    text = renamed("sections", "bells", "bells.old")
    assert renamed("sections", "bells.old", "bells", text) == TEXT


def test_a_block_is_written_on_its_line() -> None:
    new = renamed("topics", "light", "lamp")
    assert "    topic: lamp\n    part_of" in new
    assert load(SourceText("claims.yaml", new)).diagnostics == ()


@pytest.mark.parametrize(
    ("namespace", "old", "new", "reason"),
    [
        ("parties", "nobody", "someone", 'nothing is declared as "nobody"'),
        ("parties", "council", "keeper", '"keeper" is taken'),
        ("accusations", "none-seen", "oil-was-burnt", '"oil-was-burnt" is taken'),
        (
            "accusations",
            "none-seen",
            "inference",
            '"inference" is no identifier: ',
        ),
        (
            "sources",
            "oil-book",
            "inference",
            '"inference" is no identifier: ',
        ),
        ("parties", "council", "The council", '"The council" is no identifier'),
        ("topics", "light", "li.ght", '"li.ght" is no identifier'),
        ("sections", "bells", "oil", '"oil" is taken'),
        ("sections", "bells", "oil.3", 'an `at` names "oil"'),
        ("sections", "oil.1", "wick", 'an `at` names "oil"'),
    ],
)
def test_a_name_that_will_not_do(namespace: str, old: str, new: str, reason: str) -> None:
    with pytest.raises(UsageError) as raised:
        references().rename(namespace, old, new)
    assert str(raised.value).startswith(reason)


def test_a_name_that_is_declared_twice() -> None:
    text = TEXT.replace("book-is-late", "bell-was-dumb")
    with pytest.raises(UsageError, match="more than once"):
        references(text).rename("accusations", "bell-was-dumb", "other")


@pytest.mark.parametrize(
    ("name", "namespaces"),
    [
        ("light", ["topics"]),
        ("plea", ["sources"]),
        ("oil", ["sections"]),
        ("none-seen", ["accusations"]),
        ("x", []),
    ],
)
def test_the_namespaces_of_a_name(name: str, namespaces: list[str]) -> None:
    assert references().namespaces(name) == namespaces


@pytest.mark.parametrize(
    "text", ["", "- a\n", "accusations: [a]\n", "parties: {a: }\naccusations:\n  b: text\n  : x"]
)
def test_whatever_the_file_is(text: str) -> None:
    assert all(item.declares for item in references(text).all)


PEOPLE = """\
parties:
  council: {name: The council, role: accuser, members: [reed, Anne Reed, pilots], formerly: town}
  pilots: {name: The pilots, role: witness}
people:
  reed: {name: Anne Reed}
terms: {light: The lamp in the tower}
sources:
  note: {kind: note, title: N, author: reed, recipient: [council, the-younger], via: log, see: [light, out]}
  log: {kind: record, title: The log, author: log}
topics: {light: {title: The light, see: note}}
accusations:
  out: {title: Out, claim: It was, topic: light, see: [note, no-step], unanswered: No}
"""


@pytest.mark.parametrize(
    ("namespace", "name", "lines"),
    [
        ("parties", "reed", [(2, False), (5, True), (8, False)]),
        ("parties", "pilots", [(2, False), (3, True)]),
        ("parties", "council", [(2, True), (8, False)]),
        ("parties", "the-younger", []),
        ("parties", "log", []),
        ("parties", "town", []),
        ("sources", "log", [(8, False), (9, True)]),
        ("sources", "note", [(8, True), (10, False), (12, False)]),
        ("topics", "light", [(8, False), (10, True), (12, False)]),
        ("accusations", "out", [(8, False), (12, True)]),
        ("terms", "light", []),
    ],
)
def test_who_is_named_and_what_is_seen(namespace: str, name: str, lines: list[tuple[int, bool]]) -> None:
    """A name in full is text, and a word of the glossary is nobody's identifier."""
    found = references(PEOPLE)
    line = found.loaded.source.position
    assert [(line(item.start).line, item.declares) for item in found.of(namespace, name)] == lines


def test_a_person_is_renamed_wherever_it_is_named() -> None:
    new = renamed("parties", "reed", "anne", PEOPLE)
    assert new == PEOPLE.replace("[reed, ", "[anne, ").replace("  reed:", "  anne:").replace(
        "author: reed", "author: anne"
    )
    with pytest.raises(UsageError, match="is taken"):
        renamed("parties", "reed", "pilots", PEOPLE)
