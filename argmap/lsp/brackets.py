"""Where a cursor stands between brackets and braces."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from argmap.lsp.shapes import ITEM

_KEYS = re.compile(r"([\w-]+):(?=\s|$)")
_OWN = re.compile(r"[^\[\]{}]*")
_COLON = re.compile(r"[\w-]*:(?=\s|$)")


class Flow(NamedTuple):
    """What is being typed there: a key, or the value at the end of the path.

    ``siblings`` are the keys of the mapping, or the items of the list, that stand beside it.
    """

    path: tuple[str, ...]
    value: bool
    word: str
    siblings: frozenset[str]
    colon: bool


@dataclass
class _Frame:
    """An open bracket or brace with its keys or items; ``key`` is the one whose value comes next."""

    is_list: bool
    key: str | None = None
    keys: set[str] = field(default_factory=set)


def scan(text: str, rest: str) -> Flow | None:
    """Return where the end of a text stands that begins with a bracket.

    ``None`` says that all brackets are closed, or that it stands in a comment. ``rest`` is what follows on
    the line.
    """
    stack: list[_Frame] = []
    token, index = 0, 0
    while index < len(text):
        if text[index] in "'\"" and not text[token:index].strip():
            end = _closing(text, index)
            index = end if end >= 0 else len(text)
        elif text[index] == "#" and text[index - 1].isspace():
            index = text.find("\n", index)
            if index < 0:
                return None
            token = index
        elif _turn(stack, text, token, index):
            token = index + 1
            if not stack:
                return None
        index += 1
    return _flow(stack, text[token:].lstrip(), rest)


def _turn(stack: list[_Frame], text: str, token: int, index: int) -> bool:
    """Open or close a bracket, or go on to the next key or value; tell whether the character did so."""
    character = text[index]
    if character in "[{":
        stack.append(_Frame(character == "["))
    elif character in "]}":
        stack.pop()
    elif character == ",":
        if stack[-1].is_list:
            stack[-1].keys.add(_bare(text[token:index]))
        stack[-1].key = None
    elif character == ":" and not stack[-1].is_list and stack[-1].key is None and _ends_key(text, index):
        stack[-1].key = _bare(text[token:index])
        stack[-1].keys.add(stack[-1].key)
    else:
        return False
    return True


def _bare(text: str) -> str:
    return text.strip().strip("'\"")


def _ends_key(text: str, index: int) -> bool:
    following = text[index + 1 : index + 2]
    return not following or following.isspace() or following in ",]}[{"


def _closing(text: str, index: int) -> int:
    """Return where the quotation that begins at an index is closed, -1 where it is not."""
    pattern = r"'(?:[^']|'')*'" if text[index] == "'" else r'"(?:[^"\\]|\\.)*"'
    match = re.compile(pattern, re.DOTALL).match(text, index)
    return match.end() - 1 if match else -1


def _flow(stack: list[_Frame], word: str, rest: str) -> Flow:
    path = tuple(ITEM if frame.is_list else frame.key or "" for frame in stack[:-1])
    last = stack[-1]
    own = _OWN.match(rest)
    behind = own[0] if own else ""
    if last.is_list:
        items = {*last.keys, *map(_bare, behind.split(",")[1:])}
        return Flow((*path, ITEM), True, word, frozenset(items - {""}), False)
    keys = frozenset(last.keys) | frozenset(_KEYS.findall(behind))
    if last.key is not None:
        return Flow((*path, last.key), True, word, frozenset(), False)
    return Flow(path, False, word, keys, _COLON.match(rest) is not None)
