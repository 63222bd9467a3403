"""`argmap rule`."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from argmap.checking.checker import CODES
from argmap.cli import offered
from argmap.cli.columns import columns
from argmap.cli.streams import emit
from argmap.plain.errors import UsageError
from argmap.rules.base import Rule, rule_meant
from argmap.rules.former import former
from argmap.rules.registry import RULES

_WIDEST = 80


class PageFormat(StrEnum):
    MARKDOWN = "markdown"
    JSON = "json"


Name = Annotated[
    str | None,
    typer.Argument(
        metavar="[RULE]",
        autocompletion=offered.rules,
        help="The code or the name of a rule: AM102, unknown-name.",
    ),
]
Every = Annotated[bool, typer.Option("--all", help="The pages of all rules, in the order of the codes.")]
List = Annotated[
    bool,
    typer.Option("--list", help="One line for each: code, name, severity, what it finds."),
]
Format = Annotated[
    PageFormat,
    typer.Option("--format", metavar="markdown|json", help="How to print it; markdown by default."),
]


def rule(
    name: Name = None, every: Every = False, lines: List = False, form: Format = PageFormat.MARKDOWN
) -> int:
    """Print what a rule wants and why, with an example."""
    if every + lines + (name is not None) != 1:
        raise UsageError("name one rule, or give --list or --all")
    if lines and form is PageFormat.JSON:
        raise UsageError("`--list` is for reading; `--all --format json` has the same for programs")
    if lines:
        emit(columns(map(_line, RULES), left=range(4), widest=_WIDEST))
        return 0
    chosen = list(RULES) if name is None else [_named(name)]
    if form is PageFormat.JSON:
        pages = [_fields(item) for item in chosen]
        emit([json.dumps(pages if every else pages[0], indent=2)])
    else:
        emit(["\n\n".join(_page(item) for item in chosen)])
    return 0


def _named(name: str) -> Rule:
    code = CODES.get(name) or CODES.get(name.upper()) or CODES.get(name.lower())
    if code is None and (gone := former(name)):
        raise UsageError(f'the rule "{name}" {gone.fate}')
    if code is None:
        raise UsageError(f'no rule is called "{name}"; {rule_meant(name, CODES)}')
    return next(item for item in RULES if item.code == code)


def _page(item: Rule) -> str:
    return f"# {item.name} ({item.code}, {item.severity})\n\n{item.page.strip()}"


def _line(item: Rule) -> tuple[str, ...]:
    return item.code, item.name, item.severity, item.title


def _fields(item: Rule) -> dict[str, str]:
    return {
        "code": item.code,
        "name": item.name,
        "severity": item.severity,
        "summary": item.title,
        "page": item.page.strip(),
    }
