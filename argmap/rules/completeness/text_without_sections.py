"""A mapped text in which nothing can have a place."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    claims = context.claims
    if not claims.texts_declared:
        return  # that is told already
    if not claims.sections and any(source.sections for source in (claims.sources or {}).values()):
        return  # the wrong source is named as the text, or the sections stand at the wrong one
    for text in claims.texts:
        if claims.sections_of(text) or not _is_whole(context, text):
            continue
        placed = list(_placed(context, text))
        if placed or len(claims.texts) > 1:
            yield _finding(text, placed)


def _is_whole(context: Context, text: str) -> bool:
    """Tell whether the sections of a text are missing, and not hidden by another fault."""
    place: Path = ("sources", text)
    faulty = {place[:1], place, (*place, "sections")} & context.loaded.repaired
    return not (faulty or context.repeats(place)) and context.lacks(place, "sections")


def _placed(context: Context, text: str) -> Iterator[Path]:
    """Yield the path of each entry that names a section of a text, and none that another text has."""
    claims = context.claims
    for path, names in context.tables.placed:
        parted = map(claims.parted, names)
        if any(of == text and not claims.texts_with(section) for of, section in parted):
            yield path


def _finding(text: str, placed: list[Path]) -> Finding:
    number = f"{len(placed)} entries name some" if len(placed) > 1 else "an entry names one"
    return Finding(
        ("sources", text),
        f'"{text}" declares no sections, and {number if placed else "nothing can have a place in it"}',
        "none declared here",
        "give it `sections`, each with a `title` and the words with which it `starts`: "
        "`argmap sections FILE` lists those of a text",
        on="key",
        related=(((*placed[0], "at"), "named here"),) if placed else (),
    )


RULE = Rule(Kind("AM214", "text-without-sections"), __file__, check)
