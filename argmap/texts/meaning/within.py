"""What an elision swallows, and what the curator puts in."""

from collections.abc import Iterator

from argmap.texts.meaning.brackets import without_brackets
from argmap.texts.meaning.lists import Mark, WordList, parts
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_EDGE = 3
_SHORT = 3
_ASIDE = 7
_INSERTED = (
    "negation", "denial", "hedge", "limit", "quantifier", "exception", "modal", "condition", "attribution",
    "hearsay", "correction",
)  # fmt: skip
_OF_GAPS = (
    ("hedge", Distortion.HEDGE),
    ("hearsay", Distortion.ATTRIBUTION),
    ("attribution", Distortion.ATTRIBUTION),
    ("condition", Distortion.CONDITION),
    ("modal", Distortion.MODAL),
    ("correction", Distortion.CORRECTION),
    ("irony", Distortion.IRONY),
)


def signs_within(gap: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield the signs among the words that an elision swallows."""
    gap = without_brackets(gap, of="[")
    found = list(pieces(gap))
    for index, (piece, left, right) in enumerate(found):
        last = index + 1 == len(found)
        yield from _negations(piece, left=left, right=right, aside=not left and not right)
        yield from _limits(piece, left=left, right=right)
        aside = not (left or right)
        if aside and piece.word(0) == "or" and len(piece.tokens) > 1:
            yield piece.sign_at(Distortion.HEDGE, 0, 1)
        condition = any(mark.start <= 1 for mark in piece.having("condition"))
        long = aside and (len(piece.tokens) > _ASIDE or _is_relative(piece))
        if long and not (_judges(piece) or condition):
            continue
        for mark in piece.marks:
            sign = _other(piece, mark, attributed=attributed, alone=left and right, last=last, aside=aside)
            if sign:
                yield sign
    if "?" in gap.tokens:
        number = gap.tokens.index("?")
        yield gap.sign_at(Distortion.QUESTION, number, number + 1)


def pieces(gap: Run) -> Iterator[tuple[Run, bool, bool]]:
    """Yield the clauses of a gap, and whether each goes on from the left and into the right of it."""
    start, count = 0, len(gap.tokens)
    phrases = {index for mark in gap.marks for index in range(mark.start + 1, mark.end)}
    for index, word in enumerate([*gap.tokens, None]):
        joins = word is not None and index > start and gap.is_a(index, "conjunction") and index not in phrases
        if word is None or (parts(word) and word != '"') or joins:
            if index > start:
                yield gap.part(start, index), start == 0, index == count
            start = index if joins else index + 1


def _is_relative(piece: Run) -> bool:
    return "relative" in piece.words.kinds(piece.word(0)) and piece.word(0) != "as"


def _judges(piece: Run) -> bool:
    """Tell whether a relative clause gives a verdict: "which is false"."""
    kinds = [piece.words.kinds(word) for word in piece.tokens]
    copula = next((index for index, kind in enumerate(kinds) if "copula" in kind), None)
    return copula is not None and any("correction" in kind for kind in kinds[copula:])


def _negations(piece: Run, *, left: bool, right: bool, aside: bool) -> Iterator[Sign]:
    count = len(piece.tokens)
    found = [mark for mark in piece.marks if mark.kinds & {"negation", "denial"}]
    if len(found) == 2 and found[1].start - found[0].end <= 1:
        return
    for mark in found:
        at_right = right and (not _is_relative(piece) or _trails(piece, mark))
        at_left = left and mark.start < _EDGE and not _is_relative(piece)
        if at_right or at_left or (aside and count <= _SHORT and mark.start == 0 and mark.end == count):
            yield piece.sign(Distortion.NEGATION, mark)
            return


def _trails(piece: Run, mark: Mark) -> bool:
    """Tell whether nothing but small words stands behind a word."""
    return all(
        piece.is_a(index, "clear") or piece.words.is_adverb(piece.word(index))
        for index in range(mark.end, len(piece.tokens))
    )


def _limits(piece: Run, *, left: bool, right: bool) -> Iterator[Sign]:
    count = len(piece.tokens)
    for mark in piece.having("limit", "exception", "quantifier"):
        if "negation" in mark.kinds:
            continue
        weak = mark.kinds.isdisjoint({"limit", "exception"})
        edge = _SHORT if not weak else 2
        at_edge = (right and mark.end > count - edge) or (left and mark.start < edge)
        aside = not left and not right and not weak and count <= _ASIDE and not _is_relative(piece)
        if (at_edge and (not weak or count <= _SHORT)) or aside:
            yield piece.sign(Distortion.QUANTIFIER, mark)
            return


def _other(piece: Run, mark: Mark, *, attributed: bool, alone: bool, last: bool, aside: bool) -> Sign | None:
    for kind, distortion in _OF_GAPS:
        if kind not in mark.kinds:
            continue
        if distortion is Distortion.ATTRIBUTION and (
            (attributed and kind != "hearsay")
            or piece.is_own(mark)
            or piece.is_noun(mark)
            or _is_relative(piece)
        ):
            continue
        if distortion is Distortion.MODAL and (aside or not (alone or last) or "clear" in mark.kinds):
            continue
        if distortion is Distortion.CORRECTION and not (_judges(piece) or mark.start == 0):
            continue
        if distortion is Distortion.HEDGE and _is_relative(piece) and mark.end <= len(piece.tokens) - _EDGE:
            continue
        return piece.sign(distortion, mark)
    return None


def doubtful_insertion(words: WordList, inserted: str) -> str | None:
    """Return the first word of the curator's that may turn a meaning, or ``None``."""
    run = Run(words, (inserted, 0, len(inserted)))
    for mark in run.having(*_INSERTED):
        return " ".join(run.tokens[mark.start : mark.end])
    return next((word for word in run.tokens if words.is_adverb(word)), None)
