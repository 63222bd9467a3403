"""What the loader finds in a file, and where: YAML, characters, bounds.

Each case is a text with the line, the column and the code of every finding.
"""

import pytest

from argmap.claimfile import Loaded, decode, load
from argmap.loader.noted import Limits
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.span import SourceText

Table = dict[str, tuple[str, list[tuple[int, int, str]]]]

_HEAD = """\
argmap: 1
title: The harbour light
parties: {council: {name: The council, role: accuser}}
topics: {light: The light}
"""
_REST = """\
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark.
    topic: light
    unanswered: Passed over.
"""
_WHOLE = _HEAD + _REST
_FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
_FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e007f"
_EMOJI = f"{_FAMILY} \u2764\ufe0f\u200d\U0001f525 {_FLAG} \U0001f642\u200d\u2194\ufe0f"

FILES: Table = {
    "a clean file": (_WHOLE, []),
    "an empty file": ("", [(1, 1, "AM014")]),
    "only comments": ("# one\n\n# two\n", [(1, 1, "AM014")]),
    "only a document start": ("---\n", [(1, 1, "AM014")]),
    "only a null": ("~\n", [(1, 1, "AM014")]),
    "a list": ("- a\n- b\n", [(1, 1, "AM020")]),
    "a text": ("\nplain words\n", [(2, 1, "AM020")]),
    "a number sign before anything": ("#argmap\n" + _WHOLE, []),
    "a document start and end": ("---\n" + _WHOLE + "...\n", []),
    "directives": ("%YAML 1.1\n# note\n%TAG !e! tag:e:\n---\n" + _WHOLE, [(1, 1, "AM010"), (3, 1, "AM010")]),
    "an unknown directive": ("%FOO bar\n---\n" + _WHOLE, [(1, 1, "AM010")]),
    "a directive without a document start": ("%YAML 1.2\n" + _WHOLE, [(1, 1, "AM010")]),
    "a second document": (_WHOLE + "---\n" + _WHOLE, [(11, 1, "AM011")]),
    "a second document where the first is empty": ("---\n---\n" + _WHOLE, [(2, 1, "AM011")]),
    "an empty second document": (_WHOLE + "---\n", [(11, 1, "AM011")]),
    "text behind the document end": (_WHOLE + "...\nmore: text\n", [(12, 1, "AM011")]),
}
"""What a file is as a whole."""

