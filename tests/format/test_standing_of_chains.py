"""How charges stand: every chain of entries, held against a second reading of what is written.

The reading knows nothing of the graph. It goes over the data of a file, sentence by sentence of what a claim
file says on sides, concessions and verdicts, and gives every charge its row of the table of standings.
"""

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile

Entry = dict[str, Any]

ROLES = {
    "council": "accuser", "guild": "accuser", "keeper": "respondent", "owner": "respondent",
    "mate": "witness", "court": "judge", "clerk": "editor",
}  # fmt: skip
Speakers = tuple[tuple[str, ...], ...]

SPEAKERS: Speakers = (
    ("council",), ("guild",), ("keeper",), ("mate",), ("court",), ("council", "keeper"), ("unnamed",),
)  # fmt: skip
SIDES: Speakers = (("council",), ("keeper",), ("mate",), ("court",))
MAKERS: Speakers = (("council",), ("council", "guild"), ("keeper",), ("unnamed",))
PIECE = {"source": "oil-book", "shows": "Nine pints.", "nature": "document"}
MOVES: dict[str, Entry] = {
    "proof": {"move": "denial", "evidence": [PIECE]},
    "argument": {"move": "context", "rests_on": "argument"},
    "partial": {"move": "distinction", "concedes": "A little.", "rests_on": "argument"},
    "grant": {"move": "concession", "evidence": [PIECE]},
    "grant-step": {"move": "concession", "against": "inference"},
}
FEW = ("proof", "argument", "grant")
VERDICTS: tuple[tuple[str, ...], ...] = ((), ("open",), ("rejected",), ("open", "upheld"))


def entry(by: tuple[str, ...], move: str, below: Entry | None = None) -> Entry:
    made = {"title": "So", "claim": "So it is.", "by": list(by), **MOVES[move]}
    return {**made, **({"rebuttals": {"below": below}} if below else {})}


def chains(depth: int, moves: tuple[str, ...], speakers: Speakers = SPEAKERS) -> Iterator[Entry]:
    """Yield every chain of so many entries, each under the one before."""
    for links in product(product(speakers, moves), repeat=depth):
        made: Entry | None = None
        for by, move in reversed(links):
            made = entry(by, move, made)
        if made:
            yield made


def charge(by: tuple[str, ...], entries: dict[str, Entry], verdicts: tuple[str, ...] = ()) -> Entry:
    made: Entry = {"title": "Out", "claim": "It was out.", "topic": "light", "by": list(by)}
    made["grounds"] = {"no-light": {"claim": "Nobody saw one."}}
    made |= {"rebuttals": entries} if entries else {}
    return made | ({"verdict": [{"outcome": outcome} for outcome in verdicts]} if verdicts else {})


def graph(charges: dict[str, Entry]) -> ArgumentGraph:
    return ArgumentGraph.of(
        ClaimFile.model_validate(
            {
                "argmap": "1",
                "title": "Light",
                "parties": {id_: {"name": id_.title(), "role": role} for id_, role in ROLES.items()},
                "sources": {"oil-book": {"kind": "record", "title": "The oil book"}},
                "topics": {"light": "The light"},
                "accusations": charges,
            }
        )
    )


# The second reading, from the data alone.


def made_by(speakers: list[str], makers: list[str]) -> bool:
    """Nobody knows of the unnamed whether they are the same."""
    return "unnamed" not in speakers and all(speaker in makers for speaker in speakers)


def told_of(item: Entry, under: str, makers: list[str]) -> Iterator[tuple[Entry, str, str]]:
    """Yield an entry and all below it, each with what it stands under and what it is."""
    if made_by(item["by"], makers):
        what = "reply"
    elif under == "remark":
        what = "remark"
    elif under == "answer":
        what = "reply"
    elif under == "charge" and all(ROLES.get(speaker) in ("judge", "editor") for speaker in item["by"]):
        what = "remark"
    else:
        what = "answer"
    yield item, under, what
    for below in item.get("rebuttals", {}).values():
        yield from told_of(below, what, makers)


def is_charged(speakers: list[str], makers: list[str]) -> bool:
    """A charge by respondents is one against anybody else of the two sides."""
    sides = ["respondent"]
    if all(ROLES.get(maker) == "respondent" for maker in makers):
        sides.append("accuser")
    return all(ROLES.get(speaker) in sides and speaker not in makers for speaker in speakers)


