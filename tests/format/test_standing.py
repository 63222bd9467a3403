"""How charges stand: every mixture of entries, held against a second reading of the table."""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.format.nodes import AccusationNode
from argmap.wording.lookup import ENGLISH
from argmap.wording.standing import standing
from argmap.wording.tally import tally

Entry = dict[str, Any]

PIECE = {"source": "oil-book", "shows": "Nine pints.", "nature": "record"}
PARTIES = {"council": "accuser", "keeper": "respondent", "owner": "respondent", "mate": "witness"} | {
    "court": "judge",
    "clerk": "editor",
}
ENTRIES: dict[str, Entry] = {
    "with-evidence": {"by": "keeper", "move": "denial", "evidence": True},
    "by-argument": {"by": "owner", "move": "context"},
    "granting-some": {"by": "keeper", "move": "distinction", "concedes": "A little."},
    "granting-all": {"by": "owner", "move": "concession", "evidence": True},
    "granting-a-ground": {"by": "keeper", "move": "concession", "against": "no-light"},
    "granted-by-a-witness": {"by": "mate", "move": "concession"},
    "withdrawn": {"by": "council", "move": "concession"},
    "own-reply": {"by": "council", "move": "context", "evidence": True},
    "remark": {"by": "court", "move": "denial", "evidence": True},
    "accepted": {"by": "mate", "move": "denial", "below": {"by": "council", "move": "concession"}},
    "contested": {
        "by": "clerk",
        "move": "context",
        "below": {
            "by": "council",
            "move": "denial",
            "below": {"by": "keeper", "move": "denial", "evidence": True},
        },
    },
}
ELSEWHERE: tuple[Entry | None, ...] = (
    None,
    {"by": "keeper", "move": "denial", "evidence": True},
    {"by": "mate", "move": "denial"},
    {"by": "owner", "move": "concession"},
    {"by": "council", "move": "denial", "evidence": True},
)
VERDICTS: tuple[tuple[str, ...], ...] = ((), ("open",), ("rejected",), ("open", "upheld"))


def written(name: str, entry: Entry, **more: Any) -> Entry:
    """Return an entry as a claim file has it."""
    kept = {key: value for key, value in entry.items() if key not in ("evidence", "below")}
    made = {"title": name, "claim": "So it is.", **kept, **more}
    if entry.get("evidence"):
        made["evidence"] = [{**PIECE, "nature": "document"}]
    if "below" in entry:
        made["rebuttals"] = {f"{name}-below": written(f"{name}-below", entry["below"])}
    return made


def node(
    entries: dict[str, Entry], elsewhere: Entry | None = None, verdicts: tuple[str, ...] = (), **more: Any
) -> tuple[ArgumentGraph, AccusationNode]:
    charge: Entry = {"title": "Out", "claim": "It was out.", "topic": "light", **more}
    charge["grounds"] = {"no-light": {"claim": "Nobody saw one."}}
    if entries:
        charge["rebuttals"] = {name: written(name, entry) for name, entry in entries.items()}
    if verdicts:
        charge["verdict"] = [{"outcome": outcome} for outcome in verdicts]
    other: Entry = {"title": "Dim", "claim": "It was dim.", "topic": "light"}
    other["by"] = "clerk"
    if elsewhere:
        other["rebuttals"] = {"there": written("there", elsewhere, also_answers="out")}
    graph = ArgumentGraph.of(
        ClaimFile.model_validate(
            {
                "argmap": "1",
                "title": "Light",
                "parties": {id_: {"name": id_.title(), "role": role} for id_, role in PARTIES.items()},
                "sources": {"oil-book": {"kind": "record", "title": "The oil book"}},
                "topics": {"light": "The light"},
                "accusations": {"out": charge, "dim": other},
            }
        )
    )
    return graph, graph.accusations["out"]


# The second reading: by hand, entry by entry, from what is written alone.

CONTESTING = {"with-evidence", "by-argument", "granting-some", "accepted", "contested"}
"""The entries that bring an answer which is no concession."""
PROVEN = {"with-evidence", "contested"}
"""Those in which an answer has evidence; a remark, a reply and a concession are no answers that count."""


def read(names: tuple[str, ...], elsewhere: Entry | None, verdicts: tuple[str, ...]) -> tuple[str, bool, int]:
    """Return the standing, whether a part is granted, and how many answers are accepted."""
    abroad = {"keeper": "proof", "mate": "argument", "owner": "grant"}.get(
        elsewhere["by"] if elsewhere else ""
    )
    if PROVEN.intersection(names) or abroad == "proof":
        word = "answered-with-evidence"
    elif CONTESTING.intersection(names) or abroad == "argument":
        word = "answered-by-argument"
    elif "granting-all" in names or abroad == "grant":
        word = "conceded"
    elif any(verdict != "open" for verdict in verdicts):
        word = "judged"
    else:
        word = "unanswered"
    in_part = bool({"granting-some", "granting-a-ground"} & set(names)) and word != "conceded"
    return word, in_part, int("accepted" in names)


