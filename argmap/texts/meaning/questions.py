"""Whether a question or exclamation mark behind a quotation turns what the quotation says."""

from collections.abc import Iterator

from argmap.texts.meaning.quoted import Quoted
from argmap.texts.meaning.relatives import in_relative_clause
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_NEW_CLAUSE = frozenset(":;")
ASKING = frozenset(["who", "whom", "whose", "what", "which", "when", "where", "why", "how"])
_CHALLENGING = frozenset(["how", "who", "whence", "where", "what"])
_NEAR = 6
_ANY = frozenset(["anyone", "anybody", "any", "ever"])
_EXCLAIMING = frozenset(["what", "how", "such", "some", "a", "an"])
_INTERJECTIONS = frozenset([
    "yes", "aye",
    "oh", "ah", "o", "bravo", "behold", "lo", "truly", "naturally", "surely", "indeed", "certainly", "of",
    "no", "thank", "hurrah", "obviously", "evidently", "clearly", "doubtless", "such", "what", "how",
])  # fmt: skip
_CONCEDING = frozenset([
    "true", "granted", "admittedly", "to be sure", "it is true", "it is true that", "certainly", "of course",
    "no doubt", "granted that", "it was true that", "indeed", "doubtless", "i grant", "i grant that",
    "i admit that", "undoubtedly", "there is no doubt that",
])  # fmt: skip
_TURNING = frozenset(["but", "yet", "however", "still", "nevertheless"])
_FRONTED = frozenset(["proved", "makes", "is", "was", "are", "were", "been"])
_CRYING = frozenset(["oh", "ah", "o", "what", "such", "how", "bravo", "yes", "aye"])
_CONCESSIVE = frozenset(["although", "though", "albeit", "even though", "much as"])
_OPENING = 3
_LONG = 9


def questioned(before: Run, quoted: Quoted, after: Run) -> bool:
    """Tell whether the words stand in a question, and cannot be seen to.

    "Why did it sink?" takes for granted that it sank; "how could it sink?" does not. A clause with
    "which" is taken for granted, and a colon parts a question from what comes before it.
    """
    if (
        quoted.asks
        or before.word(0) == "need"
        or (in_relative_clause(before) and not _seeks(before))
        or not _NEW_CLAUSE.isdisjoint(after.tokens)
    ):
        return False
    parting = [index for index, token in enumerate(before.tokens) if token in _NEW_CLAUSE]
    clause = before.part(parting[-1] + 1 if parting else 0)
    asking = next((index for index in range(2) if clause.word(index) in ASKING), None)
    hangs = "that" in before.words.kinds(before.word(-1)) and clause.word(asking or 0) in _CHALLENGING
    if hangs and not any(clause.having("negation", "denial")):
        return True
    if asking is None or "ever" in clause.tokens or _seeks(before):
        return True
    modals = [mark.end for mark in clause.having("modal") if mark.start <= asking + _NEAR]
    return bool(modals) and len(clause.tokens) - modals[0] <= _NEAR


def is_inverted(before: Run) -> bool:
    """Tell whether a "did" or an "is" that begins the sentence stands right before the cut."""
    count = len(before.tokens)
    opens = before.is_a(0, "question") and before.word(0) not in ASKING and count <= _OPENING + 2
    if opens and not any(before.is_a(index, "finite") for index in range(1, count)):
        return True
    return 0 < count <= _OPENING and before.is_a(count - 1, "question") and before.word(-1) not in ASKING


def is_rhetorical(before: Run) -> bool:
    """Tell whether a question expects "never" or "nobody": "Who has ever seen …?"."""
    return "ever" in before.tokens[-_NEAR:]