def accepted(item: Entry, makers: list[str]) -> bool:
    below = item.get("rebuttals", {}).values()
    return any(
        reply["move"] == "concession" and "against" not in reply and made_by(reply["by"], makers)
        for reply in below
    )


def reading(written: Entry, elsewhere: tuple[Entry, ...] = ()) -> tuple[str, bool, int, tuple[str, ...]]:
    """Return the standing, whether a part is granted, how many answers are accepted, and who concedes."""
    makers = written["by"]
    entries = [
        found for item in written.get("rebuttals", {}).values() for found in told_of(item, "charge", makers)
    ]
    here = [(item, under) for item, under, what in entries if what == "answer"]
    there = [(item, "charge") for item in elsewhere if not made_by(item["by"], makers)]
    answers = here + there
    contesting = [item for item, _ in answers if item["move"] != "concession"]
    grants = [(item, under) for item, under in answers if is_charged(item["by"], makers)]
    whole = [
        item
        for item, under in grants
        if item["move"] == "concession" and "against" not in item and under == "charge"
    ]
    part = [
        item
        for item, _ in grants
        if item not in whole and (item["move"] == "concession" or "concedes" in item)
    ]
    if any("evidence" in item for item in contesting):
        word = "answered-with-evidence"
    elif contesting:
        word = "answered-by-argument"
    elif whole:
        word = "conceded"
    elif any(verdict["outcome"] != "open" for verdict in written.get("verdict", ())):
        word = "judged"
    else:
        word = "unanswered"
    taken = sum(accepted(item, makers) for item, _ in here if item["move"] != "concession")
    who = tuple(dict.fromkeys(speaker for item in whole for speaker in item["by"]))
    return word, bool(part) and word != "conceded", taken, who


def stands_as_read(
    charges: dict[str, Entry], elsewhere: dict[str, tuple[Entry, ...]] | None = None
) -> set[str]:
    found = graph(charges)
    for id_, written in charges.items():
        node = found.accusations[id_]
        told = (str(node.standing), node.granted_in_part, node.accepted, node.conceded_by)
        assert told == reading(written, (elsewhere or {}).get(id_, ())), written
    return {str(node.standing) for node in found.accusations.values()}


@pytest.mark.parametrize("makers", MAKERS, ids="+".join)
def test_every_short_chain_stands_as_read(makers: tuple[str, ...]) -> None:
    found = [*chains(1, tuple(MOVES)), *chains(2, tuple(MOVES))]
    charges = {f"c{number}": charge(makers, {f"r{number}": item}) for number, item in enumerate(found)}
    words = {"answered-with-evidence", "answered-by-argument", "conceded", "unanswered"}
    assert stands_as_read(charges) == words


def test_every_long_chain_stands_as_read() -> None:
    found = chains(3, FEW, SIDES)
    charges = {f"c{number}": charge(("council",), {f"r{number}": item}) for number, item in enumerate(found)}
    assert len(charges) == (len(SIDES) * len(FEW)) ** 3
    stands_as_read(charges)


def test_every_verdict_beside_every_entry_stands_as_read() -> None:
    kinds = [None, *chains(1, tuple(MOVES))]
    charges = {
        f"c{number}": charge(makers, {f"r{number}": item} if item else {}, verdicts)
        for number, (item, makers, verdicts) in enumerate(product(kinds, MAKERS, VERDICTS))
    }
    assert "judged" in stands_as_read(charges)


def test_what_answers_another_charge_as_well_stands_as_read() -> None:
    """Each entry under one charge is named under another, beside an entry of its own or none."""
    charges: dict[str, Entry] = {}
    elsewhere: dict[str, tuple[Entry, ...]] = {}
    own = [None, *chains(1, FEW)]
    for number, (item, mine, makers) in enumerate(product(chains(1, tuple(MOVES)), own, MAKERS)):
        here, there = f"c{number}", f"d{number}"
        charges[here] = charge(makers, {f"r{number}": mine} if mine else {})
        charges[there] = charge(("guild",), {f"s{number}": item | {"also_answers": [here]}})
        (_, _, what), *_ = told_of(item, "charge", ["guild"])
        elsewhere[here] = (item,) if what == "answer" else ()
    stands_as_read(charges, elsewhere)
