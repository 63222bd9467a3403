"""What languages without a grammar here have behind the cut: "brannte | nicht", "|. Das ist eine Lüge."."""

from collections.abc import Iterator

from argmap.texts.meaning import partial
from argmap.texts.meaning.answers import answered
from argmap.texts.meaning.brackets import without_brackets
from argmap.texts.meaning.lists import Mark, parts
from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.meaning.single import places, signs_of
from argmap.texts.verification import Distortion

_SUBJECT = 6
_SHORTEST = 2
_AFTER = 12
_NEAR = 7
_PREDICATE = 7
_VERBS = ("t", "te", "ten")
_PRONOUNS = ("-il", "-elle", "-on", "-ils", "-elles")
_TO_ME = frozenset(["me", "nous", "lui"])
_THESE = frozenset(["dieser", "diese", "dieses", "ce", "cet", "cette", "этот", "эта", "это"])
_ONE = frozenset(["ein", "eine", "un", "une"])
_SO = frozenset(["so", "ainsi", "так"])
_POINTS = frozenset([",", "-", ":", ";", '"', "!", "("])
_PARTING = frozenset([",", "-", '"'])


def after(run: Run, quoted: Quoted, *, attributed: bool, told: bool = False) -> Iterator[Sign]:
    """Yield the negation that follows what it denies: "brannte nicht", and ", wenn …", ", behauptet er".

    Where the words are ``told`` in indirect speech, a subjunctive behind them is no condition.
    """
    if len(quoted.run.tokens) < _SHORTEST:
        return
    run = without_brackets(run.head(_AFTER), of="[")
    for start, end in places(run, "following"):
        if not start:
            yield run.sign_at(Distortion.NEGATION, start, end)
    first = next((index for index, word in enumerate(run.tokens) if word not in _PARTING), len(run.tokens))
    parted = run.word(0) in (",", "-") or first > 1
    near = [
        mark
        for mark in run.head(_NEAR).marks
        if told <= mark.start <= (first if parted else 0)
        and mark.kinds.isdisjoint({"correction", "modal"})
        and not _concedes(run, mark)
    ]
    yield from signs_of(run, near, attributed=attributed or not parted)
    yield from partial.ended(run)
    yield from _mocked(run, quoted)
    yield from pointed(run, attributed=attributed)
    if parted:
        yield from _aside(run.part(first - 1), attributed=attributed)


