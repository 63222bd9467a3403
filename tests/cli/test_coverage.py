"""`argmap coverage` and `argmap quote`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from argmap.cli.run import run

FILE = """\
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
sources:
  plea:
    kind: pleading
    title: The plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: Of the oil, starts: As to the oil}
      bells: {title: Of the bells, starts: As to the bells, mapped: false, reason: not in dispute}
topics:
  light: The light
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the lamp did not burn on the night of the storm.
    topic: light
    at: oil
    quote: the light was out all that night
    unanswered: The plea passes over it.
"""
PLEA = (
    "As to the oil, the light was out all that night, and nobody saw it.\\n\\nAs to the bells, they rang.\\n"
)


@pytest.fixture
def plea(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "claims.yaml").write_text(FILE, encoding="utf-8")
    (tmp_path / "plea.txt").write_text(PLEA.replace("\\n", "\n"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


Said = tuple[int, str, str]


@pytest.fixture
def said(plea: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    def call(*words: str) -> Said:
        assert Path.cwd() == plea
        status = run(list(words))
        return (status, *capfd.readouterr())

    return call


def test_a_table(said: Callable[..., Said]) -> None:
    status, out, err = said("coverage", "--text", "plea=plea.txt")
    assert (status, err) == (0, "")
    assert out == snapshot("""\
section  title          words  accusations  rebuttals  evidence  quotations  quoted
oil      Of the oil        15            1          0         0           1  46.7 %
bells    Of the bells       6                                                not mapped: not in dispute
         mapped in all     15            1          0         0           1  46.7 %

numbers of words: verified against the text
longest stretches without a quotation: oil (4 words), oil (4 words)
accusations that nothing meets with evidence: light-was-out (unanswered)
""")


def test_json(said: Callable[..., Said]) -> None:
    status, out, _ = said("coverage", "--text", "plea=plea.txt", "--format", "json")
    assert status == 0
    assert [row["words"] for row in json.loads(out)["sections"]] == [15, 6]


def test_markdown_to_a_file(said: Callable[..., Said], plea: Path) -> None:
    assert said("coverage", "--text", "plea=plea.txt", "--format", "markdown", "-o", "out.md") == (0, "", "")
    assert (plea / "out.md").read_text(encoding="utf-8").startswith("# Coverage of The plea\n")


def test_the_lock_knows_the_same_words(said: Callable[..., Said]) -> None:
    by_text = said("coverage", "--text", "plea=plea.txt")[1]
    assert said("lock", "--text", "plea=plea.txt")[0] == 0
    assert said("coverage")[1] == by_text.replace("verified against the text", "verified by the lock")


def test_without_text_and_lock_no_words_are_known(said: Callable[..., Said]) -> None:
    status, out, _ = said("coverage")
    assert status == 0
    assert "?" in out


def test_a_map_of_no_text(said: Callable[..., Said], plea: Path) -> None:
    (plea / "claims.yaml").write_text("argmap: 1\ntitle: x\n", encoding="utf-8")
    assert said("coverage")[0] == 2


@pytest.mark.parametrize(
    ("words", "status", "lines"),
    [
        ("the light was out", 0, ["at: oil", 'quote: "the light was out"']),
        ("they rang", 0, ["at: bells", 'quote: "they rang"']),
        ("the lamp was out all that night", 1, ["at: oil", 'quote: "the light was out all that night"']),
        ("completely other words", 1, []),
    ],
)
def test_quote(words: str, status: int, lines: list[str], said: Callable[..., Said]) -> None:
    done, out, _ = said("quote", words, "--text", "plea=plea.txt")
    assert done == status
    assert [line for line in out.splitlines() if not line.startswith("#")] == lines


def test_quote_says_where_and_what_differs(said: Callable[..., Said]) -> None:
    _, out, err = said("quote", "the lamp was out all that night", "--text", "plea=plea.txt")
    assert out == snapshot("""\
# plea.txt:1:16, like it by 89 %
# … As to the oil, the light was out all that night, and nobody saw it. As to the bells, they rang. …
at: oil
quote: "the light was out all that night"
# "light" stands there, not "lamp"
""")
    assert err == "these words do not stand in the text; what is most like them is above\n"


def test_quote_needs_the_text(said: Callable[..., Said]) -> None:
    status, _, err = said("quote", "the light")
    assert (status, err) == (
        2,
        "argmap: the text is not at hand; say where it lies with `--text plea=PATH`\n",
    )


def test_a_lock_is_current_or_not(said: Callable[..., Said], plea: Path) -> None:
    assert said("lock", "--text", "plea=plea.txt", "--check")[0] == 1
    assert not (plea / "claims.lock").exists()
    said("lock", "--text", "plea=plea.txt")
    assert said("lock", "--text", "plea=plea.txt", "--check") == (0, "", "claims.lock is current\n")
    (plea / "claims.yaml").write_text(FILE.replace("was out all that", "was out all"), encoding="utf-8")
    assert said("lock", "--text", "plea=plea.txt", "--check")[0] == 1


def test_a_misspelt_text_is_no_text(said: Callable[..., Said]) -> None:
    """A slip in an id must not pass for a check against the text."""
    complaint = 'argmap: "--text pleas=…" names no text of these files; did you mean "plea"?\n'
    assert said("check", "--text", "pleas=plea.txt") == (2, "", complaint)


SEVERAL = FILE.replace(
    "      bells:",
    "      gate.in: {title: The gate, starts: At the gate}\n"
    "      gate.out: {title: Beyond, starts: Beyond it}\n"
    "      yard: {title: The yard, starts: In the yard}\n      bells:",
)


@pytest.mark.parametrize(
    ("at", "quote", "counted", "unplaced"),
    [
        ("oil", "[one, two]", {"oil": 2}, 0),
        ("gate.in", "one", {"gate.in": 1}, 0),
        ("gate", "one", {}, 1),
        ("[oil, yard]", "[one, two, three]", {}, 3),
        ("[oil, oil]", "one", {"oil": 1}, 0),
    ],
)
def test_quotations_count_without_text_and_lock(
    at: str, quote: str, counted: dict[str, int], unplaced: int, plea: Path, said: Callable[..., Said]
) -> None:
    text = SEVERAL.replace("at: oil", f"at: {at}").replace("the light was out all that night", quote)
    (plea / "claims.yaml").write_text(text, encoding="utf-8")
    found = json.loads(said("coverage", "--format", "json")[1])
    assert {row["id"]: row["quotations"] for row in found["sections"] if row["quotations"]} == counted
    assert found["totals"]["quotations"] == sum(counted.values()) + unplaced
    assert found["totals"]["quoted"] is None
    out = said("coverage")[1]
    assert ("in one of several sections" in out) == bool(unplaced)


def test_what_cannot_be_known_is_said(plea: Path, said: Callable[..., Said]) -> None:
    text = SEVERAL.replace("at: oil", "at: [oil, gate]")
    (plea / "claims.yaml").write_text(text, encoding="utf-8")
    assert said("coverage")[1] == snapshot("""\
section   title          words  accusations  rebuttals  evidence  quotations  quoted
oil       Of the oil         ?            1          0         0           0  ?
gate.in   The gate           ?            1          0         0           0  ?
gate.out  Beyond             ?            1          0         0           0  ?
yard      The yard           ?            0          0         0           0  ?
bells     Of the bells       ?                                                not mapped: not in dispute
          mapped in all      ?            3          0         0           1  ?

how many words there are and are quoted, only the text or its lock can tell
1 quotation stands in one of several sections; in which, only the text or its lock can tell
no entry stands on: yard
accusations that nothing meets with evidence: light-was-out (unanswered)
""")
