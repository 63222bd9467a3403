"""How `--help` looks, whatever the version of typer."""

from collections.abc import Iterable
from itertools import groupby
from textwrap import fill, indent
from typing import Any

from typer.core import TyperCommand, TyperGroup

_WIDTH = 90
_WIDEST = 30


class Command(TyperCommand):
    """One command."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(_page(self, ctx, ""))


class Group(TyperGroup):
    """All commands together, under the headings that they were given."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(_page(self, ctx, " COMMAND"))
        column = max(map(len, self.commands)) + 4
        for title, commands in groupby(self.commands.items(), lambda item: _group(item[1])):
            rows = [(name, _paragraphs(command)[0]) for name, command in commands]
            formatter.write(_section(title, rows, column))


def _group(command: Any) -> str:
    return str(command.rich_help_panel)


def _page(command: Any, ctx: Any, rest: str) -> str:
    parameters = command.get_params(ctx)
    arguments = [item for item in parameters if item.param_type_name == "argument"]
    options = [item for item in parameters if item.param_type_name == "option" and not item.hidden]
    words = "".join(f" {item.metavar}" for item in arguments)
    return (
        f"Usage: {ctx.command_path} [OPTIONS]{rest}{words}\n"
        + "".join(f"\n{fill(text, _WIDTH)}\n" for text in _paragraphs(command))
        + _section("Arguments", [(item.metavar, item.help or "") for item in arguments])
        + _section("Options", [(_option(item), item.help or "") for item in options])
    )


def _paragraphs(command: Any) -> list[str]:
    return [" ".join(text.split()) for text in (command.help or "").split("\n\n")]


def _option(option: Any) -> str:
    names = ", ".join(sorted(option.opts, key=len))
    return names if option.is_flag else f"{names} {option.metavar}"


def _section(title: str, rows: Iterable[tuple[str, str]], column: int = 0) -> str:
    rows = list(rows)
    if not rows:
        return ""
    column = column or min(max(len(name) for name, _ in rows), _WIDEST) + 4
    return f"\n{title}:\n" + "".join(_row(name, text, column) for name, text in rows)


def _row(name: str, text: str, column: int) -> str:
    wrapped = indent(fill(text, _WIDTH - column), " " * column)
    if len(name) > column - 4:
        return f"  {name}\n{wrapped}\n"
    return f"  {name:{column - 2}}{wrapped[column:]}\n"