def denied_doer(before: Run, quoted: Quoted) -> Iterator[Sign]:
    """Yield the "not" of "it was not the clerk who |", and of "not the clerk but the mate |"."""
    tail = before.part(max(0, len(before.tokens) - _NEAR + 1))
    if before.word(-1) in ("which", "whom", "where") and "no" in tail.tokens:
        place = tail.tokens.index("no")
        yield tail.sign_at(Distortion.NEGATION, place, place + 1)
    cleft = (
        before.word(0) == "it" and before.is_a(1, "copula") and before.word(-1) in ("who", "that", "which")
    )
    if cleft and quoted.starts_with_verb:
        for mark in before.having("negation"):
            if mark.start == 2 and "but" not in before.tokens:
                yield before.sign(Distortion.NEGATION, mark)


def _seeks(before: Run) -> bool:
    """Tell whether a question asks for what is not there: "Can anyone show me the minute in which …?"."""
    proof = any(before.is_a(index, "proof") for index in range(1, _NEAR))
    where = before.word(0) == "where" and before.is_a(1, "copula")
    return proof or where or not _ANY.isdisjoint(before.tokens[:_NEAR])


def is_put_to(before: Run) -> bool:
    """Tell whether words are a question that is put to a witness: "Q. You saw him.", without its mark."""
    return before.word(0) in ("q", "question") and before.tokens[1:] in (["."], [":"])


def exclaimed(before: Run, quoted: Quoted, mark: int) -> Iterator[Sign]:
    """Yield what turns an exclamation: "Much | he cared!", "Some | democracy!", "| What a friend he is!"."""
    said = [index for index, word in enumerate(before.tokens) if word.isalpha()]
    if not before.tokens and quoted.run.word(0) in ("such", "some") and not quoted.asserts:
        yield Sign(Distortion.IRONY, mark, mark + 1)
    if len(said) <= 2 and quoted.run.word(0) in _EXCLAIMING and quoted.asserts:
        yield Sign(Distortion.IRONY, mark, mark + 1)
    own = any(before.is_a(index, "self") for index in said)
    if said and before.is_a(said[0], "conjunction"):
        said = said[1:]
    own = own and before.word(said[0]) not in _EXCLAIMING
    mocks = said and before.word(said[0]) in _INTERJECTIONS and not own
    whole = mocks and before.word(said[0]) in _CRYING and not before.is_a(said[0] + 1, "finite")
    if mocks and (len(said) <= _OPENING or (whole and len(said) <= _LONG)):
        yield before.sign_at(Distortion.IRONY, said[0], said[0] + 1)
    first = 1 if before.word(0) in ("a", "an", "and", "but") else 0
    verbal = any(before.is_a(index, "finite") for index in said)
    longest = _LONG if before.word(0) in ("a", "an") and not verbal else _OPENING
    if before.is_a(first, "exclaimed") and len(before.tokens) <= longest:
        yield before.sign_at(Distortion.IRONY, first, first + 1)


def conceded(before: Run, after: Run) -> Iterator[Sign]:
    """Yield the "but" of "True, | the clerk was slow, but he was honest", where the "true" is cut off."""
    start = " ".join(word for word in before.tokens if word.isalpha())
    if start in _CONCESSIVE and after.word(0) == ",":
        yield before.sign_at(Distortion.CORRECTION, 0, 1)
        return
    place = next((index for index, word in enumerate(after.tokens) if word in _TURNING), None)
    if (
        start in _CONCEDING
        and place is not None
        and place <= _NEAR
        and after.word(place - 1) in (",", ";", "-")
    ):
        yield after.sign_at(Distortion.CORRECTION, place, place + 1)


def fronted(before: Run, quoted: Quoted, after: Run) -> Iterator[Sign]:
    """Yield the verb that ends "A fine guardian the member has proved": what is put first is mocked."""
    words = [word for word in (*quoted.run.tokens, *after.tokens) if word.isalpha()]
    starts = (*before.tokens, quoted.run.word(0))[0] in ("a", "an") and len(before.tokens) <= _OPENING
    plain = len(words) > _OPENING and words[-1] in _FRONTED and words[-2] not in _FRONTED
    if starts and plain and before.word(-1) != "," and not any(before.having("copula")):
        run = quoted.run
        last = len(run.tokens) - 1
        yield run.sign_at(Distortion.IRONY, last, last + 1)
