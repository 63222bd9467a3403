"""No file makes the loader raise, hang or lose its place: torn text, wild data, floods of one fault."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.checking.checker import Checker
from argmap.claimfile import Loaded, decode, load
from argmap.format.keys import FORMAT
from argmap.loader.noted import Limits
from argmap.plain.span import SourceText

WHOLE = """argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: 'The keeper''s mate', role: respondent}
sources:
  plea:
    kind: pleading
    title: "The plea\\n of \\u0041"
    sections:
      oil: {title: The oil, starts: As to the oil}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: >-
      The council says
      that the light was out.

      It was night.
    topic: light
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil,
          twice.
        move: denial
        at: [oil]
        evidence:
          - source: plea
            shows: |
              Two pints
                were drawn.
            nature: document
"""
FULL = """argmap: 1
title: The harbour light
language: en
genre: polemic
text: [plea, charge]
parties:
  council: {name: The harbour council, role: accuser, members: [reed], also: Council}
  keeper: {name: The keeper, role: respondent, formerly: guard}
  court: {name: The court, role: judge}
people:
  reed: {name: Anne Reed, also: [A. Reed], formerly: anne}
terms: {VTsIK: A body}
sources:
  plea:
    kind: pleading
    title: The plea
    author: keeper
    date: "1871"
    sections:
      oil: {title: The oil, starts: As to the oil, formerly: tar}
      bells.a: {title: The bells, starts: As to the bells, mapped: false, reason: No charge.}
  charge:
    kind: letter
    title: The charge
    author: [council]
    language: de
    sections: {licht: {title: The light, starts: Das Licht}}
  log: {kind: recollection, title: The log, via: [plea], see: [light], formerly: book}
topics:
  light: {title: The light, see: [out, log]}
accusations:
  out:
    title: The light was out
    claim: The council says so.
    topic: light
    by: council
    voice: stated
    at: [charge:licht]
    quote: [{words: Das Licht, at: charge:licht, ack: It is fair., translation: The light}]
    see: dark
    formerly: lamp
    caveat: {by: court, says: It may be., source: log, at: oil}
    grounds:
      seen: {claim: A pilot saw it., source: log, at: oil, caveat: [{by: keeper, says: He did not.}]}
    rebuttals:
      burnt:
        title: It was burnt
        claim: The keeper says so.
        by: keeper
        move: denial
        against: [seen]
        also_answers: [dark]
        at: oil
        quote: it was drawn
        evidence:
          - {source: log, shows: It was., at: [oil, charge:licht], quote: {words: oil}}
          - {source: log, id: dusk, shows: It is., nature: document}
        rebuttals:
          no: {title: It was not, claim: The council says no., by: council, move: concession, against: log}
    verdict:
      - {by: court, outcome: open, source: log, date: "1872", evidence: [{source: log, shows: It is so.}]}
  dark: {title: It was dark, claim: It was., topic: light, voice: hinted, part_of: out, unanswered: No.}
