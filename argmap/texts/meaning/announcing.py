"""What gives the word to another before a colon or in a sentence of its own: "the indictment runs:"."""

from collections.abc import Iterator

from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(".!?;")
_LAST = 3
_ADJECTIVES = 3
_INDEFINITE = frozenset(["a", "an", "one", "this"])
_SHORT = 8


def announces(head: Run) -> bool:
    """Tell whether a clause before a colon says that a text, a charge or an adversary speaks."""
    head = head.part(head.behind_last(_STRONG))
    if any(_is_own(head, index) for index in range(len(head.tokens))):
        return False
    if head.has_a("record"):
        return head.has_a("fictive")
    reads = any(head.having("hearsay")) or any(
        head.is_a(index, "reading") for index in range(max(0, len(head.tokens) - _LAST), len(head.tokens))
    )
    other = any(
        head.word(index - 1).endswith(("'s", "s'"))
        and (head.is_a(index, "account") or head.is_a(index, "report"))
        for index in range(1, len(head.tokens))
    )
    other = other or (
        head.word(-1) == "this" and head.is_a(len(head.tokens) - 2, "copula") and head.has_a("posed")
    )
    thus = other or (head.word(0) in ("so", "thus") and head.is_a(1, "article"))
    return reads or thus or any(_is_others(head, index) for index in range(len(head.tokens)))


def signs_of_announcement(run: Run) -> Iterator[Sign]:
    """Yield the noun of a short sentence before: "The charge is simple.", "My accusers say it daily."."""
    run = run.part(0, -1) if run.word(-1) in _STRONG else run
    if not 1 < len(run.tokens) <= _SHORT or not _STRONG.isdisjoint(run.tokens):
        return
    last = len(run.tokens) - 1
    led = not _INDEFINITE.isdisjoint(run.tokens[max(0, last - _ADJECTIVES) : last])
    led = led and run.word(last - 1) != "of"
    own = any(_is_own(run, index) for index in range(last))
    if run.is_a(last, "discourse") and led and not own and not any(run.having("negation", "denial")):
        yield run.sign_at(Distortion.ATTRIBUTION, last, last + 1)
        return
    for index in range(1, len(run.tokens)):
        if _is_others(run, index) and run.is_a(index - 1, "article"):
            charged = (
                run.is_a(index, "telling")
                and run.is_a(index + 1, "copula")
                and run.is_a(index + 2, "tellable")
            )
            said = run.is_a(index, "believers") and run.is_a(index + 1, "attribution")
            said = said and "that" not in run.tokens
            if charged or said:
                yield run.sign_at(Distortion.ATTRIBUTION, index, index + 1)
                return


def _is_others(run: Run, index: int) -> bool:
    word = run.word(index).removesuffix("'s").removesuffix("s'")
    return not run.words.kinds(word).isdisjoint({"telling", "believers"})


def _is_own(run: Run, index: int) -> bool:
    return run.is_a(index, "self") or (run.is_a(index, "mine") and not _is_others(run, index + 1))


def signs_of_parties(before: Run, after: Run) -> Iterator[Sign]:
    """Yield the "according to" of a party, and the "claimed" that a "but" answers."""
    for mark in before.having("attribution", "voice", "boasting"):
        behind = range(mark.end, mark.end + _LAST + 1)
        party = any(
            before.is_a(index, kind) for index in behind for kind in ("telling", "believers", "accusing")
        )
        refuted = "boasting" in mark.kinds and after.word(0) == "," and after.word(1) in ("but", "yet")
        if (mark.start == 0 and party) or (refuted and before.word(-1) == "that" and not before.is_own(mark)):
            yield before.sign(Distortion.ATTRIBUTION, mark)
            return
