"""A document in its canonical shape."""

from argmap.diagnostics import Edit
from argmap.formatting import format_text
from argmap.lsp.documents import Document
from argmap.lsp.positions import difference


def formatted(document: Document) -> tuple[Edit, ...]:
    """Return the edit that does what `argmap fmt` does; none where there is nothing to do.

    Raises ``InputError`` where the file cannot be laid out.
    """
    source = document.parsed.source
    text = format_text(source)
    if text == source.text:
        return ()
    start, end, behind = difference(source.text, text)
    return (Edit(start, end, text[start:behind]),)
