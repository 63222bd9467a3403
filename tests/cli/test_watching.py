"""`argmap check --watch`: a process that reports again after every change, until it is interrupted."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

Call = Callable[..., object]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@dataclass
class Watch:
    """A process that watches, and the lines that it has written on both streams."""

    process: subprocess.Popen[str]
    lines: "queue.Queue[str]"

    def until(self, end: str) -> str:
        """Return what is written up to a line that holds ``end``."""
        seen = ""
        while end not in seen:
            seen += self.lines.get(timeout=600)
        return seen

    def round(self) -> str:
        """Return one report, with what is said below it."""
        return self.until("Ctrl-C ends")


@pytest.fixture
def watch(folder: Path) -> Iterator[Callable[..., Watch]]:
    """Start a process that watches; it is killed at the end of the test."""
    started = []

    def start(*words: str) -> Watch:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "argmap", "check", "--watch", "--output-format", "concise", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            cwd=folder,
        )
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=lambda: [*map(lines.put, process.stdout or ())], daemon=True).start()
        started.append(process)
        return Watch(process, lines)

    yield start
    for process in started:
        process.kill()
        process.communicate()


def rewritten(file: Path, old: str, new: str) -> None:
    """Save a file as many editors do: under another name that then takes the place of the old one."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    saved(file, text.replace(old, new))


def saved(file: Path, text: str) -> None:
    """Write a file whole, so that no check falls upon one that is empty yet."""
    other = file.with_suffix(".new")
    other.write_text(text, encoding="utf-8")
    other.replace(file)


def test_every_save_is_followed_by_a_report(watch: Callable[..., Watch], folder: Path) -> None:
    process = watch("claims.yaml")
    assert "nothing found in claims.yaml" in process.round()
    rewritten(folder / "claims.yaml", "topic: light", "topic: lights")
    assert 'claims.yaml:17:12: error[AM102] accusation "light-was-out" names' in process.round()
    (folder / "claims.yaml").unlink()
    assert 'argmap: cannot read "claims.yaml": no such file or directory' in process.round()
    saved(folder / "claims.yaml", "argmap: [")
    assert "AM00" in process.round()


def test_an_interrupt_ends_it(watch: Callable[..., Watch]) -> None:
    process = watch("claims.yaml")
    process.round()
    process.process.send_signal(signal.SIGINT)
    assert process.process.wait(600) == 130
    assert process.lines.empty()


def test_what_comes_into_a_folder_is_seen(watch: Callable[..., Watch], folder: Path) -> None:
    process = watch(".", "--select", "AM102")
    assert "found 1 error in 2 files" in process.round()
    (folder / "deep").mkdir()
    (folder / "faulty.yaml").rename(folder / "deep" / "other.yaml")
    assert "deep/other.yaml:17:12" in process.round()
    (folder / "deep" / "other.yaml").unlink()
    assert "nothing found in claims.yaml" in process.round()


def test_changed_settings_and_texts_count(watch: Callable[..., Watch], folder: Path) -> None:
    process = watch("faulty.yaml")
    assert "AM102" in process.round()
    settings = folder / "pyproject.toml"
    saved(settings, "[tool.argmap]\nignore = ['AM102']\nignor = 1\n")
    assert '"tool.argmap" has no setting "ignor"' in process.round()
    saved(settings, "[tool.argmap]\nignore = ['AM1']\ntexts.plea = 'plea.txt'\n")
    assert "AM102" not in process.round()
    saved(folder / "plea.txt", "As to the oil.\n")
    process.round()


def test_further_reports_are_written_each_time(watch: Callable[..., Watch], folder: Path) -> None:
    process = watch("claims.yaml", "--output-format", "json=found.json")
    process.round()
    assert not json.loads((folder / "found.json").read_text(encoding="utf-8"))["diagnostics"]
    rewritten(folder / "claims.yaml", "topic: light", "topic: lights")
    process.round()
    assert json.loads((folder / "found.json").read_text(encoding="utf-8"))["diagnostics"]


def test_a_text_that_no_file_maps_is_complained_of(watch: Callable[..., Watch]) -> None:
    assert '"--text plee=…" names no text of these files' in watch("--text", "plee=pyproject.toml").round()


def test_a_terminal_is_cleared_before_each_report(folder: Path) -> None:
    import pty

    reader, writer = pty.openpty()
    words = [sys.executable, "-m", "argmap", "check", "--watch"]
    with subprocess.Popen(words, stdout=writer, stderr=writer, cwd=folder) as process:
        os.close(writer)
        shown = b""
        while b"Ctrl-C ends" not in shown:
            shown += os.read(reader, 4096)
        process.kill()
    os.close(reader)
    assert shown.startswith(b"\x1b[H\x1b[2J\x1b[3J")
    assert shown.count(b"\x1b[2J") == 1


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--fix",), "`--watch` only checks, and does not go with `--fix`, `--unsafe-fixes` or `--diff`"),
        (("--diff",), "`--watch` only checks, and does not go with `--fix`, `--unsafe-fixes` or `--diff`"),
        (("-",), "standard input cannot be watched"),
        (("-o", "claims.yaml"), 'the report would overwrite "claims.yaml"'),
        (("--select", "AM999"), '"select" names the unknown rule "AM999"'),
    ],
)
def test_what_makes_no_sense_ends_at_once(process: Call, words: tuple[str, ...], complaint: str) -> None:
    done = process("check", "--watch", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"argmap: {complaint}")
