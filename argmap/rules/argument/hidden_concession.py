"""A concession that nothing lets the reader see."""

import re
from collections.abc import Iterator

from argmap.format.graph import RebuttalNode
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_WORD = re.compile(r"[^\W\d_]{4,}")


def check(context: Context) -> Iterator[Finding]:
    concessions = context.tables["rebuttals"].column("concedes")
    for answer, concedes in zip(context.graph.answers, concessions, strict=True):
        if concedes is None or (answer.depth == 1 and not _accusing(context, answer)):
            continue
        if _words(concedes).isdisjoint(_words(answer.rebuttal.title)):
            where = "the accusers' own answer" if answer.depth == 1 else "an answer to an answer"
            yield Finding(
                (*answer.path, "concedes"),
                f"{entry(answer.path)} concedes something that no standing or title shows",
                f"{where} does not count for the standing",
                "let the title say it",
                on="key",
            )


def _accusing(context: Context, answer: RebuttalNode) -> bool:
    parties = context.claims.parties
    return bool(answer.by) and all(id_ in parties and parties[id_].role == "accuser" for id_ in answer.by)


def _words(text: str) -> set[str]:
    return {word[:5] for word in _WORD.findall(text.casefold())}


RULE = Rule(Kind("AM407", "hidden-concession", Severity.NOTE), __file__, check)
