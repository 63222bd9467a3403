"""One id for two things."""

from collections import Counter
from collections.abc import Iterator

from argmap.format.entries import a
from argmap.format.kinds import IDENTIFIERS, sharing
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry

_SHARED = [kinds for kinds in map(sharing, IDENTIFIERS) if len(kinds) > 1]
"""The kinds that share their identifiers with others."""


def check(context: Context) -> Iterator[Finding]:
    for kinds in _SHARED:
        yield from _clashing(context, kinds)
    yield from _evidence(context)


def _clashing(context: Context, kinds: tuple[str, ...]) -> Iterator[Finding]:
    for id_, paths in _clashes(context, kinds).items():
        earliest, *later = sorted(paths, key=context.loaded.key_offsets)
        for path in later:
            yield Finding(
                path,
                f"{entry(path)} has the id of {_other(earliest, path)}",
                "already taken",
                f"{', '.join(kinds[:-1])} and {kinds[-1]} share one namespace: choose another id",
                on="key",
                related=((earliest, f'the first "{id_}"'),),
            )


def _evidence(context: Context) -> Iterator[Finding]:
    """Yield the evidence whose `id` other evidence of its source has beside it."""
    first: dict[tuple[Path, str, str], Path] = {}
    for piece in context.graph.evidence if any(context.tables["evidence"].column("id")) else ():
        path, id_ = piece.path, piece.evidence.id
        if id_ is None:
            continue
        earlier = first.setdefault((path[:-1], piece.evidence.source, id_), path)
        if earlier != path:
            yield Finding(
                (*path, "id"),
                f"{entry(path)} has the id of {entry(earlier)}",
                "already taken",
                "choose another id: among evidence of one source each has its own",
                related=(((*earlier, "id"), f'the first "{id_}"'),),
            )


def _clashes(context: Context, kinds: tuple[str, ...]) -> dict[str, list[Path]]:
    """Return the paths of each id that more than one thing has."""
    paths = [path for kind in kinds for path in context.tables[kind].paths]
    ids = [str(path[-1]) for path in paths]
    if len(set(ids)) == len(ids):
        return {}
    taken = {id_ for id_, count in Counter(ids).items() if count > 1}
    clashes: dict[str, list[Path]] = {}
    for id_, path in zip(ids, paths, strict=True):
        if id_ in taken:
            clashes.setdefault(id_, []).append(path)
    return clashes


def _other(earliest: Path, path: Path) -> str:
    kind = entry(earliest).partition(" ")[0]
    if kind != entry(path).partition(" ")[0]:
        return a(kind)
    return f"another {kind}"


RULE = Rule(Kind("AM108", "duplicate-id"), __file__, check)
