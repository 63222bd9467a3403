"""Two texts in two languages: each command with both, with either, and with the lock in place of them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

Call = Callable[..., object]
LETTER = """\
An open letter to the parish.

The tower clock was stopped for nine days in Lent. The council was asked, and it sold the old weights.

Of the bells: the great bell was cracked by neglect.
"""
REPLY = """\
Antwort des Küsters.

Die Uhr stand drei Tage, nicht neun, denn der Schmied war krank.

Zu den Glocken: die große Glocke war schon vor meiner Zeit gesprungen.
"""
CLAIMS = """\
argmap: 1
title: The tower clock
language: en
text: [letter, reply]

parties:
  parish: {name: The parishioners, role: accuser}
  sexton: {name: The sexton, role: respondent}

sources:
  letter:
    kind: letter
    title: An open letter to the parish
    author: The parishioners
    date: 1802-03-01
    sections:
      clock: {title: The clock, starts: "An open letter"}
      bells: {title: The bells, starts: "Of the bells"}

  reply:
    kind: letter
    title: The sexton's answer
    author: The sexton
    date: 1802-03-20
    language: de
    sections:
      uhr: {title: The clock, starts: "Antwort des"}
      glocken: {title: The bells, starts: "Zu den Glocken"}

  tower-book: {kind: record, title: The tower book, date: 1802-02-01, via: reply}

topics: {clock: The clock, bells: The bells}

accusations:
  clock-stood:
    title: The clock stood
    claim: The parishioners say that the clock stood for nine days in Lent.
    topic: clock
    at: clock
    quote: "The tower clock was stopped for nine days in Lent"
    rebuttals:
      three-days:
        title: Three days only
        claim: The clock stood for three days, because the smith was ill.
        move: denial
        at: reply:uhr
        quote: "Die Uhr stand drei Tage, nicht neun"
        evidence:
          - source: tower-book
            shows: The book counts three days.
            nature: document
          - source: letter
            shows: The parishioners say themselves that the council was asked.
            nature: opponent
            at: [clock, reply:uhr]
            quote: "The council was asked"

  bell-cracked:
    title: The great bell cracked
    claim: The parishioners say that the great bell cracked by neglect.
    topic: bells
    at: bells
    rebuttals:
      cracked-before:
        title: Cracked before his time
        claim: The bell was cracked before the sexton came.
        move: denial
        at: reply:glocken
        quote: "die große Glocke war schon vor meiner Zeit gesprungen"
        rests_on: argument
"""
BOTH = ("--text", "letter=letter.txt", "--text", "reply=reply.txt", "--ignore", "AM633")
ONE = {"letter": ("--text", "letter=letter.txt"), "reply": ("--text", "reply=reply.txt", "--ignore", "AM633")}


@pytest.fixture(autouse=True)
def clock(folder: Path) -> Path:
    """A working folder with the map and both its texts."""
    (folder / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    (folder / "letter.txt").write_text(LETTER, encoding="utf-8")
    (folder / "reply.txt").write_text(REPLY, encoding="utf-8")
    return folder


def change(folder: Path, old: str, new: str) -> None:
    file = folder / "claims.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def last(out: str) -> str:
    return out.splitlines()[-1]


def codes(argmap: Call, *words: str) -> list[str]:
    found = json.loads(argmap("check", "--output-format", "json", *words).out)
    return [item["code"] for item in found["diagnostics"]]


AGAINST, LOCKED, NOT = "verified against the text", "verified by the lock", "unverified"


@pytest.mark.parametrize(
    ("texts", "without", "locked"),
    [
        (BOTH, (AGAINST, AGAINST), (AGAINST, AGAINST)),
        (ONE["letter"], (AGAINST, NOT), (AGAINST, LOCKED)),
        (ONE["reply"], (NOT, AGAINST), (LOCKED, AGAINST)),
        ((), (NOT, NOT), (LOCKED, LOCKED)),
    ],
    ids=["both", "letter", "reply", "neither"],
)
def test_each_quotation_rests_on_its_own_text_or_on_its_lock(
    texts: tuple[str, ...], without: tuple[str, str], locked: tuple[str, str], argmap: Call
) -> None:
    def said(letter: str, reply: str) -> str:
        own = "" if letter == NOT else "; 1 checked in the source itself"
        return f'4 quotations: of "letter" 2 {letter}; of "reply" 2 {reply}{own}'

    assert last(argmap("check", *texts).out) == said(*without)
    assert codes(argmap, *texts) == ["AM606"] * without.count(NOT)
    assert argmap("lock", *BOTH[:4]).code == 0
    assert last(argmap("check", *texts).out) == said(*locked)
    assert codes(argmap, *texts, "--ignore", "AM633") == []


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("The council was never told", {"letter": ["AM606"], "reply": ["AM606"], "both": ["AM601"]}),
        ("The council was asked", {"letter": ["AM606"], "reply": ["AM606"], "both": []}),
    ],
)
def test_what_may_stand_in_a_missing_text_is_never_called_wrong(
    quote: str, found: dict[str, list[str]], clock: Path, argmap: Call
) -> None:
    change(clock, "The council was asked", quote)
    assert {text: codes(argmap, *words) for text, words in {**ONE, "both": BOTH}.items()} == found


def test_each_text_has_a_lock_of_its_own(clock: Path, argmap: Call) -> None:
    assert argmap("lock", *BOTH[:4]).code == 0
    change(clock, "Die Uhr stand drei Tage, nicht neun", "der Schmied war krank")
    assert codes(argmap, *ONE["letter"], "--ignore", "AM633") == ["AM605"]
    done = argmap("lock", *ONE["letter"][:2])
    assert (done.code, last(done.err)) == (1, "claims.lock not written")
    assert argmap("lock", *ONE["reply"][:2]).code == 0
    assert codes(argmap, "--ignore", "AM633") == []


def test_coverage_is_by_text(argmap: Call) -> None:
    assert argmap("coverage", *BOTH[:4]).out == snapshot("""\
