"""`argmap lock`, and what a check says that the quotations rest on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

Call = Callable[..., object]

QUOTING = """\
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The plea
    author: The keeper
    date: 1871-03-20
    url: https://example.org/plea
    sections:
      oil: {title: Of the oil, starts: As to the oil}
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
PLEA = "As to the oil, the light was out all that night, and nobody on the pier saw it.\n"


@pytest.fixture
def quoting(folder: Path) -> Path:
    """The folder with a claim file that quotes a text, and the text."""
    (folder / "claims.yaml").write_text(QUOTING, encoding="utf-8")
    (folder / "plea.txt").write_text(PLEA, encoding="utf-8")
    return folder


def rests(report: str) -> str:
    return report.splitlines()[-1]


@pytest.mark.usefixtures("quoting")
def test_a_check_says_what_the_quotations_rest_on(argmap: Call) -> None:
    assert rests(argmap("check").out) == snapshot("1 quotation: 1 unverified")
    assert rests(argmap("check", "--text", "plea=plea.txt").out) == snapshot(
        "1 quotation: 1 verified against the text"
    )
    argmap("lock", "--text", "plea=plea.txt")
    assert rests(argmap("check").out) == snapshot("1 quotation: 1 verified by the lock")


def test_a_lock_lies_beside_the_file(argmap: Call, quoting: Path) -> None:
    done = argmap("lock", "--text", "plea=plea.txt")
    assert (done.code, done.out, done.err) == (0, "", "claims.lock written\n")
    assert "light was out" not in (quoting / "claims.lock").read_text(encoding="utf-8")
    assert argmap("lock", "--text", "plea=plea.txt", "-o", "other.lock").err == "other.lock written\n"
    assert (quoting / "other.lock").read_bytes() == (quoting / "claims.lock").read_bytes()


def test_what_does_not_verify_is_not_locked(argmap: Call, quoting: Path) -> None:
    (quoting / "claims.lock").write_text("the old one", encoding="utf-8")
    (quoting / "claims.yaml").write_text(QUOTING.replace("all that", "all this"), encoding="utf-8")
    done = argmap("lock", "--text", "plea=plea.txt")
    assert done.code == 1
    assert done.err == "claims.lock not written\n"
    assert "1 quotation: 1 unverified" in done.out
    assert (quoting / "claims.lock").read_text(encoding="utf-8") == "the old one"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "the text is not at hand; say where it lies with `--text plea=PATH`"),
        (("--text", "plea=absent.txt"), "absent.txt"),
        (("faulty.yaml",), '"faulty.yaml" names no text, so there is nothing to lock'),
        (("absent.yaml",), "absent.yaml"),
    ],
)
def test_what_cannot_be_locked(argmap: Call, quoting: Path, words: tuple[str, ...], complaint: str) -> None:
    done = argmap("lock", *words)
    assert (done.code, done.out) == (2, "")
    assert complaint in done.err
    assert done.err.count("\n") == 1
    assert not (quoting / "claims.lock").exists()
