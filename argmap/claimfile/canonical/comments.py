"""Gives each comment of a file to the entry that it speaks of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from argmap.claimfile.canonical.tree import Collection, Comment, Entry, Leaf, Tree
from argmap.plain.span import SourceText

_COMMENT = re.compile(r"#[^\r\n]*")
_EMPTY_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t]*[\r\n]")


@dataclass(frozen=True, slots=True)
class _Found:
    """A comment between two leaves, either of which may be missing at an end of the file."""

    comment: Comment
    start: int
    previous: Leaf | None
    following: Leaf | None
    closed: int
    """How many lists and mappings in brackets end before it."""
    dashed: bool
    """Whether a dash stands before it, so that it lies in the item that follows."""


def place(tree: Tree, source: SourceText) -> None:
    """Put every comment of a file where it belongs in the tree."""
    text = source.text
    last: _Found | None = None
    for found in _found(tree, text):
        if last is not None and found.following is not last.following:
            _note_gap(tree, last, text)
        _Placer(tree, source).place(found)
        last = found
    if last is not None:
        _note_gap(tree, last, text)


def _note_gap(tree: Tree, found: _Found, text: str) -> None:
    """Note whether an empty line stands between the last comment before an entry and the entry."""
    if found.following is None:
        return
    between = text[found.start + len(found.comment.text) : found.following.start]
    apart = _EMPTY_LINE.search(between) is not None
    if found.previous is None:
        tree.apart = apart
    else:
        opened = found.following.entry.opens
        opened.apart = apart and bool(opened.before)


def _found(tree: Tree, text: str) -> Iterator[_Found]:
    """Yield the comments in their order; between leaves, every number sign begins one."""
    leaves: list[Leaf | None] = [None, *tree.leaves, None]
    for index in range(len(leaves) - 1):
        previous, following = leaves[index], leaves[index + 1]
        if previous is not None and text[previous.start] in "|>" and not previous.is_key:
            yield from _behind_header(previous, text)
        start = previous.end if previous else 0
        end = following.start if following else len(text)
        yield from _between(text, start, end, previous, following)


def _behind_header(leaf: Leaf, text: str) -> Iterator[_Found]:
    """Yield the comment behind the `>-` of a block."""
    line = re.compile(r"[^\r\n]*").match(text, leaf.start)
    if line is not None and "#" in line[0]:
        start = leaf.start + line[0].index("#")
        yield _Found(Comment(text[start : line.end()].rstrip()), start, leaf, None, 0, False)


def _between(
    text: str, start: int, end: int, previous: Leaf | None, following: Leaf | None
) -> Iterator[_Found]:
    closed, dashed, position = 0, False, start
    while (match := _COMMENT.search(text, position, end)) is not None:
        gap = text[position : match.start()]
        closed += gap.count("]") + gap.count("}")
        dashed = dashed or "-" in gap
        apart = _EMPTY_LINE.search(text[position : match.start()]) is not None
        yield _Found(Comment(match[0].rstrip(), apart), match.start(), previous, following, closed, dashed)
        position = match.end()


@dataclass(frozen=True, slots=True)
class _Placer:
    tree: Tree
    source: SourceText

    def place(self, found: _Found) -> None:
        if found.previous is None:
            self.tree.header.append(found.comment)
        elif self._stands_alone(found.start):
            self._on_own_line(found, found.previous.entry)
        elif found.dashed and found.following is not None:
            found.following.entry.opens.before.append(found.comment)
        else:
            self._behind(found, found.previous)

    def _on_own_line(self, found: _Found, previous: Entry) -> None:
        """A comment goes with what follows, unless it is indented like something that ends before it.

        Between brackets, indents mean nothing: there it stays between them.
        """
        column = self._column(found.start)
        target = found.following.entry.opens if found.following else None
        inside = _behind_brackets(previous.within, found.closed)
        if inside.flow and (target is None or not _holds(inside, target)):
            inside.after.append(found.comment)
            return
        if target is None or column > self._column_of(target):
            for collection in _around(previous):
                ended = target is None or not _holds(collection, target)
                if ended and self._column_of(collection.entries[0]) <= column and not collection.flow:
                    collection.after.append(found.comment)
                    return
        if target is None:
            self.tree.root.after.append(found.comment)
        else:
            target.before.append(found.comment)

    def _behind(self, found: _Found, previous: Leaf) -> None:
        entry = previous.entry
        if previous.is_key:
            _take(entry, "head", found.comment)
            return
        line = self.source.position(found.start).line
        for _ in range(found.closed):
            owner = entry.within.parent
            begins = owner and self.source.position(owner.start).line
            if owner is None or (found.comment.suppresses and begins != line):
                break
            entry = owner
        _take(entry, "tail", found.comment)

    def _stands_alone(self, offset: int) -> bool:
        return not self.source.text[offset - self._column(offset) : offset].strip(" \t\ufeff")

    def _column(self, offset: int) -> int:
        return self.source.position(offset).column - 1

    def _column_of(self, entry: Entry) -> int:
        """Return the column of a key, or of the dash of an item."""
        column = self._column(entry.start)
        if entry.key is not None or entry.within.flow:
            return column
        before = self.source.text[: entry.start].rpartition("-")[0]
        return self._column(len(before))


def _take(entry: Entry, place: str, comment: Comment) -> None:
    """Put a comment behind a key or a value; a second one goes before the entry."""
    if getattr(entry, place) is None:
        setattr(entry, place, comment)
    else:
        entry.before.append(comment)


def _behind_brackets(collection: Collection, closed: int) -> Collection:
    """Return what a comment stands in behind some closing brackets."""
    for _ in range(closed):
        collection = collection.parent.within if collection.parent else collection
    return collection


def _around(entry: Entry) -> Iterator[Collection]:
    """Yield what an entry stands in, from the inside out."""
    within: Collection | None = entry.within
    while within is not None:
        yield within
        within = within.parent.within if within.parent else None


def _holds(collection: Collection, entry: Entry) -> bool:
    return any(collection is within for within in _around(entry))
