"""The canonical shape of a claim file."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from argmap.claimfile import Loaded, load
from argmap.claimfile.canonical import format_text
from argmap.claimfile.canonical.tidy import tidied
from argmap.format.keys import FORMAT, Key
from argmap.format.marks import Sort
from argmap.format.schema import claim_file_schema
from argmap.loader.writing import wrapped
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import InputError
from argmap.plain.span import SourceText

HEAD = """\
argmap: 1
title: The harbour light
"""
REST = """\

parties:
  council: {name: The council, role: accuser}

topics:
  light: The light

accusations:
  dark:
    title: The light was out
    claim: It is said that the light was out.
    topic: light
    unanswered: Nobody asks.
"""


def formatted(text: str) -> str:
    return format_text(SourceText("claims.yaml", text))


def read(text: str) -> Loaded:
    return load(SourceText("claims.yaml", text))


WRITTEN = {Sort.DATE: "1871", Sort.LANGUAGE: "de", Sort.LICENCE: "CC-BY-4.0"}


def every(kind: str, *above: str) -> dict[str, Any]:
    """Return an entry of a kind with all its keys, and below each key an entry with all of its own."""
    keys = (key for key in FORMAT[kind].values() if key.name not in above)
    return {key.name: sample(key, *above, kind) for key in keys}


def sample(key: Key, *above: str) -> Any:
    if key.opens or key.extends:
        entry = every(key.name, *above)
        return {"dark": entry} if key.identified else [entry]
    return key.values[-1] if key.values else WRITTEN.get(key.sort or Sort.NAME, "dark")


def backwards(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: backwards(data[key]) for key in reversed(data)}
    return [backwards(item) for item in data] if isinstance(data, list) else data


def orders(data: Any, shape: dict[str, Any], schema: dict[str, Any]) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the keys of each entry as they stand, and as the schema has them."""
    if "$ref" in shape:
        shape = schema["$defs"][shape["$ref"].rpartition("/")[2]]
    for option in shape.get("anyOf", ()):
        yield from orders(data, option, schema)
    known = shape.get("properties", {})
    if isinstance(data, dict):
        if known:
            yield list(data), [key for key in known if key in data]
        for key, value in data.items():
            below = known.get(key, shape.get("additionalProperties"))
            yield from orders(value, below if isinstance(below, dict) else {}, schema)
    for item in data if isinstance(data, list) else ():
        yield from orders(item, shape.get("items", {}), schema)


def test_keys_are_in_the_order_of_the_schema() -> None:
    turned = yaml.safe_dump(backwards(every("file")), sort_keys=False)
    data, schema = yaml.safe_load(formatted(turned)), claim_file_schema()
    found = list(orders(data, schema, schema))
    assert [keys for keys, _ in found] == [wanted for _, wanted in found]
    used = {tuple(wanted) for _, wanted in found}
    holders = [schema, *(part.get("anyOf", [part])[-1] for part in schema["$defs"].values())]
    assert {tuple(holder["properties"]) for holder in holders} <= used


UNTIDY = """\
# yaml-language-server: $schema=claims.schema.json
# The harbour papers

---
accusations:   # what is charged
    keeper-slept:
        claim: The council hints that nobody was on watch, and that the boats on their way home had to find the harbour by its bells.
        topic: watch
        # whose word is that?
        title: 'The keeper slept'

        unanswered:
            The plea
            passes over it.   # so far
    light-was-out:
        rebuttals:
            oil-was-burnt:
                evidence:
                -   nature: document
                    source: oil-book   # argmap: ignore[AM501] a later copy
                    # leaf 4
                    shows: "Four pints"
                    caveat: {says: The entry is in another hand., by: council}
                -   {source: oil-book, shows: A second entry that goes on and on for longer than any line of this file may be, nature: document}
                move: denial
                claim: Oil was burnt.
                title: Oil
        title: The light was out
        topic: light
        claim: "The council says: the lamp did not burn."
        quote: no lamp was seen
        at:
        - oil   # the first
        - bells
text: plea
topics: {watch: The watch, light: The light}
parties:

  council: {role: accuser, name: The council}
  keeper:
    role: respondent
    name: The keeper
    # more to come


sources:
  oil-book: {kind: record, title: The oil book}
  plea:
    sections: {oil: {title: The oil, starts: As to the oil}, bells: {title: "Bells: all", starts: '"Bells"'}}
    title: The plea
    kind: pleading
  # a page is lost
  pier-book: {kind: record, title: The pier book}
title: >
  The harbour
  light
argmap: "1"
# the end
"""  # noqa: E501


