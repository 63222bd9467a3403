"""A section that starts with words the text does not have."""

import re
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend, Replace
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.texts.verification import CheckedSection, Misplacement


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    for text in found.texts if found else ():
        if text.alien:
            yield Finding(
                context.claims.text_path(text.id),
                f'this seems to be another text than "{text.id}": nothing that is looked for is in it',
                f"none of {text.sought} sections and quotations",
                f"say where the right one lies: `--text {text.id}=PATH`, or `texts` in the settings",
            )
    alien = found.alien if found else ()
    for item in context.checked_sections(Misplacement.MISSING):
        path = context.claims.section_path(item.id)
        if path[1] in alien:
            continue
        starts = context.claims.sections[item.id].starts
        yield Finding(
            (*path, "starts"),
            f"{entry(path)} starts with words that are not in the text",
            "not in the text",
            _remedy(starts, item),
            fix=_mend((*path, "starts"), starts, item),
        )


def _remedy(starts: str, item: CheckedSection) -> str:
    from argmap.texts.differing import told, without_marks  # of which a file without the mistake has no need
    from argmap.texts.quotations import ELISION

    if item.bare:
        return without_marks(starts, item.bare)
    if re.search(ELISION, starts):
        return "give the first words of the section only: an elision counts as words here"
    near = f"; {told(item.near)}" if item.near else ""
    return f"give the first words of the section, word for word{near}"


def _mend(path: Path, starts: str, item: CheckedSection) -> Mend | None:
    from argmap.texts.differing import mended, written

    if item.bare:
        return Mend("leave out the marks", (Replace(path, item.bare),))
    part = mended(starts, item.near) if item.near else None
    if part is None:
        return None
    return Mend(written(starts, part), (Change(path, (part,)),))


RULE = Rule(Kind("AM609", "section-not-found"), __file__, check)
