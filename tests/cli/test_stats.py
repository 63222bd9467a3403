"""`argmap stats`."""

import json
from collections.abc import Callable
from pathlib import Path

from inline_snapshot import snapshot

Call = Callable[..., object]


def test_a_table(argmap: Call) -> None:
    done = argmap("stats")
    assert done.out == snapshot("""\
The harbour light

accusations                     2
grounds                         1
rebuttals                       1
replies                         1
remarks                         0
evidence                        1
sources                         1
topics                          2
answered with evidence          1
answered by argument            0
conceded                        0
judged                          0
unanswered                      1
granted in part                 1
answers accepted                0
known through one source alone  0
from recollection alone         0

topic      accusations  answered with evidence  unanswered  granted in part  rebuttals  evidence
The light            1                       1           0                1          1         1
The watch            1                       0           1                0          0         0

voice        accusations
paraphrased            2

move    rebuttals
denial          1

attack      rebuttals
undermines          1

known     sources
not said        1

nature    evidence
document         1
""")
    assert (done.code, done.err) == (0, "")


def test_json(argmap: Call) -> None:
    assert json.loads(argmap("stats", "--format", "json").out) == snapshot(
        {
            "version": 2,
            "file": "claims.yaml",
            "title": "The harbour light",
            "figures": {
                "accusations": 2,
                "grounds": 1,
                "rebuttals": 1,
                "replies": 1,
                "remarks": 0,
                "evidence": 1,
                "sources": 1,
                "topics": 2,
                "answered_with_evidence": 1,
                "answered_by_argument": 0,
                "judged": 0,
                "unanswered": 1,
                "conceded": 0,
                "granted_in_part": 1,
                "accepted": 0,
                "through": 0,
                "recollection": 0,
            },
            "topics": {
                "light": {
                    "title": "The light",
                    "accusations": 1,
                    "answered_with_evidence": 1,
                    "answered_by_argument": 0,
                    "judged": 0,
                    "granted_in_part": 1,
                    "accepted": 0,
                    "unanswered": 0,
                    "conceded": 0,
                    "through": 0,
                    "recollection": 0,
                    "rebuttals": 1,
                    "evidence": 1,
                },
                "watch": {
                    "title": "The watch",
                    "accusations": 1,
                    "answered_with_evidence": 0,
                    "answered_by_argument": 0,
                    "judged": 0,
                    "granted_in_part": 0,
                    "accepted": 0,
                    "unanswered": 1,
                    "conceded": 0,
                    "through": 0,
                    "recollection": 0,
                    "rebuttals": 0,
                    "evidence": 0,
                },
            },
            "standings": {
                "light-was-out": {
                    "standing": "answered-with-evidence",
                    "granted_in_part": True,
                    "conceded_by": [],
                    "answers": 1,
                    "accepted": 0,
                    "parts": 0,
                    "parts_answered": 0,
                    "verdicts": [],
                    "basis": {"through": None, "on_own_word": False, "recollection": False},
                },
                "keeper-slept": {
                    "standing": "unanswered",
                    "granted_in_part": False,
                    "conceded_by": [],
                    "answers": 0,
                    "accepted": 0,
                    "parts": 0,
                    "parts_answered": 0,
                    "verdicts": [],
                    "basis": {"through": None, "on_own_word": False, "recollection": False},
                },
            },
            "voices": {"paraphrased": 2},
            "moves": {"denial": 1},
            "attacks": {"undermines": 1},
            "known": {"not said": 1},
            "natures": {"document": 1},
        }
    )


def test_wide_titles_stay_aligned(argmap: Call, folder: Path) -> None:
    text = (folder / "claims.yaml").read_text(encoding="utf-8")
    (folder / "claims.yaml").write_text(text.replace("light: The light", "light: 灯台の夜"), encoding="utf-8")
    assert argmap("stats").out.split("\n\n")[2] == snapshot("""\
topic      accusations  answered with evidence  unanswered  granted in part  rebuttals  evidence
灯台の夜             1                       1           0                1          1         1
The watch            1                       0           1                0          0         0\
""")


def test_a_file_that_cannot_be_read(argmap: Call) -> None:
    done = argmap("stats", "absent.yaml")
    assert (done.code, done.out) == (2, "")
