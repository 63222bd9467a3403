"""Near misses: the passage of a text that is most like words it does not have."""

import re
from collections.abc import Iterator
from itertools import groupby, product

from argmap.texts.text import Text
from argmap.texts.verification import Change, Difference
from argmap.texts.words import UNSPACED, in_word, widened

_LIKENESS = 40.0
_TOKEN = re.compile(f"[{UNSPACED}]|[^\\s{UNSPACED}]+")
_AROUND = 120
_WIDER = 3
_ENDS = 8

Token = tuple[int, int]


def nearest(phrase: str, text: Text, start: int = 0, end: int | None = None) -> tuple[int, int, float] | None:
    """Return the bounds of the passage most like a phrase, on whole words, and how like it is, up to 100."""
    from rapidfuzz import fuzz

    stretch = text.normal[start:end]
    found = fuzz.partial_ratio_alignment(_lowered(phrase), _lowered(stretch), score_cutoff=_LIKENESS)
    if found is None or len(phrase) > len(stretch):
        return None
    first, last = _bare(stretch, *_likest(phrase, stretch, (found.dest_start, found.dest_end)), phrase)
    if first >= last:  # nothing but marks
        return None
    first, last = widened(text.whole, start + first, start + last)
    return first, last, fuzz.ratio(phrase, text.normal[first:last])


def _lowered(text: str) -> str:
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def _likest(phrase: str, stretch: str, found: Token) -> Token:
    """Return the run of whole words, at or around a place, that differs from a phrase in the fewest."""
    from rapidfuzz import fuzz

    wanted = _keys(phrase, list(_tokens(phrase)))
    tokens = _around(stretch, found)
    keys = _keys(stretch, tokens)

    count = len(tokens)
    runs = product(range(min(count, _ENDS)), range(max(count - _ENDS, 0) + 1, count + 1))
    scores = {run: _unlike(wanted, keys[slice(*run)]) for run in runs if run[0] < run[1]}
    least = min(scores.values())
    bounds = [(tokens[run[0]][0], tokens[run[1] - 1][1]) for run in scores if scores[run] == least]
    return max(bounds, key=lambda item: fuzz.ratio(phrase, stretch[slice(*item)]))


def _unlike(wanted: list[str], found: list[str]) -> tuple[int, int, int]:
    """Return in how many words two runs differ, then whether they do at the ends, and in length."""
    from rapidfuzz.distance import Levenshtein

    ends = (wanted[0] != found[0]) + (wanted[-1] != found[-1])
    return Levenshtein.distance(wanted, found), ends, abs(len(wanted) - len(found))


def _around(stretch: str, found: Token) -> list[Token]:
    """Return the words at a place, and some more on either side."""
    low = max(found[0] - _AROUND, 0)
    low = max(low, stretch.rfind(" ", 0, low) + 1)
    tokens = list(_tokens(stretch, low, found[1] + _AROUND))
    inside = [number for number, (start, end) in enumerate(tokens) if start < found[1] and end > found[0]]
    if not inside:
        return tokens
    return tokens[max(inside[0] - _WIDER, 0) : inside[-1] + 1 + _WIDER]


def _tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield where each word stands; where a script writes no spaces, each character is one."""
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        yield match.span()


def _keys(text: str, tokens: list[Token]) -> list[str]:
    """Return words as they are likened: without case, and without punctuation around them."""
    bare = (text[slice(*_trimmed(text, *token))] or text[slice(*token)] for token in tokens)
    return [word.casefold() for word in bare]


def _trimmed(text: str, start: int, end: int) -> Token:
    while end > start and not in_word(text[end - 1]):
        end -= 1
    while start < end and not in_word(text[start]):
        start += 1
    return start, end


def _bare(text: str, start: int, end: int, phrase: str) -> Token:
    """Leave out punctuation at both ends that a phrase lacks there."""
    first, last = _trimmed(text, start, end)
    return first if in_word(phrase[0]) else start, last if in_word(phrase[-1]) else end


def differences(passage: str, quoted: str) -> tuple[Difference, ...]:
    """Tell, word by word, what a passage of the text and a quotation have in common and what not."""
    from rapidfuzz.distance import Levenshtein

    ours, theirs = list(_tokens(passage)), list(_tokens(quoted))
    changes = Levenshtein.opcodes(_keys(passage, ours), _keys(quoted, theirs))
    found: list[Difference] = []
    for same, group in groupby(changes, key=lambda change: change.tag == "equal"):
        run = list(group)
        own = ours[run[0].src_start : run[-1].src_end]
        other = theirs[run[0].dest_start : run[-1].dest_end]
        if same:
            found += _alike(passage, own, quoted, other)
        else:
            change = Change.REPLACED if own and other else Change.DROPPED if own else Change.ADDED
            found.append(Difference(change, _stretch(passage, own), _stretch(quoted, other)))
    return tuple(found)


def _alike(passage: str, ours: list[Token], quoted: str, theirs: list[Token]) -> Iterator[Difference]:
    """Yield the runs of words that are the same, and one by one those of another case or punctuation."""
    same = [passage[slice(*own)] == quoted[slice(*other)] for own, other in zip(ours, theirs, strict=True)]
    start = 0
    for end in range(1, len(same) + 1):
        if end == len(same) or not (same[end] and same[start]):
            change = Change.SAME if same[start] else Change.REPLACED
            yield Difference(change, _stretch(passage, ours[start:end]), _stretch(quoted, theirs[start:end]))
            start = end


def _stretch(text: str, tokens: list[Token]) -> str:
    return text[tokens[0][0] : tokens[-1][1]] if tokens else ""
