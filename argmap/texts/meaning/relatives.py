"""Clauses that describe a noun, and are not what it says: "a charge that | names nobody", "who | paid"."""

from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.runs import Run

_INDEFINITE = frozenset(["a", "an", "any", "no", "every", "each", "some"])
_ADJECTIVES = 2
_WHICH = frozenset(["which", "who", "whose", "where"])
_ASIDE = 6
_CLEFT = 14
_STOPS = frozenset(";:.!?")
_ACCEPTING = frozenset(
    ["accept", "accepted", "grant", "granted", "admit", "concede", "want", "sworn", "find", "found"]
)
_TELLING = ("tell", "told", "explain", "complain")


def described(head: Run, quoted: Quoted) -> int | None:
    """Return where the article stands of the noun that ends a clause, if the quoted verb describes it."""
    last = len(head.tokens) - 1
    if quoted.lacks_subject:
        if head.is_a(last - 1, "article"):
            return last - 1
        if head.is_a(last - _ADJECTIVES, "article") and not _is_verb(head, last):
            return last - _ADJECTIVES
    return None


def is_given(head: Run, article: int) -> bool:
    """Tell whether there is what a noun names though the verb before it is denied.

    So with "did not write the letter that" and "cannot answer a charge that", and not with "was not the clerk
    that" and "never saw a letter that".
    """
    before = article - 2 if head.is_a(article - 1, "preposition") else article - 1
    if any(head.having("unmet")):
        return False  # "I have yet to meet the man who"
    cleft = head.word(0) == "it" and head.is_a(1, "copula")
    if cleft or head.is_a(before, "copula") or head.is_a(before, "negation"):
        return False
    return head.word(article) not in _INDEFINITE or head.is_a(before, "answering")


def is_admitted(run: Run) -> bool:
    """Tell whether a "what" is said to be so that somebody only does not tell, bear or forgive.

    So with "what I cannot pass over is that" and "what nobody told us was that"; not with a verb that
    believes, proves or claims.
    """
    head = run.part(max(run.behind_last(_STOPS), len(run.tokens) - _CLEFT), -1)
    last = len(head.tokens) - 1
    if run.word(-1) != "that" or not head.is_a(last, "copula"):
        return False
    what = next((index for index, word in enumerate(head.tokens) if word == "what"), None)
    untold = any(head.part(what or 0).having("negation", "denial", "factive"))
    return what is not None and untold and not any(_leaves_open(head, index) for index in range(what, last))


def _leaves_open(head: Run, index: int) -> bool:
    """Tell whether a verb believes, proves or claims what another does not, unlike "forgets to say"."""
    word = head.word(index)
    told = word.startswith(_TELLING) or head.part(index - 1, index + 1).tokens == ["to", "say"]
    claims = head.is_a(index, "attribution") and not told and head.word(index + 1) not in ("with", "for")
    return claims or word in _ACCEPTING or head.is_a(index, "provable") or head.is_a(index, "proving")


def _is_verb(head: Run, index: int) -> bool:
    return head.is_a(index, "finite") or head.is_a(index, "attribution") or head.word(index).endswith("ed")


def in_relative_clause(before: Run) -> bool:
    """Tell whether a "which" opens a clause just before the cut: what it says is taken for granted."""
    count = len(before.tokens)
    for index in range(max(0, count - _ASIDE), count):
        if before.word(index) in _WHICH:
            return not Quoted(before.part(index + 1)).asserts
    return False
