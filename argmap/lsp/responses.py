"""What is answered to each request, about one document as it was when the request came."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lsprotocol import types

from argmap.lsp import navigation, outline, typed
from argmap.lsp.actions import Action, actions
from argmap.lsp.canonical import formatted
from argmap.lsp.completion import complete
from argmap.lsp.documents import Document
from argmap.lsp.findings import Checked
from argmap.lsp.hover import hover
from argmap.lsp.relocking import relocked

_COMPLETED = {
    "key": types.CompletionItemKind.Property,
    "identifier": types.CompletionItemKind.Reference,
    "word": types.CompletionItemKind.EnumMember,
}
_TRIGGERS = [" ", "[", "{", "."]
"""A full stop goes on to the sections below a prefix."""

_FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.argmap"
"""What may be done on every save, for all servers together or for this one alone."""


@dataclass(frozen=True)
class Question:
    """A request: what was asked of which document, and how to learn what is found in it, and of its lock."""

    document: Document
    asked: Any
    check: Callable[[], Checked]
    lock: Callable[[], Path | None]
    known: Checked | None
    """What was found, where it is known already."""
    snippets: bool = False
    """Whether the client takes edits that leave the cursor where an author is to write on."""


def _complete(question: Question) -> types.CompletionList:
    document = question.document
    offset = document.offset(typed.point(question.asked.position))
    offer = complete(document.parsed.source.text, offset, lambda: document.best)
    between = typed.range_(document.points(offer.start, offer.end))
    items = [
        types.CompletionItem(
            label=item.label,
            kind=_COMPLETED[item.kind],
            detail=item.detail or None,
            documentation=typed.markdown(item.documentation) if item.documentation else None,
            sort_text=f"{number:04}",
            text_edit=types.TextEdit(between, item.insert),
        )
        for number, item in enumerate(offer.items)
    ]
    return types.CompletionList(is_incomplete=False, items=items)


def _hover(question: Question) -> types.Hover | None:
    found = question.known.diagnostics if question.known else ()
    said = hover(question.document, typed.point(question.asked.position), found)
    return types.Hover(typed.markdown(said.text), typed.range_(said.between)) if said else None


def _define(question: Question) -> list[types.Location]:
    document = question.document
    found = navigation.definitions(document, typed.point(question.asked.position))
    return [types.Location(document.uri, typed.range_(between)) for between in found]


def _refer(question: Question) -> list[types.Location]:
    document, asked = question.document, question.asked
    declared = asked.context.include_declaration
    found = navigation.mentions(document, typed.point(asked.position), declared=declared)
    return [types.Location(document.uri, typed.range_(between)) for between, _ in found]


def _highlight(question: Question) -> list[types.DocumentHighlight]:
    found = navigation.mentions(question.document, typed.point(question.asked.position))
    kinds = {True: types.DocumentHighlightKind.Write, False: types.DocumentHighlightKind.Read}
    return [types.DocumentHighlight(typed.range_(between), kinds[declares]) for between, declares in found]


def _prepare_rename(question: Question) -> types.PrepareRenamePlaceholder | None:
    found = navigation.renameable(question.document, typed.point(question.asked.position))
    if found is None:
        return None
    between, name = found
    return types.PrepareRenamePlaceholder(typed.range_(between), name)


def _rename(question: Question) -> types.WorkspaceEdit:
    document, asked = question.document, question.asked
    where = typed.point(asked.position)
    edits = navigation.rename(document, where, asked.new_name)
    names = navigation.new_names(document, where, asked.new_name)
    lock = question.lock()
    return typed.workspace_edit(document, edits, relocked(lock, names, document.encoding) if lock else None)


def _outline(question: Question) -> list[types.DocumentSymbol]:
    found = outline.symbols(question.document.best.loaded)
    return [typed.symbol(question.document, item) for item in found]


def _fold(question: Question) -> list[types.FoldingRange]:
    document = question.document
    if document.best is not document.parsed:
        return []  # the editor keeps the folds that it has
    kinds = {True: types.FoldingRangeKind.Comment, False: types.FoldingRangeKind.Region}
    return [
        types.FoldingRange(fold.first - 1, fold.last - 1, kind=kinds[fold.comment])
        for fold in outline.folds(document.parsed.loaded)
    ]


def _format(question: Question) -> list[types.TextEdit]:
    return typed.edits(question.document, formatted(question.document))


def _act(question: Question) -> list[types.CodeAction]:
    document, asked = question.document, question.asked
    found = (question.known or question.check()).diagnostics
    start, end = typed.point(asked.range.start), typed.point(asked.range.end)
    spans = [(item, document.span(item.span)) for item in found]
    marked = [item for item, (first, last) in spans if first <= end and last >= start]
    made = [_action(question, item) for item in actions(document.parsed.loaded, marked, found)]
    wanted = asked.context.only
    return made if wanted is None else [action for action in made if _is_one_of(action, wanted)]


def _action(question: Question, item: Action) -> types.CodeAction:
    document = question.document
    if item.blank is not None and question.snippets:
        edit = typed.snippet_edit(document, item.edits[0], item.blank)
    else:
        edit = typed.workspace_edit(document, item.edits)
    kind = _FIX_ALL if item.everywhere else types.CodeActionKind.QuickFix
    return types.CodeAction(
        title=item.title,
        kind=kind,
        diagnostics=[typed.diagnostic(document, item.diagnostic)] if item.diagnostic else None,
        is_preferred=True if item.preferred else None,
        edit=edit,
    )


def _is_one_of(action: types.CodeAction, wanted: list[types.CodeActionKind | str]) -> bool:
    kind = str(getattr(action.kind, "value", action.kind))
    names = [str(getattr(name, "value", name)) for name in wanted]
    return any(not name or kind == name or kind.startswith(f"{name}.") for name in names)


Answer = Callable[[Question], Any]
ANSWERS: dict[str, tuple[Answer, Any]] = {
    types.TEXT_DOCUMENT_COMPLETION: (_complete, types.CompletionOptions(trigger_characters=_TRIGGERS)),
    types.TEXT_DOCUMENT_HOVER: (_hover, None),
    types.TEXT_DOCUMENT_DEFINITION: (_define, None),
    types.TEXT_DOCUMENT_REFERENCES: (_refer, None),
    types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT: (_highlight, None),
    types.TEXT_DOCUMENT_PREPARE_RENAME: (_prepare_rename, None),
    types.TEXT_DOCUMENT_RENAME: (_rename, types.RenameOptions(prepare_provider=True)),
    types.TEXT_DOCUMENT_DOCUMENT_SYMBOL: (_outline, types.DocumentSymbolOptions(label="argmap")),
    types.TEXT_DOCUMENT_FOLDING_RANGE: (_fold, None),
    types.TEXT_DOCUMENT_FORMATTING: (_format, None),
    types.TEXT_DOCUMENT_CODE_ACTION: (
        _act,
        types.CodeActionOptions([types.CodeActionKind.QuickFix, _FIX_ALL]),
    ),
}
"""How each request is answered, and what the client is told of it."""
