"""Lines that stand too far in or out: seen by what stands above and behind them.

Each function looks at the lines around the place where the parser stopped, and at where that began which
it could not end; it returns what was probably meant, or nothing.
"""

from collections.abc import Iterator
from itertools import takewhile

from argmap.format.entries import IDENTIFIED, KEYS, PROSE
from argmap.loader.faults import YAML_SYNTAX, Fault
from argmap.loader.keylines import (
    CONTENT,
    KeyLine,
    beside,
    block,
    key_line,
    line_above,
    line_end,
    line_start,
    neighbours,
    starts_from,
    up,
)
from argmap.plain.diagnostics import Edit, Fix


def too_far_out(text: str, _: int, place: int) -> Fault | None:
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


def too_far_in(text: str, _: int, place: int) -> Fault | None:
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


def under_dash(text: str, _: int, place: int) -> Fault | None:
    """See a key that stands under the dash of its item, not under the first key of the item."""
    line, above = neighbours(text, place)
    if not line or not above or line.dashes or len(above.dashes) != 2 or line.indent != above.indent:
        return None
    edits = (Edit(start, start, "  ") for start in block(text, line))
    message = f'"{line.key}" stands under the dash of its item'
    return _shifted(line, above, message, "no part of the item", "the first key of the item", edits)


def identifier_too_far_in(text: str, _: int, place: int) -> Fault | None:
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


def identifier_too_far_out(text: str, _: int, place: int) -> Fault | None:
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


def text_too_far_out(text: str, begin: int, _: int) -> Fault | None:
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


def heading_too_far_out(text: str, _: int, place: int) -> Fault | None:
    """See a key above entries of its own that stands further out than the keys before and behind it."""
    line = key_line(text, line_start(text, place))
    above = up(text, line.start, line.column) if line and not line.dashes and line.key in KEYS else []
    stray = above[-1] if above else None
    if not line or not stray or stray.value or stray.dashes or stray.key not in KEYS:
        return None
    before = up(text, stray.start, line.column + 1)
    if not before or before[-1].column != line.column or before[-1].key not in KEYS:
        return None
    edit = Edit(stray.start, stray.start + stray.column, " " * line.column)
    message = f'"{stray.key}" stands further out than the keys of its entry'
    return _shifted(stray, line, message, "no key of it", "a key of the entry", iter([edit]))


def between_levels(text: str, _: int, place: int) -> Fault | None:
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


def file_too_far_in(text: str, _: int, place: int) -> Fault | None:
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
