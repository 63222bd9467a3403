"""Where in a claim file a cursor stands, found by indentation and brackets.

It looks only at lines, not at YAML events: while a line is being typed, the text is hardly ever YAML.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from argmap.lsp.brackets import Flow, scan
from argmap.lsp.shapes import ITEM

_KEY = re.compile(r"""(?P<key>"[^"]*"|'[^']*'|[^\s:#'"\[\]{},&*!|>%@`-][^:#]*?|-\w[^:#]*?):(?=\s|$)""")
_DASH = re.compile(r"-(?=\s|$)")
_EMPTY = re.compile(r"\s*(?:#.*)?")
_KEY_AFTER = re.compile(r"[\w-]*:(?=\s|$)")


@dataclass(frozen=True)
class Place:
    """What is being typed: a key of the entry at ``path``, or the value there where ``value`` is set.

    A step `-` of the path is an item of a list. ``start`` is the offset of the ``word`` typed so far, and
    ``siblings`` are the keys, or the other items of a list, that stand beside it.
    """

    path: tuple[str, ...]
    value: bool
    word: str
    start: int
    siblings: frozenset[str] = frozenset()
    flow: bool = False
    colon: bool = False
    """Whether a colon stands behind the word already."""


class _Mark(NamedTuple):
    """A dash or a key of a block line, and what stands behind a key."""

    column: int
    name: str
    value: str
    behind: int
    """The column at which the value begins."""


def place(lines: Sequence[str], number: int, column: int) -> Place | None:
    """Return where a cursor stands, or ``None`` where nothing could be offered, as inside of prose.

    ``number`` counts lines from 0; the offset of the place counts from the start of its line.
    """
    typed = lines[number][:column] if number < len(lines) else ""
    if "\t" in typed or re.search(r"(?:^|\s)#", typed):
        return None
    marks = _marks(typed)
    own = [mark for mark in marks if mark.name != ITEM]
    start = own[-1].behind if own else _word_column(typed, marks)
    outer = _ancestors(
        lines, number, marks[0].column if marks else start, bool(marks) and marks[0].name == ITEM
    )
    if outer is None:
        return None
    chain = [*outer, *((number, mark) for mark in marks)]
    for index, (line, mark) in enumerate(chain):
        if mark.value[:1] in ("[", "{"):
            path = tuple(item.name for _, item in chain[: index + 1])
            return _in_flow(path, lines, (line, mark.behind), (number, column))
    return _in_block(chain, lines, number, column, start)


def _in_block(
    chain: list[tuple[int, _Mark]], lines: Sequence[str], number: int, column: int, start: int
) -> Place | None:
    path = tuple(mark.name for _, mark in chain)
    word, start = _unquoted(lines[number][start:column] if number < len(lines) else "", start)
    if chain and chain[-1][1].name != ITEM and chain[-1][0] == number:
        return Place(path, True, word, start)
    colon = _KEY_AFTER.match(lines[number][column:]) is not None if number < len(lines) else False
    beside = _siblings(lines, number, start)
    if chain and chain[-1][1].name == ITEM:
        beside |= frozenset(_items(lines, number, chain[-1][1].column))
    return Place(path, False, word, start, beside, colon=colon)


def _in_flow(
    path: tuple[str, ...], lines: Sequence[str], begin: tuple[int, int], end: tuple[int, int]
) -> Place | None:
    (first, left), (last, column) = begin, end
    parts = [*lines[first:last], lines[last][:column]]
    parts[0] = parts[0][left:]
    found: Flow | None = scan("\n".join(parts), lines[last][column:])
    if found is None:
        return None
    word, start = _unquoted(found.word, column - len(found.word))
    return Place((*path, *found.path), found.value, word, start, found.siblings, True, found.colon)


def _unquoted(word: str, start: int) -> tuple[str, int]:
    return (word[1:], start + 1) if word[:1] in ("'", '"') else (word, start)


def _word_column(typed: str, marks: list[_Mark]) -> int:
    if marks:
        return marks[-1].behind
    return len(typed) - len(typed.lstrip(" "))


def _marks(line: str) -> list[_Mark]:
    """Return the dashes and the key that a line begins with."""
    marks: list[_Mark] = []
    column = len(line) - len(line.lstrip(" "))
    while _DASH.match(line, column):
        behind = column + 1 + len(line[column + 1 :]) - len(line[column + 1 :].lstrip(" "))
        marks.append(_Mark(column, ITEM, line[behind:].strip(), behind))
        column = behind
    if match := _KEY.match(line, column):
        value = line[match.end() :]
        behind = match.end() + len(value) - len(value.lstrip(" "))
        value = "" if _EMPTY.fullmatch(value) else value.strip()
        marks[-1:] = [mark._replace(value="") for mark in marks[-1:]]
        marks.append(_Mark(column, match["key"].strip("'\""), value, behind))
    return marks


def _ancestors(lines: Sequence[str], number: int, column: int, dash: bool) -> list[tuple[int, _Mark]] | None:
    """Return the dashes and keys that a column of a line stands under, outermost first.

    ``None`` says that it stands in a text of several lines.
    """
    found: list[tuple[int, _Mark]] = []
    for line in range(min(number, len(lines)) - 1, -1, -1):
        for mark in reversed(_marks(lines[line])):
            beside = dash and mark.column == column and mark.name != ITEM and not mark.value
            if mark.column < column or beside:
                if mark.value and mark.value[0] not in "[{":
                    return None
                found.append((line, mark))
                column, dash = mark.column, mark.name == ITEM
        if column == 0 and not dash:
            break
    return found[::-1]


def _siblings(lines: Sequence[str], number: int, column: int) -> frozenset[str]:
    """Return the keys that stand at a column, from the start to the end of the entry around a line."""
    above = (lines[line] for line in range(min(number, len(lines)) - 1, -1, -1))
    below = (lines[line] for line in range(number + 1, len(lines)))
    own = (
        []
        if number >= len(lines)
        else [mark.name for mark in _marks(lines[number])[:-1] if mark.column == column]
    )
    return frozenset([*own, *_beside(above, column, down=False), *_beside(below, column, down=True)])


def _beside(lines: Iterator[str], column: int, *, down: bool) -> Iterator[str]:
    for line in lines:
        if _EMPTY.fullmatch(line):
            continue
        marks = _marks(line)
        first = len(line) - len(line.lstrip(" "))
        if down and first < column:
            return
        yield from (mark.name for mark in marks if mark.column == column and mark.name != ITEM)
        if first < column:
            return


def _items(lines: Sequence[str], number: int, column: int) -> Iterator[str]:
    """Yield the other items of the list whose dashes stand at a column."""
    above, below = range(number - 1, -1, -1), range(number + 1, len(lines))
    for numbers in (above, below):
        for line in map(lines.__getitem__, numbers):
            marks = _marks(line)
            if not _EMPTY.fullmatch(line) and len(line) - len(line.lstrip(" ")) <= column:
                if not marks or marks[0].name != ITEM or marks[0].column != column:
                    break
                if item := re.split(r"\s#", marks[0].value)[0].strip():
                    yield item.strip("'\"")


def at(text: str, offset: int) -> Place | None:
    """Return where an offset of a text stands; the place has the offset of its word in the text."""
    before = text[:offset]
    lines = re.split(r"\r\n|\n|\r", text)
    number = len(re.findall(r"\r\n|\n|\r", before))
    column = len(re.split(r"\r\n|\n|\r", before)[-1])
    found = place(lines, number, column)
    return replace(found, start=offset - column + found.start) if found else None
