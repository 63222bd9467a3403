"""Bad claim files, found by walking `bad/`: each gives exactly the report that is committed beside it.

A file is called after the rule that it breaks, and lies in the folder of the rule's family; those in
`several` have more faults than one. What else it needs has the same name with another ending:

- `.out`: the whole report of `argmap check` in the format `full`;
- `.txt`: the text that the file maps, given as `--text ID=FILE`;
- `.lock`: the lock, which `argmap check` finds by itself;
- `.toml`: the settings, given as `--config FILE`.

With ``RENEW_SNAPSHOTS=1`` the reports are written anew.
"""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.cli.run import run
from argmap.rules.registry import RULES

BAD = Path(__file__).parent / "bad"
FILES = sorted(BAD.rglob("*.yaml"))
SINGLE = [file for file in FILES if file.parent.name != "several"]
_FOUND = re.compile(r"^(?:error|warning|note)\[(AM\d{3})\]: ", re.MULTILINE)
_TEXT = re.compile(r"^text: (\S+)$", re.MULTILINE)

BESIDE = {
    "AM013-exceeded-bound-brackets": {"AM020"},  # what is read before the bound is no list of names
    "AM621-lost-meaning-negation-german": {"AM633"},  # for there are lists of negations only
    "AM902-unknown-suppression": {"AM201"},  # so what was to be silenced is not
    "AM902-unknown-suppression-former": {"AM102"},
}
"""What belongs to the fault that a file is called after."""

by_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(BAD).as_posix())


def report(file: Path) -> str:
    return file.with_suffix(".out").read_text(encoding="utf-8")


def codes(file: Path) -> list[str]:
    """Return what a committed report finds, in its order."""
    return _FOUND.findall(report(file))


def words(file: Path) -> list[str]:
    """Return the call that checks a file from within its folder."""
    settings, text = file.with_suffix(".toml"), file.with_suffix(".txt")
    given = ["--config", settings.name] if settings.exists() else ["--isolated"]
    if text.exists():
        mapped = _TEXT.search(file.read_text(encoding="utf-8"))
        assert mapped
        given += ["--text", f"{mapped[1]}={text.name}"]
    return ["check", *given, file.name]


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[[Path], str]:
    """Check a file as the command does, and return its report; only notes let a check pass."""

    def check(file: Path) -> str:
        monkeypatch.chdir(file.parent)
        code = run(words(file))
        written = capfd.readouterr()
        failing = re.search(r"^(?:error|warning)\[", written.out, re.MULTILINE)
        assert (code, written.err) == (1 if failing else 0, "")
        return written.out

    return check


@by_file
def test_a_bad_file_gives_the_committed_report(file: Path, checked: Callable[[Path], str]) -> None:
    found = checked(file)
    if os.environ.get("RENEW_SNAPSHOTS"):
        file.with_suffix(".out").write_text(found, encoding="utf-8", newline="\n")
    assert found == report(file)


@by_file
def test_what_is_mended_is_mended_at_once(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for beside in file.parent.glob(f"{file.stem}.*"):
        shutil.copy(beside, tmp_path)
    monkeypatch.chdir(tmp_path)
    call, copy = words(file), tmp_path / file.name

    def mended(flag: str) -> tuple[bytes, str]:
        assert run([*call[:-1], flag, call[-1]]) in (0, 1)
        return copy.read_bytes(), capfd.readouterr().out

    for flag in ("--fix", "--unsafe-fixes"):
        before = copy.read_bytes()
        after, told = mended(flag)
        if after != before:  # as what changes nothing would change nothing again
            again, told = mended(flag)
            assert again == after
    assert "can be fixed" not in told


def test_a_file_has_the_fault_that_it_is_called_after() -> None:
    for file in SINGLE:
        [rule] = [rule for rule in RULES if file.stem.startswith(rule.code)]
        assert re.fullmatch(rf"{rule.code}-{rule.name}(-[a-z0-9-]+)?", file.stem)
        assert set(codes(file)) == {rule.code} | BESIDE.get(file.stem, set()), file.stem


def test_one_finding_hides_no_other() -> None:
    counts = [len(codes(file)) for file in FILES if file not in SINGLE]
    assert len(counts) >= 5
    assert min(counts) >= 3


def test_there_are_many_and_every_rule_has_one() -> None:
    assert len(FILES) >= 60
    assert {code for file in SINGLE for code in codes(file)} == {rule.code for rule in RULES}


def test_nothing_in_the_tree_is_left_over() -> None:
    known = {
        file.with_suffix(ending) for file in FILES for ending in (".yaml", ".out", ".txt", ".lock", ".toml")
    }
    assert {path for path in BAD.rglob("*") if path.is_file()} <= known
