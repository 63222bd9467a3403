"""The tree of a claim file as text, in the canonical shape."""

from collections.abc import Iterator

from argmap.claimfile.canonical.tidy import VERBATIM
from argmap.claimfile.canonical.tree import Collection, Comment, Entry, Tree
from argmap.format.keys import ALL
from argmap.format.kinds import below
from argmap.loader.writing import STEP, WIDTH, block, can_break, inline, is_plain, quoted
from argmap.plain.terminal import width

_NOTHING = "null"
_BLOCKS = frozenset("|>")
_MARKED = frozenset("|>\"'")
_TYPED = frozenset(key.name for key in ALL if key.is_typed)
_PARTS = frozenset(key.name for key in below("file"))
_SPACED = frozenset(["sources", "accusations"])


def write(tree: Tree) -> str:
    """Return the text of a file: two-space indents, folded prose, one line end at its end."""
    lines: list[str] = []
    _Writer(lines).file(tree)
    return "\n".join(lines) + "\n"


class _Writer:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def file(self, tree: Tree) -> None:
        self._comments(tree.header, 0, first=True)
        if tree.apart:
            self._gap()
        for number, entry in enumerate(tree.root.ordered()):
            self._entry(entry, 0, spaced=number > 0 and entry.key in _PARTS)
        self._comments(tree.root.after, 0)

    def _collection(self, collection: Collection, indent: int, spaced: bool) -> None:
        previous = None
        for entry in collection.ordered():
            large = spaced and previous is not None and not (_small(entry) and _small(previous))
            self._entry(entry, indent, spaced=large, first=previous is None)
            previous = entry
        self._comments(collection.after, indent)

    def _entry(self, entry: Entry, indent: int, *, spaced: bool, first: bool = False) -> None:
        if spaced:
            self._gap()
        self._comments(entry.before, indent, first=first)
        if entry.apart and entry.before:
            self._gap()
        if entry.key is None:
            self._item(entry, indent, first=first and not entry.before)
        else:
            self._pair(entry, indent, " " * indent)

    def _comments(self, comments: list[Comment], indent: int, *, first: bool = False) -> None:
        for number, comment in enumerate(comments):
            if comment.apart and not (first and number == 0):
                self._gap()
            self.lines.append(" " * indent + comment.text)

    def _gap(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def _item(self, entry: Entry, indent: int, *, first: bool) -> None:
        lead = " " * indent + "- "
        value = entry.value
        if isinstance(value, Collection) and not value.is_list and _on_one_line(entry, lead) is None:
            own = [comment for comment in (entry.head, entry.tail) if comment]
            self._comments([*own, *value.ordered()[0].before], indent, first=first)
            self._mapping_item(value, indent, lead)
        else:
            self._value(entry, indent, lead)

    def _mapping_item(self, value: Collection, indent: int, lead: str) -> None:
        """Write a mapping whose first key stands behind the dash; the comments of both stand before it."""
        first, *others = value.ordered()
        self._pair(first, indent + STEP, lead)
        for other in others:
            self._entry(other, indent + STEP, spaced=False)
        self._comments(value.after, indent + STEP)

    def _pair(self, entry: Entry, indent: int, lead: str) -> None:
        key = entry.key or ""
        written = key if is_plain(key, typed=True) or key == "null" else quoted(key)
        self._value(entry, indent, f"{lead}{written}:")

    def _value(self, entry: Entry, indent: int, lead: str) -> None:
        """Write a value behind what leads to it: its key or its dash."""
        space = "" if lead.endswith(" ") else " "
        line = _on_one_line(entry, lead + space)
        if line is not None and _keeps_apart(entry):
            self.lines.append(_with(lead.rstrip(), entry.head))
            self.lines.append(_with(" " * (indent + STEP) + line, entry.tail))
        elif line is not None:
            self.lines.append(_with(f"{lead}{space}{line}", entry.tail or entry.head))
        elif isinstance(entry.value, Collection):
            self._block(entry, entry.value, indent, lead)
        else:
            literal = entry.written == "|"
            header, lines = block(entry.value or "", indent + STEP, literal=literal) or ("", [])
            self.lines.append(_with(f"{lead}{space}{header}", entry.tail or entry.head))
            self.lines.extend(lines)

    def _block(self, entry: Entry, value: Collection, indent: int, lead: str) -> None:
        if entry.head and entry.tail:
            self._comments([entry.tail], indent)
        self.lines.append(_with(lead, entry.head or entry.tail))
        top = entry.within.parent is None
        self._collection(value, indent + STEP, spaced=top and entry.key in _SPACED)


def _with(line: str, comment: Comment | None) -> str:
    return f"{line}  {comment.text}" if comment else line


def _keeps_apart(entry: Entry) -> bool:
    """Tell whether a value stays on the line below its key, for the sake of a comment behind the key."""
    if entry.head is None:
        return False
    return entry.tail is not None or (entry.head.suppresses and isinstance(entry.value, Collection))


def _small(entry: Entry) -> bool:
    lead = f"{' ' * STEP}{entry.key}: "
    return not isinstance(entry.value, Collection) or _on_one_line(entry, lead) is not None


def _on_one_line(entry: Entry, lead: str) -> str | None:
    """Return a value as it stands on one line, or ``None`` where it belongs on several."""
    if isinstance(entry.value, Collection):
        return _flow_that_fits(entry, entry.value, lead)
    if entry.value is None:
        return _NOTHING
    text, name = entry.value, entry.name
    if name in VERBATIM:
        return quoted(text)  # on one line, whatever it holds
    line = quoted(text) if _seems_cut(entry) else inline(text, typed=name in _TYPED)
    if entry.head and entry.tail:
        return line
    if block(text, 0) is None:
        return line
    if entry.tail is not None and entry.tail.suppresses:
        return None if entry.written in _BLOCKS else line  # what it speaks of must stay on its line
    if "\n" in text:
        return None
    return None if width(lead) + width(line) > WIDTH and can_break(text) else line


def _seems_cut(entry: Entry) -> bool:
    """Tell whether a comment would seem to be the rest of the text, were that without its quotes."""
    comment = entry.tail or entry.head
    return comment is not None and comment.close and entry.written in _MARKED


def _flow_that_fits(entry: Entry, value: Collection, lead: str) -> str | None:
    if not value.flow or not _may_flow(value):
        return None
    line = _flow(value)
    comment = entry.tail
    kept = comment is not None and comment.suppresses and not value.spread
    return line if kept or width(lead) + width(line) <= WIDTH else None


def _may_flow(value: Collection) -> bool:
    """Tell whether nothing in a list or mapping needs a line of its own."""
    return not value.after and all(
        not (entry.before or entry.head or entry.tail)
        and (
            _may_flow(entry.value) if isinstance(entry.value, Collection) else "\n" not in (entry.value or "")
        )
        for entry in value.entries
    )


def _flow(value: Collection) -> str:
    parts = ", ".join(_flow_entries(value))
    return f"[{parts}]" if value.is_list else f"{{{parts}}}"


def _flow_entries(value: Collection) -> Iterator[str]:
    for entry in value.ordered():
        if isinstance(entry.value, Collection):
            text = _flow(entry.value)
        elif entry.value is None:
            text = _NOTHING
        elif entry.name in VERBATIM:
            text = quoted(entry.value)
        else:
            text = inline(entry.value, flow=True, typed=entry.name in _TYPED)
        yield text if entry.key is None else f"{entry.key}: {text}"
