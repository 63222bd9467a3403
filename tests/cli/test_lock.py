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
    old = '{\n "lock": 0}\n'
    (quoting / "claims.lock").write_text(old, encoding="utf-8")
    (quoting / "claims.yaml").write_text(QUOTING.replace("all that", "all this"), encoding="utf-8")
    done = argmap("lock", "--text", "plea=plea.txt")
    assert done.code == 1
    assert done.err == "claims.lock not written\n"
    assert "1 quotation: 1 unverified" in done.out
    assert (quoting / "claims.lock").read_text(encoding="utf-8") == old


@pytest.mark.parametrize("place", ["claims.yaml", "plea.txt", "claims.lock"])
def test_a_lock_takes_the_place_of_nothing_else(argmap: Call, quoting: Path, place: str) -> None:
    if place == "claims.lock":
        (quoting / place).write_text("somebody's own", encoding="utf-8")
    before = (quoting / place).read_bytes()
    done = argmap("lock", "--text", "plea=plea.txt", "-o", place)
    assert (done.code, done.err) == (
        2,
        f'argmap: "{place}" is there and is no lock; name another file with `-o`\n',
    )
    assert (quoting / place).read_bytes() == before


def test_what_comes_from_standard_input_needs_a_place_for_its_lock(argmap: Call, quoting: Path) -> None:
    done = argmap("lock", "-", "--text", "plea=plea.txt")
    assert (done.code, "-o FILE" in done.err) == (2, True)
    assert not (quoting / "-.lock").exists()


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


@pytest.mark.parametrize("name", ["plea.txt", "claims.lock", "pyproject.toml", "other.yaml"])
@pytest.mark.parametrize("command", ["check", "coverage"])
def test_a_report_takes_the_place_of_nothing_that_is_read(
    argmap: Call, quoting: Path, command: str, name: str
) -> None:
    (quoting / "pyproject.toml").write_text('[tool.argmap.texts]\nplea = "plea.txt"\n', encoding="utf-8")
    (quoting / "other.yaml").write_text(QUOTING, encoding="utf-8")
    assert argmap("lock", "claims.yaml").code == 0
    before = (quoting / name).read_bytes()
    done = argmap(command, "claims.yaml", "-o", name)
    assert (done.code, "overwrite" in done.err) == (2, True)
    assert (quoting / name).read_bytes() == before


def test_a_misspelt_text_of_the_file_is_a_finding_and_no_wrong_use(argmap: Call, quoting: Path) -> None:
    (quoting / "claims.yaml").write_text(QUOTING.replace("text: plea", "text: pleas"), encoding="utf-8")
    done = argmap("check", "--text", "plea=plea.txt")
    assert (done.code, done.err) == (1, "")
    assert 'did you mean "plea"?' in done.out


def test_two_files_do_not_share_a_lock(argmap: Call, quoting: Path) -> None:
    twin = quoting / "claims.yml"
    twin.write_text("services: {}\n", encoding="utf-8")
    assert argmap("lock", "--text", "plea=plea.txt").code == 0
    twin.write_text(QUOTING, encoding="utf-8")
    for words in (("claims.yml",), ("claims.yaml",)):
        done = argmap("lock", *words, "--text", "plea=plea.txt")
        assert (done.code, done.out) == (2, "")
        assert 'would be the lock of "claims.y' in done.err
    assert argmap("lock", "claims.yml", "-o", "other.lock", "--text", "plea=plea.txt").code == 0
