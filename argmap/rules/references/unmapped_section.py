"""A place that the map does not account for."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    mapped = {id_ for id_, section in claims.sections.items() if section.mapped}
    unmapped = {place for place, sections in claims.places.items() if mapped.isdisjoint(sections)}
    for path, places in context.tables.placed if unmapped else ():
        for index, name in enumerate(places):
            if claims.shortened(name) in unmapped:
                section = claims.section_path(claims.sections_at(name)[0])
                yield Finding(
                    (*path, "at", index),
                    f'{entry(path)} stands in the unmapped section "{name}"',
                    "this section has `mapped: false`",
                    "name another section, or take `mapped: false` from this one",
                    related=((section, "section declared here"),),
                )


RULE = Rule(Kind("AM109", "unmapped-section"), __file__, check)
