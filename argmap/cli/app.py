"""The commands, and the option parser that finds them."""

from typing import Annotated, Any

import typer

from argmap import __version__
from argmap.cli.check import check
from argmap.cli.coverage import coverage
from argmap.cli.fmt import fmt
from argmap.cli.help import Command, Group
from argmap.cli.init import init
from argmap.cli.lock import lock
from argmap.cli.lsp import lsp
from argmap.cli.quote import quote
from argmap.cli.rename import rename
from argmap.cli.render import render
from argmap.cli.rule import rule
from argmap.cli.schema import schema
from argmap.cli.sections import sections
from argmap.cli.serve import serve
from argmap.cli.show import show
from argmap.cli.site import site
from argmap.cli.stats import stats
from argmap.cli.streams import FAILED, emit, note
from argmap.plain.errors import UsageError

GROUPS = {
    "Start": (init, sections, quote),
    "Check": (check, lock, coverage, rule),
    "Read": (render, site, serve, show, stats),
    "Maintain": (fmt, rename, schema, lsp),
}
"""Every command, by what one does with it."""

app = typer.Typer(
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for group, commands in GROUPS.items():
    for command in commands:
        app.command(cls=Command, rich_help_panel=group)(command)


def _version(wanted: bool) -> None:
    if wanted:
        emit([f"argmap {__version__}"])
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _main(
    context: typer.Context,
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> int:
    """Turn a polemic into a record that can be checked, and into maps worth printing."""
    if context.invoked_subcommand is None:
        for line in context.get_help().splitlines():
            note(line)
    return 2


_Fault: type[Exception] = typer.BadParameter.__mro__[1]
"""What the option parser raises where a call makes no sense; a bad parameter is one kind of it."""


def call(words: list[str]) -> int:
    """Run the command that the words name, and return its exit code."""
    try:
        return int(app(words, prog_name="argmap", standalone_mode=False) or 0)
    except _Fault as fault:
        place = getattr(getattr(fault, "ctx", None), "command_path", "argmap")
        raise UsageError(f"{_worded(fault)} (try `{place} --help`)") from None
    except SystemExit as end:  # of completion, or of help that nobody reads to the end
        return FAILED if end.code else 0


def _worded(fault: Any) -> str:
    message = str(fault.format_message()).removesuffix(".")
    return message[:1].lower() + message[1:]
