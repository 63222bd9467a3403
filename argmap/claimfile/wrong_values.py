"""Pydantic's errors about values in plain words: an unknown word, no date, a list in place of a text."""

import re
from collections.abc import Callable
from typing import Any

from argmap.claimfile.breach import Breach, shape
from argmap.format.entries import (
    IDENTIFIED,
    KEYS,
    PROSE,
    called,
    is_entry,
    key_at,
    last_key,
    required_at,
    stand_in,
)
from argmap.format.identifiers import form_of_ids, slugged
from argmap.format.marks import Sort
from argmap.format.vocabulary import MEANINGS
from argmap.loader import faults
from argmap.loader.writing import inline
from argmap.plain.diagnostics import Kind, Path
from argmap.plain.nearness import choice, listed
from argmap.slips import plausible
from argmap.slips.dates import is_none


def empty(_: Any, path: Path) -> Breach:
    needed = isinstance(path[-1], str) and stand_in(path) is not None
    remedy = "give it a value" if needed else "give it a value, or remove it"
    return Breach(faults.EMPTY_VALUE, path, f"{called(path)} is empty", "nothing stands here", remedy)


def _shaped(due: str, remedy: str) -> Callable[[Any, Path], Breach]:
    def read(error: Any, path: Path) -> Breach:
        message = f"{called(path)} is {shape(error['input'])}"
        return Breach(faults.WRONG_TYPE, path, message, f"{due} is due here", remedy)

    return read


def literal(error: Any, path: Path) -> Breach:
    value = error["input"]
    if not isinstance(value, str):
        return text(error, path)
    if path == ("argmap",):
        message = f'this argmap reads no claim files of version "{value}"'
        return Breach(faults.UNKNOWN_VERSION, path, message, "expected `1`", "write `argmap: 1`")
    words = error["ctx"]["expected"].replace(" or ", ", ").split(", ")
    return _unknown(value, path, [word.strip("'") for word in words])


def truth(error: Any, path: Path) -> Breach:
    value = error["input"]
    return _unknown(value, path, ["true", "false"]) if isinstance(value, str) else text(error, path)


def _unknown(value: str, path: Path, options: list[str]) -> Breach:
    near = plausible.word(value, options)
    remedy = f'did you mean "{near}"?' if near else _choice(path, options)
    if near is None and (key := plausible.elsewhere(value)):
        remedy = f'"{value}" is a word for `{key}`; {remedy}'
    if last_key(path) == "outcome" and not (near and plausible.is_slip(value, near)):
        remedy = f"`label` takes what it is called there; {remedy}"
    message = f'"{last_key(path)}" cannot be "{value}"'
    return Breach(faults.UNKNOWN_VALUE, path, message, "not one of its values", remedy, near=near)


def _choice(path: Path, options: list[str]) -> str:
    """Return what there was to choose from, and what each means where the word alone may not tell it."""
    meanings = MEANINGS.get(last_key(path), {})
    if not set(options) <= set(meanings):
        return choice(options, most=40)
    return "expected one of\n" + ";\n".join(f'"{word}": {meanings[word]}' for word in options)


_TYPED: dict[Sort, tuple[Kind, str, Callable[[str], tuple[str, ...]]]] = {
    Sort.DATE: (
        faults.MALFORMED_DATE,
        "1923, 1923-10, 1923-10-23, 1923-10~ or 1919/1921",
        plausible.dates,
    ),
    Sort.ID: (faults.MALFORMED_ID, form_of_ids(), lambda text: (slugged(text),)),
    Sort.LANGUAGE: (faults.MALFORMED_LANGUAGE, '"en", "ru" or "zh-Hant"', plausible.languages),
    Sort.LICENCE: (faults.MALFORMED_LICENCE, '"CC-BY-4.0", or "other"', plausible.licences),
}
"""For each sort of typed text: what to call its fault, how to write it, and what may have been meant."""


_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_SEASON = re.compile(r"\d{4}-2[1-4]")
_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?[?~%]?")


def malformed(error: Any, path: Path) -> Breach:
    key, written = last_key(path), str(error["input"])
    reason = str(error.get("ctx", {}).get("error", "")) or error["msg"]
    message = f'the {key} "{written}" cannot be read'
    of = key_at(path)
    if of is None or of.sort not in _TYPED:
        return Breach(faults.WRONG_TYPE, path, message, reason)
    kind, forms, read = _TYPED[of.sort]
    meant = read(written)
    remedy = "write it as " + (" or ".join(f'"{text}"' for text in meant) or forms)
    if season := next((_SEASONS[text[-2:]] for text in meant if _SEASON.fullmatch(text)), None):
        remedy += f", in which {meant[0][-2:]} stands for {season}"
    if of.sort is Sort.DATE and is_none(written):
        remedy = f"leave `{key}` out, and say in `note` what is known of it"
    elif of.sort is Sort.DATE and _DAY.fullmatch(written):
        remedy = "name a day and a month that there are"
    return Breach(kind, path, message, reason, remedy, near=meant[0] if len(meant) == 1 else None)


_plain = _shaped("text", "write plain text in its place")


def _keys(error: Any, path: Path) -> Breach:
    """Say of what stands in place of an entry which keys it needs."""
    needed = required_at(path)
    which = f": it needs {listed(needed, 'and')}" if needed else ""
    return _shaped("a mapping", f"write keys and values, each on a line of its own{which}")(error, path)


_entries = _shaped("a mapping", "write an identifier and a colon in the place of each dash")
_dashed = _shaped("a mapping", "take out the dashes")
_listed_names = _shaped("a mapping", "write each as an identifier and a colon, with its keys below")
_BRIEF = {
    "topics": _shaped("a mapping", "write each on a line of its own, as an identifier, a colon and a title"),
    "terms": _shaped("a mapping", "write each on a line of its own, with a colon and what it is"),
}


def text(error: Any, path: Path) -> Breach:
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


def mapping(error: Any, path: Path) -> Breach:
    items = error["input"]
    if last_key(path) not in IDENTIFIED or is_entry(path) or not isinstance(items, list):
        return _keys(error, path)
    texts = [item for item in items if isinstance(item, str)]
    if texts and len(texts) == len(items):
        return _BRIEF.get(last_key(path), _listed_names)(error, path)
    named = all(isinstance(item, dict) and KEYS.isdisjoint(item) for item in items)
    return (_dashed if named else _entries)(error, path)


_items = _shaped("a list", 'write each item on a line of its own, behind "- "')
_item = _shaped("a list", 'write "- " before its first key, and indent the other keys as far as that')


def sequence(error: Any, path: Path) -> Breach:
    return (_item if isinstance(error["input"], dict) else _items)(error, path)
