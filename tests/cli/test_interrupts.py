"""Signals, at moments that are told by what is being imported and never by the time."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="needs signals that a process can send itself"),
    pytest.mark.usefixtures("folder"),
]
PROGRAM = """
import os, signal, sys

number, at, *words = sys.argv[1:]
signal.signal(int(number), signal.default_int_handler if int(number) == signal.SIGINT else signal.SIG_DFL)

class Moment:
    def find_spec(self, name, path=None, target=None):
        if name == at:
            os.kill(os.getpid(), int(number))

sys.meta_path.insert(0, Moment())
sys.argv[1:] = words
from argmap.__main__ import main
sys.exit(main())
"""
MOMENTS = {
    "argmap.plain.interrupts": ("check",),
    "argmap.cli": ("check",),
    "argmap.cli.run": ("check",),
    "argmap.cli.streams": ("check",),
    "argmap.cli.batch": ("check",),
    "pydantic": ("check",),
    "pydantic_core": ("check",),
    "yaml": ("check",),
    "argmap.rules": ("check",),
    "argmap.reporters.full": ("check",),
    "typer": ("stats",),
    "argmap.cli.render": ("render",),
    "argmap.drawing.engine": ("render",),
    "argmap.drawing.page.svg": ("render",),
    "argmap.format.schema": ("schema",),
    "argmap.pages.folder": ("site", "--no-maps"),
    "argmap.cli.server": ("serve",),
    "argmap.lsp.server": ("lsp",),
}


def sent(number: int, at: str, *words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", PROGRAM, str(int(number)), at, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


@pytest.mark.parametrize("at", MOMENTS)
def test_an_interrupt_at_any_moment_of_the_start_is_quiet(at: str) -> None:
    done = sent(signal.SIGINT, at, *MOMENTS[at])
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.parametrize("at", ["argmap.cli.run", "pydantic", "argmap.drawing.engine"])
def test_so_is_a_request_to_end(at: str) -> None:
    done = sent(signal.SIGTERM, at, "render")
    assert (done.returncode, done.stdout, done.stderr) == (143, "", "")


def test_what_was_begun_is_tidied_up(tmp_path: Path) -> None:
    """The import falls into the writing of a file, so a part of it is there."""
    late = PROGRAM.replace(
        "from argmap", "import argmap.plain.files as files\n"
        "os_fsync = os.fsync\n"
        "files.os.fsync = lambda handle: os.kill(os.getpid(), int(number)) or os_fsync(handle)\n"
        "from argmap", 1,
    )  # fmt: skip
    command = [sys.executable, "-c", late, str(int(signal.SIGTERM)), "", "schema", "-o", "new.json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (143, "")
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith((".argmap", "new"))]


def test_a_signal_that_the_parent_ignores_stays_ignored() -> None:
    script = PROGRAM.replace("signal.signal(int(number)", "(lambda *_: None)(int(number)")
    command = ["sh", "-c", 'trap "" INT TERM; exec "$@"', "sh", sys.executable, "-c", script]
    for number in (signal.SIGINT, signal.SIGTERM):
        words = [*command, str(int(number)), "pydantic", "check"]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


def test_a_program_that_calls_argmap_keeps_its_own_ways() -> None:
    program = (
        "import signal; before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)\n"
        "import argmap; argmap.check('claims.yaml')\n"
        "assert before == (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM))"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
