"""Slips of the hand that end in a syntax error: the lines around it tell more than the parser does."""

import re
from collections.abc import Callable, Iterator
from itertools import takewhile

from argmap.diagnostics import Edit, Fix
from argmap.loader.entries import IDENTIFIED, KEYS, KINDS, PROSE, keys_of, required_of
from argmap.loader.faults import YAML_SYNTAX, Fault
from argmap.loader.keylines import (
    CONTENT,
    KeyLine,
    beside,
    block,
    goes_on,
    key_line,
    line_above,
    line_at,
    line_end,
    line_start,
    neighbours,
    starts_from,
    up,
)
from argmap.loader.signs import (
    no_colon,
    other_brackets,
    other_colon,
    other_colon_above,
    other_comma,
    other_dash,
    other_dash_above,
    tab_indent,
    wide_indent,
)
from argmap.loader.unclosed import unclosed_bracket, unclosed_quotation
from argmap.scalars import quoted

_FORGOTTEN = re.compile(r"( *)(\w+)[ \t]+(?=\S)")
_SECOND = re.compile(r"[ \t]+(\w+)\Z")
_COMMENT = re.compile(r"[ \t]+#.*")
OTHER_MARKS = "double the mark where it is part of the text, or use the other kind of quotation marks"
_QUOTE = "put the text in quotes"
_STRAIGHT = "put straight quotation marks in the place of these"
_CLOSING = {"[": "]", "{": "}", "'": "'", '"': '"'}
_MARKS = {"'": "'", '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‚": "‘’"}
"""What closes a quotation, by what opens it."""

_TYPOGRAPHIC = frozenset("“”„«»")
_READ_AS = dict.fromkeys("|>%@`,?", "") | {
    "[": "read as a list",
    "{": "read as a mapping",
    "*": "read as an alias",
    "&": "read as an anchor",
}


def slip(text: str, begin: int, place: int, last: int, said: str) -> Fault | None:
    """Return what was probably done wrong where the parser ``said`` something of a ``place``, or ``None``.

    ``begin`` is where that began which it could not end, ``last`` where that did which it ended last.
    """
    if unclosed := unclosed_quotation(text, begin) or unclosed_quotation(text, last):
        return unclosed
    for pattern, readers in _READERS.items():
        if re.search(pattern, said, re.DOTALL):
            found = (read(text, begin, place) for read in readers)
            return next((fault for fault in found if fault), None)
    return None


def _too_far_out(text: str, _: int, place: int) -> Fault | None:
    """See a key in the line above that stands further out than those before and behind it."""
    line, above = neighbours(text, place)
    if not line or not above or above.dashes or not above.value or line.column <= above.column:
        return None
    if above.key not in KEYS:
        return _entry_too_far_out(text, above, line)
    other = _beside(text, above, line)
    if not other:
        return None
    edit = Edit(above.start, above.start + above.column, " " * other.column)
    message = f'"{above.key}" stands further out than the keys of its entry'
    return _shifted(above, other, message, "no key of it", "a key of the entry", iter([edit]))


def _entry_too_far_out(text: str, stray: KeyLine, line: KeyLine) -> Fault | None:
    """See a short entry that stands as far out as what it should stand in."""
    holder = line_above(text, stray.start)
    if not holder or holder.value or holder.key not in IDENTIFIED or holder.column < stray.column:
        return None
    edit = Edit(stray.start, stray.start + stray.column, " " * line.column)
    message = f'"{stray.key}" stands further out than the identifiers beside it'
    return _shifted(stray, line, message, "ends what they stand in", "the next identifier", iter([edit]))


def _beside(text: str, stray: KeyLine, line: KeyLine) -> KeyLine | None:
    """Return a line of the entry that a stray line belongs to: one before it, or the one behind."""
    holder = line_above(text, stray.start)
    if holder and not holder.value:
        more = any(other.start > line.start for other in beside(text, line))
        return line if more or stray.column <= holder.column else None
    before = up(text, stray.start, line.column + 1)
    return before[-1] if before and before[-1].column == line.column else None


def _too_far_in(text: str, _: int, place: int) -> Fault | None:
    """See a key that stands further in than the one above it, whose text it then seems to go on with."""
    line, above = neighbours(text, place)
    if not line or not above or line.key not in KEYS or line.dashes or not above.value:
        return None
    surplus = line.column - above.column
    if surplus <= 0:
        return None
    starts = [line.start] if _is_holder(text, line) else block(text, line)
    edits = (Edit(start, start + surplus, "") for start in starts)
    message = f'"{line.key}" stands further in than the key above it'
    return _shifted(line, above, message, "read as more of the text above", "the key above", edits)


def _is_holder(text: str, line: KeyLine) -> bool:
    """Tell whether what stands as far in as a key is below it all the same, so that it alone is to move."""
    following = CONTENT.search(text, line.start + line.column)
    return line.value[:1] in ("", "|", ">") and following is not None and len(following[1]) == line.column


def _under_dash(text: str, _: int, place: int) -> Fault | None:
    """See a key that stands under the dash of its item, not under the first key of the item."""
    line, above = neighbours(text, place)
    if not line or not above or line.dashes or len(above.dashes) != 2 or line.indent != above.indent:
        return None
    edits = (Edit(start, start, "  ") for start in block(text, line))
    message = f'"{line.key}" stands under the dash of its item'
    return _shifted(line, above, message, "no part of the item", "the first key of the item", edits)


def _identifier_too_far_in(text: str, _: int, place: int) -> Fault | None:
    """See an identifier that stands as far in as the keys of its entry, and further in than the next one."""
    line = key_line(text, line_start(text, place))
    above = up(text, line.start, line.column) if line and not line.dashes else []
    if not line or len(above) < 3 or above[-1].key not in IDENTIFIED:
        return None
    second, first, _holder = above[-3:]
    if first.value or first.dashes or first.key in KEYS or second.key not in KEYS:
        return None
    if not first.column == second.column > line.column:
        return None
    edit = Edit(first.start, first.start + first.column, " " * line.column)
    message = f'"{first.key}" stands as far in as the keys of its entry'
    return _shifted(first, line, message, "read as one of them", "the next identifier", iter([edit]))


def _identifier_too_far_out(text: str, _: int, place: int) -> Fault | None:
    """See an identifier that stands further out than the next one, and so ends what both belong to."""
    line = key_line(text, line_start(text, place))
    above = up(text, line.start, line.column) if line and not line.dashes and line.key not in KEYS else []
    stray = above[-1] if above else None
    if not line or not stray or stray.dashes or stray.key in KEYS:
        return None
    before = up(text, stray.start, line.column)
    holder = before[-1] if before else None
    if not holder or holder.key not in IDENTIFIED or holder.value or holder.column > stray.column:
        return None
    if line.column == stray.column + 1:
        return None  # rather the second one too far in
    edit = Edit(stray.start, stray.start + stray.column, " " * line.column)
    message = f'"{stray.key}" stands further out than the identifiers beside it'
    return _shifted(stray, line, message, "ends what they stand in", "the next identifier", iter([edit]))


def _forgotten_colon(text: str, begin: int, _: int) -> Fault | None:
    """See a key with no colon between it and its value, which its entry has not elsewhere."""
    start = line_start(text, begin)
    match = _FORGOTTEN.match(line_at(text, start))
    if not match or match[2] not in KEYS:
        return None
    indent, key = len(match[1]), match[2]
    line = KeyLine(start, indent, "", key, "", start + match.end())
    others = list(beside(text, line))
    if not others or not _is_missing(key, others[0].key, iter(others), needed=True):
        return None
    at, end = start + match.start(2), start + match.end(2)
    fix = Fix("write a colon behind it", (Edit(end, end, ":"),), safe=False)
    message, label = f'"{key}" is no key without a colon', "no colon follows"
    return Fault(YAML_SYNTAX, at, end, message, label, fix.title, fix=fix)


def _text_too_far_out(text: str, begin: int, _: int) -> Fault | None:
    """See a text on lines of its own that stands no further in than its key."""
    start = line_start(text, begin)
    above = line_above(text, start)
    if not above or above.key not in PROSE or above.value[:1] not in ("", "|", ">"):
        return None
    starts = list(takewhile(lambda place: _is_text(text, place, above.column), starts_from(text, start)))
    if not starts:
        return None
    remedy = f'indent it further than "{above.key}"'
    fix = Fix(remedy, tuple(Edit(place, place, "  ") for place in starts), safe=False)
    message = f'the text of "{above.key}" stands no further in than its key'
    related = (*above.extent, "its key")
    first = start + above.column
    return Fault(YAML_SYNTAX, first, line_end(text, start), message, "no part of it", remedy, related, fix)


def _is_text(text: str, start: int, column: int) -> bool:
    """Tell whether the line that starts somewhere stands so far in and has no key."""
    line = key_line(text, start)
    indent = CONTENT.match(text, start)
    return indent is not None and len(indent[1]) == column and not (line and line.key in KEYS)


def _between_levels(text: str, _: int, place: int) -> Fault | None:
    """See a key or an identifier that stands as far in as none of its kind above it."""
    line = key_line(text, line_start(text, place))
    above = up(text, line.start, line.column) if line and not line.dashes else []
    if not line or not above:
        return None
    *further, last = above
    levels = [other for other in (*further[-1:], last) if (other.key in KEYS) == (line.key in KEYS)]
    if not levels or any(other.column == line.column for other in further):
        return None
    goal = min(levels, key=lambda other: abs(other.column - line.column))
    if further and 2 * abs(goal.column - line.column) > further[-1].column - last.column:
        return None  # it may well stand right, and what is above it not
    starts = [line.start, *(other.start for other in beside(text, line) if other.start > line.start)]
    stray = line
    if len(above) == 2 and goal in further and len(starts) > 1:  # only the first key stands as far in
        stray, goal, starts = goal, line, [goal.start]
    edits = (Edit(start, start + stray.column, " " * goal.column) for start in starts)
    message = f'"{stray.key}" stands as far in as nothing above it'
    return _shifted(stray, goal, message, "between two levels", "a key of its level", edits)


def _file_too_far_in(text: str, _: int, place: int) -> Fault | None:
    """See keys of the file that stand further in than those below them."""
    line = key_line(text, line_start(text, place))
    start = CONTENT.search(text)
    first = key_line(text, start.start()) if start else None
    if not line or not first or first.key not in KEYS or line.key not in KEYS or first.column <= line.column:
        return None
    surplus = first.column - line.column
    starts = [match.start() for match in CONTENT.finditer(text, 0, line.start) if len(match[1]) >= surplus]
    message = f'"{first.key}" stands further in than the keys below it'
    edits = (Edit(start, start + surplus, "") for start in starts)
    return _shifted(first, line, message, "the file seems to end behind it", "a key of the file", edits)


def _shifted(
    line: KeyLine, above: KeyLine, message: str, label: str, related: str, edits: Iterator[Edit]
) -> Fault:
    remedy = f'indent it by {above.column}, as far as "{above.key}"'
    fix = Fix(remedy, tuple(edits), safe=False)
    return Fault(YAML_SYNTAX, *line.extent, message, label, remedy, (*above.extent, related), fix)


def _unquoted(text: str, _: int, place: int) -> Fault | None:
    """See a text on one line that needs quotes, as it holds a colon or starts with a mark of YAML's."""
    line = key_line(text, line_start(text, place))
    if not line or not line.value or place < line.value_start or goes_on(text, line):
        return None
    if joined := _joined(text, line, place):
        return joined
    value = _COMMENT.sub("", line.value).rstrip()
    told = _told(value, line.value_start, place, text[place : place + 1])
    if not told:
        return None
    message, label, remedy, at = told
    inner = _inner(value)
    edit = Edit(line.value_start, line.value_start + len(value), quoted(inner or value))
    remedy = _STRAIGHT if inner and value[0] not in _CLOSING else remedy
    fix = Fix(_QUOTE, (edit,), safe=False)
    return Fault(YAML_SYNTAX, at, at + 1, message, label, remedy, fix=fix)


def _inner(value: str) -> str:
    """Return what stands within quotation marks, straight or not, around all of a value, if they are."""
    inner = value[1:-1].strip()
    if value[-1] not in _MARKS.get(value[0], "") or any(mark in inner for mark in _TYPOGRAPHIC):
        return ""
    return inner


def _joined(text: str, line: KeyLine, place: int) -> Fault | None:
    """See a key behind the value of another, on the same line, that the entry has not elsewhere."""
    match = _SECOND.search(text, line.value_start, place) if text[place : place + 1] == ":" else None
    if (
        not match
        or match[1] not in KEYS
        or not _is_missing(match[1], line.key, beside(text, line), needed=line.key in PROSE)
    ):
        return None
    lead = ("\r\n" if text[line.start - 2 : line.start] == "\r\n" else "\n") + " " * line.column
    fix = Fix("put it on a line of its own", (Edit(match.start(), match.start(1), lead),), safe=False)
    message = f'"{match[1]}" stands on the line of "{line.key}"'
    related = (*line.extent, "read as part of its text")
    return Fault(YAML_SYNTAX, match.start(1), place, message, "no key there", fix.title, related, fix)


def _is_missing(key: str, other: str, others: Iterator[KeyLine], *, needed: bool) -> bool:
    """Tell whether an entry that has some keys may have another, or needs it, and has not."""
    own = {other.key for other in others if other.key in KEYS}
    kinds = [kind for kind in KINDS if {*own, other} <= set(keys_of(kind))]
    allowed = required_of if needed else keys_of
    return key not in own and any(key in allowed(kind) for kind in kinds)


def _told(value: str, start: int, place: int, character: str) -> tuple[str, str, str, int] | None:
    """Return what is wrong with a text that starts somewhere, its label, the remedy, and where that is seen.

    The parser stopped at a ``place`` in it, at a ``character``.
    """
    first = value[0]
    if first in _CLOSING:
        if character in ("]", "}") or not 0 < value.find(_CLOSING[first], 1) < place - start:
            return None
        if first in "'\"":
            return (
                "nothing can stand behind a closing quotation mark",
                "the quotation has ended",
                OTHER_MARKS,
                place,
            )
    elif first not in _READ_AS:
        colon = "a colon cannot stand here", "read as the end of a key", _QUOTE, place
        return colon if character == ":" else None
    return f'a plain text cannot start with "{first}"', _READ_AS[first], _QUOTE, start


_READERS: dict[str, tuple[Callable[[str, int, int], Fault | None], ...]] = {
    r"flow (mapping|sequence)": (other_comma, unclosed_bracket),
    r"could not find expected ':'": (
        other_colon,
        no_colon,
        other_dash,
        _forgotten_colon,
        _text_too_far_out,
    ),
    r"mapping values are not allowed": (
        wide_indent,
        other_brackets,
        other_dash_above,
        other_colon_above,
        _too_far_out,
        _too_far_in,
        _unquoted,
    ),
    r"block (collection|sequence)": (other_dash, _under_dash, _between_levels),
    r"a tab character": (tab_indent,),
    r"document start": (_file_too_far_in,),
    r"block mapping.*expected": (
        _identifier_too_far_in,
        _identifier_too_far_out,
        _between_levels,
        _unquoted,
    ),
    r"alphabetic or numeric|mapping keys are not|node content|line break|any token": (
        tab_indent,
        other_dash,
        _unquoted,
    ),
}
"""What may have been meant, by what the parser says."""
