"""Pydantic's errors about keys in plain words: one that is missing, unknown, or beside what excludes it."""

from functools import lru_cache
from typing import Any

from argmap.claimfile.breach import Breach
from argmap.format.entries import a, called, keys_at, owners_of
from argmap.loader import faults
from argmap.plain.diagnostics import Path
from argmap.plain.nearness import choice, closest, listed
from argmap.slips import plausible


def missing(_: Any, path: Path) -> Breach:
    return lacking(path[:-1], [str(path[-1])])


def lacking(holder: Path, keys: list[str]) -> Breach:
    """Return the breach that an entry has none of some keys."""
    remedies = ["begin the file with `argmap: 1`"] if (holder, keys[0]) == ((), "argmap") else []
    if rest := keys[len(remedies) :]:
        remedies.append(f"add {listed(rest, 'and')}")
    for key in keys:
        if words := keys_at(holder)[key].words:
            remedies.append(f'"{key}" is one of {listed(words)}')
    return Breach(
        faults.MISSING_KEY,
        (*holder, keys[0]),
        f"{called(holder)} has no {listed(keys)}",
        f"{listed(keys, 'and')} {'is' if len(keys) == 1 else 'are'} required",
        "; ".join(remedies),
        True,
    )


def extra(error: Any, path: Path) -> Breach:
    message = f'{called(path[:-1])} has the unknown key "{path[-1]}"'
    key, options = str(path[-1]), tuple(keys_at(path[:-1]))
    name, colon, value = key.partition(":")
    near, remedy = _suggested(key, options)
    if colon and name in options and error["input"] is None:
        near, remedy = f"{name}: {value}", "put a space behind the colon"
    elif error["input"] is None and " " in key:
        near, remedy = None, "a comma ends a text in brackets: put the text that this belongs to in quotes"
    elif holder := _holder(path):
        near, remedy = None, f"it belongs to {called(holder)}: indent it as far as the keys of that"
    elif near in error["beside"]:
        near, remedy = None, f'"{near}" stands here already: take this one out'
    elif near is None and (
        same := plausible.key(key, [name for name in options if name not in error["beside"]])
    ):
        near, remedy = same, f'did you mean "{same}"?'
    elif near is None and (owners := owners_of(key)):
        remedy = f'"{key}" is a key of {" or ".join(map(a, owners))}; {remedy}'
    return Breach(faults.UNKNOWN_KEY, path, message, "no such key here", remedy, True, near)


@lru_cache(maxsize=1024)  # a slip made throughout a file is asked about each time
def _suggested(word: str, options: tuple[str, ...]) -> tuple[str | None, str]:
    """Return what was probably meant by a word, and the help that says so or lists the choice."""
    near = closest(word, options)
    return near, f'did you mean "{near}"?' if near else choice(options, most=40)


def _holder(path: Path) -> Path | None:
    """Return the entry further out that may have a key, where that of an item of a list may not."""
    in_list = len(path) > 2 and isinstance(path[-2], int)
    return path[:-3] if in_list and path[-1] in keys_at(path[:-3]) else None


def unreasoned(_: Any, path: Path) -> Breach:
    message, remedy = f'{called(path)} is not mapped and has no "reason"', 'add "reason"'
    return Breach(faults.MISSING_KEY, (*path, "reason"), message, '"reason" is required', remedy, True)


def idle(_: Any, path: Path) -> Breach:
    message, remedy = (
        f'{called(path)} is mapped and has a "reason"',
        'add "mapped: false", or remove the reason',
    )
    return Breach(faults.IDLE_REASON, (*path, "reason"), message, "belongs to `mapped: false`", remedy, True)
