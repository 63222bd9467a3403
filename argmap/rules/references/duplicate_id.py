"""One id for two things."""

from collections import Counter
from collections.abc import Iterator

from argmap.format.entries import a
from argmap.format.graph import AccusationNode, GroundNode, RebuttalNode
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for id_, paths in _clashes(context).items():
        earliest, *later = sorted(paths, key=context.loaded.key_offsets)
        for path in later:
            yield Finding(
                path,
                f"{entry(path)} has the id of {_other(earliest, path)}",
                "already taken",
                "accusations, grounds and rebuttals share one namespace: choose another id",
                on="key",
                related=((earliest, f'the first "{id_}"'),),
            )


def _clashes(context: Context) -> dict[str, list[Path]]:
    """Return the paths of each id that more than one thing has."""
    nodes: list[AccusationNode | GroundNode | RebuttalNode] = [*context.graph.accusations.values()]
    nodes += [ground for node in context.graph.accusations.values() for ground in node.grounds]
    nodes += context.graph.answers
    ids = [node.id for node in nodes]
    if len(set(ids)) == len(ids):
        return {}
    taken = {id_ for id_, count in Counter(ids).items() if count > 1}
    clashes: dict[str, list[Path]] = {}
    for node in nodes:
        if node.id in taken:
            clashes.setdefault(node.id, []).append(node.path)
    return clashes


def _other(earliest: Path, path: Path) -> str:
    kind = entry(earliest).partition(" ")[0]
    if kind != entry(path).partition(" ")[0]:
        return a(kind)
    return f"another {kind}"


RULE = Rule(Kind("AM108", "duplicate-id"), __file__, check)
