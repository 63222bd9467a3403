"""The canonical shape of a claim file: the same data and the same comments, laid out in one way."""

from collections import Counter

from argmap.claimfile import Loaded, load
from argmap.claimfile.canonical.comments import place
from argmap.claimfile.canonical.tidy import tidied
from argmap.claimfile.canonical.tree import Tree
from argmap.claimfile.canonical.writer import write
from argmap.loader.noted import Limits
from argmap.plain.collector import uncollected
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import InputError
from argmap.plain.span import SourceText

__all__ = ["format_text"]


def format_text(source: SourceText, limits: Limits | None = None) -> str:
    """Return the text of a claim file in its canonical shape; its lines end as the first one did.

    Raises ``InputError`` where the file breaks the format, or could not be laid out without a change of
    what it means.
    """
    loaded = load(source, limits)
    faults = sum(item.severity is Severity.ERROR for item in loaded.diagnostics)
    if faults or loaded.claims is None:
        noun = "error" if faults == 1 else "errors"
        raise InputError(f'cannot format "{source.name}": it has {faults} {noun}; run `argmap check` on it')
    with uncollected():
        tree = _tree(loaded)
        text = write(tree).replace("\n", source.line_end)
        if not _same(tree, loaded, load(SourceText(source.name, text), limits)):
            raise InputError(f'cannot format "{source.name}": it would not mean the same')
    return text


def _tree(loaded: Loaded) -> Tree:
    tree = Tree(loaded)
    place(tree, loaded.source)
    return tree


def _same(tree: Tree, old: Loaded, new: Loaded) -> bool:
    """Tell whether nothing but the shape has changed: every text, the order of entries, every comment.

    Blanks that nobody sees are no part of a text.
    """
    if old.claims is None or new.claims is None or tidied(old.data) != new.data:
        return False
    if tidied(old.claims.model_dump(mode="json")) != new.claims.model_dump(mode="json"):
        return False
    comments, again = (Counter(item.text for item in one.comments()) for one in (tree, _tree(new)))
    return comments == again
