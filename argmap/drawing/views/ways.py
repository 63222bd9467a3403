"""The way from a picture to those of the map as a whole, which stands in its first line."""

from collections.abc import Iterator

from argmap.drawing.names import relative, view_name
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Run
from argmap.drawing.views.uses import is_drawn

_KEYS = {"sources": "sources", "timeline": "timeline", "people": "people", "coverage": "coverage.short"}


def ways(printed: Printed, page: str) -> list[Run]:
    """Return the names of the pictures that there are, all but that of the page itself with a link to it."""
    runs: list[Run] = []
    for view in _drawn(printed):
        name = view_name(view)
        href = None if name == page else relative(page, name)
        runs += [Run(" · ", tone="grey")] if runs else []
        runs.append(printed.fixed(printed.say(_KEYS[view]), href=href, tone="grey", strong=href is None))
    return runs


def _drawn(printed: Printed) -> Iterator[str]:
    """Yield the views that have something to show of a map."""
    sources, uses = printed.claims.sources or {}, printed.graph.uses
    used = [id_ for id_ in sources if any(map(is_drawn, uses[id_]))]
    if used:
        yield "sources"
    if any(sources[id_].date for id_ in used):
        yield "timeline"
    if printed.claims.parties or printed.claims.people:
        yield "people"
    if printed.claims.sections:
        yield "coverage"