FEATURES: Table = {
    "an anchor and an alias": (
        _HEAD.replace("The harbour light", "&t The light") + "summary: *t\n" + _REST,
        [(2, 8, "AM008"), (5, 10, "AM008")],
    ),
    "an anchor on a mapping": (
        _HEAD + _REST.replace("light-was-out:\n", "light-was-out: &charge\n"),
        [(6, 18, "AM008")],
    ),
    "an alias in a list": (_HEAD + "curators: [Ada, *ada]\n" + _REST, [(5, 17, "AM008")]),
    "an alias as a key": (_HEAD + "*a : b\n" + _REST, [(5, 1, "AM008")]),
    "a merge key": (
        _HEAD + _REST.replace("    topic: light\n", "    <<: *base\n"),
        [(9, 5, "AM008"), (9, 9, "AM008")],
    ),
    "a merge key in quotes": (_HEAD + '"<<": x\n' + _REST, [(5, 1, "AM021")]),
    "a tag on a text": (_HEAD.replace("The harbour light", "!!str The light") + _REST, [(2, 8, "AM009")]),
    "a tag on a mapping": (_HEAD.replace("topics: {", "topics: !!map {") + _REST, [(4, 9, "AM009")]),
    "a python tag": (
        _HEAD.replace("The harbour light", "!!python/object/apply:os.system [ls]") + _REST,
        [(2, 8, "AM009"), (2, 40, "AM020")],
    ),
    "a verbatim tag and an anchor": (
        _HEAD.replace("The harbour light", "!<tag:x,1> &a The light") + _REST,
        [(2, 8, "AM009"), (2, 19, "AM008")],
    ),
    "a tag whose handle nobody declared": (_HEAD + "summary: !e!x y\n" + _REST, [(5, 10, "AM001")]),
    "an exclamation mark": (_HEAD + "summary: !\n" + _REST, [(5, 10, "AM009")]),
    "a duplicate key": (_HEAD + "title: Another\n" + _REST, [(5, 1, "AM007")]),
    "a key three times": (
        _HEAD + "title: Another\ntitle: A third\n" + _REST,
        [(5, 1, "AM007"), (6, 1, "AM007")],
    ),
    "a duplicate key in other words": (_HEAD + '"title": Another\n' + _REST, [(5, 1, "AM007")]),
    "a duplicate entry": (_WHOLE + "  light-was-out: {titel: x}\n", [(11, 3, "AM007")]),
    "a second block of entries": (
        _WHOLE + "parties:\n  keeper: {name: The keeper}\n  council: {name: x}\n",
        [(11, 1, "AM007"), (12, 3, "AM022"), (13, 3, "AM007")],
    ),
    "a list as a key": (_HEAD + "? [a, b]\n: c\n" + _REST, [(5, 3, "AM012")]),
    "a mapping as a key": (_HEAD + "{a: b}: c\n" + _REST, [(5, 1, "AM012")]),
    "keys in keys": (_HEAD + "{{{a: b}: c}: d}: e\n" + _REST, [(5, 1, "AM012")]),
    "a plain key with a mark": (_HEAD.replace("title:", "? title\n:") + _REST, []),
    "keys that look like values": (
        _HEAD.replace("{light: The light}", "{no: No, 1: One, null: Null, true: Truth, ~: x}")
        + _REST.replace("topic: light", "topic: no"),
        [(4, 32, "AM023"), (4, 51, "AM026")],
    ),
}
"""What YAML has and a claim file has not."""

BOUNDS: Table = {
    "too deep lists": ("[" * 100_000, [(1, 41, "AM013")]),
    "too deep mappings": ("{" * 100_000, [(1, 2, "AM012"), (1, 41, "AM013")]),
    "too deep blocks": ("- " * 50_000, [(1, 81, "AM013")]),
    "too deep blocks on lines": ("".join(" " * i + "-\n" for i in range(1_100)), [(41, 41, "AM013")]),
    "too deep mappings in blocks": (
        "".join(" " * i + "a:\n" for i in range(1_100)),
        [(1, 1, "AM021"), (41, 41, "AM013")],
    ),
    "too deep lists on lines": ("[\n" * 1_100, [(41, 1, "AM013")]),
    "too deep questions": ("? " * 1_100, [(1, 3, "AM012"), (1, 81, "AM013")]),
    "too deep lists in blocks": ("- " * 30 + "[" * 1_100, [(1, 71, "AM013")]),
    "too deep lists of mappings": ("[a: " * 1_100, [(1, 81, "AM013")]),
    "too deep lists, all closed": ("[" * 1_100 + "]" * 1_100, [(1, 41, "AM013")]),
    "too deep lists behind a key": (_HEAD + "summary: " + "[" * 1_100, [(5, 10, "AM020"), (5, 49, "AM013")]),
    "forty levels": (
        "a: " + "[" * 39 + "]" * 39 + "\n",
        [
            (1, 1, "AM021"),
            (1, 1, "AM022"),
        ],
    ),
    "forty-one levels": ("a: " + "[" * 40 + "]" * 40 + "\n", [(1, 1, "AM021"), (1, 43, "AM013")]),
    "a long text": (_HEAD + "summary: " + "x" * 200_001 + "\n" + _REST, [(5, 10, "AM013")]),
    "a text as long as may be": (_HEAD + "summary: " + "x" * 200_000 + "\n" + _REST, []),
}
"""What is too much."""

