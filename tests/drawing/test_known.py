"""What pictures say of how a source is known, of what else bears on an entry, and in the words of a genre."""

from copy import deepcopy

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

from .sheets import Told, groups, sheets, words

MAP = {
    "argmap": "1",
    "title": "The harbour light",
    "text": "plea",
    "parties": {
        "council": {"name": "The council", "role": "accuser"},
        "keeper": {"name": "The keeper", "role": "respondent", "members": "voss"},
    },
    "people": {"voss": {"name": "Mary Voss"}},
    "sources": {
        "plea": {
            "kind": "pleading",
            "title": "The plea of the keeper of the light",
            "short": "The plea",
            "author": "voss",
        },
        "log": {"kind": "record", "title": "The oil book", "via": "plea"},
        "night": {"kind": "recollection", "title": "The night", "author": "voss", "via": ["plea", "log"]},
    },
    "topics": {"light": "The light"},
    "accusations": {
        "out": {
            "title": "The light was out",
            "claim": "It was dark.",
            "topic": "light",
            "see": ["log", "light"],
            "grounds": {
                "seen": {"claim": "Nobody saw it.", "source": "log", "locator": "p. 7", "nature": "event"}
            },
            "rebuttals": {
                "burnt": {
                    "title": "Oil was burnt",
                    "claim": "The lamp was lit.",
                    "move": "denial",
                    "see": "seen",
                    "evidence": [
                        {
                            "source": "night",
                            "shows": "She lit it.",
                            "locator": "lines 3 and 4",
                            "caveat": {
                                "by": "council",
                                "says": "She was away.",
                                "source": "plea",
                                "locator": "p. 2",
                            },
                        }
                    ],
                }
            },
        }
    },
}


def told(**changed: object) -> dict[str, Told]:
    return groups(sheets(ArgumentGraph.of(ClaimFile.model_validate(MAP | changed))))


def shown(**changed: object) -> str:
    graph = ArgumentGraph.of(ClaimFile.model_validate(MAP | changed))
    return " ".join(words(page.items) for page in sheets(graph).values())


def test_a_piece_says_through_what_it_is_known() -> None:
    said = told()["e-burnt.night"].words
    assert said.startswith("recollection She lit it.")
    assert "2 The night, lines 3 and 4, through The plea or The oil book" in said
    assert "But The council: She was away. 3 The plea, p. 2" in said


def test_what_the_head_says_of_all_pieces_none_of_them_says() -> None:
    night = MAP["sources"]["night"] | {"via": "plea"}  # type: ignore[index]
    sources = MAP["sources"] | {"night": night}  # type: ignore[operator]
    assert "all of it through The plea, on their own word" in shown(sources=sources)
    assert "through" not in told(sources=sources)["e-burnt.night"].words


def test_a_caveat_says_through_what_its_source_is_known() -> None:
    changed = deepcopy(MAP["accusations"])
    piece = changed["out"]["rebuttals"]["burnt"]["evidence"][0]  # type: ignore[index]
    piece["caveat"]["source"] = "log"
    assert "She was away. 1 The oil book, p. 2, through The plea" in shown(accusations=changed)


def test_those_who_wrote_a_source_are_named_as_a_party_where_they_are_all_of_it() -> None:
    assert "The keeper. The plea of the keeper of the light, undated." in shown()


def test_a_ground_says_so_as_well() -> None:
    """The accusers know the book from the plea of the other side."""
    said = told()["g-seen"].words
    assert said.startswith("a On the ground that Nobody saw it.")
    assert said.endswith("seen · event · 1 The oil book, p. 7, through The plea")


def test_beside_the_standing_stands_what_all_of_it_rests_on() -> None:
    assert "all of it through The plea, on their own word · from recollection alone" in shown()


def test_what_else_bears_on_an_entry_is_named_by_its_title() -> None:
    assert "See The oil book; The light" in told()["a-out"].words
    assert "See Nobody saw it." in told()["r-burnt"].words


def test_terms_are_told_where_they_are_used() -> None:
    terms = {"lamp": "a light of the pier", "buoy": "a thing that floats"}
    assert "Terms: lamp a light of the pier." in shown(terms=terms)
    assert "floats" not in shown(terms=terms)


def test_a_genre_changes_fixed_words_alone() -> None:
    assert shown().startswith("Charge 1 of 1")
    plain = shown()
    for old, new in (("Charge 1", "Count 1"), ("this charge", "this count"), ("THIS CHARGE", "THIS COUNT")):
        plain = plain.replace(old, new)
    assert shown(genre="pleading") == plain.replace("other charges", "other counts")
