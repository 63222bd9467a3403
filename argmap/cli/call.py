"""What a command was asked, and the settings and files that follow from it."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from argmap.checking.checker import lock_beside
from argmap.checking.formats import FORMATS
from argmap.checking.settings import Settings, read_settings, settings_file
from argmap.claimfile import decode, read_source
from argmap.cli.streams import read_input
from argmap.loader.noted import Limits
from argmap.plain.errors import ConfigError, InputError
from argmap.plain.nearness import suggestion
from argmap.plain.span import SourceText
from argmap.plain.value import Value

if TYPE_CHECKING:
    from argmap.cli.shards import Shard

DEFAULT = "claims.yaml"
STDIN = "-"
NAMELESS = "<stdin>"
"""What standard input is called in reports, where nobody says otherwise."""
ENDINGS = (".yaml", ".yml")
PICTURES = "diagrams"
"""The folder beside a claim file that its pictures are drawn into."""
SITE = "site"
"""The folder beside it that its site is written into."""


class Call(Value):
    """What `argmap check` was asked, and what other commands share of it.

    ``flags`` are those that overrule settings, where not ``None``; ``reports`` are further reports, each a
    format and a file.
    """

    names: tuple[str, ...] = ()
    stdin_name: str | None = None
    output_file: Path | None = None
    reports: tuple[tuple[str, Path], ...] = ()
    statistics: bool = False
    jobs: int | None = None
    shard: "Shard | None" = None
    colour: str = "auto"
    exit_zero: bool = False
    config: Path | None = None
    isolated: bool = False
    flags: Mapping[str, Any] = {}

    @property
    def asked(self) -> tuple[str, ...]:
        """The files and folders that were named, or the one that is meant where none was."""
        return self.names or (DEFAULT,)


def names_claim_file(word: str) -> bool:
    """Tell whether a word can only be a claim file: no identifier has an ending."""
    return word == STDIN or word.lower().endswith(ENDINGS)


def settings_for(call: Call, name: str) -> Settings:
    """Return the settings for a file or folder: its project's, with environment and flags over them."""
    return settings_of(call, project_of(call, name))


def project_of(call: Call, name: str) -> Path | None:
    """Return the `pyproject.toml` whose settings hold for a file or folder, if there is one."""
    return None if call.isolated else call.config or settings_file(folder_of(call, name))


def settings_of(call: Call, project: Path | None) -> Settings:
    """Return the settings of a project, with environment and flags over them."""
    settings = read_settings(project) if project else Settings()
    return settings.with_flags(**{"output_format": _format_wished(), **_given(call.flags)})


def folder_of(call: Call, name: str) -> Path:
    """Return the folder from which the settings for a file or a folder are looked for."""
    path = shown(call, name).absolute()
    return path if path.is_dir() else path.parent


def _given(flags: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in flags.items() if value is not None}


def _format_wished() -> str | None:
    wish = os.environ.get("ARGMAP_OUTPUT_FORMAT")
    if wish and wish not in FORMATS:
        raise ConfigError(f'ARGMAP_OUTPUT_FORMAT names no format: "{wish}"; {suggestion(wish, FORMATS)}')
    return wish or None


def shown(call: Call, name: str) -> Path:
    """Return the path by which a file is known; standard input is taken to lie in the working folder."""
    return Path(call.stdin_name or name) if name == STDIN else Path(name)


def lock_of(call: Call, name: str) -> Path:
    """Return where the lock of a file lies, unless the settings say otherwise."""
    return lock_beside(shown(call, name))


def _instead(name: str) -> str:
    """Return what to do where the file is missing that is meant where none is named."""
    if name != DEFAULT or os.path.lexists(name):
        return ""
    from argmap.cli.folders import is_claim_file  # few calls need it

    others = [path for path in sorted(Path().iterdir()) if path.is_file() and is_claim_file(path)]
    known = f'; name the file, which may be "{others[0]}"' if len(others) == 1 else ""
    return known or "; `argmap init` begins one"


def source_of(call: Call, name: str, settings: Settings) -> SourceText:
    """Read a file, or standard input.

    Raises ``InputError``.
    """
    most = Limits(**settings.limits).bytes
    if name != STDIN:
        try:
            return read_source(Path(name), name, most=most)
        except InputError as error:
            raise InputError(f"{error}{_instead(name)}") from error
    return decode(read_input(most), call.stdin_name or NAMELESS)
