"""What pictures must show, held against the words that are on their pages."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from argmap.drawing.metrics import HYPHEN, drawable
from argmap.drawing.page.model import Page, texts
from argmap.plain.errors import EngineError

_MARKS = re.compile(f"[{HYPHEN}\u2068\u2069\"'“”„‟«»‘’‚‹›「」『』]")
_END: Final = "\0"
"""What stands between two paragraphs, and in none."""


def hold(wanted: Iterable[str], pages: Sequence[Page]) -> None:
    """Raise ``EngineError`` where a text is on none of the pages.

    Blanks, quotation marks and cuts do not count, and a dash counts as the hyphen in the place of which it
    stands.
    """
    shown = _bare(_END.join(text for page in pages for text in texts(page.items)))
    for text in wanted:
        if not _stands(_bare(drawable(text)), shown):
            raise EngineError(f'the picture "{pages[0].name}" lacks the words "{text[:40]}"')


def _stands(text: str, shown: str, before: str = "") -> bool:
    """Tell whether a text is shown whole, or parted where one page ends and another begins."""
    return f"{before}{text}" in shown or any(
        f"{before}{text[:at]}{_END}" in shown and _stands(text[at:], shown, _END)
        for at in range(1, len(text))
    )


def _bare(text: str) -> str:
    return _MARKS.sub("", "".join(text.split())).replace("–", "-")
