"""A map: a claim file that was read without a fault, its argument graph and what its quotations rest on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from argmap.checking.checker import Checker
from argmap.checking.results import FileResult
from argmap.checking.settings import Settings
from argmap.claimfile import Loaded
from argmap.format.figures import Figures
from argmap.format.graph import ArgumentGraph
from argmap.format.knowledge import Basis, Knowledge
from argmap.format.models import ClaimFile
from argmap.format.persons import Persons
from argmap.format.standing import Standing
from argmap.format.uses import Use
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.diagnostics import Path as DataPath
from argmap.plain.errors import ArgmapError
from argmap.plain.span import SourceText, Span
from argmap.texts.coverage import Coverage, coverages
from argmap.texts.places import Placed, entries_at, section_of
from argmap.texts.stretches import SectionText, section_texts
from argmap.texts.text import Text
from argmap.texts.verification import CheckedQuotation, Verification
from argmap.wording.lookup import ENGLISH
from argmap.wording.tally import tally


class ClaimFileError(ArgmapError):
    """A claim file has faults that keep it from being read; ``diagnostics`` holds them."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        first = diagnostics[0]
        line, column = first.span.start
        super().__init__(
            f"{first.file}:{line}:{column}: {first.message}"
            + (f" (and {len(diagnostics) - 1} more)" if len(diagnostics) > 1 else "")
        )
        self.diagnostics = tuple(diagnostics)


@dataclass(frozen=True, repr=False, eq=False)
class Map:
    """A claim file that was read without a fault; in a notebook it shows itself as its overview.

    What is not read yet, such as the text that is quoted, is read when it is first asked for, and then kept.
    ``checked``, ``loaded`` and ``checker`` are what argmap itself works with; all else is for everybody.
    """

    claims: ClaimFile
    """The file's content, key by key."""
    loaded: Loaded
    checker: Checker
    lock: Path | None = None
    """Where the lock lies, if there is one, unless the settings name another."""

    @classmethod
    def of(cls, loaded: Loaded, checker: Checker, lock: Path | None = None) -> "Map":
        """Return the map that a file holds.

        Raises ``ClaimFileError`` where it breaks the format: what is told of half a file is not true of it.
        """
        faults = [item for item in loaded.diagnostics if item.severity is Severity.ERROR]
        if faults or loaded.claims is None:
            raise ClaimFileError(faults)
        return cls(loaded.claims, loaded, checker, lock)

    @classmethod
    def checked(
        cls, loaded: Loaded, checker: Checker, lock: Path | None = None
    ) -> tuple["Map | None", FileResult]:
        """Check what was read, and return the map as far as it goes, faults or not; both verify it once."""
        result = checker.check_loaded(loaded, lock)
        if loaded.claims is None:
            return None, result
        found = cls(loaded.claims, loaded, checker, lock)
        vars(found).update(graph=result.graph, verification=result.verification)  # else made when asked for
        return found, result

    def under(self, settings: Settings) -> "Map":
        """Return the same map under other settings."""
        return Map(self.claims, self.loaded, Checker(settings), self.lock)

    @property
    def source(self) -> SourceText:
        """The file as it was read: its ``name`` and ``text``."""
        return self.loaded.source

    @property
    def settings(self) -> Settings:
        """The settings under which it is verified and checked."""
        return self.checker.settings

    @cached_property
    def graph(self) -> ArgumentGraph:
        """What answers what: accusations, grounds, answers and evidence."""
        return ArgumentGraph.of(self.claims)

    @cached_property
    def verification(self) -> Verification:
        """What the quotations and sections rest on.

        Raises ``InputError`` where a text or lock is there and cannot be read.
        """
        return self.checker.verify(self.graph, self.lock)

    @cached_property
    def texts(self) -> Mapping[str, Text]:
        """The texts that are mapped, where they are at hand, by the identifier of their source."""
        return self.checker.texts(self.claims.texts)

    @property
    def figures(self) -> Figures:
        """The map, counted."""
        return self.graph.figures

    @property
    def standings(self) -> Mapping[str, Standing]:
        """How each accusation stands, by its identifier."""
        return {id_: node.standing for id_, node in self.graph.accusations.items()}

    @property
    def knowledge(self) -> Knowledge:
        """How each source is known."""
        return self.graph.knowledge

    @property
    def bases(self) -> Mapping[str, Basis]:
        """On what the answers to each accusation rest, by its identifier."""
        return self.graph.bases

    @property
    def uses(self) -> Mapping[str, Sequence[Use]]:
        """Where each source is named, and as what, by its identifier."""
        return self.graph.uses

    @property
    def dependants(self) -> Mapping[str, Sequence[str]]:
        """The accusations that would have no evidence left without a source, by its identifier."""
        return self.graph.dependants

    @property
    def persons(self) -> Persons:
        """What each party and person does, and what of theirs is brought."""
        return self.graph.persons

    @property
    def quotations(self) -> tuple[CheckedQuotation, ...]:
        """Each quotation with its place in the text and what it rests on, in the order of the file."""
        return self.verification.quotations

    @cached_property
    def identifiers(self) -> Mapping[DataPath, str]:
        """Whatever the file declares, by the path of its entry: `("topics", "storm")`."""
        from argmap.claimfile.references import References

        return {item.path: item.name for item in References(self.loaded).all if item.declares}

    @property
    def identities(self) -> Mapping[DataPath, str]:
        """What each entry that may be quoted, and each quotation, is called, whatever is put in before it."""
        return self.graph.identities

    @cached_property
    def entries_at(self) -> Mapping[str, tuple[Placed, ...]]:
        """What stands at each section of the texts, in the order of its place."""
        return entries_at(self.graph, self.verification)

    def section_of(self, quotation: CheckedQuotation) -> str | None:
        """Return the section in which a quotation stands, as an `at` names it, where that can be told."""
        return section_of(self.claims, quotation)

    def words_of(self, text: str) -> tuple[SectionText, ...]:
        """Return the words of a text, section by section, with what is quoted marked.

        There are none where the text is not at hand.
        """
        own = self.texts.get(text)
        return section_texts(self.graph, self.verification, text, own) if own else ()

    @property
    def coverage(self) -> Coverage:
        """How much of the first text the map accounts for, section by section."""
        return self.coverages[0]

    @cached_property
    def coverages(self) -> tuple[Coverage, ...]:
        """The same of each text."""
        return coverages(self.graph, self.verification)

    def span(self, path: DataPath) -> Span:
        """Return where in the file the value at a path stands, its lines and columns counted from 1."""
        return self.loaded.span(path)

    def places(self, quotation: CheckedQuotation) -> tuple[Span, ...]:
        """Return where in its text each part of a quotation stands, if the text is at hand."""
        text = self.texts.get(quotation.text or "")
        if text is None:
            return ()
        return tuple(text.source.span(*text.original(*span)) for span in quotation.spans)

    def _repr_svg_(self) -> str:
        from argmap.drawing import render

        first, *_ = render(self.graph, self.verification, views=["overview"]).values()
        return first.decode()

    def __repr__(self) -> str:
        return f"<Map {self.source.name}: {self}>"

    def __str__(self) -> str:
        return f"{' '.join(self.claims.title.split())} ({tally(ENGLISH, self.figures._asdict())})"
