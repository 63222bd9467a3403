"""What pictures say of how a source is known, of what else bears on an entry, and in the words of a genre."""

from copy import deepcopy
from typing import Any

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
    assert "2 The night, lines 3 and 4, through the plea or the oil book" in said
    assert "Caveat · The council: She was away. 3 The plea, p. 2" in said


def test_a_caveat_is_called_by_what_it_does() -> None:
    changed = deepcopy(MAP["accusations"])
    changed["out"]["rebuttals"]["burnt"]["evidence"][0]["caveat"]["effect"] = "corrects"  # type: ignore[index]
    assert "Correction · The council: She was away." in shown(accusations=changed)


def test_what_the_head_says_of_all_pieces_none_of_them_says() -> None:
    night = MAP["sources"]["night"] | {"via": "plea"}  # type: ignore[index]
    sources = MAP["sources"] | {"night": night}  # type: ignore[operator]
    assert "all of it through the plea, no print or archive recorded here" in shown(sources=sources)
    assert "through" not in told(sources=sources)["e-burnt.night"].words


def test_a_caveat_says_through_what_its_source_is_known() -> None:
    changed = deepcopy(MAP["accusations"])
    piece = changed["out"]["rebuttals"]["burnt"]["evidence"][0]  # type: ignore[index]
    piece["caveat"]["source"] = "log"
    assert "She was away. 1 The oil book, p. 2, through the plea" in shown(accusations=changed)


def test_those_who_wrote_a_source_are_named_as_a_party_where_they_are_all_of_several() -> None:
    assert "Mary Voss. The plea of the keeper of the light, undated." in shown()
    members = ["voss", "Bo Day"]
    keeper = MAP["parties"]["keeper"] | {"members": members}  # type: ignore[index]
    plea = MAP["sources"]["plea"] | {"author": members}  # type: ignore[index]
    both = shown(
        parties=MAP["parties"] | {"keeper": keeper},  # type: ignore[operator]
        sources=MAP["sources"] | {"plea": plea},  # type: ignore[operator]
    )
    assert "The keeper. The plea of the keeper of the light, undated." in both


def test_a_ground_says_so_as_well() -> None:
    """The accusers know the book from the plea of the other side."""
    said = told()["g-seen"].words
    assert said.startswith("a Ground: Nobody saw it.")
    assert said.endswith("seen · event · 1 The oil book, p. 7, through the plea")


def test_beside_the_standing_stands_what_all_of_it_rests_on() -> None:
    told = "all of it through the plea, no print or archive recorded here"
    assert f"{told} · from recollection alone" in shown()


def test_what_else_bears_on_an_entry_is_named_by_its_title() -> None:
    assert "See The oil book; The light" in told()["a-out"].words
    assert "See Nobody saw it." in told()["r-burnt"].words


def test_terms_are_told_where_they_are_used() -> None:
    terms = {"lamp": "a light of the pier", "buoy": "a thing that floats"}
    assert "Terms: lamp a light of the pier." in shown(terms=terms)
    assert "floats" not in shown(terms=terms)


def test_a_term_of_many_charges_is_not_told_on_the_sheet_of_each() -> None:
    spelled = {str(n): BARE | {"title": f"No. {n}", "claim": "The lamp."} for n in "abcd"}
    lamp = {"lamp": "a light of the pier", "buoy": "a thing that floats"}
    some = dict(list(spelled.items())[:3]) | {"e": BARE | {"title": "Other", "claim": "The buoy."}}
    assert shown(accusations=some, terms=lamp).count("lamp a light of the pier") == 3
    assert "pier" not in shown(accusations=spelled, terms=lamp)


def test_a_genre_changes_fixed_words_alone() -> None:
    assert shown().startswith("Charge 1 of 1")
    plain = shown()
    for old, new in (("Charge 1", "Count 1"), ("this charge", "this count"), ("THIS CHARGE", "THIS COUNT")):
        plain = plain.replace(old, new)
    assert shown(genre="pleading") == plain.replace("other charges", "other counts")


CHARGE: dict[str, Any] = MAP["accusations"]["out"]  # type: ignore[index]
BARE = {"claim": "It was dark.", "topic": "light"}


def test_charges_and_answers_are_cited_by_their_numbers() -> None:
    burnt = CHARGE["rebuttals"]["burnt"] | {"also_answers": "late"}
    late = BARE | {"title": "It was lit late", "part_of": "out", "see": "burnt"}
    accusations = {"out": CHARGE | {"rebuttals": {"burnt": burnt}}, "late": late}
    said = told(accusations=accusations)
    assert "1 The light was out" in said["a-late"].words
    assert "See 1.1 “Oil was burnt”" in said["a-late"].words
    assert "burnt 1.1" in said["r-burnt"].words
    assert "Also answers: 2 It was lit late" in said["r-burnt"].words
    assert said["x-burnt"].words.startswith("DENIAL 1.1 Oil was burnt An answer to 1 The light was out")
    assert "1 answer, under No. 1, 1 piece of evidence there" in shown(accusations=accusations)


def test_the_head_counts_what_is_drawn() -> None:
    no = {"title": "Not so", "claim": "No.", "move": "denial", "by": "council"}
    answers = {
        "burnt": CHARGE["rebuttals"]["burnt"] | {"rebuttals": {"no": no}},
        "granted": {"title": "It was dim", "claim": "It was.", "move": "concession"},
    }
    accusations = {"out": CHARGE | {"rebuttals": answers}}
    counted = "2 answers, 1 of them a concession, 1 piece of evidence from 1 source · 1 reply"
    assert counted in shown(accusations=accusations)
    said = told(accusations=accusations)
    assert "no 1.1a" in said["r-burnt.no"].words
    assert "granted 1.2" in said["r-granted"].words


