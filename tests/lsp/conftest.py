"""A claim file with one of everything, and ways to point into it."""

import pytest

from argmap.lsp.documents import Document, Parsed
from argmap.plain.span import SourceText

SAMPLE = """\
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser, members: [Anne Reed, John Marsh]}
  keeper:
    name: The keeper
    role: respondent
    description: Mary Voss, who kept the light.
  clerk: {name: The clerk, role: editor}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: Mary Voss
    date: 1871-03-20
    sections:
      oil.1: {title: The oil, starts: As to the oil}
      oil.2: {title: The wick, starts: As to the wick}
      bells: {title: The bells, starts: As to the bells, mapped: false, reason: no charge in it}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04, archive: Shelf 4}
topics:
  light: {title: The light, summary: Whether it burnt.}
  watch: The watch
accusations:
  light-was-out:
    title: The light was out
    claim: >-
      The council says that the lamp did not burn 🕯 on that night, and that the boats
      had only the bells.
    topic: light
    by: council
    at: oil
    grounds:
      none-seen: {claim: A pilot saw no light from the roads., at: oil.1}
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper answers that the book counts four pints for that night.
        move: denial
        against: none-seen
        at: [oil.1, oil.2]
        concedes: The lamp smoked.
        evidence:
          - source: oil-book
            shows: Four pints were drawn from the store on the evening of the storm.
            nature: document
            caveat: {by: clerk, says: The entry is in another hand.}
        rebuttals:
          book-is-late:
            title: The book is late
            claim: The council holds that the entry was made on the next day.
            move: objection
            against: oil-book
            rests_on: argument
  keeper-slept:
    title: The keeper slept
    claim: The council hints that nobody was on watch.
    topic: watch
    part_of: light-was-out
    at: oil.2
    unanswered: The plea passes over it.
"""


@pytest.fixture
def sample() -> str:
    return SAMPLE


@pytest.fixture
def parsed() -> Parsed:
    return Parsed(SourceText("claims.yaml", SAMPLE))


@pytest.fixture
def document() -> Document:
    return Document.opened("file:///claims.yaml", None, SAMPLE, 1, "utf-16")
