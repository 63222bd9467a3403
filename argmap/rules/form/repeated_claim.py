"""A claim that says what is said already."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from argmap.format.entries import STAND_IN
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.plain.nearness import share_letters, share_words
from argmap.rules.base import Context, Finding, Rule, entry

_LIKENESS = 92.0
_TITLE_LIKENESS = 85.0
_LETTERS = 20
"""How many letters at the start or the end of two claims are the same before they are compared."""

_WIDE = "\u2e80"
_FEWER = 8
"""As many of them from this letter on, where each is a syllable or half a word."""

_MOST = 16
"""Claims that begin or end alike in a larger number follow a pattern, and are compared as a whole only."""

_NUMBERS = r"\d+"
_MARK = r"\W"


def check(context: Context) -> Iterator[Finding]:
    ascii_only = context.loaded.source.text.isascii()
    for kind in ("accusations", "grounds", "rebuttals"):
        claims = context.tables[kind].column("claim")
        twins = _same(claims)
        for ends in _ends(claims, ascii_only=ascii_only):
            for group in _groups(ends):
                for later, first in _alike(claims, group):
                    twins.setdefault(later, first)
        paths = context.tables[kind].paths if twins else ()
        for later, first in twins.items():
            yield _finding(paths[later], paths[first])
    yield from _said_again(context)
    yield from _titles(context)


def _said_again(context: Context) -> Iterator[Finding]:
    """Yield the grounds and answers that claim what they are to prove or to answer."""
    charges = set(context.tables["accusations"].column("claim")) - {STAND_IN}
    for kind, due in (("grounds", "what is offered in proof"), ("rebuttals", "what is answered")):
        table = context.tables[kind]
        if charges.isdisjoint(table.column("claim")):
            continue
        for path, claim in table.having("claim"):
            charge = path[:-2]
            if len(charge) == 2 and claim == context.claims.accusations[str(charge[1])].claim != STAND_IN:
                yield Finding(
                    (*path, "claim"),
                    f"{entry(path)} has the claim of {entry(charge)}",
                    "the claim of the charge",
                    f"say {due}",
                    related=(((*charge, "claim"), "the same claim"),),
                )


def _titles(context: Context) -> Iterator[Finding]:
    """Yield the claims that say no more than their titles."""
    for kind in ("accusations", "rebuttals"):
        table = context.tables[kind]
        titles, claims = table.column("title"), table.column("claim")
        for number, (length, most) in enumerate(zip(map(len, titles), map(len, claims), strict=True)):
            if most < 1.4 * length + 8 and _like(titles[number], claims[number], _TITLE_LIKENESS):
                path = table.paths[number]
                yield Finding(
                    (*path, "claim"),
                    f"{entry(path)} has a claim that repeats its title",
                    "says no more than the title",
                    "say who is said to have done what, in a sentence of its own",
                    related=(((*path, "title"), "the title"),),
                )


def _ends(claims: Sequence[str], *, ascii_only: bool) -> Iterator[list[str]]:
    """Yield what the claims begin with, and what they end with."""
    if ascii_only:
        yield [claim[:_LETTERS] for claim in claims]
        yield [claim[-_LETTERS:] for claim in claims]
        return
    sizes = [_FEWER if claim[:1] >= _WIDE else _LETTERS for claim in claims]
    yield [claim[:size] for claim, size in zip(claims, sizes, strict=True)]
    yield [claim[-size:] for claim, size in zip(claims, sizes, strict=True)]


def _finding(later: Path, first: Path) -> Finding:
    return Finding(
        (*later, "claim"),
        f"{entry(later)} claims almost the same as {entry(first)}",
        "almost the same claim",
        "make one entry of the two, or say in the claims what tells them apart",
        related=(((*first, "claim"), "the earlier claim"),),
    )


def _same(claims: Sequence[str]) -> dict[int, int]:
    """Return the numbers of the claims that are those of an earlier entry letter by letter."""
    if len(set(claims)) == len(claims):
        return {}
    first: dict[str, int] = {}
    numbered = [(number, first.setdefault(claim, number)) for number, claim in enumerate(claims)]
    return {number: earlier for number, earlier in numbered if earlier < number}


def _groups(ends: list[str]) -> Iterable[list[int]]:
    """Return the numbers of the claims that begin or end alike, in groups."""
    shared = {end for end, count in Counter(ends).items() if 1 < count <= _MOST}
    groups: dict[str, list[int]] = {end: [] for end in ends if end in shared} if shared else {}
    for number, end in enumerate(ends) if shared else ():
        if end in shared:
            groups[end].append(number)
    return groups.values()


def _alike(claims: Sequence[str], group: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the number of each claim that is almost an earlier one's, with that of the earlier one."""
    for place, later in enumerate(group):
        for first in group[:place]:
            if _close(claims[later], claims[first]):
                yield later, first
                break


def _close(claim: str, other: str) -> bool:
    shorter, longer = sorted((len(claim), len(other)))
    if 200 * shorter < _LIKENESS * (shorter + longer):
        return False
    return _like(claim, other, _LIKENESS) and re.findall(_NUMBERS, claim) == re.findall(_NUMBERS, other)


def _like(text: str, other: str, least: float) -> bool:
    if not share_words(text, other) or not share_letters(_plain(text), _plain(other), least):
        return False  # before a library is imported, whose answer is known
    from rapidfuzz import fuzz, utils

    return fuzz.ratio(text, other, processor=utils.default_process, score_cutoff=least) > 0


def _plain(text: str) -> str:
    """Return what the library compares of a text."""
    return re.sub(_MARK, " ", text.lower()).strip()


RULE = Rule(Kind("AM305", "repeated-claim", Severity.WARNING), __file__, check)
