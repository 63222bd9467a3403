"""The index of all rules by family, and of the former ones, as Markdown; `make docs` writes it."""

import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import groupby
from pathlib import Path

from argmap.rules.base import Rule
from argmap.rules.former import FORMER
from argmap.rules.registry import RULES

_LEAD = """\
# The rules

What `argmap check` can find. Each name leads to a page that says what the rule wants and why, with an
example and what to use instead; `argmap rule CODE` prints it. This list is written by `make docs`.
"""


def index() -> str:
    """Return the index as it stands in docs/."""
    return "\n".join((_LEAD, *_families(), *_former()))


def _families() -> Iterator[str]:
    for family, rules in groupby(RULES, lambda rule: Path(rule.file).parent.name):
        about = (import_module(f"{__package__}.{family}").__doc__ or "").rstrip(".")
        yield f"## {about}\n\n| code | rule | severity | finds |\n| --- | --- | --- | --- |"
        yield from map(_row, rules)
        yield ""


def _former() -> Iterator[str]:
    yield "## Rules that are no more\n\n| code | rule | what became of it |\n| --- | --- | --- |"
    for rule in FORMER:
        yield f"| {rule.code} | {rule.name} | {rule.fate} |"
    yield ""


def _row(rule: Rule) -> str:
    page = Path(rule.file).with_suffix(".md")
    link = f"../argmap/rules/{page.parent.name}/{page.name}"
    title = rule.title.replace("|", "\\|")
    return f"| {rule.code} | [{rule.name}]({link}) | {rule.severity} | {title} |"


if __name__ == "__main__":
    sys.stdout.write(index())
