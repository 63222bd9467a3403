"""A section of the text with no entry."""

import re
from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.plain.nearness import closest
from argmap.rules.base import Context, Finding, Rule, entry

_PIECE = re.compile(r"[\w.-]+")
"""One of several places in a text that is another rule's finding."""

_SEARCHES = 100
"""How many near misses are looked for: where every place is wrong, no near miss tells what was meant."""


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    if not claims.sections or context.partial:
        return
    placed = [(path, place) for path, places in context.tables.placed for place in places]
    named = {place for _, place in placed}
    unknown = {
        place
        for path, place in placed
        if not claims.sections_at(place) and not context.other_source(path)  # else a place in that
    }
    places = list(claims.places)
    meant = {closest(name, places) for name in sorted(unknown)[:_SEARCHES]}
    pieces = {piece for name in unknown for piece in _PIECE.findall(name)}
    if None in meant and pieces.isdisjoint(places):
        return  # each section may be what an unknown name was to be
    named = named.union(filter(None, meant), pieces, context.unread)
    covered = frozenset(claims.sections_at(*named))
    for id_, section in claims.sections.items():
        if section.mapped and id_ not in covered:
            path = claims.section_path(id_)
            yield Finding(
                path,
                f"{entry(path)} has no entry",
                "no `at` names it",
                "name it in an `at`, or mark it `mapped: false` with a `reason`",
                on="key",
            )


RULE = Rule(Kind("AM205", "uncovered-section"), __file__, check)
