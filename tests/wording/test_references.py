"""Sources as they are cited, in plain text."""

from typing import Any

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.wording.lookup import Wording
from argmap.wording.references import described, reference, stopped, titled, usual_way
from argmap.wording.worded import Worded


def claims(**source: Any) -> ClaimFile:
    return ClaimFile.model_validate(
        {
            "argmap": "1",
            "title": "Light",
            "language": "en",
            "text": "plea",
            "parties": {"council": {"name": "The council", "role": "accuser"}},
            "people": {"ann": {"name": "Ann Lee"}},
            "sources": {
                "plea": {"kind": "pleading", "title": "The plea", "language": "de"},
                "pravda": {"kind": "article", "title": "Pravda", **source},
            },
            "topics": {"light": "The light"},
            "accusations": {
                "out": {"title": "Out", "claim": "It was.", "topic": "light", "unanswered": "It breaks off."}
            },
        }
    )


@pytest.mark.parametrize(
    ("language", "source", "locator", "told"),
    [
        (
            "en",
            {"published": "No. 11", "date": "1923-01-05"},
            "p. 3",
            "Pravda, 5 January 1923, in: No. 11, p. 3",
        ),
        ("de", {"date": "1923-01-05"}, None, "Pravda, 5. Januar 1923"),
        ("en", {"author": ["ann", "Bo Day"]}, None, "Ann Lee and Bo Day. Pravda"),
        ("en", {"title": "Pravda of 1923", "date": "1923"}, "p. 3", "Pravda of 1923, p. 3"),
        ("en", {"published": "Pravda, 1923", "date": "1923"}, None, "Pravda, in: Pravda, 1923"),
        ("en", {"kind": "recollection", "date": "1923"}, None, "Pravda, told 1923"),
        ("en", {}, None, "Pravda"),
    ],
)
def test_a_reference(language: str, source: dict[str, Any], locator: str | None, told: str) -> None:
    assert reference(Wording(language, "en"), claims(**source), "pravda", locator) == told


def test_an_unknown_source_is_told_by_its_identifier() -> None:
    assert reference(Wording("en"), claims(), "izvestia", "p. 3") == "izvestia, p. 3"


def test_what_is_known_of_a_source() -> None:
    file = claims(date="1923", recipient="ann", archive="Fond 5", accessed="2024-02-01", note="It is torn")
    source = (file.sources or {})["pravda"]
    say = Wording("en")
    assert titled(say, file, source) == "Pravda, 1923."
    assert list(described(say, file, source)) == [
        "Article to Ann Lee.",
        "Fond 5.",
        "It is torn.",
        f"{say('accessed', date='1 February 2024')}.",
    ]
    source = (claims(kind="other", recipient="ann").sources or {})["pravda"]
    assert list(described(say, file, source)) == ["To Ann Lee."]
    assert list(described(say, file, (claims(kind="other").sources or {})["pravda"])) == []
    bare = claims()
    assert titled(say, bare, (bare.sources or {})["pravda"]) == f"Pravda, {say('undated')}."


@pytest.mark.parametrize(
    ("ways", "least", "told"),
    [
        ("", 1, None),
        ("a", 1, "a"),
        ("a", 2, None),
        ("aab", 2, "a"),
        ("abb", 2, "b"),
        ("ab", 1, "a"),
        ("aabc", 2, "a"),
        ("aabcd", 2, None),
    ],
)
def test_how_half_of_some_sources_are_known(ways: str, least: int, told: str | None) -> None:
    assert usual_way(ways, least) == told


@pytest.mark.parametrize("text", ["So it is.", "Is it?", "He said “no.”", "He said 'no.'", "It ends…"])
def test_what_ends_a_sentence_is_left(text: str) -> None:
    assert stopped(text) == text


def test_words_of_the_curation_and_of_a_text_have_the_marks_of_their_languages() -> None:
    worded = Worded.of_map(ArgumentGraph.of(claims()))
    assert worded.prose('It is "so"') == "It is “so”"
    assert worded.in_marks("The plea") == "“The plea”"
    assert worded.quotation("es war so", ["oil"]) == ("„es war so“", "de")
    assert not worded.says_otherwise
