"""Streams that are closed, narrow, full, coloured or gone, and paths that are no files."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.cli.streams import columns, wants_colour

Call = Callable[..., object]
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs devices and pipes that have names")
pytestmark = pytest.mark.usefixtures("folder")
COMMAND = [sys.executable, "-m", "argmap"]


class Terminal:
    """A stream that says that it is a terminal, or that it is not."""

    def __init__(self, watched: bool) -> None:
        self._watched = watched

    def isatty(self) -> bool:
        return self._watched

    def fileno(self) -> int:
        raise OSError("not a real one")


@pytest.mark.parametrize(
    ("flag", "environment", "terminal", "coloured"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("always", {}, False, True),
        ("never", {}, True, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": ""}, False, False),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("never", {"FORCE_COLOR": "1"}, True, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"TERM": "dumb", "FORCE_COLOR": "1"}, True, True),
        ("always", {"TERM": "dumb"}, True, True),
    ],
)
def test_colour(
    monkeypatch: pytest.MonkeyPatch, flag: str, environment: dict[str, str], terminal: bool, coloured: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(flag, Terminal(terminal)) is coloured  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "terminal", "width"),
    [
        ("72", False, 120),
        ("72", True, 72),
        ("5", True, 40),
        ("999", True, 200),
        ("", True, 80),
        ("x", True, 80),
    ],
)
def test_width(monkeypatch: pytest.MonkeyPatch, wanted: str, terminal: bool, width: int) -> None:
    monkeypatch.setenv("COLUMNS", wanted)
    assert columns(Terminal(terminal)) == width  # type: ignore[arg-type]


def test_no_stream_has_neither_colour_nor_width() -> None:
    assert wants_colour("auto", None) is False
    assert columns(None) == 120


def test_colour_on_the_command_line(argmap: Call) -> None:
    assert "\x1b[" not in argmap("check", "faulty.yaml").out
    assert "\x1b[1;31m" in argmap("check", "faulty.yaml", "--color", "always").out
    assert "\x1b[1;31m" in argmap("check", "faulty.yaml", FORCE_COLOR="1").out
    assert "\x1b[" not in argmap("check", "faulty.yaml", FORCE_COLOR="1", NO_COLOR="1").out


def test_standard_input(process: Call, folder: Path) -> None:
    given = (folder / "faulty.yaml").read_bytes()
    done = process(
        "check", "-", "--stdin-filename", "sub/named.yaml", "--output-format", "concise", given=given
    )
    assert done.out.startswith("sub/named.yaml:17:12: error[AM102]")
    assert done.code == 1
    assert process("check", "-", given=given).out.count("--> <stdin>:17:12") == 1
    assert process("check", "-").code == 1  # nothing at all is a finding


def test_standard_input_has_bounds(argmap: Call, folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[tool.argmap]\nlimits.bytes = 10\n", encoding="utf-8")
    for words, given in ((("-",), b"argmap: 1 # and more"), (("claims.yaml",), b"")):
        done = argmap("check", *words, given=given)
        assert (done.code, done.out) == (2, "")
        assert "larger than 10 bytes" in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("coverage",),
        ("fmt", "--check"),
        ("quote", "oil"),
        ("render",),
        ("rename", "keeper-slept", "keeper"),
        ("show", "keeper-slept"),
        ("site",),
        ("stats",),
    ],
    ids=" ".join,
)
def test_every_command_keeps_the_limits_of_the_project(
    argmap: Call, folder: Path, words: tuple[str, ...]
) -> None:
    (folder / "pyproject.toml").write_text("[tool.argmap]\nlimits.nodes = 9\n", encoding="utf-8")
    done = argmap(*words)
    assert done.code in (1, 2)
    assert "has 1 " in done.err or "AM013" in done.out + done.err


def test_commands_read_standard_input_too(argmap: Call, folder: Path) -> None:
    given = (folder / "claims.yaml").read_bytes()
    assert argmap("show", "keeper-slept", "-", given=given).code == 0
    assert argmap("stats", "-", given=given).code == 0


def test_a_closed_standard_input_is_one_line() -> None:
    done = subprocess.run(
        ["sh", "-c", '"$@" check - <&-', "sh", *COMMAND], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, "argmap: cannot read standard input: it is closed\n")


@pytest.mark.parametrize("words", [("check", "faulty.yaml"), ("rule", "--all"), ("check", "--help")])
def test_a_reader_that_goes_away_is_no_error(words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*COMMAND, *words], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert done.stderr == b""
    assert done.returncode in (0, 1, 2)


@POSIX
def test_a_full_disk_is_one_line() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "check"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr.startswith("argmap: cannot write to standard output: ")
    assert done.stderr.count("\n") == 1


@POSIX
def test_closed_outputs_are_survived() -> None:
    for closed in (">&-", "2>&-", ">&- 2>&-"):
        done = subprocess.run(["sh", "-c", f'"$@" check faulty.yaml {closed}', "sh", *COMMAND], check=False)
        assert done.returncode == 1


@POSIX
@pytest.mark.parametrize(
    "place", ["absent.yaml", "empty", "/dev/null", "/dev/zero", "pipe", "unreadable", "loop", "a\x1b[31m"]
)
def test_what_is_no_readable_file_is_one_line(argmap: Call, place: str) -> None:
    Path("empty").mkdir()
    os.mkfifo("pipe")
    Path("unreadable").touch(0)
    Path("loop").symlink_to("loop")
    if place == "unreadable" and os.access(place, os.R_OK):
        pytest.skip("everything is readable to this user")
    for command in ("check", "stats"):
        done = argmap(command, place)
        assert done.code == 2
        assert done.out == ""
        assert done.err.startswith("argmap: ")
        assert done.err.count("\n") == 1
        assert "\x1b" not in done.err


def test_a_pipe_takes_a_report(argmap: Call) -> None:
    done = argmap("check", "faulty.yaml", "-o", os.devnull)
    assert (done.code, done.out, done.err) == (1, "", "")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_no_encoding_is_too_narrow(process: Call, folder: Path, encoding: str) -> None:
    text = (folder / "faulty.yaml").read_text(encoding="utf-8")
    (folder / "faulty.yaml").write_text(
        text.replace("topic: lights", "topic: lights  # маяк–日本"), encoding="utf-8"
    )
    done = process("check", "faulty.yaml", PYTHONIOENCODING=encoding)
    assert (done.code, done.err) == (1, "")
    assert process("show", "keeper-slept", PYTHONIOENCODING=encoding).code == 0


def test_an_unknown_locale_is_survived(process: Call, folder: Path) -> None:
    text = (folder / "faulty.yaml").read_text(encoding="utf-8")
    (folder / "faulty.yaml").write_text(
        text.replace("topic: lights", "topic: lights  # маяк"), encoding="utf-8"
    )
    for locale in ("C", "POSIX", "en_US.ISO-8859-1", "xx_XX"):
        done = process("check", "faulty.yaml", LC_ALL=locale, PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
        assert "маяк" in done.out
        assert done.code == 1


@POSIX
def test_an_interrupt_is_130() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([*COMMAND, "check", "-"], bufsize=0, stdin=pipe, stderr=pipe) as waiting:
        assert waiting.stdin is not None
        assert waiting.stderr is not None
        waiting.stdin.write(b"argmap: 1\n" * 100_000)  # more than a pipe holds, so it reads by now
        waiting.send_signal(signal.SIGINT)
        waiting.stdin.close()  # Python heeds no signal that comes between two reads until the second is over
        assert waiting.wait(600) == 130
        assert waiting.stderr.read() == b""
