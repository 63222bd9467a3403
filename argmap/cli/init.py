"""`argmap init`."""

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
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
        help=f"A text that is mapped: an identifier for it, and where it lies, as {named()}; may be "
        "repeated, the chief text first.",
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
    sections of each text, none of them mapped yet. Where the texts lie goes into a new pyproject.toml; where
    there is one already, the lines to paste are printed. Nothing is overwritten.
    """
    from argmap.checking.start import start

    texts = _texts(text)
    _refuse_taken([DEFAULT, str(lock_of(Call(), DEFAULT))])
    setting, to_paste = _settings(texts) if texts else ("", [])
    begun = start(_tidied(title), texts)
    written = _written({_SETTINGS: setting, **_schema(), DEFAULT: begun.claims})
    emit(to_paste)
    for line in _told(written, {texts[name]: len(own.sections) for name, own in begun.texts.items()}):
        note(line)
    return 0


def _texts(pairs: list[str] | None) -> dict[str, Path]:
    """Return the texts that are mapped: where each lies, by its identifier."""
    from argmap.format.identifiers import INFERENCE, is_id, slugged

    given = options.texts(pairs) or {}
    for name in given:
        if not is_id(name) or name == INFERENCE:
            better = slugged(name)
            meant = f'; "{better}" is one' if is_id(better) and better != INFERENCE else ""
            raise UsageError(f'"{name}" in "--text" can be no identifier of a source{meant}')
    return {name: text.path for name, text in given.items()}


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


def _settings(texts: Mapping[str, Path]) -> tuple[str, list[str]]:
    """Return the settings for a new file, or else the lines to paste into the one that holds here."""
    from argmap.checking.settings import read_settings, settings_file

    file = settings_file(Path.cwd())
    if file is None:
        _refuse_taken([_SETTINGS])
        return "".join(f"{line}\n" for line in (_TABLE, *_lines(texts, Path.cwd()))), []
    known = {name: text.path for name, text in read_settings(file).texts.items()}
    texts = {name: path for name, path in texts.items() if not _is_same(path, known.get(name))}
    return "", list(_to_paste(texts, known, file))


def _is_same(path: Path, other: Path | None) -> bool:
    return other is not None and path.exists() and other.exists() and path.samefile(other)


def _to_paste(texts: Mapping[str, Path], known: Collection[str], file: Path) -> Iterator[str]:
    """Yield what to put into settings that are there, and where."""
    where, table = os.path.relpath(file), [] if known else [_TABLE]
    for name in known:
        if name in texts:
            yield f'# to paste into {where}, in the place of the line that begins with "{name}"'
            yield from _lines({name: texts[name]}, file.parent)
    new = {name: path for name, path in texts.items() if name not in known}
    if new:
        yield f"# to paste {f'into {where}, below {_TABLE}' if known else f'at the end of {where}'}"
        yield from (*table, *_lines(new, file.parent))


def _lines(texts: Mapping[str, Path], folder: Path) -> list[str]:
    """Return the settings that say where some texts lie."""
    return [f"{name} = {_toml(path, folder)}" for name, path in texts.items()]


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


def _told(written: list[str], sections: Mapping[Path, int]) -> Iterator[str]:
    """Yield what was done, and what comes next."""
    from argmap.wording.numbers import counted

    found = " and ".join(f"{counted(number, 'section')} of {path}" for path, number in sections.items())
    yield f"{', '.join(reversed(written))} written{f', with {found}' if found else ''}"
    unmapped = "; `argmap coverage` lists what is not mapped yet" if found else ""
    yield f"next, write over the example, and run `argmap check`{unmapped}"
