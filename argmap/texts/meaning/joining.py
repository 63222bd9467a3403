"""Whether an elision gives what one did to another: it swallows the subject of the verb behind it."""

from collections.abc import Iterator

from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.quoted import Quoted, has_verb
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_STRONG = frozenset(".!?;")
_SAME = frozenset(["he", "she", "they", "it", "we", "i", "and", "but", "then", "who", "which"])
_JOINING = frozenset(["and", "but", "while", "whereas", "whose", "or", "though"])


def signs_of_joining(gap: Run, following: Run) -> Iterator[Sign]:
    """Yield the subject that an elision swallows, where a verb of another follows."""
    if not Quoted(following).starts_with_verb or following.is_a(0, "participle"):
        return
    start = gap.behind_last(_STRONG)
    if start:
        if start < len(gap.tokens) and gap.word(start) not in _SAME and not gap.is_a(start, "preposition"):
            yield gap.sign_at(Distortion.DISTANCE, start, len(gap.tokens))
        return
    joins = [index for index, word in enumerate(gap.tokens) if word in _JOINING]
    if not joins:
        return
    subject = gap.part(joins[-1] + 1)
    led = any(word in _JOINING or parts(word) for word in subject.tokens)
    named = gap.word(joins[-1]) == "whose" or _names(subject, 0)
    if subject.tokens and named and not led and has_verb(gap.part(0, joins[-1])) and not has_verb(subject):
        yield subject.sign_at(Distortion.DISTANCE, 0, len(subject.tokens))


def _names(run: Run, start: int) -> bool:
    """Tell whether a noun with its article, or a name, stands at a place."""
    word = run.word(start)
    return (
        run.is_a(start, "article")
        or word[:1].isupper()
        or (word.isalpha() and run.is_a(start + 1, "article"))
    )