SYNTAX: Table = {
    "a tab as indentation": (_HEAD + _REST.replace("    claim", "\tclaim"), [(8, 1, "AM001")]),
    "a tab before a first key": (
        _HEAD + "accusations:\n\tlight-was-out: x\n",
        [(6, 1, "AM001"), (6, 17, "AM020")],
    ),
    "a colon in a plain text": (
        _HEAD.replace("The harbour light", "The light: out") + _REST,
        [(2, 17, "AM001")],
    ),
    "a key that hangs": (_HEAD + _REST.replace("    claim", "     claim"), [(8, 6, "AM001")]),
    "a key too far to the left": (_HEAD + _REST.replace("    claim", "   claim"), [(8, 4, "AM001")]),
    "a key without a colon": (_HEAD + "summary\n" + _REST, [(5, 1, "AM001")]),
    "a key without a blank": (_HEAD + "summary:x\n" + _REST, [(5, 8, "AM001")]),
    "an open quotation mark": (_HEAD.replace("The harbour light", "'The light") + _REST, [(2, 8, "AM001")]),
    "an open double quotation mark": (
        _HEAD.replace("The harbour light", '"The light') + _REST,
        [(2, 8, "AM001")],
    ),
    "text behind a quotation": (
        _HEAD.replace("The harbour light", '"The" light') + _REST,
        [(2, 14, "AM001")],
    ),
    "a quotation mark inside single quotes": (
        _HEAD.replace("The harbour light", "'The keeper's light'") + _REST,
        [(2, 20, "AM001")],
    ),
    "an open list": (_HEAD + "curators: [Ada, Ben\n" + _REST, [(5, 11, "AM001")]),
    "an open mapping": (_HEAD.replace("{light: The light}", "{light: The light") + _REST, [(4, 9, "AM001")]),
    "an open list at the end": (_HEAD + _REST + "curators: [", [(11, 12, "AM001")]),
    "a closing bracket too many": (_HEAD + "curators: [Ada]]\n" + _REST, [(5, 16, "AM001")]),
    "a list on the line of its key": (_HEAD + "curators: - Ada\n" + _REST, [(5, 11, "AM001")]),
    "an item among keys": (_HEAD + "- Ada\n" + _REST, [(5, 1, "AM001")]),
    "a key among items": (_HEAD + "curators:\n  - Ada\n  ben: x\n" + _REST, [(7, 3, "AM001")]),
    "an at sign": (_HEAD + "summary: @home\n" + _REST, [(5, 10, "AM001")]),
    "a backtick": (_HEAD + "summary: `code`\n" + _REST, [(5, 10, "AM001")]),
    "a per cent sign": (_HEAD + "summary: %age\n" + _REST, [(5, 10, "AM001")]),
    "an asterisk": (_HEAD + "summary: *\n" + _REST, [(5, 10, "AM001")]),
    "an asterisk of Markdown": (_HEAD + "summary: *much* said\n" + _REST, [(5, 10, "AM001")]),
    "an ampersand": (_HEAD + "summary: & so on\n" + _REST, [(5, 10, "AM001")]),
    "an unclosed tag": (_HEAD + "summary: !<x\n" + _REST, [(5, 10, "AM001")]),
    "a comma first": (_HEAD + "summary: , so\n" + _REST, [(5, 10, "AM001")]),
    "text behind a block mark": (_HEAD + "summary: |text\n  more\n" + _REST, [(5, 11, "AM001")]),
    "a block mark with a zero": (_HEAD + "summary: |0\n  more\n" + _REST, [(5, 11, "AM001")]),
    "an unknown escape": (_HEAD + 'summary: "C:\\q"\n' + _REST, [(5, 13, "AM001")]),
    "an escape cut short": (_HEAD + 'summary: "\\u12"\n' + _REST, [(5, 13, "AM001")]),
    "a question mark in a value": (_HEAD + "summary: ? why\n" + _REST, [(5, 10, "AM001")]),
}
"""What is no YAML."""

