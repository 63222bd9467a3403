"""A folder with claim files, and ways to call argmap in it: inside this process, and as one of its own."""

import errno
import gc
import io
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from argmap.cli.run import run
from argmap.plain import files

CLEAN = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  oil-book: {kind: record, title: The oil book, author: The harbour office, date: 1871-03-04}
topics:
  light: The light
  watch: The watch
accusations:
  light-was-out:
    title: The light was out
    claim: >-
      The council says that the lamp did not burn on the night of the storm, and that the boats on their
      way home had to find the harbour by its bells alone.
    topic: light
    grounds:
      pilot-saw-none: {claim: A pilot saw no light from the roads.}
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper answers that the book counts four pints for that night.
        move: denial
        against: pilot-saw-none
        concedes: The lamp smoked.
        evidence:
          - source: oil-book
            shows: Four pints were drawn from the store on the evening of the storm.
            nature: document
            caveat: {by: council, says: The entry is in another hand.}
        rebuttals:
          book-is-late:
            title: The book is late
            claim: The council holds that the entry was made on the next day.
            move: objection
            rests_on: argument
  keeper-slept:
    title: The keeper slept
    claim: The council hints that nobody was on watch.
    topic: watch
    unanswered: The plea passes over it.
"""


@dataclass(frozen=True)
class Outcome:
    """What a call wrote and returned."""

    code: int
    out: str
    err: str


Call = Callable[..., Outcome]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a clean `claims.yaml` and a `faulty.yaml` that names an unknown topic."""
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")  # no settings from further up
    (tmp_path / "claims.yaml").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "faulty.yaml").write_text(CLEAN.replace("topic: light", "topic: lights"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def argmap(folder: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Call]:
    """Call argmap inside this process, in the folder, with what is given on standard input."""

    def call(*words: str, given: bytes = b"", **environment: str) -> Outcome:
        capsys.readouterr()
        assert Path.cwd() == folder
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
            for name, value in environment.items():
                patch.setenv(name, value)
            code = run(list(words))
        written = capsys.readouterr()
        return Outcome(code, written.out, written.err)

    yield call
    gc.enable()


@pytest.fixture
def unwritable(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let no file of a name be written, whoever is asking."""
    replace = files.replace_whole

    def refuse(name: str) -> None:
        def attempt(path: Path, content: bytes) -> None:
            if path.name == name:
                raise PermissionError(errno.EACCES, "Permission denied")
            replace(path, content)

        monkeypatch.setattr(files, "replace_whole", attempt)

    return refuse


@pytest.fixture
def process(folder: Path) -> Call:
    """Call argmap as a process of its own, in the folder."""

    def call(*words: str, given: bytes = b"", **environment: str) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "argmap", *words],
            input=given,
            capture_output=True,
            timeout=600,
            check=False,
            cwd=folder,
            env={**os.environ, **environment},
        )
        return Outcome(
            done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
        )

    return call


@dataclass
class Running:
    """A process that goes on, and the lines that it has written on both streams."""

    process: subprocess.Popen[str]
    lines: "queue.Queue[str]"

    def until(self, end: str) -> str:
        """Return what is written up to a line that holds ``end``."""
        seen = ""
        while end not in seen:
            seen += self.lines.get(timeout=600)
        return seen

    def round(self) -> str:
        """Return what is written until it waits for a change."""
        return self.until("Ctrl-C ends\n")


@pytest.fixture
def running(folder: Path) -> Iterator[Callable[..., Running]]:
    """Start Python as a process that goes on, in the folder; it is killed at the end of the test."""
    started = []

    def start(*words: str) -> Running:
        process = subprocess.Popen(
            [sys.executable, "-u", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            cwd=folder,
        )
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=lambda: [*map(lines.put, process.stdout or ())], daemon=True).start()
        started.append(process)
        return Running(process, lines)

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
    """Write a file whole, so that no look falls upon one that is empty yet."""
    other = file.with_suffix(".new")
    other.write_text(text, encoding="utf-8")
    other.replace(file)