def mixtures() -> Iterator[tuple[str, ...]]:
    for number in range(4):
        yield from combinations(ENTRIES, number)


@pytest.mark.parametrize("verdicts", VERDICTS, ids=lambda found: "+".join(found) or "none")
def test_every_mixture_stands_as_the_table_says(verdicts: tuple[str, ...]) -> None:
    seen = set()
    for names, elsewhere in product(mixtures(), ELSEWHERE):
        _, found = node({name: ENTRIES[name] for name in names}, elsewhere, verdicts)
        told = (str(found.standing), found.granted_in_part, found.accepted)
        assert told == read(names, elsewhere, verdicts), (names, elsewhere, verdicts)
        seen.add(told[0])
    last = "judged" if set(verdicts) - {"open"} else "unanswered"
    assert seen == {"answered-with-evidence", "answered-by-argument", "conceded", last}


def said(*names: str, verdicts: tuple[Entry, ...] = (), **more: Any) -> str:
    extra = {"verdict": list(verdicts)} if verdicts else {}
    graph, found = node({name: ENTRIES[name] for name in names}, **extra, **more)
    return standing(ENGLISH, graph, found)


def test_what_is_said_beside_it() -> None:
    assert said() == "unanswered"
    assert said("granting-some") == "answered by argument; granted in part"
    assert said("granting-all") == "conceded"
    assert said("granting-all", "with-evidence") == "answered with evidence; conceded by Owner"
    assert said("accepted", "with-evidence") == "answered with evidence; 1 of 2 answers accepted"


def test_every_verdict_is_said_in_the_order_of_the_file() -> None:
    court: Entry = {"outcome": "partly-upheld", "label": "Mostly true"}
    assert said(verdicts=(court,)) == "judged; partly upheld (“Mostly true”) by Court"
    clerk: Entry = {"outcome": "open", "by": "clerk"}
    both = "partly upheld (“Mostly true”) by Court; left open by Clerk; the verdicts differ"
    assert said("by-argument", verdicts=(court, clerk)) == f"answered by argument; {both}"
    assert said(verdicts=(clerk,)) == "unanswered; left open by Clerk"


def test_an_unanswered_whole_says_how_many_of_its_parts_are_answered() -> None:
    graph = ArgumentGraph.of(
        ClaimFile.model_validate(
            {
                "argmap": "1",
                "title": "Light",
                "parties": {
                    "council": {"name": "C", "role": "accuser"},
                    "keeper": {"name": "K", "role": "respondent"},
                },
                "topics": {"light": "The light"},
                "accusations": {
                    "out": {"title": "Out", "claim": "It was.", "topic": "light"},
                    "oil": {"title": "Oil", "claim": "Sold.", "topic": "light", "part_of": "out"}
                    | {"rebuttals": {"no": {"title": "No", "claim": "No.", "move": "denial"}}},
                    "wick": {"title": "Wick", "claim": "Short.", "topic": "light", "part_of": "out"},
                },
            }
        )
    )
    assert standing(ENGLISH, graph, graph.accusations["out"]) == "unanswered; 1 of 2 parts answered"


def test_an_answer_to_several_charges_counts_once_in_the_sums() -> None:
    graph, found = node({}, ELSEWHERE[1])
    assert [answer.id for answer in found.also] == ["there"]
    assert [piece.evidence.source for _, piece in found.counted] == ["oil-book"]
    assert (graph.figures.rebuttals, graph.figures.evidence) == (1, 1)
    assert graph.figures.answered_with_evidence == 2


@pytest.mark.parametrize(("entry", "sources"), [("with-evidence", ("oil-book",)), ("own-reply", ())])
def test_a_source_counts_once_and_not_by_a_reply(entry: str, sources: tuple[str, ...]) -> None:
    _, found = node({"first": ENTRIES[entry], "second": ENTRIES[entry]})
    assert [len(answer.evidence) for answer in found.walk()] == [1, 1]
    assert found.counted_sources == sources


def test_the_tally_leaves_out_what_is_nowhere() -> None:
    names = ("answered_with_evidence", "answered_by_argument", "conceded", "judged", "unanswered")
    figures = dict.fromkeys((*names, "granted_in_part", "accepted", "through", "recollection"), 0)
    assert tally(ENGLISH, figures | {"conceded": 2, "judged": 1}) == "2 conceded, 1 judged"
    some = figures | {"unanswered": 3, "granted_in_part": 1, "accepted": 2, "through": 1, "recollection": 1}
    assert tally(ENGLISH, some) == (
        "3 unanswered; 1 granted in part; 2 answers accepted; 1 known through one source alone; "
        "1 from recollection alone"
    )