def test_an_untidy_file() -> None:
    assert formatted(UNTIDY) == snapshot("""\
# yaml-language-server: $schema=claims.schema.json
# The harbour papers

argmap: 1
title: >
  The harbour light
text: plea

parties:
  council: {name: The council, role: accuser}
  keeper:
    name: The keeper
    role: respondent
    # more to come

sources:
  oil-book: {kind: record, title: The oil book}

  plea:
    kind: pleading
    title: The plea
    sections:
      oil: {title: The oil, starts: "As to the oil"}
      bells: {title: "Bells: all", starts: '"Bells"'}

  # a page is lost
  pier-book: {kind: record, title: The pier book}

topics: {watch: The watch, light: The light}

accusations:  # what is charged
  keeper-slept:
    # whose word is that?
    title: The keeper slept
    claim: >-
      The council hints that nobody was on watch, and that the boats on their way home had to find
      the harbour by its bells.
    topic: watch
    unanswered: The plea passes over it.  # so far

  light-was-out:
    title: The light was out
    claim: "The council says: the lamp did not burn."
    topic: light
    at:
      - oil  # the first
      - bells
    quote: "no lamp was seen"
    rebuttals:
      oil-was-burnt:
        title: Oil
        claim: Oil was burnt.
        move: denial
        evidence:
          - source: oil-book  # argmap: ignore[AM501] a later copy
            # leaf 4
            shows: Four pints
            nature: document
            caveat: {by: council, says: The entry is in another hand.}
          - source: oil-book
            shows: A second entry that goes on and on for longer than any line of this file may be
            nature: document
# the end
""")


KEPT = {
    "several paragraphs": """\
summary: >-
  The first paragraph, which is long enough to fill a line and therefore has to be folded into two
  of them.

  The second.
""",
    "a verse": """\
summary: |-
  The light was out,
    the bells were dumb,
  and none would shout.
""",
    "a line end at the end": """\
summary: >
  One line.
""",
    "a long word": f"""\
summary: https://example.org/{"a" * 100}
""",
    "a comment behind a folded text": """\
summary: >-  # as the papers have it
  The first paragraph, which is long enough to fill a line and therefore has to be folded into two
  of them.
""",
    "a long text that a comment speaks of": f"""\
summary: The first {"very " * 20}long one  # argmap: ignore[AM005] it is wanted here
""",
    "a short text that a comment behind its header speaks of": """\
summary: >-  # argmap: ignore[AM308] it is wanted here
  Short.
""",
    "two comments for one text": """\
summary:  # argmap: ignore[AM308] it is wanted here
  Short.  # argmap: ignore[AM309] and this, too
""",
    "a comment inside a list": """\
curators:
  - Anne Reed  # the first
  - John Marsh
""",
    "comments of their own, with their gaps": """\
# A comment.

# Another.
# And one more.
summary: Short.

# Far away.

language: en
""",
    "what looks like something else": """\
summary: "null"
language: en
curators: ["1923", "no", "a, b", "x: y", "- z", "#1", Ω-3]
""",
    "characters that need an escape": """\
summary: "a\\tb\\nc\\nd\\u2060 \\L."
""".replace("\\u2060 ", ""),
}


@pytest.mark.parametrize("part", KEPT.values(), ids=KEPT)
def test_what_is_in_shape_stays(part: str) -> None:
    text = HEAD + part + REST
    assert formatted(text) == text


LONG = "A paragraph that is long enough to fill a line of this file, and that has to be folded for it."
CHANGED = {
    "prose that does not fit": (
        f"summary: {LONG}\n",
        f"summary: >-\n  {LONG}\n",
    ),
    "prose that fits": ("summary: >-\n  The first\n  paragraph.\n", "summary: The first paragraph.\n"),
    "quotes for nothing": ("summary: 'The first.'\n", "summary: The first.\n"),
    "another kind of quotes": ("summary: 'The: first'\n", 'summary: "The: first"\n'),
    "an escape that single quotes spare": ('summary: "The: \\"first\\""\n', "summary: 'The: \"first\"'\n"),
    "a list over two lines": (
        "curators: [Anne Reed,\n  John Marsh]\n",
        "curators: [Anne Reed, John Marsh]\n",
    ),
    "a list with a comment": (
        "curators: [Anne Reed, # first\n  John Marsh] # second\n",
        "curators:  # second\n  - Anne Reed  # first\n  - John Marsh\n",
    ),
    "a list without an indent": ("curators:\n- Anne Reed\n", "curators:\n  - Anne Reed\n"),
    "comments before brackets that close": (
        "curators: [\n  Anne Reed, # first\n  John Marsh\n# no more\n  ] # second\n",
        "curators:  # second\n  - Anne Reed  # first\n  - John Marsh\n  # no more\n",
    ),
    "a comment behind a key": ("summary: # why\n  Short.\n", "summary: Short.  # why\n"),
    "a comment between key and value": ("summary:\n  # why\n  Short.\n", "# why\nsummary: Short.\n"),
    "a key in quotes": ('"summary": Short.\n', "summary: Short.\n"),
    "a key with a question mark": ("? summary\n: Short.\n", "summary: Short.\n"),
    "too many empty lines": ("summary: Short.\n\n\n\nlanguage: en\n", "summary: Short.\nlanguage: en\n"),
    "white space behind": (
        "summary: Short.  \t\nlanguage: en   # x  \n",
        "summary: Short.\nlanguage: en  # x\n",
    ),
    "line ends unlike the first": (
        "summary: Short.\r\n# x\r\nlanguage: en\r\n",
        "summary: Short.\n# x\nlanguage: en\n",
    ),
}


