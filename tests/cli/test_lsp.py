"""`argmap lsp` where what it needs is not installed; a session is in `tests/lsp/test_session.py`."""

import sys
from collections.abc import Callable

import pytest

Call = Callable[..., object]


@pytest.mark.parametrize("missing", ["pygls", "lsprotocol"])
def test_without_pygls(argmap: Call, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == missing]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "argmap.lsp.server", raising=False)
    monkeypatch.setitem(sys.modules, missing, None)
    outcome = argmap("lsp")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "argmap: the language server needs pygls: pip install 'pygls>=2'\n"
