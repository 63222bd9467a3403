"""How far in something stands, and the edits that would have it stand elsewhere."""

import re

from argmap.loader.nodes import Nodes
from argmap.plain.diagnostics import Edit

_LINE = re.compile(r"( *)([^\r\n]*)(?:\r\n|\r|\n|\Z)")


def column(text: str, offset: int) -> int:
    """Return how many characters stand before another in its line."""
    return offset - max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) - 1


def shifted(text: str, nodes: Nodes, key: int, value: int, goal: int) -> tuple[Edit, ...]:
    """Return the edits that have a key stand at a column, with all of its value that must go with it.

    There are none where something else stands before the key in its line.
    """
    start, below = nodes.starts[key], nodes.starts[value]
    own = column(text, start)
    line = start - own
    if text[line:start].strip(" ") or own == goal:
        return ()
    end = nodes.ends[key] if _stays(text, start, below, goal) else nodes.ends[value + nodes.sizes[value] - 1]
    edits, last = list[Edit](), start + len(text[start:end].rstrip())
    while line < last and (match := _LINE.match(text, line)):
        if match[2] and goal > own:
            edits.append(Edit(line, line, " " * (goal - own)))
        elif match[2] and len(match[1]) >= own - goal:
            edits.append(Edit(line, line + own - goal, ""))
        line = match.end()
    return tuple(edits)


def _stays(text: str, start: int, below: int, goal: int) -> bool:
    """Tell whether a value stands as far in as it must where its key is moved to a column."""
    if "\n" not in text[start:below] and "\r" not in text[start:below]:
        return False
    inner, own = column(text, below), column(text, start)
    return inner > goal or (inner == goal and text[below] == "-") if goal > own else inner == own
