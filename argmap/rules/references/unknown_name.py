"""A name that leads to nothing."""

import re
from collections.abc import Iterator
from pathlib import PurePath

from argmap.claimfile.patches import Mend, Rekey, Replace
from argmap.format.fields import SEEN
from argmap.format.identifiers import OF_TEXT, UNNAMED
from argmap.format.kinds import SEEING, naming
from argmap.format.models import ClaimFile
from argmap.plain.diagnostics import Kind, Path
from argmap.plain.nearness import listed
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.declared import Declared, called

_FILE = r"[/\\]|\.[A-Za-z]{1,5}$"
"""What only the name of a file has: a folder, or an ending."""


def check(context: Context) -> Iterator[Finding]:
    for kind in context.declared:
        for finding in context.undeclared(kind):
            file = _text_named(context, finding)
            yield _of_file(context, finding, file) if re.search(_FILE, file) else _or_unnamed(finding)
    yield from _sections(context)
    yield from _seen(context)


def _or_unnamed(finding: Finding) -> Finding:
    """Say how to write that nobody is named, where no party is like the one that is."""
    if finding.fix is not None or "by" not in finding.path[-2:]:
        return finding
    return finding.but(help=f"{finding.help}, or `{UNNAMED}` where the text does not tell")


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


def _text_named(context: Context, finding: Finding) -> str:
    """Return what a finding speaks of as one of the texts; nothing where it speaks of something else."""
    key, *index = finding.path
    named = context.claims.text or ()
    return named[int(index[0])] if key == "text" and index else ""


def _of_file(context: Context, finding: Finding, file: str) -> Finding:
    """Say where the name of a file goes that is given in place of the source whose text it holds."""
    sources = context.claims.sources or {}
    stem = PurePath(file.replace("\\", "/")).stem
    sectioned = [id_ for id_, source in sources.items() if source.sections]
    meant = next((id_ for id_ in (stem, *sectioned[:1]) if id_ in sources and len(sectioned) < 2), None)
    return finding.but(
        label="a file, not the id of a source",
        help=f"write `text: {meant or 'ID'}`{'' if meant else ', the id of the source that is mapped'}, "
        f"and give its file to each command as `--text {meant or 'ID'}={file}`",
        related=((("sources", meant), "source declared here"),) if meant else (),
        fix=Mend(f'name "{meant}"', (Replace(finding.path, meant),)) if meant else None,
    )


def _sections(context: Context) -> Iterator[Finding]:
    claims = context.claims
    sources = claims.sources or {}
    if not claims.texts_declared:
        return  # that is told already
    if not claims.sections and any(source.sections for source in sources.values()):
        return  # the wrong source is named as the text, or the sections stand at the wrong one
    places = [("sources", text, "sections") for text in claims.texts]
    complete = all(
        context.loaded.repaired.isdisjoint((place, place[:2], place[:1])) and not context.repeats(place)
        for place in places
    )
    in_full = [name for name in context.named("sections") if claims.sections_at(name)]
    names = dict.fromkeys([*claims.places, *in_full])
    declared = Declared(
        "section",
        places[0],
        names,
        complete,
        called=called(context.tables, "sections"),
        former=_former(context),
    )
    for key in naming("sections"):
        for finding in declared.check(context.tables[key.kind], key.name):
            source = _elsewhere(context, finding)
            yield from [_located(context, finding, source)] if source else _placed(context, finding)


def _elsewhere(context: Context, finding: Finding) -> str | None:
    """Return the source, other than a text, in which a place may be that is like no section."""
    holder = finding.path[: finding.path.index("at")]
    free = finding.fix is None and context.lacks(holder, "locator")
    named = OF_TEXT in str(context.loaded.value(finding.path))
    return context.other_source(holder) if free and not named else None


def _located(context: Context, finding: Finding, source: str) -> Finding:
    """Say where the place in a source goes that stands where one in a text is due."""
    key = finding.path[: finding.path.index("at") + 1]
    alone = isinstance(context.loaded.value(key), str)
    texts = listed(context.claims.texts)
    return finding.but(
        help=f'`at` is the place in {texts}; the place in "{source}" goes under `locator`',
        fix=Mend("let it stand under `locator`", (Rekey(key, "locator"),)) if alone else None,
    )


def _former(context: Context) -> dict[str, str]:
    """Return what a place is called today, by what it was called before, with its text or without."""
    in_text, former = context.claims.place_in, dict[str, str]()
    for (_, text, *_, id_), names in context.tables["sections"].having("formerly"):
        for name in names:
            today = in_text(str(text), str(id_))
            former |= {f"{text}{OF_TEXT}{name}": today, in_text(str(text), name): today}
    return former


def _placed(context: Context, finding: Finding) -> Iterator[Finding]:
    """Point at the section that was meant in the text where it is declared, or say which text has it.

    That a text has no sections at all, or is not mapped, is another rule's finding.
    """
    claims, name = context.claims, str(context.loaded.value(finding.path))
    unmapped = (claims.sources or {}).get(name.partition(OF_TEXT)[0]) if OF_TEXT in name else None
    if unmapped and unmapped.sections and OF_TEXT in claims.parted(name)[1]:
        return
    text, section = claims.parted(name)
    having = claims.texts_with(section)
    if text in claims.texts and len(having) == 1 and name not in _former(context):
        yield _of_another(finding, text, section, having[0], claims)
    elif claims.sections_of(text):
        related = ((claims.section_path(str(path[-1])), label) for path, label in finding.related)
        yield finding.but(related=tuple(item for item in related if _is_declared(claims, item[0])))


def _of_another(finding: Finding, text: str, section: str, other: str, claims: ClaimFile) -> Finding:
    """Say that it is another text that has a section, and how it is named there."""
    meant = claims.place_in(other, section)
    first = claims.section_path(claims.sections_at(meant)[0])
    return Finding(
        finding.path,
        f'"{section}" is no section of "{text}"; "{other}" has it: write "{meant}"',
        "a section of another text",
        f'name the text before its section: "{meant}"' if OF_TEXT in meant else f'leave out "{text}:"',
        related=((first, "section declared here"),),
        fix=Mend(f'write "{meant}"', (Replace(finding.path, meant),)),
    )


def _is_declared(claims: ClaimFile, path: tuple[str, ...]) -> bool:
    """Tell whether a section is declared at a path: a prefix has no declaration of its own."""
    return path[-1] in ((claims.sources or {})[path[1]].sections or {})


RULE = Rule(Kind("AM102", "unknown-name"), __file__, check)
