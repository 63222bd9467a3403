"""The list of what argmap made in the folder of a site, by which it later knows its own files again."""

import json
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError

from argmap.plain.files import read_whole
from argmap.plain.tree import is_file, stays_below

MANIFEST = "site.json"
_MOST = 64 * 1024 * 1024


def _below(name: str) -> str:
    """Accept a name that leads out of the folder on no system: a list may have come with a checkout."""
    windows = PureWindowsPath(name)
    if windows.as_posix() != name or not stays_below(windows) or name in ("", ".", MANIFEST) or "\0" in name:
        raise ValueError("no name of a file below the folder")
    return name


_Files = Mapping[
    Annotated[str, AfterValidator(_below)], Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
]


class Manifest(BaseModel):
    """The SHA-256 of each file by name, and of which map they are.

    ``made_of`` is the hash of all that they were made of, where that is known.
    ``unfinished`` is there while a run is at work, or was killed: what each of these files is about to be.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    map: str
    files: _Files = {}
    unfinished: _Files = {}
    made_of: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")] = ""

    @property
    def names(self) -> list[str]:
        """Every file that argmap made, or was about to make."""
        return [*self.files, *(name for name in self.unfinished if name not in self.files)]

    def hashes(self, name: str) -> list[str]:
        """Return the hashes that a file may have where nobody else has changed it."""
        return [hashes[name] for hashes in (self.files, self.unfinished) if name in hashes]

    def content(self) -> bytes:
        """Return it as a file: the same bytes for the same site that was made of the same, without a date."""
        told = {key: value for key, value in self.model_dump().items() if value or key in ("map", "files")}
        return (json.dumps(told, indent=1, sort_keys=True) + "\n").encode("ascii")


def read_manifest(folder: Path) -> Manifest | None:
    """Return the list of a folder; ``None`` where there is none, or none that argmap wrote.

    Raises ``InputError`` where it cannot be read.
    """
    if not is_file(folder, MANIFEST):
        return None
    try:
        return Manifest.model_validate_json(read_whole(folder / MANIFEST, _MOST))
    except ValidationError:
        return None
