"""Words that reach the cut in an unbroken chain: "is said never to have | paid", "cannot be called | a"."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import Mark
from argmap.texts.meaning.quoted import Quoted, moves, negated
from argmap.texts.meaning.relatives import described, is_admitted, is_given
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STEPS = 9
_LINKS = frozenset(["of", "from", "to", "that", "whether", "as"])
_HARDLY = frozenset(["hardly", "scarcely", "barely"])
_STOPS = frozenset(";:.")
_CLAUSES = frozenset(["that", "whether"])
_GOVERNING = frozenset([
    "negation", "denial", "hedge", "limit", "quantifier", "modal", "attribution", "report", "hearsay",
    "correction", "condition", "clear", "that",
])  # fmt: skip


def signs_adjacent(run: Run, quoted: Quoted, *, attributed: bool) -> Iterator[Sign]:
    """Yield the signs of words right before a quotation; of a described noun only what denies that it is."""
    head = run.part(0, -1)
    article = described(head, quoted) if run.word(-1) == "that" else None
    if (article is not None and is_given(head, article)) or is_admitted(run):
        return
    chain = _chain(run)
    yield from _denying(run, quoted, chain)
    told = not (attributed or quoted.run.word(0) == "whether" or article is not None)
    yield from _colouring(run, quoted, chain, attributed=attributed, told=told)


def _chain(run: Run) -> list[Mark]:
    """Return the marks from the cut backwards, as far as only words between them carry no meaning."""
    by_end = {mark.end: mark for mark in run.marks}
    chain: list[Mark] = []
    index = len(run.tokens)
    while index > 0 and len(run.tokens) - index < _STEPS:
        mark = by_end.get(index)
        if mark and not mark.kinds.isdisjoint(_GOVERNING):
            chain.append(mark)
            index = mark.start
        elif (
            run.word(index - 1) == '"'
            or run.is_a(index - 1, "timely")
            or run.words.is_adverb(run.word(index - 1))
            or _passive(run, index - 1)
        ):
            index -= 1
        else:
            break
    return chain


def _passive(run: Run, index: int) -> bool:
    """Tell whether a word is a participle behind "be": "cannot be called", "was never considered"."""
    before = [run.word(number) for number in range(index - 1, max(index - 3, -1), -1)]
    participle = run.word(index).endswith("ed") or run.is_a(index, "participle")
    return participle and any("copula" in run.words.kinds(word) for word in before)


def _last(run: Run, chain: list[Mark]) -> str:
    """Return the last word of a chain, where it reaches the cut."""
    return run.word(chain[0].end - 1) if chain else ""


def _denying(run: Run, quoted: Quoted, chain: list[Mark]) -> Iterator[Sign]:
    """Yield the negation of a chain; a verb such as "denied" counts only where a verb or a link follows."""
    last = _last(run, chain)
    verbal = (
        quoted.asserts
        or quoted.starts_with_verb
        or last in _LINKS
        or quoted.is_gerund
        or quoted.run.word(0) == "to"
    )
    considered = [mark for mark in chain if "negation" in mark.kinds or verbal]
    own = any(run.is_own(mark) for mark in considered)
    negation = negated(considered, own=own, clause=quoted.asserts and last != "to")
    if negation and not (last == "that" and _undone(run, negation)):
        yield run.sign(Distortion.NEGATION, negation)


def _undone(run: Run, denial: Mark) -> bool:
    """Tell whether nobody denies it, or is surprised: "no one who was there disputes that"."""
    clause = run.part(run.behind_last(_STOPS))
    first = next(clause.having("negation"), None)
    if moves(clause.marks, denial):
        return True
    none = clause.word(0) in _HARDLY or (first is not None and first.start <= 1)
    return none and denial.start > 1 and "negation" not in denial.kinds


def _colouring(
    run: Run, quoted: Quoted, chain: list[Mark], *, attributed: bool, told: bool
) -> Iterator[Sign]:
    """Yield the hedges, modal verbs and limits of a chain, and who speaks where this is to be ``told``."""
    willed = any("modal" in mark.kinds for mark in chain)
    spoken = _last(run, chain) in _CLAUSES
    for mark in chain:
        kinds = mark.kinds
        if run.word(mark.start) == "all" and run.is_a(mark.start - 1, "preposition") and quoted.asserts:
            continue
        spoken = spoken or bool(kinds & {"attribution", "report"})
        if "hedge" in kinds or ("hearsay" in kinds and not attributed):
            yield run.sign(Distortion.HEDGE if "hedge" in kinds else Distortion.ATTRIBUTION, mark)
        elif "modal" in kinds and not spoken:
            yield run.sign(Distortion.MODAL, mark)
        elif _limits(mark, quoted, willed=willed) and not spoken:
            yield run.sign(Distortion.QUANTIFIER, mark)
        elif told and _attributes(run, mark, linked=_last(run, chain) in _LINKS, asserts=quoted.asserts):
            yield run.sign(Distortion.ATTRIBUTION, mark)
        elif told and "narrative" in kinds:
            return


def _limits(mark: Mark, quoted: Quoted, *, willed: bool) -> bool:
    """Tell whether a limit or quantity goes for the quoted words: for a verb's, or those of a comparison."""
    limits = "negation" not in mark.kinds and mark.kinds & {"limit", "quantifier"}
    return bool(limits) and (quoted.asserts or willed or "weak" in mark.kinds)


def _attributes(run: Run, mark: Mark, *, linked: bool, asserts: bool) -> bool:
    if run.is_own(mark) or "clear" in mark.kinds:
        return False
    says = "attribution" in mark.kinds or ("objecting" in mark.kinds and asserts)
    if says and not run.is_noun(mark):
        return linked or asserts or "alleging" in mark.kinds
    return "report" in mark.kinds and linked and (asserts or "narrative" not in mark.kinds)
