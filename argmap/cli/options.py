"""The options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from argmap.checking.formats import FORMATS
from argmap.checking.settings import TextPath, patterns
from argmap.plain.errors import UsageError
from argmap.plain.nearness import suggestion
from argmap.texts.kinds import named


class Colour(StrEnum):
    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Table(StrEnum):
    TABLE = "table"
    JSON = "json"


File = Annotated[
    str,
    typer.Argument(metavar="[FILE]", help="The claim file; `-` is standard input. [default: claims.yaml]"),
]
Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        help="Claim files, and folders that hold them; `-` is standard input. [default: claims.yaml]",
    ),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude", metavar="PATTERN", help="Pass over such names or paths in folders; may be repeated."
    ),
]
Texts = Annotated[
    list[str] | None,
    typer.Option(
        "--text",
        metavar="ID=PATH",
        help=f"Where the text of a source lies, as {named()}; may be repeated.",
    ),
]
ColourChoice = Annotated[
    Colour, typer.Option("--color", metavar="auto|always|never", help="When to colour; auto by default.")
]
Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Take the settings from this pyproject.toml."),
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Take no settings from any pyproject.toml.")]
StdinName = Annotated[
    str | None,
    typer.Option("--stdin-filename", metavar="NAME", help="What standard input is called in reports."),
]
Diff = Annotated[
    bool,
    typer.Option("--diff", help="Write nothing; show what would change, and exit with 1 if anything would."),
]
OutputFile = Annotated[
    Path | None,
    typer.Option("--output-file", "-o", metavar="FILE", help="Write to this file, not to standard output."),
]


def texts(pairs: list[str] | None) -> dict[str, TextPath] | None:
    """Return the texts that ``--text ID=PATH`` names."""
    if not pairs:
        return None
    paths = {}
    for pair in pairs:
        name, sign, path = pair.partition("=")
        if not (name and sign and path):
            raise UsageError(f'"--text" takes ID=PATH, such as "letter=letter.txt", not "{pair}"')
        paths[name] = TextPath(Path(path))
    return paths


def reports(values: list[str] | None) -> tuple[str | None, tuple[tuple[str, Path], ...]]:
    """Return the format that ``--output-format`` names, and each ``NAME=FILE`` as a format and a file."""
    plain, further = [], []
    for value in values or ():
        name, sign, file = value.partition("=")
        if name not in FORMATS:
            raise UsageError(f'"--output-format" knows no "{name}"; {suggestion(name, FORMATS)}')
        if sign and not file:
            raise UsageError(f'"--output-format {value}" names no file')
        if sign:
            further.append((name, Path(file)))
        elif name not in plain:
            plain.append(name)
    if len(plain) > 1:
        named = " and ".join(f'"{name}"' for name in plain)
        raise UsageError(f'{named} cannot both be printed; write one to a file: "{plain[-1]}=FILE"')
    return (plain[0] if plain else None), tuple(further)


def excluded(values: list[str] | None) -> tuple[str, ...] | None:
    """Return the patterns of what is passed over, as they are meant in the working folder."""
    return patterns(values, Path()) if values else None


def names(values: list[str] | None) -> tuple[str, ...] | None:
    """Return the names that a repeated option holds, each of which may list several with commas."""
    if not values:
        return None
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())
