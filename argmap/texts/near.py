"""Near misses: the passage of a text that is most like words it does not have."""

from argmap.texts.text import Text
from argmap.texts.verification import Change, Difference

_CHANGES = {
    "equal": Change.SAME,
    "replace": Change.REPLACED,
    "insert": Change.ADDED,
    "delete": Change.DROPPED,
}
_LIKENESS = 40.0
_PUNCTUATION = ".,;:!?…'\"()[]"


def nearest(phrase: str, text: Text, start: int = 0, end: int | None = None) -> tuple[int, int, float] | None:
    """Return the bounds of the passage most like a phrase, on whole words, and how like it is, up to 100."""
    from rapidfuzz import fuzz

    stretch = text.normal[start:end]
    found = fuzz.partial_ratio_alignment(phrase, stretch, score_cutoff=_LIKENESS)
    if found is None or len(phrase) > len(stretch):
        return None
    first = stretch.rfind(" ", 0, found.dest_start + 1) + 1
    last = stretch.find(" ", max(found.dest_end - 1, first))
    passage = stretch[first : last if last >= 0 else len(stretch)]
    first, passage = _bare(*_trimmed(first, passage, phrase), phrase)
    return start + first, start + first + len(passage), fuzz.ratio(phrase, passage)


def _trimmed(first: int, passage: str, phrase: str) -> tuple[int, str]:
    """Leave out words at both ends of a passage that answer to none of a phrase."""
    changes = differences(passage, phrase)
    if changes and changes[0].change is Change.DROPPED:
        first += len(changes[0].text) + 1
        passage = passage[len(changes[0].text) + 1 :]
    if changes and changes[-1].change is Change.DROPPED:
        passage = passage[: -len(changes[-1].text) - 1]
    return first, passage


def _bare(first: int, passage: str, phrase: str) -> tuple[int, str]:
    """Leave out punctuation at both ends that a phrase lacks there."""
    if phrase[-1].isalnum():
        passage = passage.rstrip(_PUNCTUATION)
    if phrase[0].isalnum():
        bare = passage.lstrip(_PUNCTUATION)
        first, passage = first + len(passage) - len(bare), bare
    return first, passage


def differences(passage: str, quoted: str) -> tuple[Difference, ...]:
    """Tell, word by word, what a passage of the text and a quotation have in common and what not."""
    from rapidfuzz.distance import Levenshtein

    ours, theirs = passage.split(), quoted.split()
    return tuple(
        Difference(
            _CHANGES[change.tag],
            " ".join(ours[change.src_start : change.src_end]),
            " ".join(theirs[change.dest_start : change.dest_end]),
        )
        for change in Levenshtein.opcodes(ours, theirs)
    )


def marked(changes: tuple[Difference, ...]) -> str:
    """Set a passage beside a quotation: `[-the text's words-]{+the quotation's+}`."""
    pieces = []
    for item in changes:
        if item.change is Change.SAME:
            pieces.append(item.text)
            continue
        gone = f"[-{item.text}-]" if item.text else ""
        pieces.append(gone + (f"{{+{item.quoted}+}}" if item.quoted else ""))
    return " ".join(pieces)
