"""The server itself: documents kept in step with the editor, checked after a pause, and asked about."""

import asyncio
import logging
import os
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

import argmap
from argmap.lsp import typed
from argmap.lsp.documents import Document
from argmap.lsp.findings import Checked, Checks
from argmap.lsp.incoming import Incoming
from argmap.lsp.protocol import Messages
from argmap.lsp.responses import ANSWERS, Answer, Question
from argmap.plain.errors import ArgmapError, UsageError

PAUSE = 0.15
"""How long, in seconds, nothing must be typed before a document is checked."""

_REFUSED = -32803
"""The protocol's code for a request that was understood and cannot be done."""

_WATCHED = ("**/pyproject.toml", "**/*.lock", "**/*.{txt,md,markdown,html,htm}")
"""The settings, the locks, and the texts that they may be of."""


class Server(LanguageServer):
    """What is open in an editor, and what is found in it."""

    def __init__(self) -> None:
        super().__init__("argmap", argmap.__version__, protocol_cls=Messages)
        self.ended = False
        self._documents: dict[str, Document] = {}
        self._checked: dict[str, Checked] = {}
        self._checking: dict[str, asyncio.Task[None]] = {}
        self._checks = Checks()
        for name, (answer, options) in ANSWERS.items():
            self.feature(name, options)(self._answering(answer))
        for name, told in (
            (types.TEXT_DOCUMENT_DID_SAVE, self._saved),
            (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, self._saved),
            (types.INITIALIZED, self._watch),
            (types.SHUTDOWN, self._end),
        ):
            self.feature(name)(partial(told))  # pygls marks what it is given, which methods do not allow

    def open(self, params: types.DidOpenTextDocumentParams) -> None:
        item = params.text_document
        encoding = str(getattr(self.workspace.position_encoding, "value", self.workspace.position_encoding))
        name = to_fs_path(item.uri) if item.uri.startswith("file:") else None
        path = Path(name) if name else None
        document = Document.opened(item.uri, path, item.text, item.version, encoding)
        self._documents[item.uri] = self._checks.within_limits(document)
        self._check_soon(item.uri)

    def change(self, params: types.DidChangeTextDocumentParams) -> None:
        item = params.text_document
        document = self._documents.get(item.uri)
        if document is not None:
            changes = [typed.change(event) for event in params.content_changes]
            self._documents[item.uri] = document.after(changes, item.version)
            self._check_soon(item.uri)

    def close(self, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        document = self._documents.pop(uri, None)
        self._checked.pop(uri, None)
        if document is not None and document.claims:
            self._publish(document, [])

    def _saved(self, _params: object) -> None:
        """Check everything again: what was saved may be a lock, a text or the settings."""
        for uri, document in self._documents.items():
            self._documents[uri] = self._checks.within_limits(document.after([], document.version))
            self._check_soon(uri)

    def _end(self, _params: object) -> None:
        self.ended = True

    def _watch(self, _params: object) -> None:
        """Ask to be told when settings, a lock or a text change, of a client that can tell."""
        workspace = self.client_capabilities.workspace
        able = workspace.did_change_watched_files if workspace else None
        if not (able and able.dynamic_registration):
            return
        watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
        registration = types.Registration(
            "argmap-files",
            types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
            types.DidChangeWatchedFilesRegistrationOptions(watchers),
        )
        self.client_register_capability(types.RegistrationParams([registration]))

    def _check_soon(self, uri: str) -> None:
        if self._documents[uri].claims and uri not in self._checking:
            self._checking[uri] = asyncio.ensure_future(self._check(uri))

    async def _check(self, uri: str) -> None:
        """Check a document as soon as it rests, and again if it has changed meanwhile."""
        try:
            while (document := self._documents.get(uri)) is not None and not self._known(document):
                await asyncio.sleep(PAUSE)
                if self._documents.get(uri) is not document:
                    continue
                checked, found = await asyncio.to_thread(self._found, document)
                if self._documents.get(uri) is document:
                    self._checked[uri] = checked
                    self._publish(document, found)
        finally:  # at once, not when the task is told to be done: the next change may come before that
            del self._checking[uri]

    def _known(self, document: Document) -> Checked | None:
        checked = self._checked.get(document.uri)
        return checked if checked and checked.document is document else None

    def _found(self, document: Document) -> tuple[Checked, list[types.Diagnostic]]:
        checked = self._look(document)
        return checked, typed.diagnostics(checked)

    def _look(self, document: Document) -> Checked:
        try:
            return self._checks.check(document)
        except Exception as error:
            logging.getLogger(__name__).exception("the check failed")
            return Checked(document, failure=f"internal error: {type(error).__name__}: {error}")

    def _publish(self, document: Document, found: list[types.Diagnostic]) -> None:
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(document.uri, found, document.version)
        )

    def _answering(self, answer: Answer) -> Callable[[Any], Awaitable[Any]]:
        """Return a handler that answers beside the reading of messages, and lets no fault out."""

        async def handle(params: Any) -> Any:
            document = self._documents.get(params.text_document.uri)
            if document is None or not document.claims:
                return None
            question = Question(
                document,
                params,
                lambda: self._look(document),
                lambda: self._checks.lock_of(document),
                self._known(document),
                self._snippets,
            )
            try:
                return await asyncio.to_thread(answer, question)
            except ArgmapError as error:
                raise JsonRpcException(str(error), _REFUSED) from None
            except Exception:
                logging.getLogger(__name__).exception("a request failed")
                return None

        return handle

    @property
    def _snippets(self) -> bool:
        """Whether the client takes a snippet for an edit, which only edits of one version may hold."""
        workspace = self.client_capabilities.workspace
        able = workspace.workspace_edit if workspace else None
        return bool(able and able.document_changes and able.snippet_edit_support)

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Keep faults in the log, where an editor shows what a server writes; none is worth a window."""
        logging.getLogger(__name__).error("%s: %s", source.__name__, error)


def serve() -> bool:
    """Serve over standard input and output until the client ends; tell whether it took its leave."""
    if sys.stdin is None or sys.stdout is None:
        raise UsageError("the language server talks over standard input and output, and one is closed")
    loud = os.environ.get("ARGMAP_DEBUG") == "1"
    logging.basicConfig(stream=sys.stderr, level=logging.INFO if loud else logging.CRITICAL)
    server = Server()
    channel, sys.stdout = sys.stdout, sys.stderr  # what some library prints must not reach the client
    try:
        server.start_io(Incoming.of(sys.stdin.buffer), channel.buffer)
    finally:
        sys.stdout = channel
    return server.ended
