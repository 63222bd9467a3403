"""Tells a mistake that is made at several places once, with all of its places."""

import re
from collections.abc import Collection, Iterable, Iterator

from argmap.plain.diagnostics import Diagnostic, Edit, Fix
from argmap.wording.genres import GENRES

_ENOUGH = 3
"""So many findings that say the same are told as one; two are as quickly read as counted."""

_CHARGES = "|".join(["accusation", *(words["accusation"] for words in GENRES.values())])
_NAMED = rf'\b(party|source|section|topic|{_CHARGES}|ground|rebuttal) "[^"]*"'
_NUMBERED = r"\b(evidence|caveat|item) \d+ of\b"


def gathered(found: Iterable[Diagnostic], apart: Collection[str] = ()) -> tuple[Diagnostic, ...]:
    """Return the findings of a file, those that say the same of different entries as one, at its first place.

    What has a code in ``apart`` asks something of each place, and is never gathered.
    """
    groups: dict[object, list[Diagnostic]] = {}
    for number, item in enumerate(found):
        groups.setdefault(number if item.code in apart else _said(item), []).append(item)
    told = [item for group in groups.values() for item in _together(group)]
    return tuple(sorted(told, key=lambda item: item.sort_key))


def _said(item: Diagnostic) -> object:
    """Return what a finding says, whichever entry it says it of."""
    message = re.sub(_NUMBERED, r"\1 of", re.sub(_NAMED, r"\1", item.message, count=1))
    return item.code, item.severity, message, item.label, item.help, item.fix and item.fix.safe


def _together(group: list[Diagnostic]) -> Iterator[Diagnostic]:
    first, *others = group
    if len(group) < _ENOUGH:
        yield from group
    else:
        yield first._replace(also=tuple(item.span for item in others), fix=_fix(group))


def _fix(group: list[Diagnostic]) -> Fix | None:
    """Return the fix of all places, without the edits that touch others."""
    first = group[0].fix
    if first is None:
        return None
    edits: list[Edit] = []
    every = {edit for item in group if item.fix for edit in item.fix.edits}
    for edit in sorted(every, key=lambda edit: (edit.start, edit.end)):
        if not edits or edit.start > edits[-1].end:
            edits.append(edit)
    return first._replace(edits=tuple(edits))