letter: An open letter to the parish

section  title          words  accusations  rebuttals  evidence  quotations  quoted
clock    The clock         26            1          0         1           2  53.8 %
bells    The bells         10            1          0         0           0  0.0 %
         mapped in all     36            2          0         1           2  38.9 %

numbers of words: verified against the text
longest stretches without a quotation: clock to bells (16 words), clock (6 words)
accusations that nothing meets with evidence: bell-cracked (answered by argument)

reply: The sexton's answer

section        title          words  accusations  rebuttals  evidence  quotations  quoted
reply:uhr      The clock         15            0          1         1           1  46.7 %
reply:glocken  The bells         12            0          1         0           1  75.0 %
               mapped in all     27            0          2         1           2  59.3 %

numbers of words: verified against the text
longest stretches without a quotation: reply:uhr to reply:glocken (8 words), reply:uhr (3 words)
""")


def test_what_was_checked_in_the_source_itself(argmap: Call) -> None:
    assert argmap("show", "three-days.letter", *BOTH[:4]).out == snapshot("""\
evidence letter (opponent), for three-days
   The parishioners say themselves that the council was asked.
   at clock, reply:uhr
   "The council was asked" (verified against the text, checked in the source itself)
""")
    found = json.loads(argmap("check", "--output-format", "json", *BOTH).out)
    assert found["summary"]["quotations"] == {"text": 4, "lock": 0, "unverified": 0, "in_source": 1}


def test_fmt_shortens_places_of_the_first_text(clock: Path, argmap: Call) -> None:
    assert argmap("fmt", "--check").code == 0
    change(clock, "at: clock", "at: letter:clock")
    change(clock, "at: [clock, reply:uhr]", "at: [letter:clock, reply:uhr]")
    assert codes(argmap, *BOTH) == []
    assert argmap("fmt").code == 0
    assert (clock / "claims.yaml").read_text(encoding="utf-8") == CLAIMS


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("reply:uhr", "zeit", {"uhr: {": "zeit: {", "reply:uhr": "reply:zeit"}),
        (
            "letter:clock",
            "hands",
            {"      clock: {": "      hands: {", "at: clock": "at: hands", "[clock, r": "[hands, r"},
        ),
        (
            "reply",
            "answer",
            {
                "letter, reply": "letter, answer",
                "  reply:\n": "  answer:\n",
                "via: reply": "via: answer",
                "reply:": "answer:",
            },
        ),
    ],
)
def test_a_new_name_goes_into_places_and_lock(
    old: str, new: str, changes: dict[str, str], clock: Path, argmap: Call
) -> None:
    assert argmap("lock", *BOTH[:4]).code == 0
    wanted = CLAIMS
    for before, after in changes.items():
        wanted = wanted.replace(before, after)
    done = argmap("rename", old, new, *(["--kind", "section"] if old == "letter:clock" else []))
    assert done.code == 0
    assert (clock / "claims.yaml").read_text(encoding="utf-8") == wanted
    assert codes(argmap, "--ignore", "AM633") == []


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("clock-stood._q1", "accusation clock-stood"),
        ("three-days._q1", "rebuttal three-days"),
        ("three-days.letter._q1", "evidence letter (opponent), for three-days"),
    ],
)
def test_a_name_that_the_lock_has_leads_to_its_entry(name: str, heading: str, argmap: Call) -> None:
    assert argmap("show", name).out.startswith(heading)
    assert argmap("show", f"{name}1").code == 2


def test_a_section_of_the_first_text_has_two_names(argmap: Call) -> None:
    for name in ("bells", "letter:bells"):
        assert "section bells of letter" in argmap("show", name).out
    assert "section glocken of reply" in argmap("show", "reply:glocken").out


def test_words_are_looked_for_in_every_text(argmap: Call) -> None:
    lines = argmap("quote", "der Schmied war krank", *BOTH[:4]).out.splitlines()
    assert lines[0] == "# reply.txt:3:43"
    assert lines[2:] == ["at: reply:uhr", 'quote: "der Schmied war krank"']


def test_all_texts_that_are_missing_are_told_at_once(argmap: Call) -> None:
    assert argmap("site", "--no-maps").err.splitlines()[-1] == (
        "4 of 4 quotations not verified: the texts are not at hand; say where they lie with "
        "`--text letter=PATH --text reply=PATH` or in `[tool.argmap.texts]` of pyproject.toml"
    )
