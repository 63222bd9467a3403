"""Plain values as the types of the protocol."""

import re
from collections.abc import Iterable
from typing import Any

from lsprotocol import types

from argmap.lsp.documents import Document
from argmap.lsp.findings import Checked
from argmap.lsp.outline import Symbol
from argmap.lsp.positions import Change, Point
from argmap.lsp.relocking import LockEdit
from argmap.plain.diagnostics import Diagnostic, Edit, Fix, Severity

SOURCE = "argmap"
_ACTIVE = re.compile(r"[\\$}]")
"""What means something in a snippet."""

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}
_SYMBOLS = {
    "group": types.SymbolKind.Namespace,
    "parties": types.SymbolKind.Interface,
    "people": types.SymbolKind.Interface,
    "sources": types.SymbolKind.File,
    "sections": types.SymbolKind.String,
    "terms": types.SymbolKind.Key,
    "topics": types.SymbolKind.Package,
    "accusations": types.SymbolKind.Class,
    "grounds": types.SymbolKind.Field,
    "rebuttals": types.SymbolKind.Method,
    "evidence": types.SymbolKind.Constant,
}


def point(position: types.Position) -> Point:
    return Point(position.line, position.character)


def range_(between: tuple[Point, Point]) -> types.Range:
    start, end = between
    return types.Range(types.Position(*start), types.Position(*end))


def change(event: types.TextDocumentContentChangeEvent) -> Change:
    if isinstance(event, types.TextDocumentContentChangePartial):
        return Change((point(event.range.start), point(event.range.end)), event.text)
    return Change(None, event.text)


def edits(document: Document, changes: Iterable[Edit]) -> list[types.TextEdit]:
    return [types.TextEdit(range_(document.points(edit.start, edit.end)), edit.text) for edit in changes]


def workspace_edit(
    document: Document, changes: Iterable[Edit], lock: LockEdit | None = None
) -> types.WorkspaceEdit:
    changed = {document.uri: edits(document, changes)}
    if lock is not None:
        changed[lock.uri] = [types.TextEdit(range_(lock.between), lock.text)]
    return types.WorkspaceEdit(changes=changed)


def snippet_edit(document: Document, edit: Edit, blank: int) -> types.WorkspaceEdit:
    """Return an edit after which the cursor stands at a blank of its text."""
    head, tail = (_ACTIVE.sub(r"\\\g<0>", part) for part in (edit.text[:blank], edit.text[blank:]))
    shown = types.SnippetTextEdit(
        range_(document.points(edit.start, edit.end)), types.StringValue(f"{head} $0{tail}")
    )
    item = types.OptionalVersionedTextDocumentIdentifier(document.uri, document.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(item, [shown])])


def diagnostics(checked: Checked) -> list[types.Diagnostic]:
    """Return what was found, or why nothing could be looked for."""
    if checked.failure:
        top = types.Range(types.Position(0, 0), types.Position(0, 0))
        return [types.Diagnostic(top, checked.failure, types.DiagnosticSeverity.Error, source=SOURCE)]
    return [diagnostic(checked.document, item) for item in checked.diagnostics]


def diagnostic(document: Document, item: Diagnostic) -> types.Diagnostic:
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(document.uri, range_(document.span(label.span))), label.text
        )
        for label in item.related
    ]
    idle = [types.DiagnosticTag.Unnecessary] if item.name.startswith("unused-") else None
    return types.Diagnostic(
        range=range_(document.span(item.span)),
        message=f"{item.message}\nhelp: {item.help}" if item.help else item.message,
        severity=_SEVERITIES[item.severity],
        code=item.code,
        source=SOURCE,
        tags=idle,
        related_information=related or None,
        data={
            "name": item.name,
            "label": item.label,
            "help": item.help,
            "fix": _fix(document, item.fix) if item.fix else None,
        },
    )


def _fix(document: Document, fix: Fix) -> dict[str, Any]:
    return {"title": fix.title, "safe": fix.safe, "edits": [_edit(document, edit) for edit in fix.edits]}


def _edit(document: Document, edit: Edit) -> dict[str, Any]:
    (line, character), (end_line, end_character) = document.points(edit.start, edit.end)
    start, end = {"line": line, "character": character}, {"line": end_line, "character": end_character}
    return {"range": {"start": start, "end": end}, "newText": edit.text}


def symbol(document: Document, item: Symbol) -> types.DocumentSymbol:
    whole, named = (document.best_points(*place) for place in ((item.start, item.end), item.named))
    return types.DocumentSymbol(
        name=item.name,
        detail=item.detail or None,
        kind=_SYMBOLS[item.kind],
        range=range_((min(whole[0], named[0]), max(whole[1], named[1]))),
        selection_range=range_(named),
        children=[symbol(document, child) for child in item.children],
    )


def markdown(text: str) -> types.MarkupContent:
    return types.MarkupContent(types.MarkupKind.Markdown, text)