CUTS: Table = {
    "a cut": (_HEAD + "summary: Room #7\n" + _REST, [(5, 15, "AM006")]),
    "a cut over lines": (_HEAD + "summary: The room\n  is #7\n" + _REST, [(6, 6, "AM006")]),
    "a cut inside lines": (
        _HEAD + "summary: The room #7\n  is open\n" + _REST,
        [(5, 19, "AM006"), (6, 3, "AM001")],
    ),
    "a cut in a list": (_HEAD + "curators: [Ada #1\n  ]\n" + _REST, [(5, 16, "AM006")]),
    "a cut behind tabs": (_HEAD + "summary: Room\t#7\n" + _REST, [(5, 15, "AM006")]),
    "a cut of everything": (_HEAD + "summary: #7\n" + _REST, [(5, 1, "AM023"), (5, 10, "AM006")]),
    "a comment": (_HEAD + "summary: Room # the seventh\n" + _REST, []),
    "a comment of marks": (_HEAD + "summary: Room ####\n" + _REST, []),
    "a suppression without a blank": (_HEAD + "summary: Room #argmap: ignore[AM102] x\n" + _REST, []),
    "a number sign in quotes": (_HEAD + "summary: 'Room #7'\n" + _REST, []),
    "a comment behind quotes": (_HEAD + "summary: 'Room' #7\n" + _REST, []),
    "a number sign in a block": (_HEAD + "summary: |\n  Room #7\n" + _REST, []),
    "a number sign in a word": (_HEAD + "summary: Room#7\n" + _REST, []),
}
"""Where a number sign cuts a text short."""

CHARACTERS: Table = {
    "a no-break space in place of the space behind a colon": (
        _WHOLE.replace("topic: light", "topic:\xa0light"),
        [(9, 11, "AM015")],
    ),
    "a no-break space in prose": (_WHOLE.replace("The lamp", "The\xa0lamp"), []),
    "U+0085 and U+2028 end no line": (
        _HEAD.replace("harbour", "har\x85\u2028bour\u2029") + "colour: red\n" + _REST,
        [(5, 1, "AM021")],
    ),
    "U+2028 in a comment": ("# a comment\u2028argmap: 2\n" + _WHOLE, []),
    "CRLF": ((_HEAD + "colour: red\n" + _REST).replace("\n", "\r\n"), [(5, 1, "AM021")]),
    "lone CR": ((_HEAD + "colour: red\n" + _REST).replace("\n", "\r"), [(5, 1, "AM021")]),
    "raw NUL, bell, escape, delete, C1": (
        _HEAD.replace("The harbour light", "a\0b\x07c\x1bd\x7fe\x9ff") + _REST,
        [(2, 9, "AM003"), (2, 11, "AM003"), (2, 13, "AM003"), (2, 15, "AM003"), (2, 17, "AM003")],
    ),
    "raw surrogate and noncharacters": (
        _HEAD.replace("The harbour light", "a\ud800b\ufdd0c\ufffed\U0001ffffe") + _REST,
        [(2, 9, "AM003"), (2, 11, "AM003"), (2, 13, "AM003"), (2, 15, "AM003")],
    ),
    "escaped NUL, bell, escape, delete, C1": (
        _HEAD.replace("The harbour light", '"a\\0b\\ac\\x1bd\\u007fe\\U0000009ff"') + _REST,
        [(2, 10, "AM003"), (2, 13, "AM003"), (2, 16, "AM003"), (2, 21, "AM003"), (2, 28, "AM003")],
    ),
    "escaped surrogate and noncharacters": (
        _HEAD.replace("The harbour light", '"a\\ud800b\\uFDD0c\\uffffd\\U00110000e"') + _REST,
        [(2, 10, "AM003"), (2, 17, "AM003"), (2, 24, "AM003"), (2, 31, "AM003")],
    ),
    "harmless escapes": (
        _HEAD.replace("The harbour light", '"a\\tb\\n\\N\\_\\L\\P\\\\0 \\\\ud800 \\u00e9"') + _REST,
        [],
    ),
    "backslashes outside double quotes": (
        _HEAD.replace("The harbour light", "a\\0b \\ud800") + "summary: 'c\\0d'\n" + _REST,
        [],
    ),
    "bidi controls": (
        _HEAD.replace("The harbour light", "a\u202eb\u2066c") + _REST,
        [(2, 9, "AM004"), (2, 11, "AM004")],
    ),
    "escaped bidi controls": (_HEAD.replace("The harbour light", '"a\\u202eb"') + _REST, [(2, 10, "AM004")]),
    "zero width": (
        _HEAD.replace("harbour", "har\u200bb\u200dou\ufeffr\u2060") + _REST,
        [(2, 15, "AM005"), (2, 17, "AM005"), (2, 20, "AM005"), (2, 22, "AM005")],
    ),
    "joiners in emoji": (_HEAD.replace("harbour", _EMOJI) + _REST, []),
    "joiners in scripts": (
        _HEAD.replace("harbour", "می\u200cخواهم क्\u200dष ශ්\u200dරී ไทย\u200bไทย") + _REST,
        [],
    ),
    "marks of direction": (
        _HEAD.replace("harbour", "שלום\u200f! \u200eab") + "summary: left\u200e\n" + _REST,
        [(5, 14, "AM005")],
    ),
    "a byte-order mark inside": (_HEAD + "\ufefflanguage: en\n" + _REST, [(5, 1, "AM005"), (5, 1, "AM021")]),
}
"""What may not stand in a text, and what nobody can see there."""