@pytest.mark.parametrize(("part", "wanted"), CHANGED.values(), ids=CHANGED)
def test_what_is_put_into_shape(part: str, wanted: str) -> None:
    assert formatted(HEAD + part + REST) == HEAD + wanted + REST


BLANKS = {
    "a blank at the end": ('summary: "in the "', "summary: in the"),
    "blanks at both ends": ("summary: '  in the\\u00a0 '".replace("\\u00a0", "\u00a0"), "summary: in the"),
    "a blank at the end of a quotation": ("title: 'x '", "title: x"),
    "a run of blanks": ('summary: "one   two"', "summary: one two"),
    "a tab between words": ('summary: "one\\ttwo"', "summary: one two"),
    "a run of blanks in a folded text": ("summary: >-\n  one   two\n  three", "summary: one two three"),
    "a blank at the end of a folded line": ("summary: >-\n  one \n  two", "summary: one two"),
    "a run of blanks in a plain text of two lines": ("summary: one  two\n  three", "summary: one two three"),
    "a run of blanks where a line ends": (
        f"summary: {LONG}   {LONG}",
        "\n".join(["summary: >-", *(f"  {line}" for line in wrapped(f"{LONG} {LONG}", 98))]),
    ),
}


@pytest.mark.parametrize(("part", "wanted"), BLANKS.values(), ids=BLANKS)
def test_no_blank_is_left_that_nobody_sees(part: str, wanted: str) -> None:
    head = HEAD.replace("title: The harbour light\n", "") if part.startswith("title") else HEAD
    done = formatted(f"{head}{part}\n{REST}")
    assert f"{wanted}\n" in done
    assert formatted(done) == done


LITERAL = {
    "as it is": ("|", ["one", "two"], ["one", "two"]),
    "stripped": ("|-", ["one", "two"], ["one", "two"]),
    "kept": ("|+", ["one", "two", "", ""], ["one", "two", "", ""]),
    "a blank at the end of a line": ("|", ["one ", "two"], ["one", "two"]),
    "blanks and tabs at the ends of lines": ("|-", ["one \t", "two  "], ["one", "two"]),
    "a line of blanks": ("|", ["one", "    ", "two"], ["one", "", "two"]),
    "empty lines within": ("|", ["one", "", "", "two"], ["one", "", "", "two"]),
    "a list": ("|", ["one: ", "- a", "  - b", "- c"], ["one:", "- a", "  - b", "- c"]),
    "columns": ("|", ["a    b", "cc   d"], ["a    b", "cc   d"]),
    "tabs": ("|", ["a\tb", "\tc"], ["a\tb", "\tc"]),
    "an empty line first": ("|", ["", "one", "two"], ["", "one", "two"]),
    "indented first": ("|2", ["  one", "two"], ["  one", "two"]),
    "a long line": ("|", [LONG + " " + LONG, "two"], [LONG + " " + LONG, "two"]),
    "a single line": ("|", ["one"], ["one"]),
    "number signs": ("|", ["# one", "two # three"], ["# one", "two # three"]),
    "quotation marks": ("|", ['say "a"', "it's"], ['say "a"', "it's"]),
    "a comment at its head": ("|-  # why", ["one ", "two"], ["one", "two"]),
}


