"""Lengths of messages that no client should announce, each told in one line."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from argmap.lsp.incoming import Incoming
from argmap.plain.errors import InputError

NO_MESSAGE = "the client sends what is no message of the protocol, or not the length of one"
BROKEN = {
    "far too long": (b"Content-Length: 99999999999999\r\n\r\n{}", "a message of 99,999,999,999,999 bytes"),
    "longer than a number": (b"Content-Length: " + 5000 * b"9" + b"\r\n\r\n{}", NO_MESSAGE),
    "a little too long": (b"Content-Length: 268435457\r\n\r\n{}", "a message of 268,435,457 bytes"),
    "nothing": (b"Content-Length: 0\r\n\r\n", "a message of 0 bytes"),
    "negative": (b"Content-Length: -2\r\n\r\n{}", NO_MESSAGE),
    "a word": (b"Content-Length: two\r\n\r\n{}", NO_MESSAGE),
    "a sum": (b"Content-Length: 1+1\r\n\r\n{}", NO_MESSAGE),
    "empty": (b"Content-Length:\r\n\r\n{}", NO_MESSAGE),
    "missing": (b"Content-Type: x\r\n\r\n{}", NO_MESSAGE),
    "no header": (b'{"jsonrpc": "2.0"}\r\n', NO_MESSAGE),
    "bytes": (b"\xff\xfe\0\0\r\n", NO_MESSAGE),
    "a line without end": (10_000 * b"x", NO_MESSAGE),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_wrong_length(what: str) -> None:
    sent, told = BROKEN[what]
    stream = Incoming(io.BytesIO(sent))
    with pytest.raises(InputError, match=told):
        list(iter(stream.readline, b""))


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Length: 2\r\n",
        b"content-length:2\r\n",
        b"CONTENT-LENGTH : 2 \n",
        b"Content-Length: 0002\r\n",
    ],
)
def test_a_length_however_it_is_written(header: bytes) -> None:
    stream = Incoming(io.BytesIO(b"Content-Type: x; charset=utf-8\r\n" + header + b"\r\n{}"))
    lines = [stream.readline() for _ in range(3)]
    assert lines[1:] == [b"Content-Length: 2\r\n", b"\r\n"]
    assert (stream.read(2), stream.readline()) == (b"{}", b"")


@pytest.mark.parametrize("what", ["far too long", "negative", "missing"])
def test_the_session_ends_with_one_line(tmp_path: Path, what: str) -> None:
    command = [sys.executable, "-m", "argmap", "lsp"]
    done = subprocess.run(command, input=BROKEN[what][0], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"argmap: the client ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-"])
def test_a_closed_channel_is_one_line(tmp_path: Path, closed: str) -> None:
    command = ["sh", "-c", f'"$@" lsp {closed}', "sh", sys.executable, "-m", "argmap"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    assert done.returncode == 2
    assert done.stderr == (
        "argmap: the language server talks over standard input and output, and one is closed\n"
    )
