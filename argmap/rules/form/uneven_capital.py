"""A first letter out of line with its neighbours."""

from collections import Counter
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.format.tables import Prose
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry, is_sentence

_FEWEST = 4
_SHARE = 0.8


def check(context: Context) -> Iterator[Finding]:
    for prose in context.tables.prose.values():
        letters = Counter(prose.first_letters)
        small = sum(count for letter, count in letters.items() if letter.islower())
        capitals = sum(count for letter, count in letters.items() if letter.isupper())
        if small and capitals >= _FEWEST and capitals >= _SHARE * (capitals + small):
            yield from _small(prose, capitals)


def _small(prose: Prose, capitals: int) -> Iterator[Finding]:
    for path, text in prose:
        if (
            is_sentence(text) and text[0].islower() and not text[1:2].isupper()
        ):  # names such as "eLibrary" start as they like
            place = (*path, prose.key)
            yield Finding(
                place,
                f"{entry(path)} has a `{prose.key}` that starts with a small letter",
                f"{capitals} others start with a capital",
                "start it with a capital, too",
                fix=Mend("start it with a capital", (Change(place, ((0, 1, text[0].upper()),)),)),
            )


RULE = Rule(Kind("AM309", "uneven-capital", Severity.WARNING), __file__, check)
