"""`argmap serve`: what a browser is answered, what follows a change, and what is refused."""

import http.client
import re
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from argmap.cli.server import Server
from argmap.plain.errors import UsageError
from tests.cli.conftest import Running, rewritten, saved
from tests.cli.test_coverage import FILE
from tests.cli.test_render import PLEA, UNVERIFIED

Call = Callable[..., object]
FILES = {
    "index.html": b"<p>start",
    "404.html": b"<p>none",
    "accusations/a b.html": b"<p>a b",
    "maps/a.svg": b"<svg/>",
    "data/table.csv": b"a,b",
    "data/claims.json": b"{}",
    "reader.css": b"",
    "reader.js": b"",
    "feed.xml": b"<a/>",
    "serve.txt": b"1",
    "odd.bin": b"\0",
}


@dataclass
class Answer:
    """What a server says to one request."""

    status: int
    content: bytes
    headers: dict[str, str]


def asked(port: int, path: str, method: str = "GET", **headers: str) -> Answer:
    """Send a request to a server; without a `Host` it gets that which a browser would send."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"Host": f"127.0.0.1:{port}", **headers}.items():
            for one in filter(None, value.split("\n")):
                connection.putheader(name, one)
        connection.endheaders()
        found = connection.getresponse()
        return Answer(found.status, found.read(), dict(found.getheaders()))
    finally:
        connection.close()


class TestServer:
    @pytest.fixture
    def server(self) -> Iterator[Server]:
        server = Server(0)
        server.files = FILES
        server.start()
        yield server
        server.shutdown()
        server.server_close()

    def test_answers_with_the_files(self, server: Server) -> None:
        found = asked(server.server_port, "/")
        assert (found.status, found.content) == (200, b"<p>start")
        assert (
            found.headers.items()
            >= {
                "Content-Type": "text/html; charset=utf-8",
                "Content-Length": "8",
                "Cache-Control": "no-store",
                "X-Content-Type-Options": "nosniff",
                "Cross-Origin-Resource-Policy": "same-origin",
            }.items()
        )
        assert "Python" not in found.headers["Server"]
        for path in (
            "/accusations/a%20b.html",
            "/accusations/a%20b.html?q=1&x=/../",
            "/accusations/a%20b.html#c",
        ):
            assert asked(server.server_port, path).content == b"<p>a b"

    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("maps/a.svg", "image/svg+xml"),
            ("data/table.csv", "text/csv; charset=utf-8"),
            ("data/claims.json", "application/json"),
            ("reader.css", "text/css; charset=utf-8"),
            ("reader.js", "text/javascript; charset=utf-8"),
            ("feed.xml", "application/xml"),
            ("serve.txt", "text/plain; charset=utf-8"),
            ("odd.bin", "application/octet-stream"),
        ],
    )
    def test_says_of_what_kind_each_is(self, server: Server, name: str, kind: str) -> None:
        found = asked(server.server_port, f"/{name}")
        assert (found.content, found.headers["Content-Type"]) == (FILES[name], kind)

    def test_says_nothing_but_heads_where_these_are_asked_for(self, server: Server) -> None:
        found = asked(server.server_port, "/", "HEAD")
        assert (found.status, found.content, found.headers["Content-Length"]) == (200, b"", "8")

    @pytest.mark.parametrize(
        "path",
        ["/absent.html", "/accusations/", "/../index.html", "/%2e%2e/%2e%2e/etc/passwd", "/etc/passwd",
         "/..%2findex.html", "/..%5cindex.html", "/%00", "/%ff", "/maps", "http://desk.example/index.html"],
    )  # fmt: skip
    def test_knows_no_other_path(self, server: Server, path: str) -> None:
        found = asked(server.server_port, path)
        assert (found.status, found.content) == (404, b"<p>none")
        server.files = {}
        assert asked(server.server_port, path).content == b"404 Not Found\n"

    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    def test_knows_no_other_method(self, server: Server, method: str) -> None:
        found = asked(server.server_port, "/", method)
        assert (found.status, found.headers["Allow"]) == (405, "GET, HEAD")
        assert asked(server.server_port, "/", "BREW").status == 501

    @pytest.mark.parametrize(
        ("host", "status"),
        [
            ("127.0.0.1:{port}", 200),
            ("localhost:{port}", 200),
            ("LocalHost:{port}", 200),
            ("[::1]:{port}", 200),
            ("desk.example:{port}", 403),
            ("desk.example", 403),
            ("127.0.0.1", 403),
            ("localhost:1", 403),
            ("localhost.desk.example:{port}", 403),
            ("127.0.0.1:{port}\ndesk.example", 403),
            ("", 403),
        ],
    )
    def test_knows_no_other_host(self, server: Server, host: str, status: int) -> None:
        found = asked(server.server_port, "/", Host=host.format(port=server.server_port))
        assert found.status == status
        assert (b"start" in found.content) == (status == 200)

    def test_is_there_for_this_machine_alone(self, server: Server) -> None:
        assert server.socket.getsockname() == ("127.0.0.1", server.server_port)
        assert server.address == f"http://127.0.0.1:{server.server_port}/"

    def test_what_makes_no_sense_is_refused_in_short(self, server: Server) -> None:
        with socket.create_connection(("127.0.0.1", server.server_port)) as connection:
            connection.sendall(b"<b>mad</b> / \r\n\r\n")
            answer = b""
            while part := connection.recv(4096):
                answer += part
        assert b"400" in answer
        assert b"mad" not in answer

    def test_a_browser_that_goes_away_is_no_news(
        self, server: Server, capfd: pytest.CaptureFixture[str]
    ) -> None:
        server.files = {"index.html": b"x" * 50_000_000}
        for _ in range(3):
            with socket.create_connection(("127.0.0.1", server.server_port)) as connection:
                connection.sendall(f"GET / HTTP/1.0\r\nHost: {server.address[7:-1]}\r\n\r\n".encode())
                connection.recv(10)
        server.files = FILES
        assert asked(server.server_port, "/").status == 200
        assert capfd.readouterr().err == ""

    def test_a_port_is_had_once(self, server: Server) -> None:
        with pytest.raises(
            UsageError, match=rf"^port {server.server_port} is taken; name another with `--port`$"
        ):
            Server(server.server_port)


STAND_IN = """
import json, sys
from argmap import pages
from argmap.__main__ import main
built = 0
def site(map_, **_):
    global built
    built += 1
    title = f"<title>{map_.claims.title}</title>"
    rules = "default-src 'none'; script-src 'self'; style-src 'self'"
    policy = f'<meta http-equiv="Content-Security-Policy" content="{rules}">'
    body = "<p>line</p>" * 500
    return {name: f"<html><head>{policy}{title}</head><body><h1>{built}</h1>{body}</body></html>".encode()
            for name in ("index.html", "accusations/a.html", "404.html")}
