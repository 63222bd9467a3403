"""Straight and typographic quotation marks in one file."""

import re
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule

_CURLED = re.compile("[‘’‚‛“”„‟«»‹›]")
_FRENCH = re.compile("[«‹]([ \u00a0\u202f])[^«»‹›]*?([ \u00a0\u202f])[»›]")
_STRAIGHT = re.compile(r"(?<!\d)\"|(?<=[^\W\d_])'|'(?=[^\W\d_])")
"""Straight marks, but those that stand for feet, minutes and inches."""

_STRAIGHTENED = dict.fromkeys("‘’‚‛‹›", "'") | dict.fromkeys("“”„‟«»", '"')
_ENGLISH = frozenset("‘’“”")
_OPENING = re.compile(r"(?:^|[\s(\[{–—“‘])$")
_SHOWN = 10


def check(context: Context) -> Iterator[Finding]:
    if context.loaded.source.text.isascii():
        return
    straight, curled = _with(context, _STRAIGHT), _with(context, _CURLED)
    if not straight or not curled:
        return
    rarer, other = sorted((straight, curled), key=len)
    marks, kind = ("straight", "typographic") if rarer is straight else ("typographic", "straight")
    yield Finding(
        rarer[0],
        "the file has straight and typographic quotation marks",
        f"{marks} in {_counted(rarer)}, {kind} in {_counted(other)}",
        f"take {kind} ones here, or {marks} ones everywhere",
        related=tuple((path, f"{marks} here, too") for path in rarer[1:_SHOWN]),
        fix=_curl(context, rarer) if rarer is straight else _straighten(context, rarer),
    )


def _counted(paths: list[Path]) -> str:
    return "1 text" if len(paths) == 1 else f"{len(paths)} texts"


def _texts(context: Context) -> dict[Path, str]:
    prose = context.tables.prose.values()
    return {(*path, own.key): text for own in prose for path, text in own}


def _straighten(context: Context, paths: list[Path]) -> Mend:
    texts = _texts(context)
    return Mend(
        "make the typographic marks straight",
        tuple(Change(path, _straightened(texts[path])) for path in paths),
    )


def _straightened(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the typographic marks of a text, with the spaces that French has inside of them."""
    spaced = {match.span(number) for match in _FRENCH.finditer(text) for number in (1, 2)}
    inside = dict(spaced) | {end: start for start, end in spaced}
    return tuple(
        (min(start, inside.get(start, start)), max(end, inside.get(end, end)), _STRAIGHTENED[mark])
        for mark, (start, end) in ((match[0], match.span()) for match in _CURLED.finditer(text))
    )


def _curl(context: Context, paths: list[Path]) -> Mend | None:
    """Offer English marks, where the file has no others."""
    texts = _texts(context)
    if not _ENGLISH.issuperset(mark for text in texts.values() for mark in _CURLED.findall(text)):
        return None
    return Mend(
        "make the straight marks typographic", tuple(Change(path, _curled(texts[path])) for path in paths)
    )


def _curled(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the straight marks of a text with the typographic one that goes in the place of each."""
    changes = []
    for match in _STRAIGHT.finditer(text):
        opening = _OPENING.search(text, 0, match.start()) is not None
        pair = "“”" if match[0] == '"' else "‘’"
        changes.append((*match.span(), pair[not opening]))
    return tuple(changes)


def _with(context: Context, marks: re.Pattern[str]) -> list[Path]:
    """Return where the curator's own prose has certain marks."""
    prose = context.tables.prose.values()
    return [(*path, own.key) for own in prose for path, text in own if marks.search(text)]


RULE = Rule(Kind("AM306", "mixed-quotation-marks", Severity.WARNING), __file__, check)
