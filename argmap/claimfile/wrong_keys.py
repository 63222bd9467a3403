"""Pydantic's errors about keys in plain words: one that is missing, unknown, or beside what excludes it."""

from functools import lru_cache
from typing import Any

from argmap.claimfile.breach import Breach
from argmap.format.entries import a, called, keys_at, owners_of
from argmap.format.identifiers import is_place
from argmap.format.keys import Key
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
    near, remedy = _meant(path, error["input"], error["beside"])
    if colon and name in options and error["input"] is None:
        near, remedy = f"{name}: {value}", "put a space behind the colon"
    elif error["input"] is None and " " in key:
        near, remedy = None, "a comma ends a text in brackets: put the text that this belongs to in quotes"
    elif holder := _holder(path):
        near, remedy = None, f"it belongs to {called(holder)}: indent it as far as the keys of that"
    elif near in error["beside"]:
        near, remedy = None, f'"{near}" stands here already: take this one out'
    elif near is None and (owners := owners_of(key)):
        remedy = f'"{key}" is a key of {" or ".join(map(a, owners))}, and stands below that; {remedy}'
    return Breach(faults.UNKNOWN_KEY, path, message, "no such key here", remedy, True, near)


def _meant(path: Path, value: Any, beside: Any) -> tuple[str | None, str]:
    """Return the key that was probably meant, and the help that names it or lists what may stand there.

    A word that says what a key says comes before a key that is only spelt like it: `answers` is `rebuttals`,
    not `unanswered`. What could not hold the value was not meant.
    """
    word, options = str(path[-1]), keys_at(path[:-1])
    fitting = tuple(name for name, key in options.items() if value is None or _may_hold(key, value))
    if same := plausible.key(word, [name for name in fitting if name not in beside]):
        return same, f'did you mean "{same}"?'
    near = _nearest(word, fitting)
    return near, f'did you mean "{near}"?' if near else choice(tuple(options), most=40)


def _may_hold(key: Key, value: object) -> bool:
    """Tell whether a value has the shape of what stands under a key."""
    if isinstance(value, dict):
        return key.opens or key.extends
    if isinstance(value, list):
        return key.many or key.opens
    if key.names is not None and key.names.dots and isinstance(value, str):
        return is_place(value)
    return not key.opens


@lru_cache(maxsize=1024)  # a slip made throughout a file is asked about each time
def _nearest(word: str, options: tuple[str, ...]) -> str | None:
    return closest(word, options)


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
