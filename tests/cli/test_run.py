"""Exit codes of what goes wrong inside, and what is imported on the way."""

import errno
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import argmap as package
from argmap.cli import batch as checking
from argmap.plain.errors import EngineError

Call = Callable[..., object]


def test_the_version(argmap: Call) -> None:
    assert argmap("--version").out == f"argmap {package.__version__}\n"
    assert argmap("check", "--version").code == 2


def test_no_command_is_told_which_there_are(argmap: Call) -> None:
    done = argmap()
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Usage: argmap")


def test_a_misspelt_command_is_one_line(argmap: Call) -> None:
    done = argmap("chek")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("argmap: no such command 'chek'")
    assert done.err.count("\n") == 1


def _fails_with(error: BaseException) -> Callable[..., int]:
    def fail(*_: object) -> int:
        raise error

    return fail


@pytest.mark.parametrize(
    "error",
    [KeyError("x\n::error::y"), RecursionError(), MemoryError(), AssertionError("no"), ValueError("bad")],
)
def test_a_crash_is_one_line_that_asks_for_a_report(
    argmap: Call, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(checking, "check_files", _fails_with(error))
    done = argmap("check")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"argmap: internal error: {type(error).__name__}")
    assert "please report it" in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(errno.EIO, "Input/output error"), "the system refuses: input/output error"),
        (PermissionError(errno.EACCES, "Permission denied", "a b"), 'cannot use "a b": permission denied'),
        (OSError(errno.ENAMETOOLONG, "File name too long", b"a"), 'cannot use "a": file name too long'),
        (OSError("no number"), "the system refuses: no number"),
    ],
)
def test_what_the_system_refuses_is_one_plain_line(
    argmap: Call, monkeypatch: pytest.MonkeyPatch, error: OSError, told: str
) -> None:
    monkeypatch.setattr(checking, "check_files", _fails_with(error))
    done = argmap("check")
    assert (done.code, done.out, done.err) == (2, "", f"argmap: {told}\n")


def test_a_crash_shows_where_it_comes_from_when_asked(argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGMAP_DEBUG", "1")
    monkeypatch.setattr(checking, "check_files", _fails_with(KeyError("x")))
    done = argmap("check")
    assert done.code == 2
    assert "Traceback" in done.err


def test_what_argmap_raises_on_purpose_is_its_message(argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "check_files", _fails_with(EngineError("no engine\x1b[31m\nhere")))
    done = argmap("check")
    assert (done.code, done.err) == (2, "argmap: no engine\\x1b[31m here\n")


def test_an_interrupt_is_quiet(argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "check_files", _fails_with(KeyboardInterrupt()))
    done = argmap("check")
    assert (done.code, done.out, done.err) == (130, "", "")


def _imported(folder: Path, *words: str) -> set[str]:
    program = (
        "import sys\nfrom argmap.cli.run import run\nrun(sys.argv[1:])\nprint(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *words], cwd=folder, capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_the_version_imports_nothing_heavy(folder: Path) -> None:
    assert not _imported(folder, "--version") & {
        "dataclasses",
        "pydantic",
        "typer",
        "yaml",
        "argmap.format.models",
    }


@pytest.mark.parametrize("words", [("check",), ("check", "claims.yaml")])
def test_a_plain_check_imports_no_more_than_it_needs(folder: Path, words: tuple[str, ...]) -> None:
    heavy = {"typer", "click", "rich", "graphviz", "lxml", "rapidfuzz", "edtf", "langcodes", "tomllib"}
    assert not _imported(folder, *words) & heavy


def test_a_file_without_a_text_needs_nothing_that_reads_one(folder: Path) -> None:
    imported = _imported(folder, "check")
    assert "argmap.texts.verify" in imported
    assert not imported & {"argmap.texts.normalise", "argmap.texts.lock", "argmap.texts.read"}


def test_plain_output_imports_no_rich(folder: Path) -> None:
    for words in (("check", "--color", "never"), ("stats",), ("show", "keeper-slept"), ("check", "--help")):
        assert "rich" not in _imported(folder, *words)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("re", "render rename"),
        ("check --output-format g", "github gitlab"),
        ("check --select AM301,unknown-n", "AM301,unknown-name"),
        ("rule unused-", "unused-declaration unused-suppression"),
        ("show ke", "keeper keeper-slept"),
        ("show oil", "oil-book oil-was-burnt"),
        ("rename wat", "watch"),
        ("render --only keeper-slept,l", "keeper-slept,light keeper-slept,light-was-out"),
        ("show absent absent", ""),
        ("show lig", "light light-was-out"),
        ("show cou", "council"),
        ("show cla", "claims.yaml"),
        ("show light cla", "claims.yaml"),
        ("show claims.yaml wat", "watch"),
    ],
)
def test_completion_is_offered(argmap: Call, words: str, offered: str) -> None:
    done = argmap(**_asked(words))
    assert (set(done.out.split()), done.err) == (set(offered.split()), "")


def test_completion_offers_nothing_of_a_file_that_cannot_be_read(argmap: Call, folder: Path) -> None:
    (folder / "claims.yaml").unlink()
    done = argmap(**_asked("show k"))
    assert (done.out.split(), done.err) == ([], "")


def test_a_shell_is_offered_what_its_process_finds(folder: Path) -> None:
    command, asked = [sys.executable, "-m", "argmap"], _asked("show ke")
    done = subprocess.run(command, env=asked, cwd=folder, capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.stderr) == (["keeper", "keeper-slept"], "")


def _asked(words: str) -> dict[str, str]:
    """Return the environment in which a shell asks what may stand behind the last of some words."""
    return {
        "_ARGMAP_COMPLETE": "complete_bash",
        "COMP_WORDS": f"argmap {words}",
        "COMP_CWORD": str(len(words.split())),
    }
