"""What can be found: each entry once, kind by kind, under a title of its own, where it stands."""

import json
from collections import Counter
from typing import Any
from urllib.parse import unquote

import pytest

from argmap.checking.map import Map
from argmap.format.models import Party, Person
from argmap.format.passages import caveats_under
from argmap.pages import search, site
from argmap.pages.search import Entry
from tests.pages.sites import Files, page


def index(files: Files) -> dict[str, object]:
    """Read the index as the script of a page has it."""
    told = files["index.js"].decode()
    assert told.startswith("var ARGMAP_INDEX={")
    return json.loads(told.removeprefix("var ARGMAP_INDEX=").rstrip().removesuffix(";"))  # type: ignore[no-any-return]


def rows(files: Files) -> list[Entry]:
    """Return the entries as the script makes them from the index."""
    told: Any = index(files)
    kinds, charges = list(told["kinds"]), ["", *told["charges"]]
    return [
        Entry(kinds[kind], number, charges[number] + there, title, words, *cited)
        for kind, number, there, title, words, *cited in told["rows"]
    ]


@pytest.mark.parametrize("name", ["light", "letter"])
def test_each_entry_leads_to_where_it_stands(name: str, request: pytest.FixtureRequest) -> None:
    files = request.getfixturevalue(name)
    found = rows(files)
    assert len({entry.there for entry in found}) == len(found)
    ids: dict[str, set[str]] = {}
    for entry in found:
        there, _, anchor = entry.there.partition("#")
        there = there.partition("?")[0]
        if there not in ids:
            ids[there] = set(page(files, there).xpath("//@id"))
        assert not anchor or unquote(anchor) in ids[there], entry.there


def test_kinds_follow_one_another_and_have_a_name(light: Files) -> None:
    order = list(dict.fromkeys(entry.kind for entry in rows(light)))
    assert order == [kind for kind in search._KINDS if kind in order]
    assert order[:5] == ["party", "source", "list", "page", "word"]
    assert set(order) >= {"section", "charge", "answer", "ground", "evidence", "caveat"}
    assert list(index(light)["kinds"]) == list(search._KINDS)  # type: ignore[call-overload]


def test_what_stands_under_a_charge_has_its_number(letter: Files) -> None:
    for entry in rows(letter):
        assert (entry.number > 0) == entry.there.startswith("accusations/")


def test_no_title_stands_twice(letter: Files) -> None:
    twice = Counter((entry.kind, entry.title) for entry in rows(letter))
    assert [title for title, number in twice.items() if number > 1] == []
    assert all(entry.title and entry.title not in entry.words.split(" – ") for entry in rows(letter))


@pytest.mark.parametrize(
    ("title", "there"),
    [("Narkomprod", "_term-Narkomprod"), ("Undercuts", "_attack-undercuts"),
     ("Inconsistency", "_move-inconsistency"), ("Caveat", "_word-caveat")],
)  # fmt: skip
def test_a_word_is_found_in_the_glossary(letter: Files, title: str, there: str) -> None:
    assert [entry.there for entry in rows(letter) if entry.title == title] == [f"glossary.html#{there}"]


def test_what_is_of_one_kind_has_a_list_that_says_how_many_they_are(light_map: Map, light: Files) -> None:
    lists = {entry.there: entry for entry in rows(light) if entry.kind == "list"}
    own = lists["table.html?nature=opponent#_evidence"]
    pieces = [piece for answer in light_map.graph.answers for piece in answer.evidence]
    number = sum(piece.nature == "opponent" for piece in pieces)
    assert (own.title, own.words.split()[0]) == ("Evidence: Opponent’s own", str(number))
    assert "index.html?move=denial#_charges" in lists
    with_caveat = lists["table.html?caveats=with#_evidence"].words
    assert with_caveat.split()[0] == str(sum(bool(piece.evidence.caveat) for piece in pieces))


