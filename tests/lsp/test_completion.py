"""What is offered at a cursor, marked by a bar, while the text around it is half typed."""

import pytest

from argmap.format.vocabulary import MOVES
from argmap.lsp.completion import Completion, complete
from argmap.lsp.documents import Document, Parsed


def offered(text: str, parsed: Parsed) -> dict[str, Completion]:
    offset = text.index("|")
    offer = complete(text.replace("|", "", 1), offset, lambda: parsed)
    return {item.label: item for item in offer.items}


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("|", ["argmap", "title", "parties", "topics", "accusations", "genre", "summary"]),
        ("argmap: 1\ntitle: x\nparties: x\n|", ["topics", "accusations", "genre", "summary", "language"]),
        ("parties:\n  keeper:\n    |", ["name", "role", "description", "also", "members"]),
        ("parties:\n  keeper: {name: x, |", ["role", "description", "also", "members"]),
        ("sources:\n  plea:\n    kind: x\n    ti|", ["title", "short", "author"]),
        ("sources:\n  plea:\n    sections:\n      a: {|", ["title", "starts", "mapped", "reason"]),
        ("topics:\n  light:\n    |", ["title", "summary"]),
        ("accusations:\n  a:\n    rebuttals:\n      b:\n        evidence:\n          - |",
         ["source", "shows", "id", "locator", "nature"]),
        ("accusations:\n  a:\n    rebuttals:\n      b:\n        rebuttals:\n          c:\n            mo|",
         ["title", "claim", "move"]),
        ("accusations:\n  a:\n    rebuttals:\n      b:\n        evidence:\n          - caveat: {|",
         ["by", "says"]),
        ("accusations:\n  a:\n    grounds: {g: {|", ["claim"]),
    ],
)  # fmt: skip
def test_keys(text: str, labels: list[str], parsed: Parsed) -> None:
    found = offered(text, parsed)
    assert list(found)[: len(labels)] == labels
    assert {item.kind for item in found.values()} == {"key"}
    assert all(item.documentation for item in found.values())


def test_a_key_that_is_there_is_not_offered_again(parsed: Parsed) -> None:
    found = offered("parties:\n  keeper:\n    |\n    name: x\n", parsed)
    assert set(found) == {"role", "description", "also", "members", "formerly"}


def test_a_key_comes_with_its_colon(parsed: Parsed) -> None:
    found = offered("accusations:\n  a:\n    |", parsed)
    assert (found["title"].insert, found["title"].detail) == ("title: ", "required")
    assert (found["grounds"].insert, found["grounds"].detail) == ("grounds:", "")
    assert found["topic"].documentation == "The topic under which the charge is shown."
    assert offered("accusations:\n  a:\n    ti|: x", parsed)["title"].insert == "title"
    assert offered("accusations:\n  a: {|", parsed)["grounds"].insert == "grounds: "


def test_a_list_may_begin(parsed: Parsed) -> None:
    text = "accusations:\n  a:\n    rebuttals:\n      b:\n        evidence:\n          |"
    assert offered(text, parsed)["source"].insert == "- source: "


SEEN = [
    "light-was-out", "keeper-slept", "none-seen", "oil-was-burnt", "book-is-late",
    "plea", "oil-book", "watch",
]  # fmt: skip
BY = ["council", "keeper", "clerk", "unnamed"]
ANSWER = "accusations:\n  light-was-out:\n    rebuttals:\n      b:\n        "
REPLY = (
    "accusations:\n  light-was-out:\n    rebuttals:\n      oil-was-burnt:\n        rebuttals:\n          c:\n"
)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("text: |", ["plea", "oil-book"]),
        ("accusations:\n  a:\n    topic: |", ["light", "watch"]),
        ("accusations:\n  a:\n    topic: li|\n    claim: 'open", ["light", "watch"]),
        ("accusations:\n  a:\n    by: k|", BY),
        ("sources:\n  plea:\n    author: [|", ["council", "keeper", "clerk"]),
        ("topics:\n  light:\n    see: |", SEEN),
        ("sources:\n  oil-book:\n    via: |", ["plea", "oil-book"]),
        ("accusations:\n  a:\n    by: [council, |]", ["keeper", "clerk", "unnamed"]),
        ("accusations:\n  a:\n    by:\n      - |", BY),
        ("accusations:\n  a:\n    by:\n    - cou|", BY),
        ("accusations:\n  a:\n    by:\n      |", BY),
        ("accusations:\n  a:\n    by: [|, 'keeper' , clerk]", ["council", "unnamed"]),
        ("accusations:\n  a:\n    by: [keeper|]", BY),
        (
            "accusations:\n  a:\n    by:\n      - council\n      # y\n      - |\n      - clerk # \n    at: ",
            ["keeper", "unnamed"],
        ),
        (
            "accusations:\n  a:\n    by:\n    - council\n    - |\n    at: keeper\n    part_of:\n    - clerk",
            ["keeper", "clerk", "unnamed"],
        ),
        ("accusations:\n  a:\n    at: oi|", ["oil.1", "oil.2", "oil"]),
        ("accusations:\n  keeper-slept:\n    part_of: |", ["light-was-out"]),
        ("accusations:\n  a:\n    part_of: [|", ["light-was-out", "keeper-slept"]),
        ("accusations:\n  a:\n    grounds: {g: {source: |", ["plea", "oil-book"]),
        (f"{ANSWER}by: |", ["council", "keeper", "clerk", "unnamed"]),
        (f"{ANSWER}against: |", ["none-seen", "inference"]),
        (f"{REPLY}            against: |", ["oil-book", "inference"]),
        (f"{ANSWER}evidence:\n          - source: |", ["plea", "oil-book"]),
        (f"{ANSWER}evidence:\n          - at: [oil.1, |", ["oil.2", "oil"]),
        (f"{ANSWER}evidence:\n          - caveat: {{by: |", BY),
        (
            f"{ANSWER}evidence:\n          - caveat:\n              by: |",
            ["council", "keeper", "clerk", "unnamed"],
        ),
        (
            f"{ANSWER}evidence:\n          - caveat:\n              - by: |",
            ["council", "keeper", "clerk", "unnamed"],
        ),
    ],
)
def test_identifiers(text: str, labels: list[str], parsed: Parsed) -> None:
    assert list(offered(text, parsed)) == labels


