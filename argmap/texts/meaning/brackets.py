"""What stands in brackets around a quotation: a note says nothing of it, an editor's "[not]" does."""

from argmap.texts.meaning.runs import Run

_PAIRS = {")": "(", "]": "["}
_SUPPLYING = frozenset(["negation", "denial", "hedge", "modal", "limit"])


def without_brackets(run: Run, *, of: str = "([") -> Run:
    """Leave out what stands in brackets that are closed again, but for a word that completes the sentence."""
    if not any(opening in run.tokens for opening in of):
        return run
    kept: list[int] = []
    opened: list[tuple[str, int, int]] = []
    for index, word in enumerate(run.tokens):
        if word in of:
            opened.append((word, len(kept), index))
        elif opened and _PAIRS.get(word) == opened[-1][0]:
            _, length, start = opened.pop()
            del kept[length:]
            if _completes(run.part(start + 1, index)):
                kept += range(start + 1, index)
            continue
        kept.append(index)
    return run.pick(kept)


def from_open_bracket(run: Run) -> Run:
    """Return what stands behind the last bracket that is still open: it begins the clause."""
    return run.part(run.behind_last(frozenset("([")))


def _completes(inside: Run) -> bool:
    """Tell whether there is nothing but words such as "not" or "not yet": they are part of the sentence."""
    small = [mark for mark in inside.marks if mark.kinds & (_SUPPLYING | {"clear"})]
    covered = sum(mark.end - mark.start for mark in small)
    return covered == len(inside.tokens) and any(mark.kinds & _SUPPLYING for mark in small)
