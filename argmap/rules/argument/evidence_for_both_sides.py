"""One piece of evidence for opposite ends."""

from collections.abc import Iterator

from argmap.format.graph import EvidenceNode
from argmap.format.models import Evidence
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    found: dict[Path, Path] = {}
    for answered in context.graph.answers:
        for reply in answered.replies:
            found.update(_shared(answered.evidence, reply.evidence))
    for later, first in (found | _quoted_by_both(context)).items():
        yield Finding(
            (*later, "source"),
            f"{entry(later)} is also {entry(first)}, for the opposite end",
            "the same piece of evidence",
            "say in `shows` what each side reads in it, or take it from the wrong side",
            related=(((*first, "source"), "used here for the other side"),),
        )


def _shared(
    evidence: tuple[EvidenceNode, ...], replied: tuple[EvidenceNode, ...]
) -> Iterator[tuple[Path, Path]]:
    first = {_mark(piece.evidence): piece.path for piece in evidence}
    for piece in replied:
        if (mark := _mark(piece.evidence)) in first:
            yield piece.path, first[mark]


def _mark(evidence: Evidence) -> tuple[str, object, object]:
    return evidence.source, evidence.at, evidence.quote


def _quoted_by_both(context: Context) -> dict[Path, Path]:
    """Return what quotes the words that the other side has quoted, with the place where it did."""
    first: dict[tuple[str, object], tuple[str, Path]] = {}
    found: dict[Path, Path] = {}
    roles = {id_: party.role for id_, party in context.claims.parties.items()}
    for path, source, quote, by in _quoting(context):
        sides = {roles.get(party) for party in by} & {"accuser", "respondent"}
        if len(sides) == 1:
            side = str(*sides)
            other, earlier = first.setdefault((source, quote), (side, path))
            if other != side:
                found[path] = earlier
    return found


def _quoting(context: Context) -> Iterator[tuple[Path, str, object, tuple[str, ...]]]:
    """Yield what is offered in proof by a quotation, with those who offer it."""
    if not context.tables["evidence"].having("quote"):
        return
    for node in context.graph.accusations.values():
        for _, path, ground in node.grounds:
            if ground.quote and ground.source:
                yield path, ground.source, ground.quote, node.by
        for answer in node.walk():
            for path, evidence in answer.evidence:
                if evidence.quote:
                    yield path, evidence.source, evidence.quote, answer.by


RULE = Rule(Kind("AM404", "evidence-for-both-sides", Severity.NOTE), __file__, check)
