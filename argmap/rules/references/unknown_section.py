"""A section that is not declared."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from argmap.format.kinds import naming
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule
from argmap.rules.base.declared import Declared, called


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    sources = claims.sources or {}
    if claims.text is None or claims.text not in sources:
        return  # another rule's finding
    if not claims.sections and any(source.sections for source in sources.values()):
        return  # the wrong source is named as the text, or the sections stand at the wrong one
    place = ("sources", claims.text, "sections")
    complete = context.loaded.repaired.isdisjoint((place, place[:2], place[:1]))
    complete = complete and not context.repeats(place)
    if complete and not claims.places:
        yield from _none_declared(context, place[:2])
        return
    titled = called(context.tables, "sections")
    places = Declared("section", place, claims.places, complete, called=titled)
    for key in naming("sections"):
        for finding in places.check(context.tables[key.kind], key.name):
            yield _without_prefix(finding, claims.sections)


def _none_declared(context: Context, text: Path) -> Iterator[Finding]:
    """Say once that the text has no sections, rather than of everything that names one."""
    placed = context.tables.placed
    if placed:
        number = f"{len(placed)} entries name some" if len(placed) > 1 else "an entry names one"
        yield Finding(
            text,
            f'"{text[-1]}" declares no sections, and {number}',
            "none declared here",
            "give it `sections`, each with a `title` and the words with which it `starts`",
            on="key",
            related=(((*placed[0][0], "at"), "named here"),),
        )


def _without_prefix(finding: Finding, sections: Collection[str]) -> Finding:
    """Point at no declaration where the near miss is a prefix, which has none of its own."""
    if all(path[-1] in sections for path, _ in finding.related):
        return finding
    return replace(finding, related=())


RULE = Rule(Kind("AM104", "unknown-section"), __file__, check)
