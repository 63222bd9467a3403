"""A source that is not declared."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from argmap.claimfile.patches import Mend, Replace
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule

_FILE = re.compile(r"[/\\]|\.[A-Za-z]{1,5}$")
"""What only the name of a file has: a folder, or an ending."""


def check(context: Context) -> Iterator[Finding]:
    for finding in context.undeclared("sources"):
        is_file = finding.path == ("text",) and _FILE.search(context.claims.text or "")
        yield _of_file(context, finding) if is_file else finding


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


RULE = Rule(Kind("AM103", "unknown-source"), __file__, check)
