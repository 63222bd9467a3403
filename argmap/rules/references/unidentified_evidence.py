"""Evidence that only its place tells from other evidence."""

from collections.abc import Iterator

from argmap.claimfile.patches import Below, Mend
from argmap.format.nodes import EvidenceNode
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    names = context.graph.identities
    first: dict[tuple[Path, str], EvidenceNode] = {}
    for piece in context.graph.evidence:
        source = piece.evidence.source
        earlier = first.setdefault((piece.path[:-1], piece.evidence.source), piece)
        if piece.evidence.shows == earlier.evidence.shows:
            continue  # it is the first, or says the same, which is another rule's finding
        if piece.evidence.id is None and piece.name != source:
            number = piece.name.removeprefix(f"{source}.")
            place = (*piece.path, "source")
            yield Finding(
                place,
                f'{entry(piece.path)} is known by its place alone as "{names[piece.path]}"',
                f"from the same source as {entry(earlier.path)}",
                f"give it an `id`, such as `id: {number}`, so that it is known by the same name when others "
                "are put in before it",
                related=(((*earlier.path, "source"), "the first of this source"),),
                fix=Mend(f"write `id: {number}`", (Below(place, f"id: {number}"),), safe=True),
            )


RULE = Rule(Kind("AM114", "unidentified-evidence", Severity.NOTE), __file__, check)
