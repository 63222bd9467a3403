"""A claim that says no more than its title."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.plain.nearness import share_words
from argmap.rules.base import Context, Finding, Rule, entry

_LIKENESS = 85.0


def check(context: Context) -> Iterator[Finding]:
    for kind in ("accusations", "rebuttals"):
        table = context.tables[kind]
        titles, claims = table.column("title"), table.column("claim")
        for number, (length, most) in enumerate(zip(map(len, titles), map(len, claims), strict=True)):
            if most < 1.4 * length + 8 and _alike(titles[number], claims[number]):
                path = table.paths[number]
                yield Finding(
                    (*path, "claim"),
                    f"{entry(path)} has a claim that repeats its title",
                    "says no more than the title",
                    "say who is said to have done what, in a sentence of its own",
                    related=(((*path, "title"), "the title"),),
                )


def _alike(title: str, claim: str) -> bool:
    if not share_words(title, claim):
        return False
    from rapidfuzz import fuzz, utils

    return fuzz.ratio(title, claim, processor=utils.default_process) >= _LIKENESS


RULE = Rule(Kind("AM304", "claim-repeats-title", Severity.WARNING), __file__, check)
