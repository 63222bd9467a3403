"""A short invented text, and claim files that quote it."""

from collections.abc import Callable

import pytest

from argmap.claimfile import load
from argmap.format.graph import ArgumentGraph
from argmap.plain.span import SourceText

PLEA = """The keeper's plea, sworn in May.

As to the oil, it was drawn at dusk — as on “any other” night^[1] — and the clerk of the Coun-
cil saw it. The committee never published its minutes. It is often said that nobody audited
the accounts. If oil had been short, the light would have failed.

As to the bells, they were rung **all night**, and rung again at dawn. They were rung again at dawn
by the mate. The half-
hearted wind had dropped.

[1] The oil book has the pints.
"""

CLAIMS = """argmap: 1
title: The harbour light
language: en
text: plea
parties:
  council: {{name: The harbour council, role: accuser}}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oath: {{title: The oath, starts: The keeper's plea, mapped: false, reason: no charge in it}}
      oil: {{title: The oil, starts: As to the oil}}
      bells: {{title: The bells, starts: As to the bells}}
      note: {{title: The note, starts: "[1] The oil book"}}
topics: {{light: The light}}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: {at}
    quote: {quote}
    unanswered: The plea passes over it.
  other:
    title: Something else
    claim: The council says something else.
    topic: light
    at: [oil, bells, note]
    unanswered: The plea passes over it.
"""


@pytest.fixture
def plea() -> str:
    return PLEA


@pytest.fixture
def claims() -> Callable[..., str]:
    """Return a claim file with one quotation."""

    def write(quote: str, at: str = "oil") -> str:
        return CLAIMS.format(quote=quote, at=at)

    return write


@pytest.fixture
def graph_of() -> Callable[[str], ArgumentGraph]:
    def build(content: str) -> ArgumentGraph:
        loaded = load(SourceText("claims.yaml", content))
        assert loaded.claims is not None, loaded.diagnostics
        return ArgumentGraph.of(loaded.claims)

    return build
