"""`argmap check`."""

from enum import StrEnum
from typing import Annotated

import typer

from argmap.cli import options
from argmap.cli.checking import CheckCall, check_files
from argmap.config import FORMATS

OutputFormat = StrEnum("OutputFormat", {name.upper(): name for name in FORMATS})  # type: ignore[misc]


class FailLevel(StrEnum):
    ERROR = "error"
    WARNING = "warning"


Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="[FILE]...", help="Claim files; `-` is standard input. [default: claims.yaml]"),
]
Format = Annotated[
    OutputFormat | None,
    typer.Option(
        "--output-format",
        metavar="|".join(FORMATS),
        help="How findings are reported; full by default, or as ARGMAP_OUTPUT_FORMAT says.",
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="RULES", help="Run only these rules: codes, prefixes of codes, names."),
]
Ignore = Annotated[list[str] | None, typer.Option("--ignore", metavar="RULES", help="Leave these rules out.")]
Level = Annotated[
    FailLevel | None,
    typer.Option("--fail-level", metavar="error|warning", help="What fails a check; warning by default."),
]
MaxWords = Annotated[
    int | None,
    typer.Option("--max-words", metavar="N", min=1, help="The most words of a quotation; 12 by default."),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 even where something is found.")]

Fix = Annotated[bool, typer.Option("--fix", help="Mend what can be mended without a change of meaning.")]
UnsafeFixes = Annotated[
    bool, typer.Option("--unsafe-fixes", help="Mend all that can be mended; read the result.")
]


def check(
    files: Files = None,
    output_format: Format = None,
    output_file: options.OutputFile = None,
    stdin_filename: options.StdinName = None,
    text: options.Texts = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_level: Level = None,
    max_words: MaxWords = None,
    exit_zero: ExitZero = False,
    fix: Fix = False,
    unsafe_fixes: UnsafeFixes = False,
    diff: options.Diff = False,
    color: options.ColourChoice = options.Colour.AUTO,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Find everything that is wrong with claim files, each at its place.

    Exits with 0 where nothing is found, 1 where something is, 2 where a file cannot be read or the call makes
    no sense. Nothing is written but the report, unless fixes are asked for.
    """
    flags = {
        "output_format": output_format and output_format.value,
        "fail_level": fail_level and fail_level.value,
        "select": options.names(select),
        "ignore": options.names(ignore),
        "max_words": max_words,
        "texts": options.texts(text),
    }
    call = CheckCall(
        tuple(files or ()), stdin_filename, output_file, color, exit_zero, config, isolated, flags
    )
    if diff:
        from argmap.cli.fixing import show_fixes

        return show_fixes(call, unsafe=unsafe_fixes)
    if fix or unsafe_fixes:
        from argmap.cli.fixing import fix_files

        return fix_files(call, unsafe=unsafe_fixes)
    return check_files(call)
