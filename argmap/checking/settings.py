"""The settings of a project: `[tool.argmap]` in the nearest `pyproject.toml`."""

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from posixpath import normpath
from typing import Any

from argmap.checking.formats import DEFAULT, FORMATS
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import ConfigError, InputError
from argmap.plain.files import read_whole
from argmap.plain.nearness import suggestion
from argmap.plain.value import Value

FAIL_LEVELS = ("error", "warning")
_MENTIONED = re.compile(r"\btool\W*(?:argmap|[]=])")
"""What a file with a table `tool.argmap` has somewhere, however it is written."""
_LARGEST = 2**24
LIMITS = ("bytes", "nodes", "depth", "scalar")
_DEEPEST = 100
"""More levels than this, some parsers refuse by themselves, and some steps of ours have no stack for."""


class TextPath(Value):
    """Where a text lies; an optional one may be absent."""

    path: Path
    optional: bool = False


class Settings(Value):
    """What a project or a call asks of argmap; every value has a default.

    ``severity`` maps the code or name of a rule to the severity that its findings get, ``limits`` a
    bound of the loader to its number. ``exclude`` are patterns of what is passed over in folders: with a
    slash, of absolute paths; without one, of names.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    max_words: int = 12
    texts: Mapping[str, TextPath] = {}
    lock: Path | None = None
    fail_level: str = "warning"
    output_format: str = DEFAULT
    limits: Mapping[str, int] = {}

    def with_flags(self, **flags: Any) -> "Settings":
        """Return the settings with those flags laid over them that were given, so are not ``None``."""
        given = {name: value for name, value in flags.items() if value is not None}
        if "texts" in given:
            given["texts"] = {**self.texts, **given["texts"]}
        return self.but(**given)


def find_settings(folder: Path) -> Settings:
    """Return the settings of the nearest `pyproject.toml` at or above a folder, or the defaults.

    Raises ``ConfigError`` where that file is broken or holds an unknown key or a wrong value.
    """
    file = settings_file(folder)
    return read_settings(file) if file else Settings()


def settings_file(folder: Path) -> Path | None:
    """Return the nearest `pyproject.toml` at or above a folder."""
    places = (place / "pyproject.toml" for place in (folder, *folder.parents))
    return next((file for file in places if file.is_file()), None)


def read_settings(file: Path) -> Settings:
    """Return the settings of one `pyproject.toml`."""
    try:
        text = read_whole(file, _LARGEST).decode()
    except InputError as error:
        raise ConfigError(str(error)) from None
    except UnicodeDecodeError:
        raise ConfigError(f'cannot read "{file}": it is not in UTF-8') from None
    if not _MENTIONED.search(text):  # most files end here, and the parser takes long to import
        return Settings()
    import tomllib

    try:
        table = tomllib.loads(text).get("tool", {}).get("argmap", {})
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f'"{file}" is no TOML: {error}') from None
    try:
        return _settings(table, file.parent)
    except ConfigError as error:
        raise ConfigError(f'"{file}": {error}') from None


def _settings(table: object, folder: Path) -> Settings:
    names = {name.replace("_", "-"): name for name in Settings.__match_args__}
    values: dict[str, Any] = {}
    for key, value in _mapping("tool.argmap", table).items():
        if key not in names:
            raise ConfigError(f'"tool.argmap" has no setting "{key}"; {suggestion(key, names)}')
        values[names[key]] = _READERS[key](key, value, folder)
    return Settings(**values)


def _mapping(key: str, value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ConfigError(f'"{key}" must be a table')
    return value


def _names(key: str, value: object, _folder: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f'"{key}" must be a list of codes or names of rules')
    return tuple(value)


def patterns(items: Iterable[str], folder: Path) -> tuple[str, ...]:
    """Return the patterns of what is passed over, as written in a folder."""
    from glob import escape

    place = escape(folder.absolute().as_posix())
    return tuple(f"{place}/{normpath(item)}" if "/" in item else item for item in items)


def _patterns(key: str, value: object, folder: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ConfigError(f'"{key}" must be a list of patterns of names or paths')
    return patterns(value, folder)


def _whole(key: str, value: object, _folder: Path = Path()) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigError(f'"{key}" must be a whole number of 1 or more')
    return value


def _choice(options: tuple[str, ...]) -> Callable[[str, object, Path], str]:
    def read(key: str, value: object, _folder: Path) -> str:
        if value not in options:
            raise ConfigError(f'"{key}" must be one of {", ".join(options)}')
        return str(value)

    return read


def _severities(key: str, value: object, _folder: Path) -> dict[str, Severity]:
    levels = {}
    for rule, level in _mapping(key, value).items():
        if level not in tuple(Severity):
            raise ConfigError(f'"{key}.{rule}" must be one of {", ".join(Severity)}')
        levels[rule] = Severity(str(level))
    return levels


def _text(key: str, value: object, folder: Path) -> TextPath:
    table = {"path": value} if isinstance(value, str) else _mapping(key, value)
    path, optional = table.get("path"), table.get("optional", False)
    if not _is_path(path) or not isinstance(optional, bool) or table.keys() - {"path", "optional"}:
        raise ConfigError(f'"{key}" must be a path, or a table of "path" and "optional"')
    return TextPath(folder / str(path), optional)


def _texts(key: str, value: object, folder: Path) -> dict[str, TextPath]:
    return {name: _text(f"{key}.{name}", item, folder) for name, item in _mapping(key, value).items()}


def _path(key: str, value: object, folder: Path) -> Path:
    if not _is_path(value):
        raise ConfigError(f'"{key}" must be a path')
    return folder / str(value)


def _is_path(value: object) -> bool:
    return isinstance(value, str) and bool(value) and "\0" not in value


def _limits(key: str, value: object, _folder: Path) -> dict[str, int]:
    table = _mapping(key, value)
    for name in table:
        if name not in LIMITS:
            raise ConfigError(f'"{key}" has no bound "{name}"; {suggestion(name, LIMITS)}')
    limits = {name: _whole(f"{key}.{name}", number) for name, number in table.items()}
    if limits.get("depth", 1) > _DEEPEST:
        raise ConfigError(f'"{key}.depth" can be at most {_DEEPEST}')
    return limits


_READERS: dict[str, Callable[[str, object, Path], Any]] = {
    "select": _names,
    "ignore": _names,
    "exclude": _patterns,
    "severity": _severities,
    "max-words": _whole,
    "texts": _texts,
    "lock": _path,
    "fail-level": _choice(FAIL_LEVELS),
    "output-format": _choice(tuple(FORMATS)),
    "limits": _limits,
}
