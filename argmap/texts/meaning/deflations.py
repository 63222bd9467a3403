"""High praise that what stands behind it deflates: "| the finest mind of our age, as he will tell you"."""

from collections.abc import Iterator

from argmap.texts.meaning.cut import Cut
from argmap.texts.meaning.lists import parts
from argmap.texts.meaning.runs import Run, Sign
from argmap.texts.verification import Distortion

_REMAINDER = 8
_NEAR = 3
_HEADING = 7
_EXPLAINING = frozenset([":", ";", "-", "("])
_BEST = frozenset(["best", "finest", "most"])
_NOUNS = frozenset([
    "chest", "rest", "west", "forest", "test", "guest", "interest", "request", "harvest", "protest", "priest",
    "nest", "vest", "crest", "quest", "arrest", "contest", "tempest", "conquest", "bequest", "manifest",
    "inquest", "digest", "honest", "modest", "earnest", "latest", "oldest", "nearest",
])  # fmt: skip


def signs_of_deflation(cut: Cut) -> Iterator[Sign]:
    """Yield what mocks the praise before it, in the same sentence or at the start of the next."""
    yield from _headed(cut.before)
    if not _praises(cut.quoted.run):
        return
    if cut.after.word(0) in _EXPLAINING and any(cut.quoted.run.having("extolling")):
        yield cut.after.sign_at(Distortion.IRONY, 0, 1)
    for index, word in enumerate(cut.after.tokens):
        if parts(word):
            yield from _deflated(cut.after.part(index + 1))
    if len(cut.after.tokens) <= _REMAINDER:
        yield from _deflated(cut.following)


def _headed(run: Run) -> Iterator[Sign]:
    """Yield the "triumph" of "a triumph of medicine: |", a heading that mocks."""
    if run.word(-1) == ":" and len(run.tokens) <= _HEADING and not run.has_a("copula", "self", "finite"):
        for mark in run.having("lauding"):
            yield run.sign(Distortion.IRONY, mark)
            return


def _praises(run: Run) -> bool:
    """Tell whether there is praise as high as "always", "the greatest" or "a marvel"."""
    if any(run.having("praising", "lauding")):
        return True
    return any(
        word in _BEST or (word.endswith("est") and word not in _NOUNS and run.is_a(index - 1, "article"))
        for index, word in enumerate(run.tokens)
    )


def _deflated(run: Run) -> Iterator[Sign]:
    for mark in run.having("deflating"):
        if mark.start <= _NEAR and not any(map(parts, run.tokens[: mark.start])):
            yield run.sign(Distortion.IRONY, mark)
            return
