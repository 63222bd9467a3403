"""The tree of a file, what may be folded, and the key at an offset."""

from collections.abc import Iterator, Sequence

import pytest
from inline_snapshot import snapshot

from argmap.claimfile import load
from argmap.lsp.documents import Parsed
from argmap.lsp.outline import Symbol, folds, part_at, symbols
from argmap.plain.span import SourceText


def drawn(found: Sequence[Symbol], depth: int = 0) -> Iterator[str]:
    for item in found:
        yield f"{'  ' * depth}{item.kind} {item.name}: {item.detail[:24]}"
        yield from drawn(item.children, depth + 1)


def test_symbols(parsed: Parsed) -> None:
    assert "\n".join(drawn(symbols(parsed.loaded))) == snapshot("""\
group parties: \n\
  parties council: The harbour council
  parties keeper: The keeper
  parties clerk: The clerk
group sources: \n\
  sources plea: The keeper's plea
    sections oil.1: The oil
    sections oil.2: The wick
    sections bells: The bells
  sources oil-book: The oil book
group topics: \n\
  topics light: The light
  topics watch: The watch
group accusations: \n\
  accusations light-was-out: The light was out
    grounds none-seen: A pilot saw no light fro
    rebuttals oil-was-burnt: Oil was burnt
      evidence oil-book: Four pints were drawn fr
      rebuttals book-is-late: The book is late
  accusations keeper-slept: The keeper slept\
""")


def test_symbols_lie_within_each_other(parsed: Parsed) -> None:
    def hold(outer: Symbol) -> None:
        assert outer.start <= outer.named[0] <= outer.named[1] <= outer.end
        for inner in outer.children:
            assert outer.start <= inner.start <= inner.end <= outer.end
            hold(inner)

    for group in symbols(parsed.loaded):
        hold(group)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "- a",
        "parties: x",
        "parties:\n  '': {name: x}\n  a: [b]",
        "accusations:\n  a:\n    rebuttals: [b]",
    ],
)
def test_symbols_of_anything(text: str) -> None:
    found = list(drawn(symbols(load(SourceText("x", text)))))
    assert all(line.split(":")[0].split()[-1] for line in found)


def test_folds() -> None:
    text = """\
# A remark
# of two lines
argmap: 1
title: >-
  # no remark
  # at all
parties:
  a:
    name: x
    role: other

  # one line
  b: {name: x,
    role: other}
topics: {a: A}
accusations:
  a:
    rebuttals:
      b:
        evidence:
          - source: x
            shows: y
          - source: z
"""
    found = [tuple(fold) for fold in folds(load(SourceText("x", text)))]
    assert found == [
        (1, 2, True),
        (4, 6, False),
        (7, 14, False),
        (8, 10, False),
        (13, 14, False),
        (16, 23, False),
        (17, 23, False),
        (18, 23, False),
        (19, 23, False),
        (20, 23, False),
        (21, 22, False),
    ]


@pytest.mark.parametrize(
    ("mark", "path"),
    [
        ("argmap", ("argmap",)),
        ("role: respondent", ("parties", "keeper", "role")),
        ("shows", ("accusations", "light-was-out", "rebuttals", "oil-was-burnt", "evidence", 0, "shows")),
        (
            "says: The",
            ("accusations", "light-was-out", "rebuttals", "oil-was-burnt", "evidence", 0, "caveat", "says"),
        ),
        ("\n  keeper", None),
    ],
)
def test_the_key_at_an_offset(
    parsed: Parsed, sample: str, mark: str, path: tuple[object, ...] | None
) -> None:
    found = part_at(parsed.loaded, sample.index(mark) + 1)
    assert (found.path if found else None) == path
    assert found is None or (found.is_key and sample[found.start : found.end] == path[-1])  # type: ignore[index]


@pytest.mark.parametrize(
    ("mark", "path"),
    [
        ("Anne Reed", ("parties", "council", "members", 0)),
        ("respondent", ("parties", "keeper", "role")),
        ("denial", ("accusations", "light-was-out", "rebuttals", "oil-was-burnt", "move")),
    ],
)
def test_the_value_at_an_offset(parsed: Parsed, sample: str, mark: str, path: tuple[object, ...]) -> None:
    found = part_at(parsed.loaded, sample.index(mark) + 1)
    assert found is not None
    assert (found.path, found.is_key, sample[found.start : found.end]) == (path, False, mark)