@pytest.mark.parametrize("after", ["", "# a comment after\n", "\n# a comment apart\n"])
@pytest.mark.parametrize(("header", "lines", "wanted"), LITERAL.values(), ids=LITERAL)
def test_a_literal_block_stays_one(header: str, lines: list[str], wanted: list[str], after: str) -> None:
    def block(lines: list[str]) -> str:
        return "\n".join([f"summary: {header}", *(line and f"  {line}" for line in lines)]) + "\n"

    if header == "|+" and after.startswith("\n"):
        wanted = [*wanted, ""]
    done = formatted(HEAD + block(lines) + after + REST)
    assert block(wanted) in done
    assert after.strip() in done
    assert formatted(done) == done


@pytest.mark.parametrize("where", ["claim", "title", "unanswered"])
def test_a_literal_block_stays_one_further_in(where: str) -> None:
    text = HEAD + REST
    old = next(line for line in reversed(text.split("\n")) if line.startswith(f"    {where}"))
    made = f"    {where}: |\n      one\n      - two\n\n      three\n"
    untidy = text.replace(f"{old}\n", made.replace("one\n", "one \n"))
    done = formatted(untidy)
    assert made in done
    assert formatted(done) == done


@pytest.mark.parametrize("id_", ["quote", "starts", "date", "language", "topics", "light"])
@pytest.mark.parametrize(
    ("title", "wanted"),
    [("'The  light'", "The light"), ("':  #'", '": #"'), ("'1923'", '"1923"')],
)
def test_a_topic_may_be_called_as_a_key_is(id_: str, title: str, wanted: str) -> None:
    text = (
        (HEAD + REST).replace("light: The light", f"{id_}: {title}").replace("topic: light", f"topic: {id_}")
    )
    assert f"\n  {id_}: {wanted}\n" in formatted(text)
    flow = text.replace(f"topics:\n  {id_}: {title}", f"topics: {{{id_}: {title}}}")
    assert f"{id_}: {wanted}" in formatted(flow)


@pytest.mark.parametrize(
    ("word", "meaning", "wanted"),
    [("quote", "'Said  of it'", "Said of it"), ("date", "'1923'", '"1923"')],
)
def test_a_term_may_be_called_as_a_key_is(word: str, meaning: str, wanted: str) -> None:
    terms = f"terms:\n  {word}: "
    assert f"{terms}{wanted}\n" in formatted(f"{HEAD}{terms}{meaning}\n{REST}")


def test_a_file_with_faults_is_refused() -> None:
    with pytest.raises(InputError, match="it has 1 error; run `argmap check`"):
        formatted(HEAD + "colour: red\n" + REST)


HOSTILE = st.sampled_from(
    [
        ": ", " #", "#", "- ", "? ", "'", '"', "\\", "\n", "\n\n", " ", "  ", "\t", "…", "null", "~", "no",
        "1", "1923-10-23", "[", "]", "{", "}", ",", "&a", "*b", "!c", "|", ">", "%", "@", "`", "---", "...",
        "<<", "\u2028", "\u2029", "\x85", "\ufeff", "\xa0", "é", "漢字", "😀", "w" * 120, "a", "word", ".",
        "?", "\r", "# argmap: ignore[AM102] no", "the harbour light", "a sentence that goes on for a while",
    ]
)  # fmt: skip
WORDS = st.sampled_from(["the", "light", "was", "out", "a: b", "x"])
TEXTS = st.one_of(
    st.lists(HOSTILE, min_size=1, max_size=12).map("".join),
    st.lists(st.sampled_from(["the", "light", "was", "out", "a: b", "x"]), min_size=1, max_size=60).map(
        " ".join
    ),
).filter(lambda text: re.search(r"\S", text) is not None)
IDS = st.sampled_from(["no", "1", "null", "a", "light-was-out", "x9", "true", "parties", "quote"])


