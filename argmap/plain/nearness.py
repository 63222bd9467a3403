"""What a misspelt name was probably meant to be."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

_LIKENESS = 70.0
"""The least likeness, from 0 to 100, at which a name is worth suggesting."""

_SHORT = 4
"""Among words of so few letters many are alike by chance, as `vote` and `note` are."""

_FEW = 100
"""Among so few candidates it is quick to see that none can be near."""

_KNOWN = 4096
"""How many pairs of names are looked at before the import of the library costs less than to go on so."""


def closest(word: str, candidates: Iterable[str], *, likeness: float = _LIKENESS) -> str | None:
    """Return the candidate most like a word, or ``None`` where none is like it, or two are equally."""
    looks = _may_be_like.cache_info().misses
    if looks < _KNOWN and isinstance(candidates, Sequence) and len(candidates) <= _FEW:
        candidates = [other for other in candidates if _may_be_like(word, other, likeness)]
        if not candidates:
            return None  # and the library stays where it is, which is slow to import
    from rapidfuzz import fuzz, process

    candidates = [other for other in candidates if not _only_rhymes(word, other)]
    best = process.extract(word, candidates, scorer=fuzz.ratio, score_cutoff=likeness, limit=2)
    if not best or (len(best) > 1 and best[0][1] == best[1][1] and best[0][0] != best[1][0]):
        return None
    return str(best[0][0])


def _only_rhymes(word: str, other: str) -> bool:
    """Tell whether two short words differ in their first letter, as no slip of the hand would have it."""
    same = word[:1].lower() == other[:1].lower() or sorted(word) == sorted(other)
    return not same and len(word) == len(other) <= _SHORT


def share_letters(word: str, other: str, likeness: float) -> bool:
    """Tell whether two words have enough letters in common, in whatever order, to be so much alike."""
    least = likeness * (len(word) + len(other)) / 200
    if min(len(word), len(other)) < least:
        return False
    shared = set(word).intersection(other)
    return sum(map(min, map(word.count, shared), map(other.count, shared))) >= least


_may_be_like = lru_cache(maxsize=_KNOWN)(share_letters)
"""The same: a slip made throughout a file is held against the same names each time."""


def suggestion(word: str, candidates: Iterable[str], *, most: int = 12) -> str:
    """Return a help text: a near miss where there is one, else what there was to choose from."""
    names = list(candidates)
    near = closest(word, names)
    return f'did you mean "{near}"?' if near is not None else choice(names, most=most)


def choice(names: Sequence[str], *, most: int = 12) -> str:
    """Return a help text that lists what there was to choose from."""
    if not names:
        return "none is declared"
    if len(names) == 1:
        return f'expected "{names[0]}"'
    listed = ", ".join(f'"{name}"' for name in names[:most])
    return f"expected one of {listed}" + (f" and {len(names) - most} more" if len(names) > most else "")


def listed(names: Iterable[str], word: str = "or") -> str:
    """Return some names in quotes and in a row, the last behind a word."""
    *first, last = (f'"{name}"' for name in names)
    return f"{', '.join(first)} {word} {last}" if first else last


def share_words(text: str, other: str) -> bool:
    """Tell whether two texts have at least half of their words in common, as texts that are alike must.

    It spares the import of the library that says how much alike they are.
    """
    words, others = _words(text), _words(other)
    return 2 * len(words & others) >= max(len(words), len(others))


def _words(text: str) -> set[str]:
    """Return the words of a text, and letters where a script writes no spaces between words."""
    words = text.lower().split()
    if text.isascii() or not _unspaced().search(text):
        return set(words)
    return set(_unspaced().sub(r" \g<0> ", " ".join(words)).split())


@cache  # most files never ask for it
def _unspaced() -> re.Pattern[str]:
    return re.compile(
        "[\u0e01-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u30ff"
        "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    )
