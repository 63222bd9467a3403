"""What a rule may look at."""

import re
from collections.abc import Collection, Iterator
from functools import cached_property

from argmap.claimfile import Loaded
from argmap.claimfile.naming import language_of
from argmap.format.authorship import Authorship
from argmap.format.entries import KEYS, NOUNS
from argmap.format.fields import SEEN
from argmap.format.graph import ArgumentGraph
from argmap.format.keys import Key
from argmap.format.kinds import below, naming, naming_only
from argmap.format.models import ClaimFile
from argmap.format.roles import are_exchanged
from argmap.format.tables import Tables
from argmap.loader.faults import DUPLICATE_KEY
from argmap.plain.diagnostics import Path
from argmap.plain.nearness import closest
from argmap.rules.base.declared import Declared, called
from argmap.rules.base.finding import Finding
from argmap.slips import plausible
from argmap.texts.verification import CheckedQuotation, CheckedSection, Misplacement, Verification
from argmap.wording.flags import text_flags

_WORD = r"[\w.-]+"
_LATER_ROLES = frozenset(["editor", "judge", "other"])


class Context:
    """What a rule may look at."""

    def __init__(
        self,
        loaded: Loaded,
        graph: ArgumentGraph,
        *,
        max_words: int = 12,
        verification: Verification | None = None,
    ) -> None:
        self.loaded = loaded
        self.graph = graph
        self.max_words = max_words
        self.verification = verification
        """What the quotations and sections rest on; ``None`` where nobody asked."""

    @property
    def claims(self) -> ClaimFile:
        return self.graph.claims

    @property
    def relocking(self) -> str:
        """How the lock is made anew, with every text."""
        return f"argmap lock {text_flags(self.claims.texts)}".rstrip()

    @property
    def quotations(self) -> tuple[CheckedQuotation, ...]:
        """The quotations with what was found of them."""
        return self.verification.quotations if self.verification else ()

    def checked_sections(self, problem: Misplacement) -> Iterator[CheckedSection]:
        """Yield the sections that have one problem."""
        sections = self.verification.sections if self.verification else ()
        return (section for section in sections if section.problem is problem)

    @cached_property
    def authorship(self) -> Authorship:
        """Who wrote each source."""
        return self.graph.knowledge.authorship

    @cached_property
    def exchanged(self) -> bool:
        """Whether accusers and respondents have each other's role, from which much else follows."""
        return are_exchanged(self.graph, self.authorship)

    @cached_property
    def declared(self) -> dict[str, Declared]:
        """What the file declares of parties, sources, topics and accusations."""
        names: dict[str, Collection[str]] = {
            key.name: getattr(self.claims, key.name) or {} for key in below("file")
        }

        def is_whole(key: str) -> bool:
            whole = (key,) not in self.loaded.repaired and (bool(names[key]) or self.lacks((), key))
            return whole and not self.repeats((key,))

        return {
            key: Declared(
                NOUNS[key],
                (key,),
                ids,
                is_whole(key),
                called=called(self.tables, key),
                language=language_of(self.loaded.data),
                former=self.tables.former(key),
            )
            for key, ids in names.items()
        }

    def undeclared(self, kind: str) -> Iterator[Finding]:
        """Yield a finding for each name that the file gives to an entry of a kind and that none has."""
        for key in naming_only(kind):
            words = key.names.words if key.names else ()
            yield from self.declared[kind].check(self.tables[key.kind], key.name, words)

    def named(self, kind: str) -> set[str]:
        """Return every name that the file gives to an entry of a kind, and not to one of another."""
        return {
            name
            for key in naming(kind)
            for name in self._under(key)
            if not self._names_another(key, name) or name in self.declared[kind].names
        }

    def _under(self, key: Key) -> set[str]:
        """Return the names that stand under a key anywhere in the file."""
        values = [value for _, value in self.tables[key.kind].having(key.name)]
        given = {name for value in values for name in ((value,) if isinstance(value, str) else value)}
        return given.difference(key.names.words if key.names else ())

    def _names_another(self, key: Key, name: str) -> bool:
        """Tell whether a name that is none of one kind may be text, or is one of another kind."""
        names = key.names
        if names is None or len(names.kinds) == 1:
            return False
        return names.free or name in self.entries

    @cached_property
    def entries(self) -> dict[str, list[Path]]:
        """Whatever a `see` may name, by its identifier: the path of each entry that has it."""
        found: dict[str, list[Path]] = {}
        for kind in SEEN:
            for path in self.tables[kind].paths:
                found.setdefault(str(path[-1]), []).append(path)
        return found

    @cached_property
    def tables(self) -> Tables:
        """Every entry, laid out by kind and key."""
        return Tables(self.claims)

    @cached_property
    def later_voices(self) -> frozenset[str]:
        """The parties who speak after the text, and may bring what is younger."""
        parties = self.claims.parties.items()
        return frozenset(id_ for id_, party in parties if party.role in _LATER_ROLES)

    def lacks(self, path: Path, key: str) -> bool:
        """Tell whether an entry has nothing under a key, not even something wrong or under a misspelt key.

        A rule that misses something asks this first, or one fault would draw a train of others.
        """
        if self.loaded.has((*path, key)):
            return False
        data = _at(self.loaded.data, path)
        misspelt = [name for name in data if name not in KEYS] if isinstance(data, dict) else []
        meant = any(plausible.key(name, (key,)) for name in misspelt)
        return closest(key, misspelt) is None and not meant if misspelt else True

    def repeats(self, path: Path) -> bool:
        """Tell whether an identifier stands twice among some entries, so that one of them is another's."""
        if not self._repeated:
            return False
        first, last = self.loaded.offsets(path)
        return any(first <= place < last for place in self._repeated)

    @cached_property
    def _repeated(self) -> list[int]:
        """Where identifiers stand that are repeated ones."""
        source = self.loaded.source
        spans = [item.span for item in self.loaded.diagnostics if item.code == DUPLICATE_KEY.code]
        places = [(source.offset(span.start), source.offset(span.end)) for span in spans]
        return [start for start, end in places if source.text[start:end] not in KEYS]

    def faulty(self, *path: str | int) -> bool:
        """Tell whether something at or below a path was wrong, so that the model holds a stand-in for it."""
        return any(own[: len(path)] == path for own in self.loaded.repaired)

    @cached_property
    def partial(self) -> bool:
        """Whether the accusations are missing, so that nobody knows what they name."""
        return ("accusations",) in self.loaded.repaired

    def other_source(self, path: Path) -> str | None:
        """Return the source of an entry, unless that is one of the mapped texts."""
        entry = self.loaded.value(path) if self.loaded.has(path) else None
        source = entry.get("source") if isinstance(entry, dict) else None
        return source if isinstance(source, str) and source not in self.claims.texts else None

    @cached_property
    def hides_answers(self) -> bool:
        """Whether a fault may hide an answer, and with it who speaks there without being named."""
        return self.loaded.gapped or any("rebuttals" in path[-2:] for path in self.loaded.repaired)

    @cached_property
    def unread(self) -> frozenset[str]:
        """Every text below the accusations of a file with faults, where a fault may hide what is named.

        What was left out of the data for its place or its key counts, word by word.
        """
        data = self.loaded.data
        if not self.loaded.diagnostics or not isinstance(data, dict):
            return frozenset()
        left_out = (word for text in self.loaded.left_out() for word in re.findall(_WORD, text))
        return frozenset(_texts(data.get("accusations"))).union(left_out)


def _at(data: object, path: Path) -> object:
    """Return what the file has at a path; what is given in place of a list is its first item."""
    for step in path:
        if isinstance(data, dict):
            data = data.get(step) if isinstance(step, str) else data
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
    return data


def _texts(data: object) -> Iterator[str]:
    rest = [data]
    while rest:
        item = rest.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict | list):
            rest.extend(item.values() if isinstance(item, dict) else item)
