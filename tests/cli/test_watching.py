"""`argmap check --watch`: a process that reports again after every change, until it is interrupted."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.cli.conftest import Running, rewritten, saved

Call = Callable[..., object]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

Watch = Callable[..., Running]


@pytest.fixture
def watch(running: Callable[..., Running]) -> Watch:
    """Start a process that watches."""
    return partial(running, "-m", "argmap", "check", "--watch", "--output-format", "concise")


def test_every_save_is_followed_by_a_report(watch: Watch, folder: Path) -> None:
    process = watch("claims.yaml")
    assert "nothing found in claims.yaml" in process.round()
    rewritten(folder / "claims.yaml", "topic: light", "topic: lights")
    assert 'claims.yaml:17:12: error[AM102] accusation "light-was-out" names' in process.round()
    (folder / "claims.yaml").unlink()
    assert 'argmap: cannot read "claims.yaml": no such file or directory' in process.round()
    saved(folder / "claims.yaml", "argmap: [")
    assert "AM00" in process.round()


def test_an_interrupt_ends_it(watch: Watch) -> None:
    process = watch("claims.yaml")
    process.round()
    process.process.send_signal(signal.SIGINT)
    assert process.process.wait(600) == 130
    assert process.lines.empty()


def test_what_comes_into_a_folder_is_seen(watch: Watch, folder: Path) -> None:
    process = watch(".", "--select", "AM102")
    assert "found 1 error in 2 files" in process.round()
    (folder / "deep").mkdir()
    (folder / "faulty.yaml").rename(folder / "deep" / "other.yaml")
    assert "deep/other.yaml:17:12" in process.round()
    (folder / "deep" / "other.yaml").unlink()
    assert "nothing found in claims.yaml" in process.round()


def test_changed_settings_and_texts_count(watch: Watch, folder: Path) -> None:
    process = watch("faulty.yaml")
    assert "AM102" in process.round()
    settings = folder / "pyproject.toml"
    saved(settings, "[tool.argmap]\nignore = ['AM102']\nignor = 1\n")
    assert '"tool.argmap" has no setting "ignor"' in process.round()
    saved(settings, "[tool.argmap]\nignore = ['AM1']\ntexts.plea = 'plea.txt'\n")
    assert "AM102" not in process.round()
    saved(folder / "plea.txt", "As to the oil.\n")
    process.round()


def test_further_reports_are_written_each_time(watch: Watch, folder: Path) -> None:
    process = watch("claims.yaml", "--output-format", "json=found.json")
    process.round()
    assert not json.loads((folder / "found.json").read_text(encoding="utf-8"))["diagnostics"]
    rewritten(folder / "claims.yaml", "topic: light", "topic: lights")
    process.round()
    assert json.loads((folder / "found.json").read_text(encoding="utf-8"))["diagnostics"]


def test_a_text_that_no_file_maps_is_complained_of(watch: Watch) -> None:
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