def one_or_many(items: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    return st.one_of(items, st.lists(items, min_size=1, max_size=3))


def entry(required: dict[str, Any], **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=optional)


def entries(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(IDS, values, min_size=1, max_size=3)


PASSAGE = {
    "at": one_or_many(st.sampled_from(["1.10", "intro", "a.b"])),
    "quote": one_or_many(TEXTS),
    "ack": TEXTS,
}
CAVEAT = entry({"by": one_or_many(IDS), "says": TEXTS}, **PASSAGE)
EVIDENCE = entry(
    {"source": IDS, "shows": TEXTS, "nature": st.just("event")},
    caveat=st.one_of(CAVEAT, st.lists(CAVEAT, min_size=1, max_size=2)),
    **PASSAGE,
)
REBUTTAL = entry(
    {"title": TEXTS, "claim": TEXTS, "move": st.just("denial")},
    by=one_or_many(IDS),
    evidence=st.lists(EVIDENCE, min_size=1, max_size=2),
    **PASSAGE,
)
ACCUSATION = entry(
    {"title": TEXTS, "claim": TEXTS, "topic": IDS},
    grounds=entries(entry({"claim": TEXTS}, source=IDS, **PASSAGE)),
    rebuttals=entries(REBUTTAL),
    unanswered=TEXTS,
    **PASSAGE,
)
SOURCE = entry(
    {"kind": st.just("letter"), "title": TEXTS},
    author=one_or_many(TEXTS),
    date=st.sampled_from(["1923", "1923-10-23", "1923-10~"]),
    note=TEXTS,
    sections=entries(entry({"title": TEXTS, "starts": TEXTS})),
)
FILES = entry(
    {
        "argmap": st.just("1"),
        "title": TEXTS,
        "parties": entries(entry({"name": TEXTS, "role": st.just("accuser")})),
        "topics": entries(st.one_of(TEXTS, entry({"title": TEXTS}, summary=TEXTS))),
        "accusations": entries(ACCUSATION),
    },
    summary=TEXTS,
    curators=st.lists(TEXTS, min_size=1, max_size=4),
    sources=entries(SOURCE),
)


def events(data: Any, draw: Any) -> list[Any]:
    """Return the events of some data, each part in a style that is drawn."""
    if isinstance(data, str):
        style = draw(st.sampled_from([None, "'", '"', ">", "|"]))
        return [yaml.ScalarEvent(None, None, (True, True), data, style=style)]
    flow = draw(st.sampled_from([False, False, False, True]))
    if isinstance(data, list):
        items = [event for item in data for event in events(item, draw)]
        return [yaml.SequenceStartEvent(None, None, True, flow_style=flow), *items, yaml.SequenceEndEvent()]
    pairs = list(data.items())
    if "title" in data or "argmap" in data:
        pairs = draw(st.permutations(pairs))
    items = [event for pair in pairs for part in pair for event in events(part, draw)]
    return [yaml.MappingStartEvent(None, None, True, flow_style=flow), *items, yaml.MappingEndEvent()]


def written(data: Any, draw: Any) -> str:
    around = (
        [yaml.StreamStartEvent(), yaml.DocumentStartEvent(explicit=draw(st.booleans()))],
        [yaml.DocumentEndEvent(explicit=draw(st.booleans())), yaml.StreamEndEvent()],
    )
    layout = {"indent": draw(st.sampled_from([2, 4])), "width": draw(st.sampled_from([40, 80, 4000]))}
    text = yaml.emit([*around[0], *events(data, draw), *around[1]], allow_unicode=True, **layout)
    return str(text)


def commented(text: str, draw: Any) -> tuple[str, list[str]]:
    """Put comments behind and between the lines of a text, wherever they are comments there."""
    wanted, kept = read(text).data, []
    count = draw(st.integers(0, 12))
    for number in range(count):
        comment = draw(st.sampled_from(["# {}!", "# argmap: ignore[AM102] {}!", "#{}!"])).format(f"c{number}")
        lines = text.split("\n")
        place = draw(st.integers(0, len(lines) - 1))
        if draw(st.booleans()):
            lines[place] += f" {comment}"
        else:
            lines.insert(place, " " * draw(st.integers(0, 10)) + comment)
            if draw(st.booleans()):
                lines.insert(place, "")
        changed = "\n".join(lines)
        again = read(changed)
        if again.data == wanted and not any(item.severity is Severity.ERROR for item in again.diagnostics):
            text = changed
            kept.append(f"c{number}!")
    return text, kept


@settings(max_examples=40)
@given(FILES, st.data())
def test_it_never_changes_what_a_file_means(data: dict[str, Any], picked: st.DataObject) -> None:
    plain = written(data, picked.draw)
    before = read(plain)
    assume(not any(item.severity is Severity.ERROR for item in before.diagnostics))
    text, comments = commented(plain, picked.draw)
    done = formatted(text)
    after = read(done)
    assert after.data == tidied(before.data)
    assert after.claims is not None
    assert before.claims is not None
    assert after.claims.model_dump(mode="json") == tidied(before.claims.model_dump(mode="json"))
    assert formatted(done) == done
    assert formatted(text.replace("\n", "\r\n")) == done.replace("\n", "\r\n")
    for comment in comments:
        assert done.count(comment) == 1
    assert done.endswith("\n")
    assert not done.endswith("\n\n") or "|+" in done  # a text that ends in empty lines
    assert not any(line != line.rstrip(" ") for line in done.split("\n"))
