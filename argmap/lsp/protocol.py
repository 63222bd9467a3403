"""The messages of the protocol: which come to us as they are, and which are refused."""

from typing import Any, Protocol, cast

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidRequest
from pygls.protocol import LanguageServerProtocol, lsp_method

_EARLY = -32002
"""The protocol's code for a request that comes before the session has begun."""


class Session(Protocol):
    """What keeps the documents that are open in an editor."""

    def open(self, params: types.DidOpenTextDocumentParams) -> None: ...

    def change(self, params: types.DidChangeTextDocumentParams) -> None: ...

    def close(self, params: types.DidCloseTextDocumentParams) -> None: ...


class Messages(LanguageServerProtocol):
    """Leaves documents to the session: pygls ends lines where `str.splitlines` does, and editors do not.

    It answers every request, also one that cannot be read, as a client may wait for the answer for ever.
    """

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        self._session.open(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        self._session.change(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        self._session.close(params)

    @property
    def _session(self) -> Session:
        return cast(Session, self._server)

    def structure_message(self, data: dict[str, Any]) -> Any:
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" in data and "method" in data:
                self._refuse(data["id"], error)
            raise

    def handle_message(self, message: Any) -> None:
        method, number = getattr(message, "method", None), getattr(message, "id", None)
        if method is not None and number is not None:
            if self._shutdown:
                self._refuse(number, JsonRpcInvalidRequest("the session has ended"))
                return
            if self._workspace is None and method != types.INITIALIZE:
                self._refuse(number, JsonRpcException("the session has not begun", _EARLY))
                return
        super().handle_message(message)

    def _refuse(self, number: int | str, error: JsonRpcException) -> None:
        self._send_response(number, error=error.to_response_error())
