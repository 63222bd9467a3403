"""The options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from argmap.config import TextPath
from argmap.errors import UsageError


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
Texts = Annotated[
    list[str] | None,
    typer.Option("--text", metavar="ID=PATH", help="Where the text of a source lies; may be repeated."),
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
Diff = Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change, and exit with 1.")]
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


def names(values: list[str] | None) -> tuple[str, ...] | None:
    """Return the names that a repeated option holds, each of which may list several with commas."""
    if not values:
        return None
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())