def _mocked(run: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "dieser" of "ein feiner Kollege |, dieser Herr Huber", and ", disais-je, et"."""
    if run.word(0) != ",":
        return
    if quoted.run.word(0) in _ONE and run.word(1) in _THESE:
        yield run.sign_at(Distortion.IRONY, 1, 2)
    said = run.word(1).endswith("-je") and "attribution" in run.words.kinds(run.word(1).partition("-")[0])
    if said and run.word(2) == "," and run.is_a(3, "conjunction"):
        yield run.sign_at(Distortion.CORRECTION, 1, 2)


def _concedes(run: Run, mark: Mark) -> bool:
    """Tell whether an "even if" only adds to what holds all the same, and no "only" limits it."""
    return "concessive" in mark.kinds and not run.is_a(mark.end, "limit")


def _inverted(run: Run) -> Iterator[Sign]:
    """Yield the verb of ", prahlte der Baumeister" and ", s'écria-t-il", which can only be one of saying."""
    to_me = run.word(0) in _TO_ME and run.is_a(1, "attribution") and run.is_a(2, "mine")
    if to_me:
        yield run.sign_at(Distortion.ATTRIBUTION, 1, 2)  # ", me disait ma nourrice"
    verbal = run.word(0).endswith(_VERBS) and not run.is_a(0, "small") and run.is_a(1, "nominative")
    pronoun = "-" in run.word(0) and run.word(0).endswith(_PRONOUNS)
    if pronoun or verbal:
        yield run.sign_at(Distortion.ATTRIBUTION, 0, 1)


def _called(run: Run) -> Iterator[Sign]:
    """Yield the noun of ": légende pieuse" and of "– eine alte Lüge"."""
    for mark in run.having("correction"):
        if mark.start <= _SHORTEST and not any(run.having("negation")):
            yield run.sign(Distortion.CORRECTION, mark)
            return


def pointed(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what a clause that points back makes of the words: "– das hat keiner bestätigt"."""
    first = next((index for index, word in enumerate(run.tokens) if word not in _POINTS), 0)
    clause = run.part(first)
    if first and run.word(0) != ",":
        yield from _called(clause)
    yield from _dated(clause)
    if not first or any(clause.is_a(i, kind) for i in range(len(clause.tokens)) for kind in ("self", "also")):
        return
    if clause.is_a(0, "pointing"):
        yield from _taken_back(clause)
    if not attributed and (clause.is_a(0, "pointing") or clause.is_a(0, "as")):
        yield from _told(clause)


def _dated(clause: Run) -> Iterator[Sign]:
    """Yield the "jusqu'en" of ": le reproche valait jusqu'en 1974"."""
    pointed = clause.is_a(0, "pointing") or clause.is_a(1, "telling")
    pointed = pointed or (clause.is_a(0, "determiner") and clause.is_a(1, "attribution"))
    ends = {index for mark in clause.having("until") for index in range(mark.start, mark.end)}
    ends |= {index for index, word in enumerate(clause.tokens) if word.startswith("jusqu'")}
    if pointed and ends:
        yield clause.sign_at(Distortion.QUANTIFIER, min(ends), min(ends) + 1)


def _taken_back(clause: Run) -> Iterator[Sign]:
    """Yield the "keiner" of "das hat keiner bestätigt"; what is denied "davon" must be a proof."""
    proved = clause.is_a(0, "demonstrative") or any(clause.having("proof"))
    for mark in clause.having("negation", "denial", "correction", "withdrawing"):
        if proved or "negation" not in mark.kinds:
            yield clause.sign(Distortion.CORRECTION, mark)
            return


def _told(clause: Run) -> Iterator[Sign]:
    """Yield the "so" of "so jedenfalls die Festschrift", "voilà", the verb of "das behauptet die Zeitung"."""
    start = 2 if clause.is_a(1, "atleast") else 1
    bare = clause.word(0) in _SO and clause.is_a(start, "subject") and len(clause.tokens) <= _SUBJECT
    if bare or clause.is_a(0, "presenting"):
        yield clause.sign_at(Distortion.ATTRIBUTION, 0, 1)
        return
    for mark in clause.having("attribution", "reading", "telling"):
        if mark.start:
            yield clause.sign(Distortion.ATTRIBUTION, mark)
            return


def _aside(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield the limit of ", und nur …" and who speaks: ", wie man sagt", ", heißt es"."""
    limits = [mark for mark in run.having("limit") if mark.start == 2]
    yield from signs_of(run, limits, attributed=attributed)
    if not attributed:
        yield from _as_told(run.part(1))
        yield from (
            run.sign_at(Distortion.ATTRIBUTION, 1, 2) for word in run.tokens[1:2] if partial.speaks(word, run)
        )
        yield from _inverted(run.part(1))
        read = (mark for mark in run.having("reading") if mark.start == 1)
        yield from (run.sign(Distortion.ATTRIBUTION, mark) for mark in read)


def predicate(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what is said of a clause with "that" which begins the sentence: "Dass …, ist eine Erfindung"."""
    run = run.head(_PREDICATE)
    negations, denials = places(run, "negation"), list(run.having("denial"))
    judged = places(run, "following")
    if judged:
        yield run.sign_at(Distortion.CORRECTION, *judged[0])
    elif bool(negations) != bool(denials):
        yield run.sign_at(
            Distortion.NEGATION, *(negations or [(mark.start, mark.end) for mark in denials])[0]
        )
    yield from signs_of(run, list(run.having("hedge", "correction", "attribution")), attributed=attributed)


def following(run: Run, *, attributed: bool) -> Iterator[Sign]:
    """Yield what opens the next sentence and takes this one back: "Das ist nicht wahr.", "So sagt er."."""
    while run.is_a(0, "conjunction") or run.word(0) in _PARTING:
        run = run.part(1)
    for mark in run.having("retraction"):
        if mark.start == 0 and (mark.end > 1 or len(run.tokens) == 1 or parts(run.word(1))):
            yield run.sign(Distortion.CORRECTION, mark)
    yield from answered(run, attributed=attributed)
    if not attributed:
        yield from _as_told(run.head(_SUBJECT))


def _as_told(run: Run) -> Iterator[Sign]:
    """Yield the verb of "wie die Zeitungen behaupteten"."""
    if run.is_a(0, "as") and not (any(run.having("also")) or run.has_a("self")):
        for mark in run.having("attribution", "reading", "telling"):
            yield run.sign(Distortion.ATTRIBUTION, mark)
            return
