"""Files and folders that no command can use: each is one plain line and exit code 2, and nothing is lost."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.cli.run import run
from tests.cli.conftest import Outcome

Call = Callable[..., object]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs devices, links and pipes that have names")
COMMAND = [sys.executable, "-m", "argmap"]
READING = {
    "check": ("check",),
    "check --fix": ("check", "--fix"),
    "check --diff": ("check", "--diff"),
    "coverage": ("coverage",),
    "fmt": ("fmt",),
    "lock": ("lock",),
    "quote": ("quote", "oil"),
    "rename": ("rename", "keeper-slept", "keeper-dozed"),
    "render": ("render",),
    "show": ("show", "keeper-slept"),
    "site": ("site",),
    "stats": ("stats",),
}
WRITING = {
    "check": ("check", "-o"),
    "check, a further report": ("check", "--output-format"),
    "lock": ("lock", "-o"),
    "render": ("render", "-o"),
    "schema": ("schema", "-o"),
    "site": ("site", "-o"),
}
NO_FILE = {
    "a loop of links": "loop",
    "through a loop": "loop/claims.yaml",
    "a link to nothing": "dangling",
    "a pipe": "pipe",
    "a folder": "folder",
    "below a file": "claims.yaml/x",
    "too long a name": 300 * "a",
    "too long a path": 3000 * "a/" + "x.yaml",
    "no name": "",
    "not in UTF-8": os.fsdecode(b"caf\xe9.yaml"),
    "a device without end": "/dev/zero",
    "a device that is full": "/dev/full",
}


@pytest.fixture(autouse=True)
def obstacles(folder: Path) -> None:
    (folder / "loop").symlink_to("loop")
    (folder / "dangling").symlink_to("nowhere/x")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    text = (folder / "claims.yaml").read_text(encoding="utf-8")
    (folder / "claims.yaml").write_text(
        text.replace("title: The harbour light\n", "title: The harbour light\ntext: oil-book\n", 1),
        encoding="utf-8",
    )
    (folder / "text.txt").write_text("Four pints.", encoding="utf-8")


def is_one_line(done: object, *, begins: str = "argmap: ") -> bool:
    assert "internal error" not in done.err  # type: ignore[attr-defined]
    return (done.code, done.err.count("\n")) == (2, 1) and done.err.startswith(begins)  # type: ignore[attr-defined]


@pytest.mark.parametrize("what", NO_FILE)
@pytest.mark.parametrize("command", READING)
def test_what_cannot_be_read(argmap: Call, command: str, what: str) -> None:
    done = argmap(*READING[command], NO_FILE[what])
    assert is_one_line(done)
    assert done.out == ""  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "what",
    [what for what in NO_FILE if what not in ("a pipe", "no name", "not in UTF-8", "a device without end")],
)
@pytest.mark.parametrize("command", WRITING)
def test_what_cannot_be_written(argmap: Call, folder: Path, command: str, what: str) -> None:
    place = NO_FILE[what]
    if command in ("render", "site") and what == "a folder":
        place = "loop"  # a folder is what it wants
    *words, option = WRITING[command]
    given = [option, f"json={place}"] if option == "--output-format" else [option, place]
    text = [] if command == "schema" else ["--text", "oil-book=text.txt"]
    before = sorted(path.name for path in folder.iterdir())
    assert is_one_line(argmap(*words, *text, *given))
    assert sorted(path.name for path in folder.iterdir()) == before


@pytest.mark.parametrize("what", [what for what in NO_FILE if what != "no name"])
@pytest.mark.parametrize("command", ["check", "lock", "quote", "render", "site"])
def test_a_text_that_cannot_be_read(argmap: Call, command: str, what: str) -> None:
    assert is_one_line(argmap(*READING[command], "--text", f"oil-book={NO_FILE[what]}"))


@pytest.mark.parametrize("what", [what for what in NO_FILE if what != "no name"])
def test_settings_that_cannot_be_read(argmap: Call, what: str) -> None:
    assert is_one_line(argmap("check", "--config", NO_FILE[what]), begins="argmap: cannot ")


@pytest.mark.parametrize("setting", ["lock = 'a\\u0000b'", "texts.oil-book = 'a\\u0000b'"])
def test_settings_that_name_no_path(argmap: Call, folder: Path, setting: str) -> None:
    (folder / "pyproject.toml").write_text(f"[tool.argmap]\n{setting}\n".replace("'", '"'), encoding="utf-8")
    done = argmap("check")
    assert is_one_line(done)
    assert "must be a path" in done.err  # type: ignore[attr-defined]


@pytest.mark.parametrize("command", READING)
def test_a_working_folder_that_is_gone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    (folder / "gone").mkdir()
    monkeypatch.chdir(folder / "gone")
    (folder / "gone").rmdir()
    code = run([*READING[command]])
    written = capsys.readouterr()
    assert is_one_line(Outcome(code, written.out, written.err))
    assert written.out == ""


def test_a_command_that_begins_in_a_folder_that_is_gone(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    words = ["sh", "-c", 'cd gone && rmdir ../gone && exec "$@"', "sh", *COMMAND, "check"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert is_one_line(Outcome(done.returncode, done.stdout, done.stderr))
    assert done.stdout == ""


def test_a_file_with_its_whole_path_is_read_from_a_folder_that_is_gone(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    words = ["sh", "-c", 'cd gone && rmdir ../gone && exec "$@"', "sh", *COMMAND]
    done = subprocess.run(
        [*words, "stats", str(tmp_path / "claims.yaml")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("words", [("check", "faulty.yaml"), ("schema",), ("stats",), ("rule", "--all")])
def test_a_standard_output_that_is_full(tmp_path: Path, words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, *words], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (
        2, b"argmap: cannot write to standard output: no space left on device\n"
    )  # fmt: skip


HALF = ".argmap-0123456789abcdef.tmp"
"""What a run leaves that is killed while it writes."""


@pytest.mark.parametrize(
    "words",
    [
        ("fmt", "claims.yaml"),
        ("fmt", "faulty.yaml"),
        ("check", "--fix", "faulty.yaml"),
        ("check", "-o", "report.txt"),
        ("check", "--output-format", "json=report.json"),
        ("schema", "-o", "schema.json"),
        ("rename", "keeper-slept", "keeper-dozed"),
        ("render", "-o", "."),
        ("site", "--no-maps", "-o", "."),
        ("lock", "plain.yaml", "--text", "plea=text.txt"),
    ],
    ids=" ".join,
)
def test_the_next_run_removes_what_a_killed_one_left(
    argmap: Call, folder: Path, words: tuple[str, ...]
) -> None:
    text = (folder / "claims.yaml").read_text(encoding="utf-8").replace("oil-book", "plea")
    (folder / "plain.yaml").write_text(text, encoding="utf-8")
    young, notes = folder / ".argmap-00000000000000ff.tmp", folder / ".argmap-notes.tmp"
    for path in (folder / HALF, young, notes):
        path.write_bytes(b"half")
    for path in (folder / HALF, notes):
        os.utime(path, (time.time() - 3600,) * 2)
    argmap(*words)
    assert not (folder / HALF).exists()
    assert young.exists()
    assert notes.exists()


@pytest.mark.parametrize(
    "words", [("check",), ("fmt", "--check"), ("fmt", "--diff"), ("check", "--diff"), ("stats",)]
)
def test_a_run_that_only_looks_removes_nothing(argmap: Call, folder: Path, words: tuple[str, ...]) -> None:
    (folder / HALF).write_bytes(b"half")
    os.utime(folder / HALF, (0, 0))
    argmap(*words)
    assert (folder / HALF).exists()