CASES = FILES | FEATURES | BOUNDS | SYNTAX | CUTS | CHARACTERS


def loaded(text: str) -> Loaded:
    return load(SourceText("claims.yaml", text))


def findings(text: str) -> list[Diagnostic]:
    return list(loaded(text).diagnostics)


def marks(found: list[Diagnostic]) -> list[tuple[int, int, str]]:
    return [(*item.span.start, item.code) for item in found]


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_cases(text: str, wanted: list[tuple[int, int, str]]) -> None:
    assert marks(findings(text)) == wanted


def test_messages_keep_the_style_of_the_house() -> None:
    for item in (item for text, *_ in CASES.values() for item in findings(text)):
        assert item.help, item
        for words in (item.message, item.label, item.help, *(label.text for label in item.related)):
            assert not words.endswith("."), words
            assert not words[:1].isupper() or words.startswith("U+"), words
            assert "while " not in words


def test_broken_yaml_gives_no_claims() -> None:
    for text, _ in SYNTAX.values():
        assert loaded(text).claims is None or text in (_HEAD, _WHOLE)


def test_what_is_only_wrong_is_modelled_all_the_same() -> None:
    for name in ("an anchor and an alias", "a merge key", "a tag on a mapping", "a key three times"):
        assert loaded(FEATURES[name][0]).claims is not None


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("a duplicate key", (2, 1)),
        ("a duplicate entry", (6, 3)),
        ("an open list", (6, 1)),
        ("a key among items", (6, 3)),
        ("a key too far to the left", (7, 5)),
    ],
)
def test_a_second_place_is_shown(name: str, place: tuple[int, int]) -> None:
    item = next(item for item in findings(CASES[name][0]) if item.related)
    assert [label.span.start for label in item.related] == [place]


def test_no_key_is_lost_to_a_second_block() -> None:
    claims = loaded(FEATURES["a second block of entries"][0]).claims
    assert claims is not None
    assert list(claims.parties) == ["council", "keeper"]


def test_every_scalar_is_the_text_that_was_written() -> None:
    text = "a: [no, 12:30, 1.10, 010, 2023-01-02, 0x_, 1e3, .inf, =, 'null', \"~\", Null, ~]\n"
    data = loaded(text).data
    assert isinstance(data, dict)
    wanted = ["no", "12:30", "1.10", "010", "2023-01-02", "0x_", "1e3", ".inf", "=", "null", "~"]
    assert data["a"] == [*wanted, None, None]


def test_line_breaks_that_are_none_stay_in_the_text() -> None:
    claims = loaded(CHARACTERS["U+0085 and U+2028 end no line"][0]).claims
    assert claims is not None
    assert claims.title == "The har\x85\u2028bour\u2029 light"


