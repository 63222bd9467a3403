"""White space at the end of a line of prose."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from argmap.claimfile import Loaded
from argmap.claimfile.patches import Mend, Strip
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_TRAILING = re.compile(r"(?<![ \t])[ \t]++(?=[\r\n]|\Z)")
_SPACES = frozenset(" \t\xa0")


def check(context: Context) -> Iterator[Finding]:
    lines = _Lines(context.loaded)
    for prose in context.tables.prose.values():
        if not lines.trailing and _SPACES.isdisjoint(prose.last_letters):
            continue
        for path, text in prose:
            if text[-1] in _SPACES or lines.trail((*path, prose.key)):
                yield Finding(
                    (*path, prose.key),
                    f"{entry(path)} has white space at the end of a line of its `{prose.key}`",
                    "ends in white space",
                    "take it out",
                    fix=Mend("take it out", (Strip((*path, prose.key)),), safe=True),
                )


class _Lines:
    """Knows where the white space starts in which lines of a file end, and which values have some."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._known: dict[Path, bool] = {}
        text = loaded.source.text
        some = " \n" in text or (("\t" in text or "\r" in text) and _TRAILING.search(text))
        self.trailing = [match.start() for match in _TRAILING.finditer(text)] if some else []

    def trail(self, path: Path) -> bool:
        """Tell whether white space ends a line of a value or follows it; entries are ruled out first."""
        return bool(self.trailing) and all(self._within(path[:end]) for end in (2, 4, len(path)))

    def _within(self, path: Path) -> bool:
        within = self._known.get(path)
        if within is None:
            start, end = self._loaded.offsets(path)
            first = bisect_left(self.trailing, start)
            within = self._known[path] = first < len(self.trailing) and self.trailing[first] <= end
        return within


RULE = Rule(Kind("AM308", "trailing-space", Severity.NOTE), __file__, check)
