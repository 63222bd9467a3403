"""Pydantic's errors in plain words."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from argmap.format.entries import (
    IDENTIFIED,
    KEYS,
    PROSE,
    a,
    called,
    is_entry,
    keys_at,
    last_key,
    owners_of,
    required_at,
    stand_in,
)
from argmap.loader import faults
from argmap.loader.writing import inline
from argmap.plain.diagnostics import Kind, Path
from argmap.plain.nearness import choice, closest, listed
from argmap.slips import plausible
from argmap.slips.dates import is_none


class Breach(NamedTuple):
    """A breach of the schema, at the value or at the key of a path."""

    kind: Kind
    path: Path
    message: str
    label: str = ""
    help: str = ""
    on_key: bool = False
    near: str | None = None
    """What was probably meant in its place."""
    whole: bool = False
    """Whether it says all that there is to say of what its key stands among."""


def breach(error: Any) -> Breach:
    """Return what one of pydantic's errors says to the one who wrote the file."""
    path: Path = error["loc"]
    if error["input"] is None and error["type"] != "extra_forbidden":
        return _empty(error, path)
    return _READERS.get(error["type"], _malformed)(error, path)


def together(breaches: Iterable[Breach]) -> list[Breach]:
    """Return some breaches, with one for all keys that an entry lacks."""
    lacking = dict[Path, list[Breach]]()
    told = list[Breach]()
    for item in breaches:
        if item.kind is faults.MISSING_KEY:
            lacking.setdefault(item.path[:-1], []).append(item)
        else:
            told.append(item)
    for holder, items in lacking.items():
        told.append(items[0] if len(items) == 1 else _lacking(holder, [str(item.path[-1]) for item in items]))
    return told


def _missing(_: Any, path: Path) -> Breach:
    return _lacking(path[:-1], [str(path[-1])])


def _lacking(holder: Path, keys: list[str]) -> Breach:
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


def _extra(error: Any, path: Path) -> Breach:
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


def _shaped(due: str, remedy: str) -> Callable[[Any, Path], Breach]:
    def read(error: Any, path: Path) -> Breach:
        message = f"{called(path)} is {shape(error['input'])}"
        return Breach(faults.WRONG_TYPE, path, message, f"{due} is due here", remedy)

    return read


def _holder(path: Path) -> Path | None:
    """Return the entry further out that may have a key, where that of an item of a list may not."""
    in_list = len(path) > 2 and isinstance(path[-2], int)
    return path[:-3] if in_list and path[-1] in keys_at(path[:-3]) else None


def _empty(_: Any, path: Path) -> Breach:
    needed = isinstance(path[-1], str) and stand_in(path) is not None
    remedy = "give it a value" if needed else "give it a value, or remove it"
    return Breach(faults.EMPTY_VALUE, path, f"{called(path)} is empty", "nothing stands here", remedy)


def _literal(error: Any, path: Path) -> Breach:
    value = error["input"]
    if not isinstance(value, str):
        return _text(error, path)
    if path == ("argmap",):
        message = f'this argmap reads no claim files of version "{value}"'
        return Breach(faults.UNKNOWN_VERSION, path, message, "expected `1`", "write `argmap: 1`")
    words = error["ctx"]["expected"].replace(" or ", ", ").split(", ")
    return _unknown(value, path, [word.strip("'") for word in words])


def _truth(error: Any, path: Path) -> Breach:
    value = error["input"]
    return _unknown(value, path, ["true", "false"]) if isinstance(value, str) else _text(error, path)


def _unknown(value: str, path: Path, options: list[str]) -> Breach:
    near = plausible.word(value, options)
    remedy = f'did you mean "{near}"?' if near else choice(options, most=40)
    if near is None and (key := plausible.elsewhere(value)):
        remedy = f'"{value}" is a word for `{key}`; {remedy}'
    message = f'"{last_key(path)}" cannot be "{value}"'
    return Breach(faults.UNKNOWN_VALUE, path, message, "not one of its values", remedy, near=near)


def _unreasoned(_: Any, path: Path) -> Breach:
    message, remedy = f'{called(path)} is not mapped and has no "reason"', 'add "reason"'
    return Breach(faults.MISSING_KEY, (*path, "reason"), message, '"reason" is required', remedy, True)