def test_an_answer_that_stands_elsewhere_says_on_what_it_rests() -> None:
    burnt = CHARGE["rebuttals"]["burnt"] | {"also_answers": "late"}
    argued = {"title": "No", "claim": "No.", "move": "denial", "also_answers": "late"}
    answers = {
        "burnt": burnt,
        "argued": argued | {"rests_on": "argument"},
        "bare": argued,
        "granted": argued | {"move": "concession"},
    }
    late = BARE | {"title": "It was lit late"}
    said = told(accusations={"out": CHARGE | {"rebuttals": answers}, "late": late})
    light = "An answer to 1 The light was out"
    assert said["x-burnt"].words.endswith(f"{light} Rests on 1 piece of evidence.")
    assert said["x-argued"].words.endswith(f"{light} Rests on argument, no evidence offered.")
    assert said["x-bare"].words.endswith(f"{light} No evidence offered.")
    assert said["x-granted"].words.endswith(light)


def test_a_note_says_that_its_source_is_named_in_a_caveat_alone() -> None:
    alone = "Named in a caveat alone."
    assert shown().count(alone) == 1  # the plea, while the book and the night bear the ground and an answer
    burnt = CHARGE["rebuttals"]["burnt"] | {"evidence": [{"source": "plea", "shows": "She lit it."}]}
    assert alone not in shown(accusations={"out": CHARGE | {"rebuttals": {"burnt": burnt}}})


def test_the_head_tells_what_is_drawn_from_what_stands_under_other_charges() -> None:
    """The head, the pages and the cards count the same answers; evidence is counted where it is drawn."""
    burnt = CHARGE["rebuttals"]["burnt"] | {"also_answers": "late"}
    own = {"title": "On time", "claim": "It was.", "move": "denial"}
    seen = own | {"title": "Seen", "evidence": [{"source": "log", "shows": "Lit."}]}
    late = BARE | {"title": "It was lit late", "rebuttals": {"own": own}}
    charges = {"out": CHARGE | {"rebuttals": {"burnt": burnt}}, "late": late}
    assert "2 answers, 1 of them under No. 1, 1 piece of evidence there" in shown(accusations=charges)
    charges["late"] = late | {"rebuttals": {"own": own, "seen": seen}}
    counted = "3 answers, 1 of them under No. 1, 1 piece of evidence from 1 source, 1 more there"
    assert counted in shown(accusations=charges)


def test_every_verdict_has_its_card_and_no_answer_is_missed() -> None:
    verdicts = [
        {"by": "keeper", "outcome": "open", "date": "1901-05"},
        {"by": "council", "outcome": "upheld", "evidence": [{"source": "log", "shows": "No oil."}]},
    ]
    accusations = {"out": BARE | {"title": "The light was out", "verdict": verdicts}}
    said = told(accusations=accusations)
    assert said["v-0"].words == "VERDICT Left open by the keeper, May 1901"
    assert said["v-1"].words == "VERDICT Upheld by the council the verdicts differ"
    assert "u-out" not in said
    assert "2 verdicts, 1 piece of evidence from 1 source" in shown(accusations=accusations)


def test_a_source_is_told_once_in_a_panel_and_then_by_its_number() -> None:
    pieces = [{"source": "log", "shows": f"{n}.", "locator": f"p. {n}"} for n in ("one", "one", "two")]
    burnt = CHARGE["rebuttals"]["burnt"] | {"evidence": pieces}
    said = told(accusations={"out": CHARGE | {"rebuttals": {"burnt": burnt}}})
    found = [group.words for key, group in said.items() if key.startswith("e-burnt.")]
    assert [text.partition(". ")[2] for text in found] == ["1 The oil book, p. one", "1", "1, p. two"]


def test_an_edition_need_not_say_through_what_it_is_known() -> None:
    changed = deepcopy(CHARGE)
    changed["rebuttals"]["burnt"]["caveat"] = {"by": "keeper", "says": "So it was.", "source": "log"}
    assert told(accusations={"out": changed})["r-burnt"].words.endswith("So it was. 1 The oil book")


def test_of_what_one_could_look_at_it_is_said_that_nobody_did() -> None:
    """The head says of how many sources that is so, and a piece of its own."""
    told_in = "all of it through the plea"
    night = MAP["sources"]["night"] | {"via": "plea"}  # type: ignore[index]
    log = MAP["sources"]["log"] | {"archive": "Town archive"}  # type: ignore[index]
    for own in ({"published": "The Gazette"}, {"archive": "Town archive"}, {"url": "https://example.org/"}):
        sources = MAP["sources"] | {"night": night | own}  # type: ignore[operator]
        assert f"{told_in}, not compared with the source itself" in shown(sources=sources)
        assert "recorded here" not in shown(sources=sources)
    pieces = [{"source": "night", "shows": "She lit it."}, {"source": "log", "shows": "Oil was drawn."}]
    out = CHARGE | {"rebuttals": {"burnt": CHARGE["rebuttals"]["burnt"] | {"evidence": pieces}}}
    some = shown(sources=MAP["sources"] | {"night": night, "log": log}, accusations={"out": out})  # type: ignore[operator]
    assert f"{told_in}; of 2 sources, 1 in print or kept elsewhere and not compared here" in some
    assert "The night, undated, through the plea" not in some
