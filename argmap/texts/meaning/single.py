"""What single words and phrases do by themselves, in languages without a grammar here."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import Mark
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_DISTORTIONS = (
    ("hedge", Distortion.HEDGE),
    ("correction", Distortion.CORRECTION),
    ("condition", Distortion.CONDITION),
    ("attribution", Distortion.ATTRIBUTION),
    ("limit", Distortion.QUANTIFIER),
    ("modal", Distortion.MODAL),
)


def signs_of(run: Run, marks: list[Mark], *, attributed: bool) -> Iterator[Sign]:
    """Yield what marks do by themselves; ``attributed`` passes over who speaks."""
    for mark in marks:
        for kind, distortion in _DISTORTIONS:
            lasts = kind == "limit" and run.is_a(mark.end, "lasting")  # "nach einigen Tagen"
            if kind in mark.kinds and not (lasts or (attributed and kind == "attribution")):
                yield run.sign(distortion, mark)


def places(run: Run, kind: str) -> list[tuple[int, int]]:
    """Return where words of a kind stand, elided ones such as "n'est" among them."""
    found = {(mark.start, mark.end) for mark in run.having(kind)}
    if kind == "negation":
        neutral = (mark for mark in run.words.marks(run.tokens) if "neutral" in mark.kinds)
        harmless = {index for mark in neutral for index in range(mark.start, mark.end)}
        elided = {index for index in range(len(run.tokens)) if _elides(run, index, kind)}
        found |= {(index, index + 1) for index in elided - harmless}
    return sorted(found)


def is_a(run: Run, index: int, kind: str) -> bool:
    """Tell whether a word, or the elided one that begins it, is of some kind: "qu'il"."""
    return run.is_a(index, kind) or _elides(run, index, kind)


def _elides(run: Run, index: int, kind: str) -> bool:
    start, mark, _ = run.word(index).partition("'")
    return bool(mark) and kind in run.words.kinds(start + mark)
