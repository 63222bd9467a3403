"""The files of a call dealt out to the jobs of a CI matrix, each by its own path and by nothing else."""

import re
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from argmap.cli.checkout import way_from_top
from argmap.plain.errors import UsageError

_FORM = re.compile(r"([1-9][0-9]{0,5})/([1-9][0-9]{0,5})")


class Shard(NamedTuple):
    """One of several shares of the files: its number, from 1, and how many there are."""

    number: int
    of: int

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    def parted(self, names: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the files that fall to this share, and those of the others."""
        own = {name: self.holds(place) for name, place in way_from_top(names).items()}
        return tuple(name for name in own if own[name]), tuple(name for name in own if not own[name])

    def holds(self, place: str) -> bool:
        """Tell whether a file is of this share, by a hash that is the same on every machine."""
        digest = sha256(place.encode("utf-8", "surrogateescape")).digest()
        return int.from_bytes(digest, "big") % self.of == self.number - 1


def read_shard(value: str | None) -> Shard | None:
    """Return the share that ``--shard I/N`` names.

    Raises ``UsageError`` where it names none.
    """
    if value is None:
        return None
    match = _FORM.fullmatch(value)
    if match is None or int(match[1]) > int(match[2]):
        raise UsageError(f'"--shard" takes I/N, such as "1/4", with I from 1 to N, not "{value}"')
    return Shard(int(match[1]), int(match[2]))
