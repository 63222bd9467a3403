"""Sites before a browser: written to disk, served, and read by somebody who notes what goes wrong."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.pages.sites import Files


def written(files: Files, folder: Path) -> Path:
    """Write a site into a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine, and tell where."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


class Reader:
    """Somebody before a window, who notes what the pages say to the console and ask of the network."""

    def __init__(self, page: Any, base: str) -> None:
        self.base, self.page = base, page
        self.heard: list[str] = []
        self.asked: list[str] = []
        self._ears: dict[str, Callable[[Any], None]] = {
            "console": lambda message: self.heard.append(f"{message.text} {message.location}"),
            "pageerror": lambda error: self.heard.append(str(error)),
            "dialog": self._dialog,
            "request": lambda request: self.asked.append(request.url),
        }
        for event, ear in self._ears.items():
            page.on(event, ear)

    def _dialog(self, dialog: Any) -> None:
        self.heard.append(dialog.message)
        dialog.dismiss()

    def open(self, name: str) -> Any:
        self.page.goto(f"{self.base}/{name}")
        return self.page

    def follow(self, link: Any) -> None:
        """Go where a link leads, and wait until the page is whole: a click alone does not."""
        with self.page.expect_navigation():
            link.click()

    def leave(self) -> None:
        """Leave the window to the next."""
        for event, ear in self._ears.items():
            self.page.remove_listener(event, ear)
        self.page.goto("about:blank")

    @property
    def here(self) -> str:
        return str(self.page.url).removeprefix(f"{self.base}/")

    def undisturbed(self) -> None:
        """Assert that nothing went wrong, and that nothing was asked for elsewhere."""
        assert self.heard == [], self.heard
        assert [url for url in self.asked if not url.startswith(self.base)] == []