"""
PIECES = st.sampled_from(
    ["\n", " ", "  ", "\t", ":", ": ", "- ", "#", " #x", "'", '"', "[", "]", "{", "}", ",", "&a ", "*a",
     "!t ",
     "<<: ", "? ", "|\n", ">-\n", "%Y\n", "---\n", "...\n", "~", "null", "\\x1b", "\\ud800", "\0", "\u202e",
     "\u200b", "\ufeff", "\x85", "\u2028", "\udcff", "\r", "\r\n", "é", "@", "title:\n", "at: [a, b]\n",
     "by: {}\n", "caveat: x\n", "evidence: {source: x}\n", "rebuttals: {a: b}\n", "mapped: false\n"]
)  # fmt: skip
CUTS = st.lists(st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 30), PIECES), min_size=1, max_size=5)
KEYS = st.sampled_from(
    ["", "x", "Bad Id", "inference", *sorted({key for keys in FORMAT.values() for key in keys})]
)
VALUES = st.sampled_from(
    [None, "", " ", "1", "true", "x", "light", "2020-13-01", "inference", "unnamed", "charge:licht", ":",
     "Bad Id", "\x07"]
)  # fmt: skip
WILD = st.recursive(
    VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4)
)


def torn(cuts: list[tuple[int, int, str]]) -> str:
    text = WHOLE
    for place, length, piece in cuts:
        text = text[:place] + piece + text[place + length :]
    return text


def assert_in_place(loaded: Loaded) -> None:
    end = loaded.source.position(len(loaded.source.text))
    assert loaded.claims is not None or loaded.diagnostics
    spans = [item.span for item in loaded.diagnostics]
    assert spans == sorted(spans)
    for span in spans + [label.span for item in loaded.diagnostics for label in item.related]:
        assert (1, 1) <= span.start <= span.end <= end


@given(st.text(max_size=60) | st.lists(PIECES, max_size=25).map("".join) | CUTS.map(torn))
@example("title:\n>-\ntitle:\nx")
@example("a: {}\n?  : |\n  x]: ~]")
@example("? by: {}\n[...\n {x: y")
def test_any_text_has_a_model_or_a_finding(text: str) -> None:
    source = SourceText("claims.yaml", text)
    loaded = load(source)
    assert_in_place(loaded)
    if isinstance(loaded.data, dict) and all(
        item.code not in ("AM001", "AM013") for item in loaded.diagnostics
    ):
        assert loaded.claims is not None
    Checker().check(source)


@given(st.binary(max_size=60))
@example("argmap: 1".encode("utf-16"))
@example("argmap: 1".encode("utf-32-be"))
@example(b"\xef\xbb\xbfargmap: 1\xff")
def test_any_bytes_have_a_model_or_a_finding(content: bytes) -> None:
    assert_in_place(load(decode(content, "claims.yaml")))


CHANGES = st.lists(st.tuples(st.integers(0, 200), KEYS, WILD, st.booleans()), min_size=1, max_size=4)


@given(st.sampled_from([WHOLE, FULL]), CHANGES)
def test_any_data_has_a_model(text: str, changes: list[tuple[int, str, Any, bool]]) -> None:
    data = load(SourceText("claims.yaml", text)).data
    assert isinstance(data, dict)
    data = json.loads(json.dumps(data))
    for number, key, value, added in changes:
        holders = [data, *_holders(data)]
        holder = holders[number % len(holders)]
        place: Any = key if added and isinstance(holder, dict) else next(iter(_places(holder)), None)
        if place is not None:
            holder[place] = value
    source = SourceText("claims.yaml", json.dumps(data))
    assert load(source).claims is not None
    Checker().check(source)


@pytest.mark.parametrize("without", ["", "text", "sources", "parties", "people"])
def test_an_empty_name_anywhere_has_a_model(without: str) -> None:
    whole = load(SourceText("claims.yaml", FULL)).data
    assert isinstance(whole, dict)
    whole.pop(without, None)
    for number, key in _names(whole):
        data = json.loads(json.dumps(whole))
        holder = [data, *_holders(data)][number]
        if isinstance(holder, dict):
            holder[""] = holder.pop(key)
        else:
            holder[key] = ""
        source = SourceText("claims.yaml", json.dumps(data))
        assert load(source).claims is not None
        Checker().check(source)


def _names(data: Any) -> list[tuple[int, Any]]:
    """Return each key and each item of the data, with the number of what holds it."""
    holders = [data, *_holders(data)]
    return [(number, key) for number, holder in enumerate(holders) for key in _places(holder)]


def _places(holder: Any) -> Any:
    return holder if isinstance(holder, dict) else range(len(holder))


def _holders(data: Any) -> list[Any]:
    below = [data[place] for place in _places(data) if isinstance(data[place], dict | list)]
    return below + [holder for part in below for holder in _holders(part)]


@given(CUTS.map(torn))
def test_every_value_is_written_where_it_is_said_to_be(text: str) -> None:
    loaded = load(SourceText("claims.yaml", text))
    if any(item.code == "AM001" for item in loaded.diagnostics):
        return
    for path, value in _texts(loaded.data, ()):
        start, end = loaded.offsets(path)
        assert 0 <= start <= end <= len(text)
        if any(path[:length] in loaded.repaired for length in range(1, len(path))):
            continue  # it was moved there
        if value.isalpha() and start < end and text[start] not in "\\\"'|>&!":
            assert text[start:end].startswith(value)


def _texts(data: Any, path: tuple[str | int, ...]) -> list[tuple[tuple[str | int, ...], str]]:
    if isinstance(data, str):
        return [(path, data)]
    steps = _places(data) if isinstance(data, dict | list) else ()
    return [found for step in steps for found in _texts(data[step], (*path, step))]


FLOODS = {
    "brackets": ("[", "AM013"),
    "braces": ("{a: ", "AM013"),
    "dashes": ("- ", "AM013"),
    "question marks": ("? ", "AM013"),
    "one key again and again": ("a: b\n", "AM007"),
    "texts that break off": ("a: b: c\n", "AM001"),
    "tabs": ("\ta: b\n", "AM001"),
    "control characters": ("\x01", "AM003"),
    "bytes of another encoding": ("x\udce9", "AM002"),
    "directives": ("%A b\n", "AM010"),
    "number signs": ("a #b\n  ", "AM001"),
    "blanks": (" " * 50 + "#c\n", "AM014"),
}


@pytest.mark.parametrize(("piece", "code"), FLOODS.values(), ids=FLOODS)
def test_a_flood_is_stemmed(piece: str, code: str, assert_linear: Callable[..., None]) -> None:
    def read(times: int) -> None:
        found = load(SourceText("claims.yaml", piece * times)).diagnostics
        assert code in {item.code for item in found}

    assert_linear(read, 20_000)


def test_aliases_are_not_followed() -> None:
    lines = ["a: &a [x, x]"] + [
        f"{name}: &{name} [*{before}, *{before}]" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    merges = [f"m{number}: &m{number} {{<<: [*m{number - 1}, *m{number - 1}]}}" for number in range(1, 40)]
    found = load(SourceText("claims.yaml", "\n".join([*lines, "m0: &m0 {x: y}", *merges]))).diagnostics
    assert sum(item.code == "AM008" for item in found) == 9 + 16 + 40 + 39 + 78


BOUNDS = {
    "depth": (Limits(depth=3), "a: {b: {c: {d: e}}}", (1, 12)),
    "nodes": (Limits(nodes=5), "a: [b, c, d, e]", (1, 11)),
    "scalar": (Limits(scalar=3), "a: bcde", (1, 4)),
}


@pytest.mark.parametrize(("limits", "text", "place"), BOUNDS.values(), ids=BOUNDS)
def test_a_bound_is_told_where_it_is_passed(limits: Limits, text: str, place: tuple[int, int]) -> None:
    found = load(SourceText("claims.yaml", text), limits).diagnostics
    assert [item.span.start for item in found if item.code == "AM013"] == [place]
    assert not [item for item in load(SourceText("claims.yaml", text)).diagnostics if item.code == "AM013"]
