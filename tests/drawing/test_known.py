"""What pictures say of how a source is known, of what else bears on an entry, and in the words of a genre."""

from argmap.drawing import diagrams
from argmap.drawing.diagram import Card
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

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


def cards(**changed: object) -> dict[str, Card]:
    graph = ArgumentGraph.of(ClaimFile.model_validate(MAP | changed))
    return {card.key: card for diagram in diagrams(graph, views=["accusations"]) for card in diagram.cards}


def words(card: Card) -> str:
    lines = (line for paragraph in card.setting.paragraphs for line in paragraph.lines)
    return " ".join(" ".join("".join(run.text for run in line.runs) for line in lines).split())


def test_a_piece_says_through_what_it_is_known() -> None:
    said = words(cards()["e-burnt.night"])
    assert "EVIDENCE · RECOLLECTION" in said
    assert (
        "Recollection by Mary Voss, lines 3 and 4; through The plea or The oil book, on their own word"
        in said
    )
    assert "She was away. Relies on: The plea of the keeper of the light, p. 2" in said


def test_a_ground_says_so_as_well() -> None:
    """The accusers know the book from the plea of the other side."""
    assert words(cards()["g-seen"]).startswith("GROUND · EVENT")
    assert words(cards()["g-seen"]).endswith("Record, p. 7; through The plea")


def test_beside_the_standing_stands_what_all_of_it_rests_on() -> None:
    card = cards()["a-out"]
    shown = words(card)
    assert "All of it through The plea, on their own word" in shown
    assert "From recollection alone" in shown
    told = "Answered with evidence; all of it through The plea, on their own word; from recollection alone."
    assert told in card.desc


def test_what_else_bears_on_an_entry_is_named_by_its_title() -> None:
    assert "See: The oil book; The light" in words(cards()["a-out"])
    assert "See: Nobody saw it." in words(cards()["r-burnt"])


def test_what_bears_on_a_topic_and_on_a_source() -> None:
    sources = MAP["sources"] | {  # type: ignore[operator]
        "night": {"kind": "recollection", "title": "The night", "see": "burnt", "accessed": "2024-05-03"}
    }
    piece = words(cards(sources=sources)["e-burnt.night"])
    assert "Read: 3 May 2024" in piece
    assert "See: Oil was burnt" in piece
    topics = {"light": {"title": "The light", "see": ["log", "out"]}}
    graph = ArgumentGraph.of(ClaimFile.model_validate(MAP | {"topics": topics}))
    (topic,) = diagrams(graph, views=["topics"])
    lead = "".join(run.text for block in topic.lead for run in block.runs)
    assert lead == "See: The oil book; The light was out"


def test_a_caveat_says_through_what_its_source_is_known() -> None:
    sources = MAP["sources"] | {"talk": {"kind": "note", "title": "Talk", "via": "plea"}}  # type: ignore[operator]
    caveat = {"by": "council", "says": "So it is told.", "source": "talk"}
    accusations = {"out": MAP["accusations"]["out"] | {"caveat": caveat}}  # type: ignore[index]
    found = words(cards(sources=sources, accusations=accusations)["a-out"])
    assert "So it is told. Relies on: Talk; through The plea" in found


def test_a_genre_changes_fixed_words_alone() -> None:
    card, plain = cards(genre="pleading")["a-out"], cards()["a-out"]
    assert words(plain).startswith("ACCUSATION")
    assert words(card) == words(plain).replace("ACCUSATION", "COUNT")
