"""A real session: `argmap lsp` as a process, and a client that is not ours."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest

pytest.importorskip("pygls")

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.client import LanguageClient

from argmap.claimfile.canonical import format_text
from argmap.plain.span import SourceText

LIMIT = 600
T = TypeVar("T")


class Client:
    """Talks to one server from a thread of its own, so that tests need not be coroutines."""

    def __init__(self, folder: Path, encodings: list[str], *, snippets: bool = False) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.client = LanguageClient("test", "1")
        self.published: list[types.PublishDiagnosticsParams] = []
        self.messages: list[object] = []
        self._news = threading.Condition()
        self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(partial(self._publish))
        self.client.feature(types.WINDOW_SHOW_MESSAGE)(partial(self.messages.append))
        self.client.feature(types.CLIENT_REGISTER_CAPABILITY)(partial(self.messages.append))
        self.run(self.client.start_io(sys.executable, "-m", "argmap", "lsp", "--stdio", cwd=folder))
        watched = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
        capabilities = types.ClientCapabilities(
            general=types.GeneralClientCapabilities(position_encodings=encodings),
            workspace=types.WorkspaceClientCapabilities(
                did_change_watched_files=watched,
                workspace_edit=types.WorkspaceEditClientCapabilities(
                    document_changes=snippets, snippet_edit_support=snippets
                ),
            ),
            text_document=types.TextDocumentClientCapabilities(
                rename=types.RenameClientCapabilities(prepare_support=True)
            ),
        )
        asked = types.InitializeParams(capabilities, root_uri=folder.as_uri())
        self.capabilities = self.ask(self.client.initialize_async, asked).capabilities
        self.tell(self.client.initialized, types.InitializedParams())

    def _publish(self, params: types.PublishDiagnosticsParams) -> None:
        with self._news:
            self.published.append(params)
            self._news.notify_all()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(asyncio.wait_for(coroutine, LIMIT), self._loop).result(
            LIMIT + 5
        )

    def ask(self, method: Callable[..., Any], params: object) -> Any:
        async def call() -> Any:
            return await method(params)

        return self.run(call())

    def tell(self, method: Callable[..., Any], params: object) -> None:
        async def call() -> None:
            method(params)

        self.run(call())

    def open(self, uri: str, text: str) -> None:
        item = types.TextDocumentItem(uri, "yaml", 1, text)
        self.tell(self.client.text_document_did_open, types.DidOpenTextDocumentParams(item))

    def change(self, uri: str, version: int, *changes: types.TextDocumentContentChangeEvent) -> None:
        item = types.VersionedTextDocumentIdentifier(version, uri)
        params = types.DidChangeTextDocumentParams(item, list(changes))
        self.tell(self.client.text_document_did_change, params)

    def save(self, uri: str) -> None:
        params = types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri))
        self.tell(self.client.text_document_did_save, params)

    def close(self, uri: str) -> None:
        params = types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri))
        self.tell(self.client.text_document_did_close, params)

    def findings(self, uri: str, version: int | None, *, after: int = 0) -> list[types.Diagnostic]:
        """Wait for what is published of one version of a document, later than ``after`` messages."""

        def news() -> list[types.PublishDiagnosticsParams]:
            return [item for item in self.published[after:] if (item.uri, item.version) == (uri, version)]

        with self._news:
            assert self._news.wait_for(news, LIMIT), self.published
            return list(news()[-1].diagnostics)

    def end(self) -> int | None:
        self.ask(self.client.shutdown_async, None)
        self.tell(self.client.exit, None)
        self.run(self.client.stop())
        process = self.client._server
        self.run(asyncio.sleep(0.05))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(LIMIT)
        self._loop.close()
        return process.returncode if process else None


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "pyproject.toml").write_text("", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[Client]:
    client = Client(folder, ["utf-16"])
    yield client
    assert client.end() == 0
    assert [item for item in client.messages if isinstance(item, types.ShowMessageParams)] == []


@pytest.fixture
def uri(folder: Path, request: pytest.FixtureRequest) -> str:
    name = f"{request.node.name.partition('[')[0]}.claims.yaml"
    return (folder / name).as_uri()


def at(text: str, mark: str, shift: int = 0) -> types.Position:
    """Return where a mark stands in a text, in UTF-16."""
    before = text[: text.index(mark) + shift]
    line = before.rpartition("\n")[2]
    return types.Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)


def applied(text: str, edits: list[types.TextEdit]) -> str:
    def offset(position: types.Position) -> int:
        lines = text.split("\n")
        line = lines[position.line].encode("utf-16-le")[: position.character * 2].decode("utf-16-le")
        return sum(len(item) + 1 for item in lines[: position.line]) + len(line)

    for edit in sorted(edits, key=lambda item: offset(item.range.start), reverse=True):
        text = text[: offset(edit.range.start)] + edit.new_text + text[offset(edit.range.end) :]
    return text


def asking(uri: str, position: types.Position) -> dict[str, Any]:
    return {"text_document": types.TextDocumentIdentifier(uri), "position": position}


def test_what_it_can_do(client: Client) -> None:
    able = client.capabilities
    assert able.position_encoding == "utf-16"
    assert able.text_document_sync.change is types.TextDocumentSyncKind.Incremental
    assert able.text_document_sync.open_close
    assert able.rename_provider.prepare_provider
    for name in (
        "completion",
        "hover",
        "definition",
        "references",
        "document_symbol",
        "folding_range",
        "document_formatting",
    ):
        assert getattr(able, f"{name}_provider")


def test_findings_are_those_of_a_check(client: Client, uri: str, sample: str, folder: Path) -> None:
    text = sample.replace("topic: light", "topic: lihgt").replace(
        "by: council\n    at: oil", "by: concil\n    at: 🕯"
    )
    client.open(uri, text)
    found = client.findings(uri, 1)
    (folder / "same.yaml").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "argmap", "check", "same.yaml", "--output-format", "json"],
        cwd=folder, capture_output=True, check=False, timeout=LIMIT,
    )  # fmt: skip
    wanted = json.loads(done.stdout)["diagnostics"]
    assert len(found) == len(wanted) > 3
    for item, want in zip(found, wanted, strict=True):
        assert item.source == "argmap"
        assert (item.code, item.data["name"], item.data["label"]) == (
            want["code"],
            want["name"],
            want["label"],
        )
        assert item.severity == {"error": 1, "warning": 2, "note": 3}[want["severity"]]
        assert item.message.split("\nhelp: ") == [part for part in (want["message"], want["help"]) if part]
        places = [(item.range, want)]
        assert len(item.related_information or ()) == len(want["related"])
        for label, other in zip(item.related_information or (), want["related"], strict=True):
            assert (label.message, label.location.uri) == (other["text"], uri)
            places.append((label.location.range, other))
        for place, other in places:
            assert place.start.line == other["start"]["line"] - 1
            assert place.end.line == other["end"]["line"] - 1
            assert place.start.character == other["start"]["column"] - 1
    candle = next(item for item in found if "🕯" in item.message)
    assert candle.range.end.character - candle.range.start.character == 2


def test_changes_are_followed(client: Client, uri: str, sample: str) -> None:
    client.open(uri, sample)
    before = client.findings(uri, 1)
    place = at(sample, "topic: light", len("topic: "))
    end = types.Position(place.line, place.character + len("light"))
    typed = types.TextDocumentContentChangePartial(types.Range(place, end), "lamp\U0001f56f")
    again = types.Range(
        types.Position(place.line, place.character + 4), types.Position(place.line, place.character + 6)
    )
    client.change(uri, 2, typed, types.TextDocumentContentChangePartial(again, "s"))
    found = client.findings(uri, 2)
    new = [item for item in found if item.message not in {old.message for old in before}]
    assert (
        'accusation "light-was-out" names the unknown topic "lamps"\nhelp: expected one of "light", "watch", '
        'or declare "lamps" under `topics`' in [item.message for item in new]
    )
    client.change(uri, 3, types.TextDocumentContentChangeWholeDocument(sample))
    assert [item.message for item in client.findings(uri, 3)] == [item.message for item in before]


def test_only_the_last_of_many_changes_is_checked(client: Client, uri: str, sample: str) -> None:
    client.open(uri, sample)
    client.findings(uri, 1)
    seen = len(client.published)
    for version in range(2, 12):
        client.change(uri, version, types.TextDocumentContentChangeWholeDocument(f"{sample}# {version}\n"))
    client.findings(uri, 11)
    versions = [item.version for item in client.published[seen:] if item.uri == uri]
    assert len(versions) < 5


def test_findings_go_with_the_document(client: Client, uri: str, sample: str) -> None:
    client.open(uri, sample.replace("topic: light", "topic: x"))
    assert client.findings(uri, 1)
    seen = len(client.published)
    client.close(uri)
    assert client.findings(uri, 1, after=seen) == []


def test_settings_are_followed(client: Client, folder: Path, sample: str) -> None:
    below = folder / "below"
    below.mkdir()
    uri = (below / "claims.yaml").as_uri()
    client.open(uri, sample.replace("topic: light", "topic: x"))
    assert "AM102" in [item.code for item in client.findings(uri, 1)]
    for settings, codes in (
        ('select = ["AM308"]', []),
        ("nosuch = 1", [None]),
        ('select = ["AM102"]', ["AM102"]),
    ):
        (below / "pyproject.toml").write_text(f"[tool.argmap]\n{settings}\n", encoding="utf-8")
        seen = len(client.published)
        client.save(uri)
        found = client.findings(uri, 1, after=seen)
        assert [item.code for item in found] == codes
    assert any(isinstance(item, types.RegistrationParams) for item in client.messages)


def test_other_files_are_left_alone(client: Client, folder: Path) -> None:
    uri = (folder / "other.yaml").as_uri()
    seen = len(client.published)
    client.open(uri, "a: [b\n")
    assert (
        client.ask(
            client.client.text_document_hover_async, types.HoverParams(**asking(uri, types.Position(0, 0)))
        )
        is None
    )
    asked = types.HoverParams(**asking("file:///nowhere.yaml", types.Position(9, 9)))
    assert client.ask(client.client.text_document_hover_async, asked) is None
    client.change(uri, 2, types.TextDocumentContentChangeWholeDocument("argmap: 1\n"))
    assert client.findings(uri, 2)
    assert {item.version for item in client.published[seen:] if item.uri == uri} == {2}


def test_completion(client: Client, uri: str, sample: str) -> None:
    text = f"{sample}  half-typed:\n    title: Half\n    topic: wa"
    client.open(uri, sample)
    client.change(uri, 2, types.TextDocumentContentChangeWholeDocument(text))
    asked = types.CompletionParams(**asking(uri, types.Position(text.count("\n"), len("    topic: wa"))))
    found = client.ask(client.client.text_document_completion_async, asked)
    assert [(item.label, item.detail) for item in found.items] == [
        ("light", "The light"),
        ("watch", "The watch"),
    ]
    assert applied(text, [found.items[1].text_edit]).endswith("    topic: watch")
    broken = f"{sample}  half-typed:\n    title: Half\n    un"
    client.change(uri, 3, types.TextDocumentContentChangeWholeDocument(broken))
    end = types.Position(broken.count("\n"), len("    un"))
    found = client.ask(
        client.client.text_document_completion_async, types.CompletionParams(**asking(uri, end))
    )
    labels = [item.label for item in found.items]
    assert labels[:2] == ["claim", "topic"]
    assert "unanswered" in labels
    assert "title" not in labels


def test_hover(client: Client, uri: str, sample: str) -> None:
    text = sample.replace("topic: watch", "topic: wtach")
    client.open(uri, text)
    client.findings(uri, 1)

    def said(mark: str, shift: int = 0) -> str:
        asked = types.HoverParams(**asking(uri, at(text, mark, shift)))
        found = client.ask(client.client.text_document_hover_async, asked)
        return found.contents.value if found else ""

    assert "**The oil book**" in said("source: oil-book", len("source: "))
    assert "by argument" not in said("part_of: light-was-out", 12)
    assert "`light-was-out`: accusation, answered with evidence; granted in part" in said(
        "part_of: light-was-out", 12
    )
    assert "“As to the wick …”" in said("at: oil.2", 5)
    assert "The kind of answer." in said("move: denial")
    assert said("topic: wtach", 8).startswith("# unknown-name (AM102, error)")
    assert said("A pilot saw") == ""


def test_going_to_definitions_and_references(client: Client, uri: str, sample: str) -> None:
    client.open(uri, sample)
    place = at(sample, "against: none-seen", len("against: "))
    (target,) = client.ask(
        client.client.text_document_definition_async, types.DefinitionParams(**asking(uri, place))
    )
    assert target.uri == uri
    assert target.range.start == at(sample, "none-seen: {claim")
    for declared, count in ((True, 2), (False, 1)):
        asked = types.ReferenceParams(
            context=types.ReferenceContext(declared), **asking(uri, target.range.start)
        )
        assert len(client.ask(client.client.text_document_references_async, asked)) == count
    asked = types.DocumentHighlightParams(**asking(uri, place))
    kinds = [item.kind for item in client.ask(client.client.text_document_document_highlight_async, asked)]
    assert kinds == [types.DocumentHighlightKind.Write, types.DocumentHighlightKind.Read]


def test_renaming(client: Client, uri: str, sample: str) -> None:
    client.open(uri, sample)
    place = at(sample, "by: council", len("by: "))
    ready = client.ask(
        client.client.text_document_prepare_rename_async, types.PrepareRenameParams(**asking(uri, place))
    )
    assert ready.placeholder == "council"
    edit = client.ask(
        client.client.text_document_rename_async, types.RenameParams(new_name="town", **asking(uri, place))
    )
    new = applied(sample, edit.changes[uri])
    assert new == sample.replace("by: council", "by: town").replace("  council:", "  town:")
    with pytest.raises(JsonRpcException, match='"keeper" is taken'):
        client.ask(
            client.client.text_document_rename_async,
            types.RenameParams(new_name="keeper", **asking(uri, place)),
        )
    nothing = types.PrepareRenameParams(**asking(uri, at(sample, "pints")))
    assert client.ask(client.client.text_document_prepare_rename_async, nothing) is None


def test_renaming_changes_the_lock(client: Client, folder: Path, sample: str) -> None:
    below = folder / "locked"
    below.mkdir()
    row = '{"sha256": "0", "section": "plea:oil.1", "words": [[1, 2]]}'
    (below / "claims.lock").write_text(
        '{"lock": 2, "normalisation": 2, "texts": [{"id": "plea", "sha256": "0", "words": 9}],\n'
        ' "sections": {}, "quotations": {"keeper-slept._q1": ' + row + "}}",
        encoding="utf-8",
    )
    uri = (below / "claims.yaml").as_uri()
    client.open(uri, sample)
    asked = types.RenameParams(new_name="keeper-woke", **asking(uri, at(sample, "keeper-slept")))
    edit = client.ask(client.client.text_document_rename_async, asked)
    assert set(edit.changes) == {uri, (below / "claims.lock").as_uri()}
    (changed,) = edit.changes[(below / "claims.lock").as_uri()]
    assert "woke" in changed.new_text
    client.close(uri)


def test_symbols_and_folds_outlive_a_fault(client: Client, uri: str, sample: str) -> None:
    client.open(uri, sample)
    asked = types.DocumentSymbolParams(types.TextDocumentIdentifier(uri))
    folded = types.FoldingRangeParams(types.TextDocumentIdentifier(uri))
    groups = client.ask(client.client.text_document_document_symbol_async, asked)
    assert [group.name for group in groups] == ["parties", "sources", "topics", "accusations"]
    assert [child.name for child in groups[3].children[0].children] == ["none-seen", "oil-was-burnt"]
    assert len(client.ask(client.client.text_document_folding_range_async, folded)) > 10
    client.change(
        uri,
        2,
        types.TextDocumentContentChangePartial(
            types.Range(types.Position(0, 0), types.Position(0, 0)), "{\n"
        ),
    )
    assert "AM001" in [item.code for item in client.findings(uri, 2)]
    again = client.ask(client.client.text_document_document_symbol_async, asked)
    assert [group.name for group in again] == ["parties", "sources", "topics", "accusations"]
    assert again[3].range.start.line == groups[3].range.start.line + 1


def test_actions(client: Client, uri: str, sample: str) -> None:
    text = sample.replace("topic: watch", "topic: wtach")
    client.open(uri, text)
    (finding,) = [item for item in client.findings(uri, 1) if item.code == "AM102"]
    asked = types.CodeActionParams(
        types.TextDocumentIdentifier(uri), finding.range, types.CodeActionContext([finding])
    )
    found = {item.title: item for item in client.ask(client.client.text_document_code_action_async, asked)}
    here = found["Ignore AM102 (unknown-name) on this line"]
    new = applied(text, here.edit.changes[uri])
    assert "    topic: wtach  # argmap: ignore[AM102]\n" in new
    client.change(uri, 2, types.TextDocumentContentChangeWholeDocument(new))
    codes = [item.code for item in client.findings(uri, 2)]
    assert "AM102" not in codes
    assert "AM903" in codes  # until a reason is given
    client.change(uri, 3, types.TextDocumentContentChangeWholeDocument(new.replace("[AM102]", "[AM102] so")))
    assert "AM903" not in [item.code for item in client.findings(uri, 3)]


def test_every_safe_fix_at_once(client: Client, uri: str, sample: str) -> None:
    text = sample.replace("had only the bells.", "had only the bells.  ").replace(
        "Oil was burnt", "'Oil was burnt '"
    )
    client.open(uri, text)
    assert [item.code for item in client.findings(uri, 1)].count("AM308") == 2
    begin = types.Position(0, 0)
    for kind, count in (
        ("source.fixAll", 1),
        ("source.fixAll.argmap", 1),
        ("source.fixAll.other", 0),
        ("refactor", 0),
    ):
        asked = types.CodeActionParams(
            types.TextDocumentIdentifier(uri),
            types.Range(begin, begin),
            types.CodeActionContext([], only=[kind]),
        )
        made = client.ask(client.client.text_document_code_action_async, asked)
        assert len(made) == count
        for action in made:
            new = applied(text, action.edit.changes[uri])
            assert new == text.replace("bells.  ", "bells.").replace("burnt '", "burnt'")


def test_the_cursor_is_left_where_a_reason_is_due(tmp_path: Path, sample: str) -> None:
    client = Client(tmp_path, ["utf-16"], snippets=True)
    try:
        uri = (tmp_path / "claims.yaml").as_uri()
        client.open(uri, sample.replace("topic: watch", "topic: wtach"))
        (finding,) = [item for item in client.findings(uri, 1) if item.code == "AM102"]
        asked = types.CodeActionParams(
            types.TextDocumentIdentifier(uri), finding.range, types.CodeActionContext([finding])
        )
        made = client.ask(client.client.text_document_code_action_async, asked)
        shown = []
        for item in made:
            if not item.title.startswith("Ignore "):
                continue
            (change,) = item.edit.document_changes
            assert (change.text_document.uri, change.text_document.version) == (uri, 1)
            shown += [(edit.range.start.line, edit.snippet.value) for edit in change.edits]
        line = finding.range.start.line
        assert shown == [
            (line, "  # argmap: ignore[AM102] $0"),
            (0, "# argmap: ignore-file[AM102] $0\n"),
        ]
    finally:
        assert client.end() == 0


def test_formatting(client: Client, uri: str, sample: str) -> None:
    asked = types.DocumentFormattingParams(
        types.TextDocumentIdentifier(uri), types.FormattingOptions(2, True)
    )
    client.open(uri, sample)
    edits = client.ask(client.client.text_document_formatting_async, asked)
    assert applied(sample, edits) == format_text(SourceText("x", sample)) != sample
    client.change(uri, 2, types.TextDocumentContentChangeWholeDocument(applied(sample, edits)))
    assert not client.ask(client.client.text_document_formatting_async, asked)
    client.change(uri, 3, types.TextDocumentContentChangeWholeDocument("argmap: ["))
    with pytest.raises(JsonRpcException, match="cannot format"):
        client.ask(client.client.text_document_formatting_async, asked)


def test_a_hostile_document(client: Client, uri: str, sample: str) -> None:
    for version, text in enumerate(
        [
            "argmap: 1\n" + "[" * 20_000,
            "\ufeff" + sample,
            sample.replace("\n", "\r\n"),
            "argmap: \u2028\x85\x0c{",
            "",
        ],
        1,
    ):
        if version == 1:
            client.open(uri, text)
        else:
            client.change(uri, version, types.TextDocumentContentChangeWholeDocument(text))
        client.findings(uri, version)
        end = types.Position(10_000, 10_000)
        for ask, asked in (
            (client.client.text_document_completion_async, types.CompletionParams(**asking(uri, end))),
            (client.client.text_document_hover_async, types.HoverParams(**asking(uri, end))),
            (
                client.client.text_document_document_symbol_async,
                types.DocumentSymbolParams(types.TextDocumentIdentifier(uri)),
            ),
        ):
            client.ask(ask, asked)


@pytest.mark.parametrize(("encoding", "character"), [("utf-8", 7), ("utf-16", 5), ("utf-32", 4)])
def test_encodings(tmp_path: Path, encoding: str, character: int) -> None:
    client = Client(tmp_path, [encoding])
    try:
        assert client.capabilities.position_encoding == encoding
        uri = (tmp_path / "claims.yaml").as_uri()
        client.open(uri, "argmap: 1\n'🕯x': y\n")
        start = types.Position(1, character - 2)
        edit = types.Range(start, types.Position(1, character - 1))
        client.change(uri, 2, types.TextDocumentContentChangePartial(edit, "a"))
        (finding,) = [item for item in client.findings(uri, 2) if item.code == "AM021"]
        assert '"🕯a"' in finding.message
        assert finding.range == types.Range(types.Position(1, 0), types.Position(1, character))
    finally:
        assert client.end() == 0


def test_a_client_that_goes_away(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "argmap", "lsp"],
        input=b"",
        capture_output=True,
        cwd=tmp_path,
        timeout=LIMIT,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
