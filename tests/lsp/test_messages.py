"""Messages that no client should send: each request is answered, and the session goes on."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls")

LIMIT = 600
AT = {"textDocument": {"uri": "file:///claims.yaml"}, "position": {"line": 0, "character": 0}}
BEGIN = {"processId": None, "rootUri": None, "capabilities": {}}


class Session:
    """A server and the bytes that go to it and come back."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "argmap", "lsp"],
            cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def raw(self, content: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(content)
        self.process.stdin.flush()

    def send(self, message: Any) -> None:
        body = message if isinstance(message, bytes) else json.dumps(message).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def tell(self, method: str, params: Any = None) -> None:
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def ask(self, number: int, method: str, params: Any = None) -> Any:
        """Return the answer to a request: its result, or the code of an error."""
        self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        while (answer := self._read()).get("id") != number:
            assert "method" in answer
        return answer["error"]["code"] if "error" in answer else answer["result"]

    def _read(self) -> Any:
        output = self.process.stdout
        assert output is not None
        length = 0
        while line := output.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(output.read(length))

    def end(self) -> tuple[int, bytes]:
        _, errors = self.process.communicate(timeout=LIMIT)
        return self.process.returncode, errors


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session(tmp_path)
    yield session
    session.process.kill()
    session.process.communicate(timeout=LIMIT)


def test_a_session_that_is_in_order(session: Session) -> None:
    assert "capabilities" in session.ask(1, "initialize", BEGIN)
    assert session.ask(2, "shutdown") is None
    session.tell("exit")
    assert session.end() == (0, b"")


def test_a_request_that_comes_too_early_or_too_late(session: Session) -> None:
    assert session.ask(1, "textDocument/hover", AT) == -32002
    session.ask(2, "initialize", BEGIN)
    assert session.ask(3, "textDocument/hover", AT) is None
    session.ask(4, "shutdown")
    assert session.ask(5, "textDocument/hover", AT) == -32600
    session.tell("exit")
    assert session.end() == (0, b"")


def test_an_exit_without_a_leave(session: Session) -> None:
    session.ask(1, "initialize", BEGIN)
    session.tell("exit")
    assert session.end() == (1, b"")


NO_MESSAGES = [b"{nope", b"\xff\xfe", b"null", b"5", [1, 2], {"id": 7}, {"jsonrpc": "1.0", "id": 7}]


def test_what_is_no_message(session: Session) -> None:
    session.ask(1, "initialize", BEGIN)
    for number, message in enumerate(NO_MESSAGES, 2):
        session.send(message)
        assert session.ask(number, "textDocument/hover", AT) is None, message


def test_other_headers(session: Session) -> None:
    session.ask(1, "initialize", BEGIN)
    session.raw(b"Nonsense: 1\r\n\r\n")
    assert session.ask(2, "textDocument/hover", AT) is None


def test_requests_and_notices_that_cannot_be_read(session: Session) -> None:
    session.ask(1, "initialize", BEGIN)
    session.tell("textDocument/didChange", {"a": 1})
    session.tell(
        "textDocument/didChange", {"textDocument": AT["textDocument"] | {"version": 2}, "contentChanges": []}
    )
    session.tell("textDocument/didClose", {"textDocument": AT["textDocument"]})
    session.tell("$/cancelRequest", {"id": 99})
    session.tell("nothing/known")
    assert session.ask(2, "textDocument/hover", {"a": 1}) == -32602
    assert session.ask(3, "textDocument/hover", AT | {"position": {"line": -1, "character": 0}}) == -32602
    assert session.ask(4, "textDocument/nothing", {}) == -32601
    assert session.ask(5, "textDocument/hover", AT) is None
