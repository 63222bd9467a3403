"""Where each letter of a text stands in what YAML has written of it."""

Extent = tuple[int, int]

_SPACE = frozenset(" \t\r\n")
_LONG_ESCAPES = {"x": 4, "u": 6, "U": 10}


def extents(written: str, value: str) -> list[Extent] | None:
    """Return the extent of each letter of a value in its written form, quotes, lines and all.

    White space may stand for other white space, as where a line is folded. ``None`` where the two do not
    go together.
    """
    style = written[:1]
    position, found = _start(written), list[Extent]()
    for letter in value:
        if letter not in _SPACE:
            position = _skip_space(written, position, escapes=style == '"')
        length = _length(written, position, style)
        if length == 1 and written[position : position + 1] != letter and letter not in _SPACE:
            return None
        found.append((position, min(position + length, len(written))))
        position += length
    return found


def _start(written: str) -> int:
    """Return where the letters begin: behind a quotation mark, or in the line below a `>` or `|`."""
    if written[:1] in ("'", '"'):
        return 1
    if written[:1] in ("|", ">"):
        header = written.find("\n")
        return _skip_space(written, header + 1 if header >= 0 else len(written), escapes=False)
    return 0


def _skip_space(written: str, position: int, *, escapes: bool) -> int:
    while position < len(written):
        if written[position] in _SPACE:
            position += 1
        elif escapes and written[position] == "\\" and written[position + 1 : position + 2] in ("\r", "\n"):
            position += 2
        else:
            break
    return position


def _length(written: str, position: int, style: str) -> int:
    """Return how many characters stand for the letter at a position."""
    if style == '"' and written[position : position + 1] == "\\":
        return _LONG_ESCAPES.get(written[position + 1 : position + 2], 2)
    return 2 if style == "'" and written.startswith("''", position) else 1
