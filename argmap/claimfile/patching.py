"""What a fix changes, turned from paths into replacements of characters."""

import re
from collections.abc import Iterable, Iterator

from argmap.claimfile import Loaded
from argmap.claimfile.lines import below, divided, has_brackets, removal
from argmap.claimfile.patches import Below, Change, Divide, Patch, Rekey, Remove, Replace, Strip
from argmap.loader.letters import Extent, extents
from argmap.loader.writing import double_quoted, inline, is_plain
from argmap.plain.diagnostics import Edit, Path

_TRAILING = r"(?<!\\)[ \t]+(?=[\r\n])"
_LINE = re.compile(r"[^\r\n]*")
_BEHIND = re.compile(r"[ \t]+(?=[\r\n]|\Z)")


def edits_of(patch: Patch, loaded: Loaded) -> list[Edit] | None:
    """Return the replacements that a change comes to, or ``None`` where there is no plain way to make it."""
    match patch:
        case Replace(path, text):
            start, end = loaded.offsets(path)
            return [Edit(start, end, _rewritten(loaded, path, text))]
        case Rekey(path, key):
            return [Edit(*loaded.key_offsets(path), key)]
        case Change(path, parts):
            return _changes(loaded, path, parts)
        case Strip(path):
            return list(_stripped(loaded, path))
        case Remove(path):
            edit = removal(loaded, path)
            return [edit] if edit else None
        case Below(path, line):
            edit = below(loaded, path, line)
            return [edit] if edit else None
        case Divide(path, names):
            edit = divided(loaded, path, names)
            return [edit] if edit else None


def _rewritten(loaded: Loaded, path: Path, text: str) -> str:
    """Return another text for a value, in the quotes that it has."""
    start, end = loaded.offsets(path)
    style = loaded.source.text[start : min(start + 1, end)]
    if style == '"':
        return double_quoted(text)
    if style == "'":
        return _single_quoted(text)
    return text if is_plain(text, flow=True) else inline(text, flow=_in_flow(loaded, path))


def _single_quoted(text: str) -> str:
    doubled = text.replace("'", "''")
    return f"'{doubled}'" if text.isprintable() else double_quoted(text)


def _in_flow(loaded: Loaded, path: Path) -> bool:
    """Tell whether a value stands in brackets."""
    return any(has_brackets(loaded, path[:end]) for end in range(len(path)))


def _changes(loaded: Loaded, path: Path, parts: tuple[tuple[int, int, str], ...]) -> list[Edit]:
    """Change characters where they stand, so that lines and quotes stay; else write the value anew."""
    start, end = loaded.offsets(path)
    written, value = loaded.source.text[start:end], str(loaded.value(path))
    changed = _changed(value, parts)
    letters, style = extents(written, value), written[:1]
    marked = style in ("'", '"', "|", ">")
    if not letters or not (marked or is_plain(changed, flow=_in_flow(loaded, path), typed=True)):
        return [Edit(start, end, _rewritten(loaded, path, changed))]
    edits = []
    for first, last, text in parts:
        begin, behind = _stretch(letters, first, last)
        edits.append(Edit(start + begin, start + behind, _within(text, style)))
    return edits


def _stretch(letters: list[Extent], first: int, last: int) -> Extent:
    """Return where some letters are written, or where text goes in between two of them."""
    if last > first:
        return letters[first][0], letters[last - 1][1]
    place = letters[first - 1][1] if first else letters[0][0]
    return place, place


def _within(text: str, style: str) -> str:
    """Return a text as it stands within quotes."""
    if style == '"':
        return double_quoted(text)[1:-1]
    return text.replace("'", "''") if style == "'" else text


def _changed(value: str, parts: Iterable[tuple[int, int, str]]) -> str:
    for start, end, text in sorted(parts, reverse=True):
        value = value[:start] + text + value[end:]
    return value


def _stripped(loaded: Loaded, path: Path) -> Iterator[Edit]:
    start, end = loaded.offsets(path)
    if loaded.source.text[start : start + 1] in ("|", ">"):
        end = _LINE.match(loaded.source.text, end).end()  # type: ignore[union-attr]
    written = loaded.source.text[start:end]
    for match in re.finditer(_TRAILING, written):
        yield Edit(start + match.start(), start + match.end(), "")
    body = written[:-1] if written[:1] in ("'", '"') else written
    kept = body.rstrip(" \t\xa0")
    if kept != body and not kept.endswith("\\"):
        yield Edit(start + len(kept), start + len(body), "")
    if behind := _BEHIND.match(loaded.source.text, end):
        yield Edit(*behind.span(), "")
