"""Straight and typographic marks in one file."""

import re
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.plain.value import Value
from argmap.rules.base import Context, Finding, Rule
from argmap.wording.numbers import counted

_FRENCH = "[«‹]([ \u00a0\u202f])[^«»‹›]*?([ \u00a0\u202f])[»›]"
_STRAIGHTENED = dict.fromkeys("‘’‚‛‹›", "'") | dict.fromkeys("“”„‟«»", '"')
_ENGLISH = frozenset("“”")
_OPENING = r"(?:^|[\s(\[{–—“‘])$"
_SHOWN = 10
_SINGLE = r"[‘‚‛]|(?<!\w)'(?=\w)"
"""What begins a quotation in single marks, of which the last looks like an apostrophe."""

Texts = dict[Path, str]


class _Sort(Value):
    """A sort of marks, with what finds the straight ones, but those for feet and inches, and the others.

    Where a text lacks all of some ``marks``, it has none of the others.
    """

    name: str
    straight: str
    curled: str
    marks: str


_QUOTATION = _Sort("quotation marks", r'"(?<!\d")', "[“”„‟«»‹›]", "“”„‟«»‹›")
_APOSTROPHE = _Sort("apostrophes", r"'(?<=[^\W\d_]')", r"’(?<=[^\W\d_]’)", "’")


def check(context: Context) -> Iterator[Finding]:
    if context.loaded.source.text.isascii():
        return
    prose = context.tables.prose.values()
    whole = "\n".join(own.whole for own in prose)
    for sort in (_QUOTATION, _APOSTROPHE):
        there = any(map(whole.__contains__, sort.marks))  # which spares the patterns, mostly
        if there and re.search(sort.straight, whole) and re.search(sort.curled, whole):
            texts = {(*path, own.key): text for own in prose for path, text in own}
            yield from _mixed(sort, texts if sort is _QUOTATION else _without_single(texts))


def _without_single(texts: Texts) -> Texts:
    return {path: text for path, text in texts.items() if not re.search(_SINGLE, text)}


def _mixed(sort: _Sort, texts: Texts) -> Iterator[Finding]:
    patterns = sort.straight, sort.curled
    straight, curled = ([path for path in texts if re.search(marks, texts[path])] for marks in patterns)
    if not straight or not curled:
        return
    rarer, other = sorted((straight, curled), key=len)
    marks, kind = ("straight", "typographic") if rarer is straight else ("typographic", "straight")
    yield Finding(
        rarer[0],
        f"the file has straight and typographic {sort.name}",
        f"{marks} in {counted(len(rarer), 'text')}, {kind} in {counted(len(other), 'text')}",
        f"take {kind} ones here, or {marks} ones everywhere",
        related=tuple((path, f"{marks} here, too") for path in rarer[1:_SHOWN]),
        fix=_curl(sort, texts, rarer) if rarer is straight else _straighten(sort, texts, rarer),
    )


def _straighten(sort: _Sort, texts: Texts, paths: list[Path]) -> Mend:
    changes = tuple(Change(path, _straightened(sort.curled, texts[path])) for path in paths)
    return Mend(f"make the typographic {sort.name} straight", changes)


def _straightened(marks: str, text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the typographic marks of a text, with the spaces that French has inside of them."""
    spaced = {match.span(number) for match in re.finditer(_FRENCH, text) for number in (1, 2)}
    inside = dict(spaced) | {end: start for start, end in spaced}
    return tuple(
        (min(start, inside.get(start, start)), max(end, inside.get(end, end)), _STRAIGHTENED[mark])
        for mark, (start, end) in ((match[0], match.span()) for match in re.finditer(marks, text))
    )


def _curl(sort: _Sort, texts: Texts, paths: list[Path]) -> Mend | None:
    """Offer apostrophes, and English quotation marks, where the file has no others."""
    marks = (mark for text in texts.values() for mark in re.findall(_QUOTATION.curled, text))
    if not _ENGLISH.issuperset(marks):
        return None
    changes = tuple(Change(path, _curled(sort.straight, texts[path])) for path in paths)
    return Mend(f"make the straight {sort.name} typographic", changes)


def _curled(marks: str, text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the straight marks of a text with the typographic one that goes in the place of each."""
    changes = []
    for match in re.finditer(marks, text):
        opening = re.compile(_OPENING).search(text, 0, match.start()) is not None
        changes.append((*match.span(), "’" if match[0] == "'" else "”“"[opening]))
    return tuple(changes)


RULE = Rule(Kind("AM306", "mixed-quotation-marks", Severity.NOTE), __file__, check)
