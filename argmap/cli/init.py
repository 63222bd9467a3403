"""`argmap init`."""

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from argmap.cli import options
from argmap.cli.call import DEFAULT, Call, lock_of
from argmap.cli.streams import emit, note
from argmap.plain.errors import UsageError
from argmap.texts.kinds import named

_SETTINGS = "pyproject.toml"
_TABLE = "[tool.argmap.texts]"

Text = Annotated[
    list[str] | None,
    typer.Option(
        "--text",
        metavar="ID=FILE",
        help=f"The text that is mapped: an identifier for it, and where it lies, as {named()}.",
    ),
]
Title = Annotated[
    str | None,
    typer.Option(
        "--title",
        metavar="TITLE",
        help="What the map is called; by default what stands at the head of the text, or its file's name.",
    ),
]


def init(text: Text = None, title: Title = None) -> int:
    """Begin a map in the working folder: a claim file that passes, to be written over.

    It has an example of a charge with its answer, in comments every word that may stand there, and the
    sections of the text, none of them mapped yet. Where the text lies goes into a new pyproject.toml; where
    there is one already, the lines to paste are printed. Nothing is overwritten.
    """
    from argmap.checking.start import start

    name, path = _text(text)
    _refuse_taken([DEFAULT, str(lock_of(Call(), DEFAULT))])
    setting, to_paste = _settings(name, path) if name and path else ("", [])
    begun = start(_tidied(title), name, path)
    written = _written({_SETTINGS: setting, **_schema(), DEFAULT: begun.claims})
    emit(to_paste)
    for line in _told(written, len(begun.sections), path):
        note(line)
    return 0


def _text(pairs: list[str] | None) -> tuple[str | None, Path | None]:
    """Return the identifier of the text that is mapped, and where it lies."""
    from argmap.format.identifiers import INFERENCE, is_id, slugged

    given = options.texts(pairs) or {}
    if len(given) > 1:
        raise UsageError("a map begins with one text; name it alone with `--text`")
    for name, (path, _) in given.items():
        if not is_id(name) or name == INFERENCE:
            better = slugged(name)
            meant = f'; "{better}" is one' if is_id(better) and better != INFERENCE else ""
            raise UsageError(f'"{name}" in "--text" can be no identifier of a source{meant}')
        return name, path
    return None, None


def _tidied(title: str | None) -> str | None:
    if title is None:
        return None
    if not title.strip():
        raise UsageError('"--title" is empty')
    return " ".join(title.split())


def _refuse_taken(names: Iterable[str]) -> None:
    for name in names:
        if os.path.lexists(name):
            raise UsageError(f'"{name}" is there already, and nothing is overwritten; go to another folder')


def _settings(name: str, path: Path) -> tuple[str, list[str]]:
    """Return the settings for a new file, or else the lines to paste into the one that holds here."""
    from argmap.checking.settings import read_settings, settings_file

    file = settings_file(Path.cwd())
    if file is None:
        _refuse_taken([_SETTINGS])
        return f"{_TABLE}\n{name} = {_toml(path, Path.cwd())}\n", []
    known = read_settings(file).texts
    if name in known and path.exists() and known[name].path.exists() and path.samefile(known[name].path):
        return "", []
    line = f"{name} = {_toml(path, file.parent)}"
    where = os.path.relpath(file)
    if name in known:
        return "", [f'# to paste into {where}, in the place of the line that begins with "{name}"', line]
    if known:
        return "", [f"# to paste into {where}, below {_TABLE}", line]
    return "", [f"# to paste at the end of {where}", _TABLE, line]


def _toml(path: Path, folder: Path) -> str:
    """Return a path as a string of TOML, seen from a folder unless it is absolute."""
    seen = path if path.is_absolute() else Path(os.path.relpath(path, folder))
    try:
        seen.as_posix().encode()
    except UnicodeEncodeError:
        raise UsageError(f'the name "{path}" is not in UTF-8, so no settings can hold it') from None
    return json.dumps(seen.as_posix(), ensure_ascii=False).replace("\x7f", "\\u007f")


def _schema() -> dict[str, str]:
    """Return the schema that the claim file names for editors, unless one is there."""
    from argmap.claimfile.starting import SCHEMA
    from argmap.format.schema import schema_text

    return {} if os.path.lexists(SCHEMA) else {SCHEMA: schema_text()}


def _written(files: dict[str, str]) -> list[str]:
    """Write what there is to write, the claim file last, and return the names."""
    from argmap.plain.files import write_whole

    names = [name for name, content in files.items() if content]
    for name in names:
        write_whole(Path(name), files[name].encode())
    return names


def _told(written: list[str], sections: int, path: Path | None) -> Iterator[str]:
    """Yield what was done, and what comes next."""
    from argmap.wording.numbers import counted

    found = f", with {counted(sections, 'section')} of {path}" if path else ""
    yield f"{', '.join(reversed(written))} written{found}"
    unmapped = "; `argmap coverage` lists what is not mapped yet" if path else ""
    yield f"next, write over the example, and run `argmap check`{unmapped}"
