"""A section that starts with words the text does not have."""

import re
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend, Replace
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.texts.verification import CheckedSection, Misplacement


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found and found.alien:
        yield Finding(
            ("text",),
            f'this seems to be another text than "{found.text}": nothing that is looked for is in it',
            f"none of {len(found.sections) + len(found.quotations)} sections and quotations",
            f"say where the right one lies: `--text {found.text}=PATH`, or `texts` in the settings",
        )
        return
    for item in context.checked_sections(Misplacement.MISSING):
        path = ("sources", str(context.claims.text), "sections", item.id)
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
