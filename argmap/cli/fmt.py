"""`argmap fmt`."""

from pathlib import Path
from typing import Annotated

import typer

from argmap.cli import options
from argmap.cli.call import STDIN, Call, settings_for, source_of
from argmap.cli.folders import files_of
from argmap.cli.rewriting import encoded, overwrite, show
from argmap.cli.streams import FAILED, complain, emit, emit_bytes, note
from argmap.loader.noted import Limits
from argmap.plain.errors import InputError, OutputError

OnlyCheck = Annotated[
    bool, typer.Option("--check", help="Write nothing; name each file that is not in shape, and exit with 1.")
]


def fmt(
    files: options.Files = None,
    check: OnlyCheck = False,
    diff: options.Diff = False,
    exclude: options.Exclude = None,
    stdin_filename: options.StdinName = None,
    color: options.ColourChoice = options.Colour.AUTO,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Put claim files into their canonical shape, without a change of what they mean.

    Keys are put into the order of the schema, prose is folded at 100 columns, quotes stand where they are
    needed and around the text's own words, and empty lines between sources and between accusations; blanks
    that nobody sees go; literal blocks and comments stay as they are. A file with faults is refused and left
    as it is.
    """
    flags = {"exclude": options.excluded(exclude)}
    call = Call(tuple(files or ()), stdin_name=stdin_filename, config=config, isolated=isolated, flags=flags)
    found = files_of(call)
    for line in found.passed_over:
        note(line)
    codes = [_formatted(call, name, color.value, check=check, diff=diff) for name in found.names]
    for failure in found.failures:
        complain(failure.message)
    return max([*codes, FAILED if found.failures else 0])


def _formatted(call: Call, name: str, colour: str, *, check: bool, diff: bool) -> int:
    """Format one file, and return the exit code that it asks for."""
    from argmap.claimfile.canonical import format_text

    try:
        settings = settings_for(call, name)
        source = source_of(call, name, settings)
        text = format_text(source, Limits(**settings.limits))
        changed = text != source.text
        if diff and changed:
            show(source, text, colour)
        elif check and changed:
            emit([source.name])
        elif name == STDIN and not (check or diff):
            emit_bytes(encoded(source, text))
        elif not check and not diff:
            overwrite(Path(name), source, text)
            if changed:
                note(f"{name} written")
    except (InputError, OutputError) as error:
        complain(str(error))
        return FAILED
    return int(changed and (check or diff))
