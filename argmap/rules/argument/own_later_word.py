"""An answer that rests on nothing but one's own later word."""

from collections.abc import Iterator

from argmap.format.nodes import RebuttalNode
from argmap.format.values import Day, date_bounds
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_WORDS = frozenset(["document", "testimony", "own-record"])
"""The natures of evidence that may be nothing but somebody's word."""


def check(context: Context) -> Iterator[Finding]:
    later_than = {text: _later(context, text) for text in context.claims.texts or ("",)}
    for answer in context.graph.answers if any(later_than.values()) else ():
        names = {piece.evidence.source for piece in answer.evidence}
        if not _WORDS.issuperset([piece.nature for piece in answer.evidence]):
            continue  # what is measured, decided or done is more than a word
        text = _text_of(context, answer)
        later = later_than[text]
        own = later | {text}
        if not names or not names <= own or names.isdisjoint(later):
            continue
        if _is_misdated(context, answer):
            continue  # another rule's finding
        if all(context.authorship.of(name).only(frozenset(answer.by)) for name in names):
            yield Finding(
                (*answer.path, "evidence"),
                f"{entry(answer.path)} rests on nothing but its own party's later word",
                "all of it by the party that answers, and none of it older than the text",
                "add evidence from before the dispute or from others, or say `rests_on: argument`",
                on="key",
                related=tuple((("sources", name), "its own word") for name in sorted(names & later)),
            )


def _text_of(context: Context, answer: RebuttalNode) -> str:
    """Return the text in which an answer stands, or else the first."""
    claims, places = context.claims, answer.rebuttal.places
    return next(iter(claims.texts_at(places) if places else claims.texts), "")


def _later(context: Context, text: str) -> set[str]:
    """Return the sources that are by their date later than a text, with which others came.

    Recollections are left out: that an answer rests on them alone is said of it wherever it is shown.
    """
    sources = context.claims.sources or {}
    begun = _start(sources[text].date) if text in sources else None
    if begun is None:
        return set()
    dated = context.tables["sources"].having("date")
    later = {str(path[-1]) for path, date in dated if (start := _start(date)) and start > begun}
    return {id_ for id_ in later if sources[id_].kind != "recollection"} - {text}


def _is_misdated(context: Context, answer: RebuttalNode) -> bool:
    """Tell whether the text itself cites some of the evidence, which by its date it could not."""
    if not context.later_voices.isdisjoint(answer.by):
        return False
    sources = context.claims.sources or {}
    text = sources.get(_text_of(context, answer))
    end = date_bounds(text.date)[1] if text and text.date else None
    cited = [sources.get(piece.evidence.source) for piece in answer.evidence if piece.evidence.places]
    starts = [_start(source.date) for source in cited if source]
    return any(end and start and start > end for start in starts)


def _start(date: str | None) -> Day | None:
    return date_bounds(date)[0] if date else None


RULE = Rule(Kind("AM402", "own-later-word", Severity.NOTE), __file__, check)
