"""What languages without a grammar here have before and in the cut: negations, and more in fixed places."""

from collections.abc import Iterator
from typing import NamedTuple

from argmap.texts.meaning import partial
from argmap.texts.meaning.brackets import without_brackets
from argmap.texts.meaning.indirect import is_subjunctive
from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.single import is_a, places, signs_of
from argmap.texts.meaning.within import pieces
from argmap.texts.verification import Distortion

_EDGE = 3
_REACH = {"ru": 2}
_REACH_OF_THAT = 7
_SUBJECT = 6
_GOVERNING = 14
_OWN = 2
_AUXILIARIES = frozenset(["avoir", "être"])
_STRONG = frozenset(";:!?")
_INFINITIVES = ("en", "ern", "eln")
LOOKED_FOR = (
    "negations", "hedges", "limits", "modal verbs", "conditions", "attributions", "questions", "irony",
)  # fmt: skip


def swallowed(gap: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield the signs of clauses that go on outside an elision; a negation of a whole aside goes with it."""
    gap = without_brackets(gap, of="[")
    for piece, left, right in pieces(gap):
        for start, end in _negating(piece):
            if right or (left and (start < _EDGE or end == len(piece.tokens))):
                yield piece.sign_at(Distortion.NEGATION, start, end)
        if right and piece.is_a(len(piece.tokens) - 1, "without"):
            yield piece.sign_at(Distortion.NEGATION, len(piece.tokens) - 1, len(piece.tokens))
        if not piece.is_a(0, "relative"):
            yield from signs_of(piece, piece.marks, attributed=attributed)


def _negating(piece: Run) -> list[tuple[int, int]]:
    """Return where a clause is negated, unless a "deny" in it is negated in turn."""
    negations = places(piece, "negation")
    denials = [(mark.start, mark.end) for mark in piece.having("denial")]
    return negations if not denials else [] if negations else denials


class _Clause(NamedTuple):
    """Where the clause stands that is quoted, or that governs what is."""

    start: int
    low: int
    """From here on a word is near enough to the cut to be asked about."""
    end: int
    hangs: bool
    """Whether the quoted words hang on it by a "that"."""

    @property
    def that(self) -> int:
        """Where a phrase ends at the latest that has the "that" in it: "supposons que"."""
        return self.end + self.hangs


def before(run: Run, quoted: Quoted, language: str, *, attributed: bool) -> Iterator[Sign]:
    """Yield the signs of the clause that is quoted, or of one that it hangs on: "I do not say that"."""
    run = without_brackets(run)
    count = len(run.tokens)
    yield from (run.sign(Distortion.NEGATION, mark) for mark in run.having("without") if mark.end == count)
    clause = _clause(run, quoted, language)
    near = [mark for mark in run.marks if clause.start <= mark.start and clause.low < mark.end <= clause.that]
    yield from _denied(run, clause, near)
    yield from _near(run, near, attributed=attributed, hangs=clause.hangs)
    yield from _opening(run, near, attributed=attributed)
    yield from partial.commented(run, attributed=attributed)
    yield from partial.framed(run, quoted, language, attributed=attributed)
    if not attributed:
        yield from partial.announced(run)
        if clause.hangs and clause.end < count:
            yield from partial.unvouched(run.part(clause.start, clause.end))


def _clause(run: Run, quoted: Quoted, language: str) -> _Clause:
    end, hangs = _governing(run, quoted)
    if language == "de" and _tells(run):
        end, hangs = len(run.tokens) - 1, True
    breaks = [index for index in range(end) if parts(run.word(index)) or run.is_a(index, "conjunction")]
    start = breaks[-1] + 1 if breaks else 0
    reach = _REACH_OF_THAT if hangs else _REACH.get(language, _EDGE)
    return _Clause(start, max(end - reach, start), end, hangs)


def _tells(run: Run) -> bool:
    """Tell whether a verb of saying ends the clause before a comma: "der Fabrikant versichert, |"."""
    last = len(run.tokens) - 2
    noun = any(run.is_a(last, kind) for kind in ("telling", "account"))
    alone = run.tokens.count(",") == 1 and not (run.is_a(0, "as") or run.is_a(0, "preposition"))
    return run.word(-1) == "," and run.is_a(last, "attribution") and alone and not noun


def _denied(run: Run, clause: _Clause, near: list[Mark]) -> Iterator[Sign]:
    """Yield the negation near the cut, or one that opens the clause, unless a "deny" undoes it."""
    opens = clause.end - clause.start <= (_GOVERNING if clause.hangs else _SUBJECT)
    found = [
        (start, end)
        for start, end in places(run, "negation")
        if end <= clause.end and (start >= clause.low or (opens and start == clause.start))
    ]
    denials = [(mark.start, mark.end) for mark in near if "denial" in mark.kinds]
    harmless = (mark for mark in run.words.marks(run.tokens) if "neutral" in mark.kinds)
    if clause.hangs and any(clause.low <= mark.start and mark.end <= clause.end for mark in harmless):
        return
    told = run.part(clause.start, clause.end)
    if clause.hangs and found and any(is_a(told, index, "factive") for index in range(len(told.tokens))):
        return  # "niemand hat vergessen, dass |"
    if bool(found) != bool(denials):
        yield run.sign_at(Distortion.NEGATION, *(found or denials)[0])


def _near(run: Run, near: list[Mark], *, attributed: bool, hangs: bool) -> Iterator[Sign]:
    for mark in near:
        indirect = "unreal" in mark.kinds and run.is_a(mark.start - 1, "subject")
        verdict = "correction" in mark.kinds and not hangs
        modal = "modal" in mark.kinds and mark.end < len(run.tokens)
        told = hangs or not mark.start or run.word(mark.end) in _AUXILIARIES
        own = told and _is_own(run, mark)
        able = hangs and "able" in mark.kinds and _proves(run, mark)
        if not (indirect or verdict or modal or able):
            yield from signs_of(run, [mark], attributed=attributed or own or not told)


def _is_own(run: Run, mark: Mark) -> bool:
    """Tell whether "I" or "we" stands in the clause of a verb: "ich behaupte", "behaupten wir"."""
    around = *range(max(0, mark.start - _OWN), mark.start), mark.end
    return any(run.is_a(index, "self") for index in around)


def _proves(run: Run, mark: Mark) -> bool:
    """Tell whether a "can" or "must" leads to a verb that proves or admits: "can show that"."""
    return any(run.is_a(index, "vouching") for index in range(mark.end, len(run.tokens)))


def _governing(run: Run, quoted: Quoted) -> tuple[int, bool]:
    """Return where the clause ends that governs the quoted words, and whether these hang on it by "that"."""
    end = len(run.tokens)
    if is_a(run, end - 1, "that"):
        return end - 1 - (run.word(end - 2) == ","), True
    if run.word(end - 1) == "wie" and run.word(end - 2) == ",":
        return end - 2, True
    opens = is_a(quoted.run, 0, "that")
    if run.word(end - 1) == "," and (opens or _hangs(quoted.run)):
        return end - 1, True
    return end, opens


def _hangs(run: Run) -> bool:
    """Tell whether a subjunctive, or a "zu" before its verb, shows that words hang on others."""
    return any(is_subjunctive(run, index) for index in range(1, len(run.tokens))) or any(
        run.word(mark.start) != "zu"
        or (run.word(mark.end).endswith(_INFINITIVES) and not run.is_a(mark.end, "subject"))
        for mark in run.having("hanging")
    )


def _opening(run: Run, near: list[Mark], *, attributed: bool) -> Iterator[Sign]:
    """Yield what opens the sentence and colours all of it: "If …, |", "According to …, |"."""
    for mark in run.marks[:1]:
        if mark.start == 0 and mark not in near and not _STRONG.intersection(run.tokens):
            adjoining = run.word(-1) == ","
            last = len(run.tokens) - 1
            turned = run.is_a(last, "turning") or ("hedge" in mark.kinds and run.is_a(last, "conjunction"))
            limited = "limit" in mark.kinds and not run.is_a(mark.end, "preposition")
            if turned and (limited or not mark.kinds.isdisjoint({"hedge", "condition"})):
                continue  # "perhaps I am old, but |", "perhaps he slept, and |", "only one came, but |"
            conceded = "concessive" in mark.kinds or run.tokens[-3:-1] == ["oder", "nicht"]
            if "condition" not in mark.kinds or (adjoining and not conceded):
                kinds = mark.kinds - {"correction"}
                yield from signs_of(run, [Mark(kinds, mark.start, mark.end)], attributed=attributed)


def is_asked(run: Run, quoted: Quoted) -> bool:
    """Tell whether a question mark behind the sentence asks what is quoted, or what this hangs on."""
    turned = run.is_a(0, "asking") or any(word.endswith(("-il", "-elle", "-on")) for word in run.tokens)
    return not run.tokens or _governing(run, quoted)[1] or (turned and len(run.tokens) <= _SUBJECT)
