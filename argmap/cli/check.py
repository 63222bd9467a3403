"""`argmap check`."""

from enum import StrEnum
from typing import Annotated

import typer

from argmap.checking.formats import DEFAULT, FORMATS
from argmap.cli import offered, options
from argmap.cli.batch import check_files
from argmap.cli.call import STDIN, Call
from argmap.cli.shards import read_shard
from argmap.plain.errors import UsageError


class FailLevel(StrEnum):
    ERROR = "error"
    WARNING = "warning"


Format = Annotated[
    list[str] | None,
    typer.Option(
        "--output-format",
        metavar="NAME[=FILE]",
        autocompletion=offered.formats,
        help=f"How findings are reported: {', '.join(FORMATS)}; {DEFAULT} by default, or as "
        "ARGMAP_OUTPUT_FORMAT says. With =FILE it is a further report, written to that file; may be "
        "repeated.",
    ),
]
Statistics = Annotated[
    bool, typer.Option("--statistics", help="Count the findings by rule instead of listing them.")
]
Watch = Annotated[
    bool, typer.Option("--watch", help="Check again whenever a file changes, until interrupted.")
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", metavar="N", min=1, help="Check with so many processes; as many as pay by default."
    ),
]
ShardOption = Annotated[
    str | None,
    typer.Option(
        "--shard",
        metavar="I/N",
        help="Check only the I-th of N shares of the files, such as 1/4, for the jobs of a CI matrix.",
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="RULES",
        autocompletion=offered.rules,
        help="Run only these rules: codes, prefixes of codes, names.",
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="RULES", autocompletion=offered.rules, help="Leave these rules out."),
]
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
    files: options.Files = None,
    output_format: Format = None,
    output_file: options.OutputFile = None,
    statistics: Statistics = False,
    watch: Watch = False,
    stdin_filename: options.StdinName = None,
    text: options.Texts = None,
    select: Select = None,
    ignore: Ignore = None,
    exclude: options.Exclude = None,
    fail_level: Level = None,
    max_words: MaxWords = None,
    exit_zero: ExitZero = False,
    fix: Fix = False,
    unsafe_fixes: UnsafeFixes = False,
    diff: options.Diff = False,
    jobs: Jobs = None,
    shard: ShardOption = None,
    color: options.ColourChoice = options.Colour.AUTO,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Find everything that is wrong with claim files, each at its place.

    Of a folder, every YAML file in and below it is checked that is a claim file: it has a key `argmap` or
    `accusations`. Exits with 0 where nothing is found, 1 where something is, 2 where a file cannot be read or
    the call makes no sense. Nothing is written but reports, unless fixes are asked for.
    """
    form, reports = options.reports(output_format)
    flags = {
        "output_format": form,
        "fail_level": fail_level and fail_level.value,
        "select": options.names(select),
        "ignore": options.names(ignore),
        "exclude": options.excluded(exclude),
        "max_words": max_words,
        "texts": options.texts(text),
    }
    call = Call(
        tuple(files or ()),
        stdin_name=stdin_filename,
        output_file=output_file,
        reports=reports,
        statistics=statistics,
        jobs=jobs,
        shard=read_shard(shard),
        colour=color,
        exit_zero=exit_zero,
        config=config,
        isolated=isolated,
        flags=flags,
    )
    if shard and STDIN in call.names:
        raise UsageError("`--shard` deals out files, and standard input is none")
    if watch:
        if fix or unsafe_fixes or diff:
            raise UsageError(
                "`--watch` only checks, and does not go with `--fix`, `--unsafe-fixes` or `--diff`"
            )
        from argmap.cli.watching import watch_files

        return watch_files(call)
    if diff:
        if form or reports or output_file or statistics:
            raise UsageError(
                "`--diff` shows what would change and reports nothing: leave out `--output-format`, "
                "`--output-file` and `--statistics`"
            )
        from argmap.cli.fixing import show_fixes

        return show_fixes(call, unsafe=unsafe_fixes)
    if fix or unsafe_fixes:
        from argmap.cli.fixing import fix_files

        return fix_files(call, unsafe=unsafe_fixes)
    return check_files(call)
