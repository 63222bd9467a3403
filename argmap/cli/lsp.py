"""`argmap lsp`."""

import gc
from typing import Annotated

import typer

from argmap.plain.errors import UsageError
from argmap.plain.interrupts import nothing_to_tidy

Stdio = Annotated[
    bool, typer.Option("--stdio", help="Speak over standard input and output; there is no other way.")
]


def lsp(stdio: Stdio = True) -> int:  # noqa: ARG001 - many editors pass it to any server
    """Serve an editor: findings as one types, completion, explanations, references, renaming.

    It speaks the Language Server Protocol, and needs what `pip install 'pygls>=2'` installs.
    """
    try:
        from argmap.lsp.server import serve
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise UsageError("the language server needs pygls: pip install 'pygls>=2'") from None
    gc.enable()  # this run is not short
    nothing_to_tidy()  # it writes no file, and a thread that waits for the client could not be ended
    return 0 if serve() else 1
