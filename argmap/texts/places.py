"""Where in the mapped texts the quotations and the other entries of a map stand."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.plain.diagnostics import Path
from argmap.texts.verification import CheckedQuotation, Elsewhere, NotFound, Reversed, Verification


class Placed(NamedTuple):
    """An entry in a section of a text, with those of its quotations that stand in it.

    ``word`` is the number in the section of the first word that it quotes there, where that is known.
    """

    path: Path
    section: str
    quotations: tuple[CheckedQuotation, ...] = ()
    word: int | None = None


def section_of(claims: ClaimFile, quotation: CheckedQuotation) -> str | None:
    """Return the section in which a quotation stands, by its name in an `at`, where that can be told.

    It is the one in which it was found; where nobody looked, the one that the file names, if it is only one.
    """
    if quotation.section is not None or is_amiss(quotation):
        return quotation.section
    named = claims.sections_at(*quotation.at)
    return named[0] if len(named) == 1 else None


def is_amiss(quotation: CheckedQuotation) -> bool:
    """Tell whether a quotation was looked for and does not stand where the file has it."""
    return isinstance(quotation.problem, NotFound | Elsewhere | Reversed)


def entries_at(graph: ArgumentGraph, verification: Verification) -> Mapping[str, tuple[Placed, ...]]:
    """Return what stands at each section of the texts, in the order of its place.

    What is quoted stands where its quotations do, what is not at every section that its `at` names. Of what
    no place within the section is known comes last, in the order of the file.
    """
    quotations: dict[Path, list[CheckedQuotation]] = {}
    for item in verification.quotations:
        quotations.setdefault(item.entry, []).append(item)
    found: dict[str, list[Placed]] = {section: [] for section in graph.claims.sections}
    for path, passage in graph.passages:
        for placed in _placed(graph.claims, path, passage.places, quotations.get(path, [])):
            found.get(placed.section, []).append(placed)
    return {section: tuple(sorted(entries, key=_order)) for section, entries in found.items()}


def _placed(
    claims: ClaimFile, path: Path, at: tuple[str, ...], quotations: list[CheckedQuotation]
) -> Iterator[Placed]:
    """Yield an entry at each section in which it stands."""
    standing: dict[str, list[CheckedQuotation]] = {}
    for item in quotations:
        section = section_of(claims, item)
        for name in (section,) if section is not None else claims.sections_at(*item.at):
            standing.setdefault(name, []).append(item)
    for name in standing or claims.sections_at(*at):
        own = tuple(standing.get(name, ()))
        starts = (start for item in own if item.section == name for start, _ in item.words)
        yield Placed(path, name, own, min(starts, default=None))


def _order(placed: Placed) -> tuple[bool, int]:
    return placed.word is None, placed.word or 0
