"""What a rule is, what it is given and what it yields."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import chain
from typing import Literal

from argmap.claimfile import Loaded
from argmap.claimfile.naming import language_of
from argmap.claimfile.patches import Divide, Mend, Replace
from argmap.format.authorship import Authorship
from argmap.format.entries import KEYS
from argmap.format.graph import ArgumentGraph
from argmap.format.identifiers import is_section_id, slugged
from argmap.format.models import ClaimFile
from argmap.format.roles import are_exchanged
from argmap.format.tables import Table, Tables
from argmap.loader.faults import DUPLICATE_KEY
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.plain.nearness import choice, closest, listed
from argmap.slips import plausible
from argmap.texts.verification import CheckedQuotation, CheckedSection, Misplacement, Verification


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has to say of one place; the checker turns paths into positions.

    ``on`` tells whether the key or the value at the path is marked. ``related`` holds further places
    of the same file, each with the words that stand beside it.
    """

    path: Path
    message: str
    label: str = ""
    help: str = ""
    on: Literal["key", "value"] = "value"
    related: tuple[tuple[Path, str], ...] = ()
    fix: Mend | None = None


@dataclass(frozen=True)
class Context:
    """What a rule may look at."""

    loaded: Loaded
    graph: ArgumentGraph
    max_words: int = field(default=12, kw_only=True)
    verification: Verification | None = field(default=None, kw_only=True)
    """What the quotations and sections rest on; ``None`` where nobody asked."""

    @property
    def claims(self) -> ClaimFile:
        return self.graph.claims

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
        return Authorship(self.claims)

    @cached_property
    def exchanged(self) -> bool:
        """Whether accusers and respondents have each other's role, from which much else follows."""
        return are_exchanged(self.graph, self.authorship)

    @cached_property
    def declared(self) -> dict[str, "Declared"]:
        """What the file declares of parties, sources, topics and accusations."""
        claims = self.claims
        names: dict[str, Collection[str]] = {
            "parties": claims.parties,
            "sources": claims.sources or {},
            "topics": claims.topics,
            "accusations": claims.accusations,
        }

        def is_whole(key: str) -> bool:
            whole = (key,) not in self.loaded.repaired and (bool(names[key]) or self.lacks((), key))
            return whole and not self.repeats((key,))

        return {
            key: Declared(
                _KINDS[key],
                (key,),
                ids,
                is_whole(key),
                called=called(self.tables, key),
                language=language_of(self.loaded.data),
            )
            for key, ids in names.items()
        }

    @cached_property
    def tables(self) -> Tables:
        """Every entry, laid out by kind and key."""
        return Tables(self.graph)

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

    @cached_property
    def unread(self) -> frozenset[str]:
        """Every text below the accusations of a file with faults, where a fault may hide what is named.

        What was left out of the data for its place or its key counts, word by word.
        """
        data = self.loaded.data
        if not self.loaded.diagnostics or not isinstance(data, dict):
            return frozenset()
        left_out = (word for text in self.loaded.left_out() for word in _WORD.findall(text))
        return frozenset(_texts(data.get("accusations"))).union(left_out)


_WORD = re.compile(r"[\w.-]+")
_LATER_ROLES = frozenset(["editor", "judge", "other"])


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


