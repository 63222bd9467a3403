"""`argmap serve`."""

import gc
import time
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from argmap.checking.results import FileResult
from argmap.cli import options
from argmap.cli.call import DEFAULT, STDIN, Call, lock_of, settings_for
from argmap.cli.checkers import Checkers
from argmap.cli.inputs import shared_files
from argmap.cli.maps import checked_map, unverified
from argmap.cli.streams import note
from argmap.cli.watching import PAUSE, Stamp, stamp
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.errors import ArgmapError, UsageError
from argmap.plain.processes import cores
from argmap.wording.numbers import counted

if TYPE_CHECKING:
    from argmap.cli.server import Server

Port = Annotated[
    int,
    typer.Option(
        "--port", metavar="N", min=0, max=65535, help="Where to serve; 8000 by default. 0: any that is free."
    ),
]
Open = Annotated[bool, typer.Option("--open", help="Show it in the browser.")]


def serve(
    file: options.File = DEFAULT,
    port: Port = 8000,
    show: Open = False,
    text: options.Texts = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Show the site in a browser while you write, built again after each change.

    It is served to this machine alone and written nowhere. Where the file has errors, the pages say which,
    and come back once they are mended; warnings are listed at the foot of each page.
    """
    from argmap.cli.server import Server  # of which no other command has need

    if file == STDIN:
        raise UsageError("standard input cannot be watched")
    call = Call(config=config, isolated=isolated, flags={"texts": options.texts(text)})
    settings_for(call, file)  # what makes no sense from the start ends the call
    gc.enable()  # this run is not short
    server = Server(port)
    note(f"serving {server.address} and building it again after every change; Ctrl-C ends")
    built = _Built(call, file)
    _show(server, built, built.changed())
    server.start()
    if show:
        webbrowser.open(server.address)
    while True:
        time.sleep(PAUSE)
        if news := built.changed():
            _show(server, built, news)


def _show(server: "Server", built: "_Built", news: list[str]) -> None:
    server.files = built.files
    for line in news:
        note(line)


class _Built:
    """The site of a file as it was when it was last looked at, or what keeps it from being built."""

    def __init__(self, call: Call, file: str) -> None:
        self._call, self._file = call, file
        self._checkers = Checkers(call)
        self._stamps: tuple[Stamp, Stamp] = (), ()
        self._text: str | None = None
        self._warnings: list[Diagnostic] = []
        self._unverified = ""
        self.files: dict[str, bytes] = {}

    def changed(self) -> list[str]:
        """Build again where the file, a text, the lock or the settings changed; tell what came of it."""
        # The stamps are taken first, so that a change in the meantime is seen as one.
        shared = stamp([lock_of(self._call, self._file), *shared_files(self._call, [self._file])])
        stamps = stamp([Path(self._file)]), shared
        if stamps == self._stamps:
            return []
        if shared != self._stamps[1]:
            self._checkers, self._text = Checkers(self._call), None
        self._stamps = stamps
        try:
            return self._build()
        except ArgmapError as error:
            self._is_broken(str(error))
            return [f"argmap: {error}"]

    def _build(self) -> list[str]:
        from argmap import pages
        from argmap.pages.serving import served

        found, result = checked_map(self._checkers, self._file)
        errors = sum(item.severity is Severity.ERROR for item in result.diagnostics)
        warnings = [item for item in result.diagnostics if item.severity is Severity.WARNING]
        if found is None or errors:
            line = f"{self._file} has {counted(errors, 'error')}"
            self._is_broken(line, result)
            return [f"{line}, as the pages tell; looked at {_now()}"]
        if (found.source.text, warnings) == (self._text, self._warnings):
            return []
        self.files = served(pages.site(found, jobs=cores()), warnings)
        self._text, self._warnings = found.source.text, warnings
        listed = f", {counted(len(warnings), 'warning')} listed at the foot of each page" if warnings else ""
        return [f"built at {_now()}{listed}", *self._news_of(unverified(found))]

    def _news_of(self, told: str) -> list[str]:
        """Return what there is to tell of quotations that rest on nothing, where it was not told before."""
        known, self._unverified = self._unverified, told
        return [told] if told and told != known else []

    def _is_broken(self, line: str, result: FileResult | None = None) -> None:
        from argmap.pages.serving import broken

        self.files, self._text = broken(line, result), None


def _now() -> str:
    return time.strftime("%H:%M:%S")
