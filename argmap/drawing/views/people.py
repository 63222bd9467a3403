"""The people of a map: who charges, answers and testifies, who is quoted, and who against himself."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import takewhile
from typing import Final

from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.columns import COLUMN, columns
from argmap.drawing.page.furniture import head, strip
from argmap.drawing.page.model import FULL, Group, Item, Link, Page, Piece, Stroke, Words
from argmap.drawing.page.pages import Book, Leaf, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Mark, Run, Setting, Sign
from argmap.drawing.targets import Target
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import typeset
from argmap.drawing.views import Subject
from argmap.drawing.views.feet import feet
from argmap.drawing.views.headings import numbered, opened, under
from argmap.drawing.views.uses import EVIDENCE, TONES
from argmap.drawing.views.ways import ways
from argmap.drawing.whose import whose
from argmap.format.identifiers import UNNAMED
from argmap.format.models import Party, Person
from argmap.format.persons import DEEDS, Deeds, Persons, Somebody
from argmap.format.uses import Use
from argmap.wording.lookup import capital

_INDENT: Final = 16.0
_NAME: Final = 352.0
_OWN, _AGAINST = 372.0, 640.0
_MARK, _PITCH, _LINE = 9.4, 12.0, 14.0
_BELOW: Final = 5.0
"""Below somebody."""
_FEW, _BRIEF, _BRIEFLY = 3, 4, 96.0
"""So few marks let a name stand in one of two columns, as so many names do, and have so much room there."""
_MOST: Final = 90
"""More marks of one sort are told by a number."""


def pages(subject: Subject) -> list[Page]:
    """Return the pages of everybody whom the map names."""
    return _People(Printed.of(subject.graph, subject.language), subject.graph.persons).pages()


def texts(subject: Subject) -> Iterator[str]:
    """Yield what the pages must show: every party and person, and who each is."""
    claims = subject.graph.claims
    yield claims.title
    entries: list[Party | Person] = [*claims.parties.values(), *(claims.people or {}).values()]
    for entry in entries:
        yield entry.name
        if entry.description:
            yield entry.description


class _People:
    """The parts of the picture."""

    def __init__(self, printed: Printed, persons: Persons) -> None:
        self.printed, self.say = printed, printed.say
        self.sections = list(persons.sections())
        self.shown = dict(_once([one for _, found in self.sections for one in found]))
        self.page = view_name("people")

    def pages(self) -> list[Page]:
        say, title = self.say, self.say("people.title")
        return Book(
            name=lambda at: view_name("people", page=at),
            of=self.printed.claims.title,
            title=lambda leaf: numbered(say, title, leaf.at, leaf.of),
            desc=say("people.desc"),
            language=self.printed.language,
            head=self._opening,
            rows=list(self._rows()),
            marks=[Mark(sign, say(f"mark.{sign}")) for sign in EVIDENCE],
            tones=TONES,
            lines=[
                Block("fine", (self.printed.fixed(say("people.counted"), tone="grey"),)),
                *feet(say, self.printed.claims, say("left-out.people")),
            ],
            on=lambda leaf: say("continued-on", page=leaf.at + 1),
        ).pages()

    def _opening(self, leaf: Leaf) -> Piece:
        title = self.say("people.title")
        if leaf.at == 1:
            top = head(
                self.printed.crumbs(self.page, self.say("people")), title, ways=ways(self.printed, self.page)
            )
        else:
            top = strip(title, self.say("continued-from", page=leaf.at - 1), "caveat")
        named = (
            (0.0, "people.who"),
            (_OWN, "people.own"),
            (_AGAINST, "people.against"),
        )
        y = top.height + 8
        ends = [left for left, _ in named[1:]] + [FULL]
        labels = [
            Words(left, y, self._label(key, end - left - 8))
            for (left, key), end in zip(named, ends, strict=True)
        ]
        return Piece(y + max(words.setting.height for words in labels), (*top.items, *labels))

    def _label(self, key: str, room: float) -> Setting:
        run = self.printed.fixed(self.say(key).upper(), tone="grey")
        return typeset([Block("column", (run,))], room, pad=0, top=0)

    def _rows(self) -> Iterator[Row]:
        brief = 0
        for at, (key, found) in enumerate(self.sections):
            heading = self._heading(key, first=not at)
            yield replace(heading, above=heading.above + _BELOW) if brief else heading
            continued = self._heading(key, first=True, again=True)
            brief = len(list(takewhile(self._is_brief, reversed(found))))
            brief = brief if brief >= _BRIEF or key == "people.named" else 0
            yield from (under(continued, self._row(one)) for one in found[: len(found) - brief])
            if brief:
                members = [self._told_briefly(one) for one in found[-brief:]]
                yield columns(members, again=partial(opened, continued))

    def _heading(self, key: str, *, first: bool, again: bool = False) -> Row:
        stack = Stack(FULL)
        stack.items.append(Stroke(0, 0, FULL, 0))
        runs = [self.printed.fixed(self.say(key), strong=True, tone="grey")]
        if again:
            runs.append(self.printed.fixed(f"  {self.say('again')}", face="fine", tone="grey"))
        stack.block(Block("claim", tuple(runs)), above=5)
        return Row(stack.done(3), above=0 if first else 8, keep=True)

    def _row(self, one: Somebody) -> Row:
        left = one.depth * _INDENT
        name = self._who(one, _NAME - left)
        own, deeds = Stack(_AGAINST - _OWN - 14), self.shown[one.id]
        if done := self._done(one):
            own.block(Block("small", (self.printed.fixed(", ".join(done)),)))
        own.piece(self._marks(deeds.brought, own.width))
        against = self._marks(deeds.against, FULL - _AGAINST)
        height = max(name.height, own.y, against.height) + _BELOW
        inner = (name.at(left, 0), own.done().at(_OWN, 0), against.at(_AGAINST, 0))
        return Row(Piece(height, (self._group(one, inner),)))

    def _group(self, one: Somebody, inner: tuple[Item, ...]) -> Group:
        return Group(f"p-{self._key(one)}", self._called(one), self._desc(one), inner, self._target(one))

    def _done(self, one: Somebody) -> list[str]:
        """Return what somebody does in the dispute, counted."""
        counts = one.deeds.counts
        return [self.say.counted(counts[deed], deed) for deed in DEEDS if counts.get(deed)]

    def _called(self, one: Somebody) -> str:
        return capital(self.say("unnamed")) if one.id == UNNAMED else self.printed.prose(one.name)

    def _target(self, one: Somebody) -> Target | None:
        """Return whose page a name leads to, where there is an entry of it."""
        return Target("party" if isinstance(one.entry, Party) else "person", one.id) if one.entry else None

    def _key(self, one: Somebody) -> str:
        """Return what names somebody among the groups of the page; a name without an entry is numbered."""
        if one.entry:
            return one.id
        names = [other.id for _, found in self.sections for other in found if not other.entry]
        return f".{names.index(one.id)}"

    def _desc(self, one: Somebody) -> str:
        told, deeds = self._done(one), self.shown[one.id]
        for key, uses in (("people.brought", deeds.brought), ("people.against", deeds.against)):
            if uses:
                told.append(f"{self.say(key)}: {self.say.counted(len(uses), 'piece')}")
        return f"{'; '.join(told)}."

    def _who(self, one: Somebody, room: float) -> Piece:
        """Return a name, and who that is."""
        stack = Stack(room)
        stack.block(Block("plain", (Run(self._called(one), strong=True, href=self._target(one)),)))
        if one.entry and one.entry.description:
            stack.block(Block("fine", (Run(self.printed.prose(one.entry.description), tone="grey"),)))
        return stack.done()

    def _is_brief(self, one: Somebody) -> bool:
        """Tell whether there is so little of somebody that half a line is enough."""
        deeds = self.shown[one.id]
        return not (one.depth or deeds.done or deeds.against) and len(deeds.brought) <= _FEW

    def _told_briefly(self, one: Somebody) -> Piece:
        """Return a name, and who that is, with the few marks of what is brought of them, if anything is."""
        if not (brought := self.shown[one.id].brought):
            return self._named(one)
        name = self._who(one, COLUMN - _BRIEFLY - 8)
        marks = self._marks(brought, _BRIEFLY)
        inner = (name.at(0, 0), marks.at(COLUMN - _BRIEFLY, 0))
        return Piece(max(name.height, marks.height), (self._group(one, inner),))

    def _named(self, one: Somebody) -> Piece:
        """Return the name of one of whom there is nothing else, and who that is, in one paragraph."""
        stack, runs = Stack(COLUMN), [Run(f"{self._called(one)} ", strong=True, href=self._target(one))]
        if one.entry and one.entry.description:
            runs.append(Run(f" {self.printed.prose(one.entry.description)}", tone="grey"))
        stack.block(Block("fine", tuple(runs)))
        return stack.done()

    def _marks(self, uses: Sequence[Use], room: float) -> Piece:
        """Return a mark for each piece of evidence, and the charges under which they are brought."""
        items: list[Item] = []
        x = y = 0.0
        for sign, number in Counter(whose(use.nature) for use in sorted(uses, key=self._order)).items():
            here = [use for use in uses if whose(use.nature) == sign]
            if number > _MOST:
                here, told = here[:1], str(number)
            else:
                told = ""
            for use in here:
                long = _PITCH + (width(told, FACES["fine"].size) + 4 if told else 0.0)
                if x and x + long > room:
                    x, y = 0.0, y + _LINE
                items.append(self._mark(use, x, y + 3))
                if told:
                    setting = typeset([Block("fine", (Run(told),))], 40, pad=0, top=0)
                    items.append(Words(x + _MARK + 2, y + 0.5, setting))
                x += long
        if not uses:
            return Piece(0.0)
        charges = tuple(self._charges(uses))
        left = x + 6 if not y and x + 6 + _long(charges) <= room else 0.0
        stack = Stack(room)
        stack.items, stack.y = items, 1.0 if left else y + _LINE + 1
        stack.block(Block("fine", charges), left=left)
        return stack.done()

    def _order(self, use: Use) -> tuple[int, int]:
        return EVIDENCE.index(whose(use.nature)), self.printed.graph.numbers[use.charge]

    def _mark(self, use: Use, x: float, y: float) -> Link:
        href = relative(self.page, view_name("accusations", use.charge))
        sign = whose(use.nature)
        return Link(href, (Sign(sign, x, y, _MARK, TONES[sign]),))

    def _charges(self, uses: Sequence[Use]) -> Iterator[Run]:
        numbers = self.printed.graph.numbers
        charges = sorted({use.charge for use in uses}, key=numbers.__getitem__)
        for at, charge in enumerate(charges):
            href = relative(self.page, view_name("accusations", charge))
            yield Run(f"{numbers[charge]}{',' if at < len(charges) - 1 else ''}", href=href, tone="grey")
            yield Run(" ")


def _once(everybody: Sequence[Somebody]) -> Iterator[tuple[str, Deeds]]:
    """Yield what stands at each: a party has what no party above has, and a member what is his alone."""
    seen: set[Use] = set()
    shared: Counter[Use] = Counter()
    for at, one in enumerate(everybody):
        uses = one.deeds.uses
        if one.depth:
            uses = [use for use in uses if shared[use] == 1]
        elif isinstance(one.entry, Party):
            members = takewhile(lambda other: other.depth, everybody[at + 1 :])
            shared = Counter(use for member in members for use in member.deeds.uses)
            uses = [use for use in uses if use not in seen]
            seen.update(uses)
        yield one.id, Deeds(one.deeds.done, uses)


def _long(runs: Sequence[Run]) -> float:
    return sum(width(run.text, FACES["fine"].size) for run in runs)
