"""A name that leads to nothing."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import PurePath

from argmap.claimfile.patches import Mend, Replace
from argmap.format.fields import SEEN
from argmap.format.kinds import SEEING, naming
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.declared import Declared, called

_FILE = re.compile(r"[/\\]|\.[A-Za-z]{1,5}$")
"""What only the name of a file has: a folder, or an ending."""


def check(context: Context) -> Iterator[Finding]:
    for kind in context.declared:
        for finding in context.undeclared(kind):
            is_file = finding.path == ("text",) and _FILE.search(context.claims.text or "")
            yield _of_file(context, finding) if is_file else finding
    yield from _sections(context)
    yield from _seen(context)


def _seen(context: Context) -> Iterator[Finding]:
    """Yield what a `see` names and nothing is called."""
    if context.partial or any(context.faulty(kind) for kind in ("accusations", "sources", "topics")):
        return  # what was left out may have the name
    entries = Declared("entry", (), context.entries)
    for kind in SEEING:
        for path, seen in context.tables[kind].having("see"):
            for index, name in enumerate(seen):
                if name not in context.entries:
                    yield _unseen(context, entries, (*path, "see", index), name)


def _unseen(context: Context, entries: Declared, path: Path, name: str) -> Finding:
    today = next((now for kind in SEEN if (now := context.tables.former(kind).get(name))), None)
    near = today or entries.near(name)
    meant = f'"{name}" is called "{near}" today' if today else f'did you mean "{near}"?'
    return Finding(
        path,
        f'{entry(path[:-2])} names "{name}" under `see`, and nothing is called so',
        "no charge, answer, ground, source or topic has this id",
        meant if near else "name one that the file has, or take it out",
        related=((context.entries[near][0], "declared here"),) if near else (),
        fix=Mend(f'name "{near}"', (Replace(path, near),)) if near else None,
    )


def _of_file(context: Context, finding: Finding) -> Finding:
    """Say where the name of a file goes that is given in place of the source whose text it holds."""
    file, sources = context.claims.text or "", context.claims.sources or {}
    stem = PurePath(file.replace("\\", "/")).stem
    sectioned = [id_ for id_, source in sources.items() if source.sections]
    meant = next((id_ for id_ in (stem, *sectioned[:1]) if id_ in sources and len(sectioned) < 2), None)
    return replace(
        finding,
        label="a file, not the id of a source",
        help=f"write `text: {meant or 'ID'}`{'' if meant else ', the id of the source that is mapped'}, "
        f"and give its file to each command as `--text {meant or 'ID'}={file}`",
        related=((("sources", meant), "source declared here"),) if meant else (),
        fix=Mend(f'name "{meant}"', (Replace(("text",), meant),)) if meant else None,
    )


def _sections(context: Context) -> Iterator[Finding]:
    claims = context.claims
    sources = claims.sources or {}
    if claims.text is None or claims.text not in sources:
        return  # that is told already
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


RULE = Rule(Kind("AM102", "unknown-name"), __file__, check)
