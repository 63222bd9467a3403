"""`argmap render`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from argmap.cli import offered, options
from argmap.cli.call import DEFAULT, PICTURES, STDIN, Call, shown
from argmap.cli.checkers import Checkers
from argmap.cli.progress import Progress
from argmap.cli.streams import emit, emit_bytes, note
from argmap.drawing import USUAL, VIEWS, Extent, stale, write_tree
from argmap.drawing import render as draw
from argmap.drawing.names import map_name
from argmap.format.graph import ArgumentGraph
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import InputError, UsageError
from argmap.texts.verification import Verification
from argmap.wording.numbers import counted

STDOUT = Path("-")


class PictureFormat(StrEnum):
    SVG = "svg"
    DOT = "dot"
    PNG = "png"


class Engine(StrEnum):
    PURE = "pure"
    DOT = "dot"


Folder = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        help="Where to draw to; diagrams beside the file by default. `-`: one picture to standard output.",
    ),
]
Views = Annotated[
    list[str] | None,
    typer.Option(
        "--view",
        metavar="|".join(VIEWS),
        autocompletion=offered.views,
        help="Draw only these views; may be repeated. "
        + "; ".join(f"{view.name}: {view.shows}" for view in VIEWS.values())
        + ".",
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="IDS",
        autocompletion=offered.drawn,
        help="Draw only the maps of these topics and accusations.",
    ),
]
Format = Annotated[
    PictureFormat,
    typer.Option("--format", metavar="svg|dot|png", help="svg by default; png needs a Chromium."),
]
Layout = Annotated[
    Engine,
    typer.Option("--engine", metavar="pure|dot", help="What lays the maps out; dot: the system's Graphviz."),
]
Check = Annotated[
    bool, typer.Option("--check", help="Draw nothing; name what is out of date, and exit with 1.")
]
Force = Annotated[bool, typer.Option("--force", help="Draw a file that has errors, as far as it goes.")]


def render(
    file: options.File = DEFAULT,
    output: Folder = None,
    view: Views = None,
    only: Only = None,
    form: Format = PictureFormat.SVG,
    engine: Layout = Engine.PURE,
    check: Check = False,
    force: Force = False,
    stdin_filename: options.StdinName = None,
    text: options.Texts = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Draw the maps of a claim file, all of them or some.

    What argmap drew there before of the same map and is no longer part of it is removed. Other files are left
    alone; where one of them has the name of a picture, nothing is drawn at all.
    """
    if check and output == STDOUT:
        raise UsageError('"--check" wants a folder to look at')
    call = Call(
        stdin_name=stdin_filename, config=config, isolated=isolated, flags={"texts": options.texts(text)}
    )
    folder = output or _beside(call, file)
    name = _map_name(call, file, folder)
    graph, verification = _checked(call, file, force)
    views = options.names(view) or USUAL
    with Progress("drawing") as progress:
        files = draw(
            graph,
            verification,
            views=views,
            only=options.names(only),
            format=form.value,
            engine=engine.value,
            map_name=name,
            progress=progress,
        )
    if folder == STDOUT:
        return _write_one(files)
    extent = Extent(name, form.value, () if only else views)
    return _compare(folder, files, extent) if check else _write(folder, files, extent)


def _beside(call: Call, file: str) -> Path:
    """Return the folder beside a claim file that its pictures go into."""
    if file == STDIN and call.stdin_name is None:
        raise UsageError("standard input has no folder beside it; name one with `-o DIR`")
    return shown(call, file).parent / PICTURES


def _map_name(call: Call, file: str, folder: Path) -> str:
    """Return what the pictures call their map; what comes from standard input without a name is one map."""
    if file == STDIN and call.stdin_name is None:
        return "<stdin>"
    path = shown(call, file)
    return path.name if folder == STDOUT else map_name(path, folder)


def _checked(call: Call, file: str, force: bool) -> tuple[ArgumentGraph, Verification | None]:
    result = Checkers(call).check(file)
    errors = sum(item.severity is Severity.ERROR for item in result.diagnostics)
    if result.graph is not None and (force or not errors):
        return result.graph, result.verification
    way_out = ", or draw it all the same with `--force`" if result.graph is not None else ""
    raise InputError(f'"{file}" has {counted(errors, "error")}; run `argmap check {file}`{way_out}')


def _write_one(files: dict[str, bytes]) -> int:
    if len(files) != 1:
        raise UsageError(
            f'"-o -" writes one picture, and these are {len(files)}; choose with --view and --only'
        )
    emit_bytes(*files.values())
    return 0


def _write(folder: Path, files: dict[str, bytes], extent: Extent) -> int:
    write_tree(folder, files, extent)
    note(f"{counted(len(files), 'picture')} in {folder}")
    return 0


def _compare(folder: Path, files: dict[str, bytes], extent: Extent) -> int:
    old = stale(folder, files, extent)
    emit(str(folder / name) for name in old)
    pictures = counted(len(files), "picture")
    note(f"{len(old)} of {pictures} out of date" if old else f"{pictures} up to date")
    return int(bool(old))