def test_identifiers_have_titles_and_pages(parsed: Parsed) -> None:
    found = offered("text: |", parsed)["oil-book"]
    assert (found.kind, found.insert, found.detail) == ("identifier", "oil-book", "The oil book")
    assert "*archive*: Shelf 4" in found.documentation
    assert offered("accusations:\n  a:\n    at: |", parsed)["oil"].detail == "2 sections"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("argmap: |", {"1"}),
        ("parties:\n  a: {role: |", {"accuser", "respondent", "witness", "judge", "editor", "other"}),
        ("accusations:\n  a:\n    voice: |", {"quoted", "paraphrased", "hinted", "reported", "stated"}),
        (
            "accusations:\n  a:\n    voice:\n      |",
            {"quoted", "paraphrased", "hinted", "reported", "stated"},
        ),
        (
            f"{ANSWER}move: de|",
            set(MOVES),
        ),
        (f"{ANSWER}rests_on: |", {"evidence", "argument"}),
        ("sources:\n  a:\n    sections: {b: {mapped: |", {"true", "false"}),
    ],
)
def test_words(text: str, labels: set[str], parsed: Parsed) -> None:
    assert set(offered(text, parsed)) == labels


def test_words_come_with_what_they_mean(parsed: Parsed) -> None:
    assert {item.label: item.detail for item in offered(f"{ANSWER}move: |", parsed).values()} == MOVES
    assert offered("accusations:\n  a:\n    voice: |", parsed)["hinted"].detail == "only hinted at"


def test_kinds_and_natures(parsed: Parsed) -> None:
    assert len(offered("sources:\n  a:\n    kind: |", parsed)) == 31
    assert len(offered(f"{ANSWER}evidence:\n          - nature: |", parsed)) == 11


@pytest.mark.parametrize(
    "text",
    [
        "title: |",
        "title: The light |",
        "title: x # |",
        "parties:\n  |",
        "accusations:\n  a:\n    claim: >-\n      The |",
        "accusations:\n  a:\n    nosuch:\n      |",
        "sources:\n  plea:\n    rights: |",
    ],
)
def test_nothing_is_offered(text: str) -> None:
    def unread() -> Parsed:
        raise AssertionError("no state is needed to say so")

    place = text.index("|")
    assert complete(text.replace("|", "", 1), place, unread).items == ()


def test_the_word_that_was_begun_is_replaced(parsed: Parsed) -> None:
    text = "accusations:\n  a:\n    topic: li"
    offer = complete(text, len(text), lambda: parsed)
    assert text[offer.start : offer.end] == "li"


KNOWN = """\
argmap: 1
title: The harbour light
genre: review
parties:
  council: {name: The council, role: accuser, members: [reed]}
people:
  reed: {name: Anne Reed, description: She sat on the council.}
topics: {light: The light}
accusations:
  out: {title: Out, claim: It was out., topic: light, unanswered: Not yet.}
"""


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("parties:\n  x:\n    members: [|", ["council", "reed"]),
        ("sources:\n  x:\n    author: |", ["council", "reed"]),
        ("accusations:\n  x:\n    by: |", ["council", "unnamed"]),
        ("accusations:\n  x:\n    verdict: {by: |", ["council", "unnamed"]),
    ],
)
def test_people_are_offered_where_persons_are_named(text: str, labels: list[str]) -> None:
    assert list(offered(text, Document("file:///x.yaml", None, KNOWN).best)) == labels


def test_what_a_word_means_is_said_in_the_words_of_the_genre() -> None:
    best = Document("file:///x.yaml", None, KNOWN).best
    moves = offered("accusations:\n  a:\n    rebuttals:\n      b:\n        move: |", best)
    assert moves["counter-charge"].detail == "the reviewers do wrong themselves"
    assert offered("genre: |", best)["polemic"].detail == "an answer to charges"