def _idle(_: Any, path: Path) -> Breach:
    message, remedy = (
        f'{called(path)} is mapped and has a "reason"',
        'add "mapped: false", or remove the reason',
    )
    return Breach(faults.IDLE_REASON, (*path, "reason"), message, "belongs to `mapped: false`", remedy, True)


_TYPED: dict[str, tuple[Kind, str, Callable[[str], tuple[str, ...]]]] = {
    "date": (
        faults.MALFORMED_DATE,
        "1923, 1923-10, 1923-10-23, 1923-10~ or 1919/1921",
        plausible.dates,
    ),
    "language": (faults.MALFORMED_LANGUAGE, '"en", "ru" or "zh-Hant"', plausible.languages),
    "license": (faults.MALFORMED_LICENCE, '"CC-BY-4.0", or "other"', plausible.licences),
}
"""For each key of a typed text: what to call its fault, how to write it, and what may have been meant."""


_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?[?~%]?")


def _malformed(error: Any, path: Path) -> Breach:
    key, written = last_key(path), str(error["input"])
    reason = str(error.get("ctx", {}).get("error", "")) or error["msg"]
    message = f'the {key} "{written}" cannot be read'
    if key not in _TYPED:
        return Breach(faults.WRONG_TYPE, path, message, reason)
    kind, forms, read = _TYPED[key]
    meant = read(written)
    remedy = "write it as " + (" or ".join(f'"{text}"' for text in meant) or forms)
    if key == "date" and is_none(written):
        remedy = "leave `date` out, and say in `note` what is known of it"
    elif key == "date" and _DAY.fullmatch(written):
        remedy = "name a day and a month that there are"
    return Breach(kind, path, message, reason, remedy, near=meant[0] if len(meant) == 1 else None)


def shape(value: object) -> str:
    """Return what sort of value something is."""
    return "a mapping" if isinstance(value, dict) else "a list" if isinstance(value, list) else "plain text"


_plain = _shaped("text", "write plain text in its place")


def _keys(error: Any, path: Path) -> Breach:
    """Say of what stands in place of an entry which keys it needs."""
    needed = required_at(path)
    which = f": it needs {listed(needed, 'and')}" if needed else ""
    return _shaped("a mapping", f"write keys and values, each on a line of its own{which}")(error, path)


_entries = _shaped("a mapping", "write an identifier and a colon in the place of each dash")
_dashed = _shaped("a mapping", "take out the dashes")
_listed_names = _shaped("a mapping", "write each as an identifier and a colon, with its keys below")
_titled = _shaped("a mapping", "write each on a line of its own, as an identifier, a colon and a title")


def _text(error: Any, path: Path) -> Breach:
    """Say of a list that stands where one is due that it is only one."""
    items, key = error["input"], last_key(path)
    if not isinstance(items, list) or not items or not all(isinstance(item, str) for item in items):
        return _plain(error, path)
    if len(items) == 1:
        remedy = f"write it without brackets or dash: `{key}: {inline(items[0])}`"
    elif key in PROSE:
        remedy = "write plain text in its place, in quotes where it begins with a bracket"
    else:
        remedy = f"`{key}` takes only one of them"
    return Breach(faults.WRONG_TYPE, path, f"{called(path)} is a list", "only one is due here", remedy)


def _mapping(error: Any, path: Path) -> Breach:
    items = error["input"]
    if last_key(path) not in IDENTIFIED or is_entry(path) or not isinstance(items, list):
        return _keys(error, path)
    texts = [item for item in items if isinstance(item, str)]
    if texts and len(texts) == len(items):
        return (_titled if last_key(path) == "topics" else _listed_names)(error, path)
    named = all(isinstance(item, dict) and KEYS.isdisjoint(item) for item in items)
    return (_dashed if named else _entries)(error, path)


_items = _shaped("a list", 'write each item on a line of its own, behind "- "')
_item = _shaped("a list", 'write "- " before its first key, and indent the other keys as far as that')


def _list(error: Any, path: Path) -> Breach:
    return (_item if isinstance(error["input"], dict) else _items)(error, path)


_READERS: dict[str, Callable[[Any, Path], Breach]] = {
    "missing": _missing,
    "extra_forbidden": _extra,
    "string_type": _text,
    "string_pattern_mismatch": _empty,
    "too_short": _empty,
    "dict_type": _mapping,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "tuple_type": _list,
    "literal_error": _literal,
    "bool_type": _truth,
    "missing_reason": _unreasoned,
    "idle_reason": _idle,
}
