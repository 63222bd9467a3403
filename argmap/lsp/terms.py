"""Words of the glossary where they stand in a file."""

import re
from typing import NamedTuple

from argmap.lsp.documents import Parsed


class Term(NamedTuple):
    """A word of the glossary at a place, and what it is."""

    word: str
    start: int
    end: int
    description: str


def term_at(parsed: Parsed, offset: int) -> Term | None:
    """Return the word of the glossary that an offset lies in or right behind, the longest one."""
    claims, text = parsed.loaded.claims, parsed.loaded.source.text
    terms = (claims.terms if claims else None) or {}
    for word in sorted(terms, key=len, reverse=True):
        whole = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
        for found in whole.finditer(text, max(0, offset - len(word)), offset + len(word)):
            if found.start() <= offset <= found.end():
                return Term(word, *found.span(), terms[word].description)
    return None
