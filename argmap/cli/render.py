"""`argmap render`."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from argmap.cli import offered, options
from argmap.cli.call import DEFAULT, PICTURES, Call
from argmap.cli.checkers import Checkers
from argmap.cli.maps import checked_map, note_unverified, sound
from argmap.cli.places import STDOUT, beside, map_called
from argmap.cli.progress import Progress
from argmap.cli.streams import emit, emit_bytes, note
from argmap.drawing import USUAL, VIEWS, Extent, stale, write_book, write_tree
from argmap.drawing import book as draw_book
from argmap.drawing import render as draw
from argmap.plain.errors import UsageError
from argmap.plain.processes import cores
from argmap.wording.numbers import counted

Made = TypeVar("Made")


class PictureFormat(StrEnum):
    SVG = "svg"
    DOT = "dot"
    PNG = "png"
    PDF = "pdf"


class Colours(StrEnum):
    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


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
    PictureFormat | None,
    typer.Option(
        "--format",
        metavar="svg|dot|png|pdf",
        help="svg by default; png needs what `pip install 'resvg-py>=0.5'` installs, pdf 'typst>=0.15'.",
    ),
]
Theme = Annotated[
    Colours,
    typer.Option(
        "--theme",
        metavar="auto|light|dark",
        help="In what colours to draw. auto, the default, follows the viewer, and is light in PNG and PDF; "
        "the others are drawn into files of their own, such as overview.dark.svg.",
    ),
]
Book = Annotated[
    Path | None,
    typer.Option(
        "--book",
        metavar="FILE",
        help="Draw all into one PDF with bookmarks, and no other file. `-`: standard output.",
    ),
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
    form: Format = None,
    theme: Theme = Colours.AUTO,
    book: Book = None,
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
    _fit(output, form, book, check)
    call = Call(
        stdin_name=stdin_filename, config=config, isolated=isolated, flags={"texts": options.texts(text)}
    )
    folder = output or _folder_of(book) or beside(call, file, PICTURES)
    name = map_called(call, file, folder)
    found = sound(*checked_map(Checkers(call), file), file, "draw", force)
    graph, verification = found.graph, found.verification
    views = options.names(view) or USUAL
    how = {
        "views": views,
        "only": options.names(only),
        "theme": theme.value,
        "engine": engine.value,
        "map_name": name,
    }
    if book:
        done = _write_book(book, _drawn(draw_book, graph, verification, **how), name)
    else:
        form = form or PictureFormat.SVG
        files = _drawn(draw, graph, verification, format=form.value, jobs=cores(), **how)
        done = _put(folder, files, Extent(name, form.value, () if only else views, theme.value), check)
    note_unverified(found)
    return done


def _fit(output: Path | None, form: PictureFormat | None, book: Path | None, check: bool) -> None:
    """Refuse words that do not fit together."""
    if book and (output or check or form not in (None, PictureFormat.PDF)):
        raise UsageError(
            '"--book" makes one PDF and nothing else; it goes with no "-o", "--check" or other "--format"'
        )
    if check and output == STDOUT:
        raise UsageError('"--check" wants a folder to look at')
    if check and form in (PictureFormat.PNG, PictureFormat.PDF):
        raise UsageError(
            '"--check" compares SVG and DOT, which are the same on every machine; '
            f"{form.value.upper()} depends on the fonts that are there"
        )


def _folder_of(book: Path | None) -> Path | None:
    return book if book == STDOUT or book is None else book.parent


def _drawn(draw: Callable[..., Made], *subject: object, **how: object) -> Made:
    """Draw with a bar for those who wait, and note what is wanting in what was drawn."""
    wanting: list[str] = []
    with Progress("drawing") as progress:
        made = draw(*subject, progress=progress, notice=wanting.append, **how)
    for line in wanting:
        note(line)
    return made


def _write_book(book: Path, content: bytes, name: str) -> int:
    if book == STDOUT:
        emit_bytes(content)
    else:
        write_book(book, content, name)
        note(f"pictures in {book}")
    return 0


def _put(folder: Path, files: dict[str, bytes], extent: Extent, check: bool) -> int:
    if folder == STDOUT:
        return _write_one(files)
    return _compare(folder, files, extent) if check else _write(folder, files, extent)


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