def test_a_caveat_is_found_by_what_it_does(letter: Files, letter_map: Map) -> None:
    graph = letter_map.graph
    for effect, said in (("contradicts", "Contradiction"), ("corrects", "Correction")):
        found = {
            node.id: [item for _, item in caveats_under(node) if item.effect == effect]
            for node in graph.accusations.values()
        }
        (listed,) = [one for one in rows(letter) if one.there == f"index.html?effect={effect}#_charges"]
        assert listed.title == f"Caveats: {said}"
        assert listed.words.split()[0] == str(sum(map(bool, found.values())))
        told = [one for one in rows(letter) if one.kind == "caveat" and one.words.startswith(said)]
        assert len(told) == sum(map(len, found.values())) > 0
        assert any(one.kind == "evidence" and one.words.endswith(said) for one in rows(letter))


def test_whoever_is_unnamed_has_a_list_of_their_charges(letter: Files) -> None:
    (unnamed,) = [entry for entry in rows(letter) if "unnamed" in entry.there]
    assert (unnamed.kind, unnamed.there) == ("list", "index.html?party=unnamed#_charges")
    assert (unnamed.title, unnamed.words) == ("Who speaks: somebody unnamed", "9 charges")


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        ("en", "Standing: Unanswered", "1 charge – no answer – without an answer, not answered"),
        ("de", "Stand: Unbeantwortet", "1 Vorwurf – keine Antwort – ohne Antwort, nicht beantwortet"),
    ],
)
def test_a_list_is_found_by_what_its_name_means(
    light_map: Map, language: str, title: str, words: str
) -> None:
    lists = {entry.title: entry.words for entry in rows(site(light_map, maps=False, language=language))}
    assert lists[title] == words


def test_no_entry_is_called_by_a_word_that_says_nothing(light: Files, letter: Files) -> None:
    small: Any = index(letter)["small"]
    assert {"the", "der", "les", "это"} <= set(small)
    assert len(small) == len(set(small))
    assert not {"not", "nicht", "pas", "не", "war", "man", "or"} & set(small)  # which do say something
    titles = {entry.title.casefold() for entry in (*rows(light), *rows(letter))}
    assert not titles & set(small)


def test_a_note_is_found_by_its_number(letter: Files) -> None:
    notes = {entry.cited: entry for entry in rows(letter) if entry.kind == "note"}
    listed = page(letter, "print.html").xpath("//ol[@class='notes']/li/@id")
    assert [notes[str(number)].there for number in range(1, len(listed) + 1)] == [
        f"print.html#{id_}" for id_ in listed
    ]
    assert notes["23"].words == "Note 23 in the document that holds everything"


def test_evidence_is_called_by_what_it_shows_and_quotes_in_marks(light: Files) -> None:
    told = [entry for entry in rows(light) if entry.kind == "evidence"]
    assert all(entry.words for entry in told)
    quoting = [entry for entry in rows(light) if "ran on the rocks at three" in entry.words]
    assert ["“ran on the rocks at three”" in entry.words for entry in quoting] == [True]


def test_whoever_has_other_spellings_is_found_by_them(letter_map: Map, letter: Files) -> None:
    named = [*letter_map.claims.parties.values(), *(letter_map.claims.people or {}).values()]
    words = {entry.title: entry.words for entry in rows(letter) if entry.kind in ("party", "person")}
    spelt = [(one.name, name) for one in named for name in one.also or ()]
    assert {type(one) for one in named if one.also} == {Party, Person}
    assert [(one, name) for one, name in spelt if name not in words[one]] == []


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("trotsky grants", "index.html?grants=granted-in-part#_charges"),
        ("admits", "index.html?grants=granted-in-part#_charges"),
        ("first hand", "table.html?nature=testimony#_evidence"),
        ("eyewitness", "index.html?rests=recollection#_charges"),
        ("body has decided", "table.html?nature=resolution#_evidence"),
        ("who verified", "about.html"),
        ("coverage", "text/letter.html"),
        ("not mapped", "text/letter.html"),
    ],
)
def test_a_list_or_page_is_found_by_what_it_is_good_for(letter: Files, asked: str, there: str) -> None:
    found = [entry.there for entry in rows(letter) if entry.kind in ("list", "page") and _has(entry, asked)]
    assert there in found


def _has(entry: Entry, asked: str) -> bool:
    """Tell whether an entry has each word, as the script asks."""
    return all(word in f"{entry.title} {entry.words}".lower() for word in asked.split())