BYTES = {
    "plain": (_WHOLE.encode(), []),
    "a byte-order mark": (b"\xef\xbb\xbf" + (_HEAD + "colour: red\n" + _REST).encode(), [(5, 1, "AM021")]),
    "a byte of Latin-1": (_WHOLE.replace("harbour", "harb\xf6r").encode("latin-1"), [(2, 16, "AM002")]),
    "a letter cut short": (b"# \xd0\n" + _WHOLE.encode(), [(1, 3, "AM002")]),
    "an overlong slash": (b"# \xc0\xaf\n" + _WHOLE.encode(), [(1, 3, "AM002")]),
    "a surrogate as bytes": (b"# \xed\xa0\x80\n" + _WHOLE.encode(), [(1, 3, "AM002")]),
    "two places": (b"# \xff a \xfe\n" + _WHOLE.encode(), [(1, 3, "AM002"), (1, 7, "AM002")]),
    "a whole file of Windows-1251": (
        ("# " + "свет а " * 20 + "\n" + _WHOLE).encode("windows-1251"),
        [(1, 3, "AM002")],
    ),
    "UTF-16 with its mark": (_WHOLE.encode("utf-16"), [(1, 1, "AM002")]),
    "UTF-16, big end first, with its mark": (b"\xfe\xff" + _WHOLE.encode("utf-16-be"), [(1, 1, "AM002")]),
    "UTF-16 without": (_WHOLE.encode("utf-16-le"), [(1, 1, "AM002")]),
    "UTF-16, big end first, without": (_WHOLE.encode("utf-16-be"), [(1, 1, "AM002")]),
    "UTF-32 with its mark": (_WHOLE.encode("utf-32"), [(1, 1, "AM002")]),
    "UTF-32, big end first, without": (_WHOLE.encode("utf-32-be"), [(1, 1, "AM002")]),
    "NUL": (b"# a\0b\n" + _WHOLE.encode(), [(1, 4, "AM003")]),
}


@pytest.mark.parametrize(("content", "wanted"), BYTES.values(), ids=BYTES)
def test_bytes(content: bytes, wanted: list[tuple[int, int, str]]) -> None:
    assert marks(list(load(decode(content, "claims.yaml")).diagnostics)) == wanted


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (_WHOLE.encode("utf-16"), "the file is in UTF-16, not in UTF-8"),
        (_WHOLE.encode("utf-32"), "the file is in UTF-32, not in UTF-8"),
        (b"a: \xe9\n", "the byte 0xe9 is no UTF-8"),
        (b"a: \xe9\xe8\n", "the bytes 0xe9 0xe8 are no UTF-8"),
        (b"a: " + b"\xe9 a " * 30, "the byte 0xe9 is no UTF-8, nor is what stands in 29 other places"),
    ],
)
def test_an_encoding_is_named(content: bytes, message: str) -> None:
    found = [item for item in load(decode(content, "claims.yaml")).diagnostics if item.code == "AM002"]
    assert [(item.message, item.help) for item in found] == [(message, "save the file as UTF-8")]


@pytest.mark.parametrize(
    ("limits", "text", "wanted"),
    [
        (Limits(depth=2), "a: {b: {c: d}}\n", (1, 8, "more than 2 levels, one inside the other")),
        (Limits(nodes=4), "a: [b, c, d, e]\n", (1, 8, "more than 4 values")),
        (Limits(scalar=3), "a: long\n", (1, 4, "a text of more than 3 characters")),
        (Limits(faults=2), "a: [*b, *c, [*d], e]\n", (1, 14, "more than 2 faults")),
    ],
)
def test_bounds_can_be_set(limits: Limits, text: str, wanted: tuple[int, int, str]) -> None:
    found = load(SourceText("claims.yaml", text), limits).diagnostics
    assert wanted in [(*item.span.start, item.message) for item in found if item.code == "AM013"]


def test_without_the_c_parser_the_same_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    short = {name: text for name, (text, _) in (FILES | FEATURES | CHARACTERS).items()}
    fast = {name: findings(text) for name, text in short.items()}
    monkeypatch.setattr("yaml.cyaml.CParser", None)
    assert {name: findings(text) for name, text in short.items()} == fast