Check = Callable[[Context], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """A rule: its name and code, its page, and the check, which pure rules of the loader lack.

    ``page`` has the headings "What it does", "Why it matters", "Example" and "Use instead". ``by_ack`` marks
    a rule whose findings only an `ack` in the claim file silences, and no comment.
    """

    kind: Kind
    page: str = field(repr=False)
    check: Check | None = None
    by_ack: bool = False

    @property
    def code(self) -> str:
        return self.kind.code

    @property
    def name(self) -> str:
        return self.kind.name

    @property
    def severity(self) -> Severity:
        return self.kind.severity


def rule_meant(name: str, codes: Collection[str]) -> str:
    """Return a help text for the code or name of a rule that does not exist."""
    near = closest(name, tuple(codes))
    meant = [near] if near else _with_word(name.casefold(), codes)
    if not meant:
        return "`argmap rule --list` tells which there are"
    return f"did you mean {listed(meant)}?"


def _with_word(name: str, names: Collection[str]) -> list[str]:
    """Return the names that have a word as one of theirs, or one that was probably meant by it."""
    words = {word: None for known in names for word in known.split("-") if len(word) > 2}
    near = name if name in words else closest(name, tuple(words))
    return [known for known in names if near in known.split("-")]


_KINDS = {
    "parties": "party",
    "sources": "source",
    "sections": "section",
    "topics": "topic",
    "accusations": "accusation",
    "grounds": "ground",
    "rebuttals": "rebuttal",
}


def entry(path: Path) -> str:
    """Return what messages call the entry at a path: `accusation "x"`, or `evidence 2 of rebuttal "y"`."""
    if len(path) < 2:
        return "the file"
    kind, name = path[-2:]
    if isinstance(name, int):
        return f"{kind} {name + 1} of {entry(path[:-2])}"
    return f'{_KINDS[str(kind)]} "{name}"'


def is_sentence(text: str) -> bool:
    """Tell whether a text may be one, and is not a single word in Latin letters, as `TODO` is."""
    return " " in text or not text.isascii()


def _name(text: str) -> str:
    """Return a name or title as it is compared, without its article."""
    return text.casefold().removeprefix("the ")


def called(tables: Tables, key: str) -> Callable[[str], Collection[str]]:
    """Return what tells the identifiers of the entries that a text calls by their name or title."""
    names = ("name", "members") if key == "parties" else ("title",)

    @cache
    def ids() -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for path, value in chain.from_iterable(map(tables[key].having, names)):
            for text in _listed(value):
                found.setdefault(_name(text), set()).add(str(path[-1]))
        return found

    return lambda text: ids().get(_name(text), ())


def _listed(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


_STRAY = " ,;.，；、'\"“”„«»"
"""What may be left over at the ends of a name."""

_BETWEEN = re.compile(r"\s*[,;&，；、]\s*(?:and\s+)?|\s+(?:/|and|und|et|и)\s+|(?:^|\s+)[-–•]\s*")
"""What may stand between several names in one text, or before each."""

_SEARCHES = 100
"""How many near misses one rule looks for: a file in which every name is wrong has another fault."""


@dataclass
class Declared:
    """The identifiers of one kind that a file declares, for findings on names that are not among them."""

    kind: str
    place: Path
    names: Collection[str]
    complete: bool = True
    """Whether these are all names, as they are not where a fault hides some."""
    called: Callable[[str], Collection[str]] = field(default=lambda _: (), kw_only=True, repr=False)
    """Tells the identifiers of what a text calls by its name or title."""
    language: str | None = field(default=None, kw_only=True)
    """The language of the file, by which names become identifiers."""
    _near: dict[str, str | None] = field(default_factory=dict)

    def unknown(self, name: str, path: Path, owner: Path) -> Finding:
        """Return the finding that an entry names, at a path, something that is not declared."""
        own = self._identified(name)
        bare = name.strip(_STRAY)
        near = (
            own
            or (bare if bare in self.names else None)
            or (self.near(name) if _BETWEEN.search(name) is None else None)
        )
        if (*self.place, near) == owner:  # nothing is part of itself
            own = near = None
        id_ = near and self._as_id(near)
        meant = f'"{name}" stands under the id "{id_}"' if own else f'did you mean "{id_}"?'
        return Finding(
            path,
            f'{entry(owner)} names the unknown {self.kind} "{name}"',
            f"no {self.kind} has this id",
            meant if near else self._choice(owner),
            related=(((*self.place, near), f"{self.kind} declared here"),) if near else (),
            fix=Mend(f'name "{id_}"', (Replace(path, id_),)) if id_ else None,
        )

    def _as_id(self, name: str) -> str:
        """Return a declared name as it will have to be written, where it is no identifier yet."""
        return name if is_id(name) else slugged(name, dots=True, language=self.language) or name

    def _several(self, names: tuple[str, ...], name: str, path: Path, owner: Path) -> Finding:
        """Return the finding that several names stand in the place of one."""
        written = ", ".join(names)
        return Finding(
            path,
            f'{entry(owner)} names the unknown {self.kind} "{name}"',
            f"{len(names)} names in one text",
            f"write a list: `[{written}]`",
            fix=Mend(f"write `[{written}]`", (Divide(path, names),)),
        )

    def _identified(self, text: str) -> str | None:
        """Return the identifier of the only entry that has a text as its name or title."""
        ids = self.called(text)
        return next(iter(ids)) if len(ids) == 1 else None

    def _pieces(self, name: str) -> tuple[str, ...]:
        """Return the declared names that stand together in one text, if that is all that it holds."""
        if self._identified(name):
            return ()
        pieces = [piece for piece in _BETWEEN.split(name) if piece]
        ids = [piece if piece in self.names else self._identified(piece) for piece in pieces]
        known = tuple(dict.fromkeys(id_ for id_ in ids if id_))
        return known if len(known) > 1 and None not in ids else ()

    def check(self, table: Table, key: str) -> Iterator[Finding]:
        """Yield a finding for each unknown name that a table has under a key, alone or in a list."""
        named = {name for value in set(table.column(key)) if value for name in _listed(value)}
        unknown = named.difference(self.names, self._meant) if self.complete else set()
        for path, value in table.having(key) if unknown else ():
            for index, name in enumerate(_listed(value)):
                if name not in unknown:
                    continue
                if name is value:
                    yield self.unknown(name, (*path, key), path)
                elif pieces := self._pieces(name):
                    yield self._several(pieces, name, (*path, key, index), path)
                else:
                    yield self.unknown(name, (*path, key, index), path)

    @cached_property
    def _meant(self) -> set[str]:
        """What the names that are no identifiers will be once they are."""
        wrong = [name for name in self.names if not is_section_id(name)]
        languages = (self.language, None)
        return {slugged(name, dots=True, language=language) for name in wrong for language in languages}

    def near(self, name: str) -> str | None:
        """Return the declared name most like another, or ``None``."""
        if name not in self._near and len(self._near) < _SEARCHES:
            self._near[name] = closest(name, tuple(self.names))
        return self._near.get(name)

    def _choice(self, owner: Path) -> str:
        """Return what there was to choose from, in a file of usual size without the entry that names it."""
        if owner[:-1] != self.place or len(self.names) > _SEARCHES:
            return self._all
        return choice([name for name in self.names if name != owner[-1]])

    @cached_property
    def _all(self) -> str:
        return choice(list(self.names))
