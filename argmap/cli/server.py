"""A server of files that are held in memory, for the browsers of this machine alone."""

import errno
import os
import sys
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread
from typing import Any
from urllib.parse import unquote

from argmap.plain.errors import UsageError, reason

_ADDRESS = "127.0.0.1"
_HTTP = 80
_TYPES = {
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "xml": "application/xml",
}
"""What a file is by the ending of its name; a table of our own, as that of the system may say anything."""
_TAKEN = {errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)}


class Server(ThreadingHTTPServer):
    """Serves ``files``, by their names; another mapping may take their place at any time.

    Raises ``UsageError`` where the port cannot be had. Port 0 is one that the system chooses.
    """

    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # where it would let two servers have one port

    def __init__(self, port: int) -> None:
        self.files: Mapping[str, bytes] = {}
        try:
            super().__init__((_ADDRESS, port), _Handler)
        except OSError as error:
            why = "taken" if error.errno in _TAKEN else f"not to be had: {reason(error)}"
            raise UsageError(f"port {port} is {why}; name another with `--port`") from None
        bare = ["localhost", _ADDRESS, "[::1]"]
        self.hosts = {f"{name}:{self.server_port}" for name in bare}
        self.hosts |= set(bare) if self.server_port == _HTTP else set()

    def server_bind(self) -> None:
        """Take the port, without asking the network what this machine is called."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = _ADDRESS, self.server_address[1]

    @property
    def address(self) -> str:
        return f"http://{_ADDRESS}:{self.server_port}/"

    def start(self) -> None:
        """Answer from now on, in threads of its own that keep no process from ending."""
        Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Pass over a browser that goes away before it has its answer."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server
    server_version, sys_version = "argmap", ""

    def do_GET(self) -> None:
        """Answer with a file, or with the page that says that there is none."""
        hosts = self.headers.get_all("Host", [])
        # Another name that leads here is that of a website which tries to read what is served.
        if len(hosts) != 1 or hosts[0].lower() not in self.server.hosts:
            self.send_error(HTTPStatus.FORBIDDEN)
            return
        files = self.server.files
        name = unquote(self.path.partition("?")[0].partition("#")[0])[1:] or "index.html"
        if name in files:
            self._send(HTTPStatus.OK, name, files[name])
        elif "404.html" in files:
            self._send(HTTPStatus.NOT_FOUND, "404.html", files["404.html"])
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    do_HEAD = do_GET  # noqa: N815

    def _refuse(self) -> None:
        self.send_error(HTTPStatus.METHOD_NOT_ALLOWED)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_TRACE = do_CONNECT = _refuse  # noqa: N815

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer with the name of an error, and with nothing that came with the request."""
        status = HTTPStatus(code)
        self._send(status, "error.txt", f"{status} {status.phrase}\n".encode())

    def _send(self, status: HTTPStatus, name: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(name.rpartition(".")[2], "application/octet-stream"))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET, HEAD")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing: requests are no news."""
