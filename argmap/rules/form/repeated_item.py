"""The same thing twice in one place."""

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence

from argmap.claimfile.patches import Mend, Remove
from argmap.format.entries import STAND_IN
from argmap.format.keys import ALL
from argmap.format.models import Quotation
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_LISTS = [key for key in ALL if key.many and not key.opens]
_QUALIFIED = [key.kind for key in ALL if key.name == "caveat"]
"""The kinds of entry on which caveats may stand."""

_COMMENT = re.compile(r"[^\r\n]*#")


def check(context: Context) -> Iterator[Finding]:
    for key in _LISTS:
        for path, items in context.tables[key.kind].having(key.name):
            if len(items) > 1:
                yield from _in_list(
                    context, (*path, key.name), items, safe=key.names is not None and not key.names.free
                )
    yield from _evidence(context)
    for kind in _QUALIFIED:
        for path, caveats in context.tables[kind].having("caveat"):
            if len(caveats) > 1:
                said = [((*path, "caveat", index), (own.by, own.says)) for index, own in enumerate(caveats)]
                yield from _said_twice(context, said, "says")


def _in_list(
    context: Context, path: Path, items: tuple[str | Quotation, ...], *, safe: bool
) -> Iterator[Finding]:
    """Yield the items that an earlier one equals, and the places that a prefix beside them stands for."""
    first: dict[Hashable, int] = {}
    for index, name in enumerate(_said(context, path, item) for item in items):
        earlier = first.setdefault(name, index)
        if earlier != index and items[index] != STAND_IN:
            said_more = isinstance(items[index], Quotation)  # a reason, or a translation
            fix = None if said_more else _removal(context, (*path, index), safe=safe)
            yield _repeated((*path, index), (*path, earlier), (items[index], items[earlier]), fix)
    if path[-1] == "at":
        for name, index in first.items():
            wide = next((other for other in first if str(name).startswith(f"{other}.")), None)
            if wide is not None:
                yield _covered(path, index, first[wide], items)


def _said(context: Context, path: Path, item: str | Quotation) -> Hashable:
    """Return what an item of a list says, however it is written: a place also without the first text."""
    shortened = context.claims.shortened
    if isinstance(item, Quotation):
        return " ".join(item.words.split()), tuple(map(shortened, item.at or ()))
    said = " ".join(item.split())
    if path[-1] == "quote":
        return said, ()
    return shortened(said) if path[-1] == "at" else said


def _repeated(path: Path, first: Path, items: tuple[object, object], fix: Mend | None) -> Finding:
    key, (item, earlier) = path[-2], items
    what = "a quotation" if key == "quote" else f'"{earlier}"'
    written = f', once as "{item}"' if key == "at" and item != earlier else ""
    return Finding(
        path,
        f"{entry(path[:-2])} has {what} twice under `{key}`{written}",
        "there already",
        "take it out, or write what was meant in its place",
        related=((first, "the first time"),),
        fix=fix,
    )


def _covered(path: Path, index: int, wide: int, items: Sequence[object]) -> Finding:
    return Finding(
        (*path, index),
        f'{entry(path[:-1])} names "{items[index]}" beside "{items[wide]}", which stands for it, too',
        "named already",
        f'keep "{items[wide]}" for all that it stands for, or name only the sections that are meant',
        related=(((*path, wide), "stands for all below it"),),
    )


def _evidence(context: Context) -> Iterator[Finding]:
    shown = context.tables["evidence"].column("shows")
    if len(set(shown)) == len(shown):
        return
    for answer in context.graph.answers:
        if len(answer.evidence) > 1:
            pieces = [
                (piece.path, (piece.evidence.source, piece.evidence.shows)) for piece in answer.evidence
            ]
            yield from _said_twice(context, pieces, "shows")


def _said_twice(
    context: Context, pieces: Iterable[tuple[Path, tuple[object, str]]], key: str
) -> Iterator[Finding]:
    first: dict[tuple[object, str], Path] = {}
    for path, (of, said) in pieces:
        earlier = first.setdefault((of, said), path)
        if earlier != path and STAND_IN not in (of, said):
            same = context.loaded.value(path) == context.loaded.value(earlier)
            yield Finding(
                (*path, key),
                f"{entry(path)} says the same as {entry(earlier)}",
                "said already",
                "make one entry of the two, with both places, or say what the second adds",
                related=(((*earlier, key), "the first time"),),
                fix=_removal(context, path, safe=False) if same else None,
            )


def _removal(context: Context, path: Path, *, safe: bool) -> Mend | None:
    """Offer to take out an item, but for one with a comment, which would go with it."""
    start, end = context.loaded.offsets(path)
    text = context.loaded.source.text
    if "#" in text[start:end] or _COMMENT.match(text, end):
        return None
    return Mend("take it out", (Remove(path),), safe=safe)


RULE = Rule(Kind("AM311", "repeated-item", Severity.WARNING), __file__, check)
