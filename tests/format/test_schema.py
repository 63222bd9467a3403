"""The JSON Schema, held against files by a reader that is not ours, as an editor reads them."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

import argmap
from argmap.checking.checker import Checker
from argmap.claimfile import load
from argmap.format.schema import claim_file_schema, schema_text
from argmap.plain.span import SourceText

COMMITTED = Path(argmap.__file__).parent / "format" / "claims.schema.json"

WHOLE = """\
argmap: 1
title: 1984
genre: polemic
summary: What the council and the keeper said of the storm.
language: en
curators: [Ada Harbour, 7]
license: CC-BY-4.0
text: plea
parties:
  council: {name: The council, role: accuser, description: It meets on Mondays., members: [Anne, john]}
  keeper: {name: The keeper, role: respondent, also: The old keeper, formerly: guard}
  clerk: {name: The clerk, role: editor}
  court: {name: The court, role: judge}
people:
  john: {name: John Reef, description: The harbour master., also: [J. Reef, 7], formerly: [harbour-master]}
terms: {Trinity House: The body that keeps the lights., 30 pints: {description: A month's oil.}}
sources:
  plea:
    kind: pleading
    title: The plea
    short: Plea
    author: keeper
    date: 1871-03-20
    recipient: [The council, The clerk]
    published: Harbour News
    archive: Harbour archive, box 3
    url: https://harbour.example/plea
    accessed: 2021-05-03
    rights: none known
    reproducible: true
    note: Torn at the foot.
    see: [light-was-out, light]
    formerly: letter
    sections:
      oil.1: {title: The oil, starts: As to the oil}
      "2": {title: The bells, starts: As to the bells, mapped: true}
      end: {title: Lists, starts: "Of 1871:", mapped: false, reason: a list of names, formerly: [last]}
  oil-book: {kind: record, title: The oil book, date: 1871, via: plea}
topics:
  light: The light
  oil: {title: The oil, summary: Whether it was burnt., see: oil-book, formerly: [fuel]}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says so.
    topic: light
    by: [council]
    voice: hinted
    at: oil.1
    quote:
      - the light was out
      - {words: ljósið var slökkt, at: [oil.1], ack: It is whole., translation: the light was out}
    ack: It is whole.
    see: [oil-was-burnt, no-light-seen]
    formerly: darkness
    caveat: {by: clerk, says: The minutes were lost.}
    grounds:
      no-light-seen:
        {claim: N, source: oil-book, at: [oil.1, 2], quote: [no light, none], caveat: {by: clerk, says: F}}
      no-smoke-seen: {claim: None was., source: oil-book, locator: 3, nature: event, formerly: smoke}
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The book shows it.
        by: keeper
        move: denial
        against: [no-light-seen]
        also_answers: oil-was-sold
        concedes: The wick was short.
        rests_on: evidence
        see: plea
        formerly: [oil-burnt]
        evidence:
          - source: oil-book
            locator: p. 7
            shows: Three pints.
            nature: document
            caveat: {by: clerk, says: The page is torn., at: 2, source: plea, locator: 12}
          - source: oil-book
            id: four
            shows: Four.
            nature: exhibit
            caveat: [{by: [clerk], says: So is this one.}]
        rebuttals:
          book-was-forged: {title: It was forged, claim: It was., move: counter-charge, rests_on: argument}
    verdict:
      - by: court
        outcome: partly-upheld
        label: Half true
        says: It burnt low.
        source: oil-book
        locator: leaf 3
        date: 1872
        at: end
        evidence: [{source: oil-book, shows: Three pints., nature: document}]
        caveat: {by: clerk, effect: contradicts, says: The court never saw the book.}
  oil-was-sold: {title: Oil was sold, claim: It was., topic: oil, part_of: light-was-out, unanswered: No.}
"""


def as_in_an_editor(value: Any) -> Any:
    """Turn what YAML 1.1 makes of a text into what YAML 1.2 does, where dates are text, and keys too."""
    if isinstance(value, dict):
        return {str(key): as_in_an_editor(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_in_an_editor(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def read(text: str) -> Any:
    return as_in_an_editor(yaml.safe_load(text))


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """The schema, made once for all who only read it."""
    return claim_file_schema()


@pytest.fixture(scope="module")
def validator(schema: dict[str, Any]) -> Draft202012Validator:
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from parts(part)


def test_the_committed_schema_is_fresh() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == schema_text(), "run `make schema`"


def test_the_map_of_the_letter_is_valid(validator: Draft202012Validator, root: Path) -> None:
    errors = list(validator.iter_errors(read((root / "claims.yaml").read_text(encoding="utf-8"))))
    assert errors == []


def test_the_map_of_the_letter_names_the_schema(root: Path) -> None:
    first = (root / "claims.yaml").read_text(encoding="utf-8").split("\n")[0]
    match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert match is not None
    assert (root / match[1]) == COMMITTED


def test_every_key_is_valid_once(validator: Draft202012Validator) -> None:
    assert list(validator.iter_errors(read(WHOLE))) == []
    assert load(SourceText("whole.yaml", WHOLE)).diagnostics == ()


def test_every_key_is_used_above(schema: dict[str, Any]) -> None:
    keys = {key for part in parts(schema) for key in part.get("properties", {})}
    written = set(re.findall(r"(\w+):", WHOLE))
    assert keys <= written


def test_every_key_is_described(schema: dict[str, Any]) -> None:
    holders = {"the file": schema, **schema["$defs"]}
    for name, holder in holders.items():
        holder = holder.get("anyOf", [{}, holder])[1]
        for key, field in holder["properties"].items():
            assert field.get("description"), f"{name}: {key}"


ORDERS = {
    "Accusation": "title claim topic by voice at quote ack part_of see formerly caveat grounds rebuttals "
    "verdict unanswered",
    "Ground": "claim at quote ack source locator nature formerly caveat",
    "Rebuttal": "title claim by move against also_answers at quote ack concedes rests_on see formerly caveat "
    "evidence rebuttals",
    "Verdict": "by outcome label says source locator date at quote ack evidence caveat",
    "Evidence": "source id locator shows nature at quote ack caveat",
    "Caveat": "by effect at quote ack source locator says",
    "Quotation": "words at ack translation",
}


def test_keys_stand_in_the_order_in_which_they_are_written(schema: dict[str, Any]) -> None:
    """The place of an entry, and its words, stand behind who says it, not before everything."""
    shapes = schema["$defs"]
    assert {part: " ".join(shapes[part]["properties"]) for part in ORDERS} == ORDERS


def test_it_says_what_a_reader_needs_and_no_more(schema: dict[str, Any]) -> None:
    for part in parts(schema):
        assert part.get("type") != "null"
        assert part.get("default", ...) is not None
        assert "minLength" not in part
    accusation = schema["$defs"]["Accusation"]
    item, array = accusation["properties"]["by"]["anyOf"]
    assert array == {"type": "array", "items": item, "minItems": 1}
    names = accusation["properties"]["rebuttals"]["propertyNames"]
    assert re.search(names["pattern"], "oil-was-burnt")
    assert not re.search(names["pattern"], "Oil_Burnt")
    assert names["not"] == {"const": "inference"}


BAD = {
    "an unknown key": ("summary:", "sumary:"),
    "a missing key": ("title: 1984\n", ""),
    "another version": ("argmap: 1", "argmap: 2"),
    "a version as text": ("argmap: 1", 'argmap: "1"'),
    "an unknown role": ("role: accuser", "role: prosecutor"),
    "an unknown move": ("move: denial", "move: deny"),
    "an unknown nature": ("nature: document", "nature: paper"),
    "nothing for a text": ("claim: It was., topic", "claim: , topic"),
    "blanks for a text": ("claim: It was., topic", 'claim: " ", topic'),
    "a list for a text": ("claim: It was., topic", "claim: [It was.], topic"),
    "an empty list": ("by: [council]", "by: []"),
    "a mapping for a list": ("by: [council]", "by: {council: yes}"),
    "an item that is nothing": ("members: [Anne, john]", "members: [Anne, ~]"),
    "an empty mapping": (
        "{claim: N, source: oil-book, at: [oil.1, 2], quote: [no light, none], caveat: {by: clerk, says: F}}",
        "{}",
    ),
    "a capital in an id": ("  light-was-out:\n", "  Light-was-out:\n"),
    "an underscore in an id": ("oil-was-burnt:", "oil_was_burnt:"),
    "a dot in an id": ("no-light-seen:", "no.light:"),
    "a reserved id": ("  oil-was-sold:", "  inference:"),
    "a section id with a blank": ("      end:", "      the end:"),
    "a place with a capital": ("at: oil.1", "at: Oil.1"),
    "a section without a reason": (", reason: a list of names", ""),
    "a reason for a mapped section": ("mapped: false", "mapped: true"),
    "a section mapped in words": ("mapped: false", "mapped: not-really"),
    "a topic without a title": ("{title: The oil, summary", "{summary"),
    "a quotation without words": ("{words: ljósið var slökkt, ", "{"),
    "a caveat without words": (", says: The page is torn.", ""),
}  # fmt: skip


@pytest.mark.parametrize(("right", "wrong"), BAD.values(), ids=BAD)
def test_a_bad_file_is_not_valid(right: str, wrong: str, validator: Draft202012Validator) -> None:
    assert right in WHOLE
    text = WHOLE.replace(right, wrong, 1)
    assert list(validator.iter_errors(read(text)))
    found = [item.code for item in Checker().check(SourceText("bad.yaml", text)).diagnostics]
    assert set(found) != {"AM606"} or wrong == 'argmap: "1"'


def test_every_required_key_is_required_by_the_loader_too(schema: dict[str, Any]) -> None:
    assert sorted(schema["required"]) == ["accusations", "argmap", "parties", "title", "topics"]
    wanted = {
        "Party": ["name", "role"],
        "Source": ["kind", "title"],
        "Section": ["starts", "title"],
        "Accusation": ["claim", "title", "topic"],
        "Ground": ["claim"],
        "Rebuttal": ["claim", "move", "title"],
        "Evidence": ["shows", "source"],
        "Person": ["name"],
        "Caveat": ["by", "says"],
    }
    assert {name: sorted(schema["$defs"][name]["required"]) for name in wanted} == wanted


def test_the_schema_is_the_callers_own(schema: dict[str, Any]) -> None:
    claim_file_schema()["$defs"].clear()
    assert claim_file_schema() == schema == json.loads(COMMITTED.read_text(encoding="utf-8"))
