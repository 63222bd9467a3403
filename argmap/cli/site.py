"""`argmap site`."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from argmap.cli import options
from argmap.cli.call import DEFAULT, SITE, Call
from argmap.cli.checkers import Checkers
from argmap.cli.maps import checked_map, note_unverified, sound
from argmap.cli.places import STDOUT, beside, map_called
from argmap.cli.progress import Progress
from argmap.cli.streams import emit, note
from argmap.plain.errors import UsageError
from argmap.plain.processes import cores
from argmap.wording.numbers import counted

Folder = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="DIR", help="Where to write to; site beside the file by default."),
]
IncludeText = Annotated[
    bool,
    typer.Option(
        "--include-text",
        help="Show the texts as well, where their sources say `reproducible: true`.",
    ),
]
NoMaps = Annotated[bool, typer.Option("--no-maps", help="Leave out the pictures.")]
Check = Annotated[
    bool, typer.Option("--check", help="Write nothing; name what is out of date, and exit with 1.")
]
Force = Annotated[bool, typer.Option("--force", help="Build a file that has errors, as far as it goes.")]
Language = Annotated[
    str | None,
    typer.Option(
        "--language", metavar="TAG", help="The language of the fixed words; that of the map by default."
    ),
]
BaseUrl = Annotated[
    str | None,
    typer.Option(
        "--base-url",
        metavar="URL",
        help="Where the site will stand, for links that search engines and cards follow.",
    ),
]


def site(
    file: options.File = DEFAULT,
    output: Folder = None,
    include_text: IncludeText = False,
    no_maps: NoMaps = False,
    check: Check = False,
    force: Force = False,
    language: Language = None,
    base_url: BaseUrl = None,
    stdin_filename: options.StdinName = None,
    text: options.Texts = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Build a site of a claim file: pages to read, search, cite and publish.

    What argmap wrote there before and is no longer part of it is removed. Other files are left alone; where
    one of them has the name of a page, or a page was changed by hand, nothing is written at all. A site that
    stands there as it was made of the very same file, texts, options and argmap is left as it is.
    """
    from argmap import pages  # whose templates few commands need
    from argmap.pages.asked import refuse_unfit
    from argmap.pages.folder import standing
    from argmap.pages.inputs import made_of

    if output == STDOUT:
        raise UsageError("a site is a folder, and does not go to standard output")
    call = Call(
        stdin_name=stdin_filename, config=config, isolated=isolated, flags={"texts": options.texts(text)}
    )
    folder = output or beside(call, file, SITE)
    found = sound(*checked_map(Checkers(call), file), file, "build", force)
    refuse_unfit(found, include_text=include_text, language=language, base_url=base_url)
    how: dict[str, Any] = {
        "include_text": include_text,
        "maps": not no_maps,
        "language": language,
        "base_url": base_url,
    }
    name = map_called(call, file, folder)
    inputs = "" if check else made_of(found, **how)
    if not check and (names := standing(folder, name, inputs)):
        done = _told(folder, names)
    else:
        files = pages.site(found, **how, jobs=cores())
        done = _compare(folder, files, name) if check else _write(folder, files, name, inputs)
    note_unverified(found)
    return done


def _write(folder: Path, files: dict[str, bytes], map_name: str, inputs: str) -> int:
    from argmap.pages.folder import write_site

    with Progress("writing") as progress:
        write_site(folder, files, map_name, progress, inputs)
    return _told(folder, files)


def _told(folder: Path, names: Iterable[str]) -> int:
    note(f"{_pages(names)} in {folder}")
    return 0


def _compare(folder: Path, files: dict[str, bytes], map_name: str) -> int:
    from argmap.pages.folder import stale

    old = stale(folder, files, map_name)
    emit(str(folder / name) for name in old)
    note(f"{counted(len(old), 'file')} out of date" if old else f"{_pages(files)} up to date")
    return int(bool(old))


def _pages(files: Iterable[str]) -> str:
    return counted(sum(name.endswith(".html") for name in files), "page")