pages.site = site
sys.exit(main())
"""


@dataclass
class Serving(Running):
    """A process that serves."""

    port: int

    def page(self, path: str = "/") -> str:
        return asked(self.port, path).content.decode()


Serve = Callable[..., Serving]


@pytest.fixture
def serving(running: Callable[..., Running]) -> Serve:
    """Start a process that serves, with small pages in the place of the real ones."""

    def start(*words: str) -> Serving:
        found = running("-c", STAND_IN, "serve", "--port", "0", *words)
        first = found.round()
        assert first.startswith("serving http://127.0.0.1:")
        return Serving(found.process, found.lines, int(first.split(":")[2].split("/")[0]))

    return start


def test_every_save_is_followed_by_another_site(serving: Serve, folder: Path) -> None:
    found = serving()
    found.until("built at ")
    page = found.page()
    assert "<title>The harbour light</title>" in page
    assert "connect-src" in page
    version = found.page("/serve.txt")
    assert f'data-version="{version}"></script>\n</head>' in page
    rewritten(folder / "claims.yaml", "title: The harbour light", "title: The light")
    found.until("built at ")
    assert "<title>The light</title>" in found.page("/accusations/a.html")
    assert found.page("/serve.txt") != version
    assert not (folder / "site").exists()


def test_a_broken_file_is_told_of_in_the_page_until_it_is_mended(serving: Serve, folder: Path) -> None:
    found = serving()
    found.until("built at ")
    before = found.page("/serve.txt")
    rewritten(folder / "claims.yaml", "topic: light", "topic: <b>")
    found.until("claims.yaml has 1 error, as the pages tell")
    for path in ("/", "/accusations/a.html?q=1"):
        page = found.page(path)
        assert '<a href="#line-17">17:12</a>' in page
        assert "topic: <mark>&lt;b&gt;</mark>" in page
        assert '<li id="line-17"><code>    topic: &lt;b&gt;</code></li>' in page
        assert "data-broken" in page
    assert found.page("/serve.txt") != before
    (folder / "claims.yaml").unlink()
    found.until('argmap: cannot read "claims.yaml": no such file or directory')
    assert "cannot read &#34;claims.yaml&#34;" in found.page()
    saved(folder / "claims.yaml", (folder / "faulty.yaml").read_text("utf-8").replace("lights", "light"))
    found.until("built at ")
    assert "The harbour light" in found.page()


def test_it_may_begin_with_a_broken_file_and_with_none(serving: Serve) -> None:
    assert "faulty.yaml has 1 error" in serving("faulty.yaml").until("pages tell")
    assert "absent.yaml" in serving("absent.yaml").until("no such file")


def test_what_changes_nothing_is_not_built(serving: Serve, folder: Path) -> None:
    found = serving()
    found.until("built at ")
    saved(folder / "claims.yaml", (folder / "claims.yaml").read_text("utf-8"))
    rewritten(folder / "claims.yaml", "title: Oil was burnt", "title: Oil was used")
    found.until("built at ")
    assert "<h1>2</h1>" in found.page()


def test_a_comment_alone_is_built_as_pages_cite_the_version(serving: Serve, folder: Path) -> None:
    found = serving()
    found.until("built at ")
    rewritten(folder / "claims.yaml", "parties:\n", "# who speaks\nparties:\n")
    found.until("built at ")
    assert "<h1>2</h1>" in found.page()


def test_warnings_are_told_in_the_terminal_and_on_the_page(serving: Serve, folder: Path) -> None:
    (folder / "claims.yaml").write_text(FILE, encoding="utf-8")
    found = serving()
    told = found.until(UNVERIFIED)
    assert re.fullmatch(
        r"built at [\d:]+, 1 warning listed at the foot of each page\n", told[: -len(UNVERIFIED)]
    )
    for path in ("/", "/accusations/a.html", "/absent.html"):
        assert "1 quotation of &#34;plea&#34; could not be verified" in found.page(path)
    rewritten(folder / "claims.yaml", "  light: The light", "  light: The light\n  oil: The oil")
    again = found.until("built at ")
    assert "2 warnings" in again
    assert "not verified" not in again
    rewritten(folder / "claims.yaml", "oil: The oil", "oil: The oil  # argmap: ignore[AM110] it comes later")
    assert "1 warning " in found.until("built at ")
    (folder / "plea.txt").write_text(PLEA, encoding="utf-8")
    saved(folder / "pyproject.toml", "[tool.argmap]\ntexts.plea = 'plea.txt'\n")
    assert re.search(r"built at [\d:]+\n$", found.until("built at "))
    assert "warned" not in found.page()


def test_changed_settings_and_texts_count(serving: Serve, folder: Path) -> None:
    found = serving()
    found.until("built at ")
    saved(folder / "pyproject.toml", "[tool.argmap]\nignor = 1\n")
    found.until('"tool.argmap" has no setting "ignor"')
    assert "has no setting" in found.page()
    saved(folder / "pyproject.toml", "[tool.argmap]\ntexts.plea = 'plea.txt'\n")
    found.until("built at ")
    saved(folder / "plea.txt", "As to the oil.\n")
    found.until("built at ")
    saved(folder / "claims.lock", "{}")
    found.until("built at ")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_ends_it(serving: Serve, number: int, code: int) -> None:
    found = serving()
    found.until("built at ")
    found.page()
    found.process.send_signal(number)
    assert found.process.wait(600) == code
    assert found.lines.empty()


def test_a_browser_is_opened_where_that_is_asked_for(argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    class Enough(BaseException):
        pass

    opened: list[str] = []

    def stop(_: float) -> None:
        raise Enough

    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setattr("argmap.cli.serve.time.sleep", stop)
    monkeypatch.setattr("argmap.pages.site", lambda _, **__: {"index.html": b""})
    for words, number in (((), 0), (("--open",), 1)):
        with pytest.raises(Enough):
            argmap("serve", "--port", "0", *words)
        assert len(opened) == number
    assert opened[0].startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("-",), "standard input cannot be watched"),
        (("--port", "70000"), "invalid value for '--port'"),
        (("--port", "http"), "invalid value for '--port'"),
        (("--text", "plea"), '"--text" takes ID=PATH'),
        (("--config", "absent.toml"), "absent.toml"),
    ],
)
def test_what_makes_no_sense_ends_at_once(argmap: Call, words: tuple[str, ...], complaint: str) -> None:
    done = argmap("serve", *words)
    assert (done.code, done.out) == (2, "")
    assert complaint in done.err
    assert done.err.count("\n") == 1


def test_a_port_that_is_taken_is_one_line(argmap: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = argmap("serve", "--port", str(port))
    assert (done.code, done.out) == (2, "")
    assert done.err == f"argmap: port {port} is taken; name another with `--port`\n"


def comes_true(page: Any, expression: str) -> bool:
    """Wait until an expression is true in a page, which may be loaded anew meanwhile."""
    for _ in range(6000):
        with suppress(Exception):  # the page has gone, and the next one is not there yet
            if page.evaluate(expression):
                return True
        page.wait_for_timeout(100)
    return False


@pytest.mark.browser
def test_a_page_follows_its_file_and_keeps_the_place(serving: Serve, folder: Path, browser: Any) -> None:
    found = serving()
    found.until("built at ")
    with browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(600_000)
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on(
            "console", lambda message: faults.append(message.text) if "Security" in message.text else None
        )
        page.goto(f"http://localhost:{found.port}/accusations/a.html?q=oil#part")
        page.evaluate("scrollTo(0, 1234)")
        rewritten(folder / "claims.yaml", "title: The harbour light", "title: The light")
        assert comes_true(page, "document.title === 'The light' && scrollY === 1234")
        rewritten(folder / "claims.yaml", "topic: light", "topic: lights")
        assert comes_true(page, "document.title === 'claims.yaml has 1 error'")
        page.get_by_role("link", name="17:12").click()
        assert page.evaluate("document.querySelector(':target').textContent").strip() == "topic: lights"
        rewritten(folder / "claims.yaml", "topic: lights", "topic: light")
        assert comes_true(page, "document.title === 'The light' && scrollY === 1234")
        assert page.url.startswith(f"http://localhost:{found.port}/accusations/a.html?q=oil#")
        rewritten(folder / "claims.yaml", "  watch: The watch", "  watch: The watch\n  oil: The oil")
        assert comes_true(page, "!document.querySelector('.argmap-warned').open")
        page.get_by_text("1 warning").click()
        rewritten(folder / "claims.yaml", "title: The light\n", "title: The lights\n")
        assert comes_true(page, "document.title === 'The lights' && document.querySelector('details').open")
        assert faults == []
