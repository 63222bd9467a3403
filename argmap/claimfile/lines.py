"""Where lines and list items are taken out of a file, or put into it."""

import re

from argmap.claimfile import Loaded
from argmap.loader.writing import inline
from argmap.plain.diagnostics import Edit, Path

_EMPTY_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))+")
_REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n|\Z)")


def has_brackets(loaded: Loaded, path: Path) -> bool:
    """Tell whether the value at a path stands in brackets of its own."""
    _, node, _ = loaded.nodes.resolve(loaded.data, path)
    return loaded.source.text[loaded.nodes.starts[node]] in "[{"


def removal(loaded: Loaded, path: Path) -> Edit | None:
    """Take out a key or an item, with what would be left empty; ``None`` where there is no plain way."""
    holder = loaded.value(path[:-1]) if path else None
    if not isinstance(holder, dict | list) or len(holder) == 1:
        return removal(loaded, path[:-1]) if len(path) > 1 else None
    start, end = loaded.key_offsets(path)[0], loaded.offsets(path)[1]
    text, following = loaded.source.text, _following(loaded, path)
    if has_brackets(loaded, path[:-1]):
        return _from_brackets(text, start, end, following)
    line = start - loaded.source.position(start).column + 1
    return _from_lines(text, (line, start, end), following, is_item=isinstance(holder, list))


def _following(loaded: Loaded, path: Path) -> int | None:
    """Return where the next key or item begins, ``None`` behind the last."""
    nodes = loaded.nodes
    _, holder, _ = nodes.resolve(loaded.data, path[:-1])
    _, node, _ = nodes.resolve(loaded.data, path)
    behind = node + nodes.sizes[node]
    return nodes.starts[behind] if behind < holder + nodes.sizes[holder] else None


def _from_brackets(text: str, start: int, end: int, following: int | None) -> Edit | None:
    if following is not None:
        return Edit(start, following, "") if "#" not in text[end:following] else None
    comma = text.rfind(",", 0, start)
    return Edit(comma, end, "") if not text[comma + 1 : start].strip() else None


def _from_lines(
    text: str, place: tuple[int, int, int], following: int | None, *, is_item: bool
) -> Edit | None:
    """Take out whole lines, with the comment behind them; empty lines stay on one side only."""
    line, start, end = place
    rest = _REST_OF_LINE.match(text, end)
    lead = text[line:start].strip(" \t")
    if rest is not None and lead == ("-" if is_item else ""):
        gap = _EMPTY_LINES.match(text, rest.end()) if _follows_empty_line(text, line) else None
        return Edit(line, gap.end() if gap else rest.end(), "")
    if following is not None and lead == "-" and not text[end:following].strip():
        return Edit(start, following, "")
    return None


def _follows_empty_line(text: str, line: int) -> bool:
    before = line - 2 if text[line - 2 : line] == "\r\n" else line - 1
    while before > 0 and text[before - 1] in " \t":
        before -= 1
    return before <= 0 or text[before - 1] in "\r\n"


def divided(loaded: Loaded, path: Path, names: tuple[str, ...]) -> Edit | None:
    """Put several names in the place of one, as a list or among the items of one."""
    start, end = loaded.offsets(path)
    items = [inline(name, flow=True) for name in names]
    if not isinstance(path[-1], int) or not isinstance(loaded.value(path[:-1]), list):
        return Edit(start, end, f"[{', '.join(items)}]")
    if has_brackets(loaded, path[:-1]):
        return Edit(start, end, ", ".join(items))
    text, line = loaded.source.text, start - loaded.source.position(start).column + 1
    line_end = "\r\n" if text[line - 2 : line] == "\r\n" else text[line - 1 : line]
    lead = text[line:start]
    return Edit(start, end, f"{line_end}{lead}".join(items)) if lead.strip(" ") == "-" else None


def below(loaded: Loaded, path: Path, line: str) -> Edit | None:
    """Put a line below a value, as far in as its key, or behind it in brackets; if there is a plain way."""
    start, end = loaded.key_offsets(path)[0], loaded.offsets(path)[1]
    text = loaded.source.text
    if has_brackets(loaded, path[:-1]):
        return Edit(end, end, f", {line}")
    lead = text[start - loaded.source.position(start).column + 1 : start].replace("- ", "  ")
    rest = _REST_OF_LINE.match(text, end)
    if lead.strip(" ") or rest is None:
        return None
    line_end = rest[0][len(rest[0].rstrip("\r\n")) :]
    return Edit(rest.end(), rest.end(), f"{lead}{line}{line_end}") if line_end else None
