"""The sources of a map against its charges: which document carries how much, whose it is, how it is known."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from argmap.drawing.binding import NBSP
from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.furniture import head, strip
from argmap.drawing.page.model import FULL, MARGIN, Group, Item, Page, Piece, Shape, Stroke, Words
from argmap.drawing.page.pages import ROOM, Book, Leaf, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Mark, Run
from argmap.drawing.targets import Target
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import flush_right, natural, typeset
from argmap.drawing.views import Subject
from argmap.drawing.views.feet import feet
from argmap.drawing.views.headings import numbered, under
from argmap.drawing.views.matrix import BAR, LABELS, RIGHT, Columns, blocks, ranges
from argmap.drawing.views.uses import BESIDE, EVIDENCE, TONES, SourceGroup, Use, Uses, groups, pieces, uses_of
from argmap.drawing.views.ways import ways
from argmap.format.nodes import AccusationNode
from argmap.wording.dates import when
from argmap.wording.lookup import capital
from argmap.wording.references import most_known, road, short_title, usual_way

_DATE: Final = 150.0
_BAR: Final = 30.0
_BESIDE: Final = 8.0
_LINE: Final = 4.0
"""Between a source and its date, and between the heads of the columns and the first group."""
_SHORT: Final = 30


@dataclass(frozen=True)
class _Line(Row):
    """A row of marks, between which the lines between the topics run."""


def pages(subject: Subject) -> list[Page]:
    """Return the matrix, with some charges after the others where there are many; none without sources."""
    printed, uses = Printed.of(subject.graph, subject.language), uses_of(subject.graph)
    made: list[Page] = []
    for charges in blocks(subject.graph) if uses else ():
        made += _Matrix(printed, uses, charges, len(made)).pages()
    return [
        replace(page, title=numbered(printed.say, page.title, at, len(made)))
        for at, page in enumerate(made, 1)
    ]


def texts(subject: Subject) -> Iterator[str]:
    """Yield what the pages must show: every source that is used, and the groups and topics."""
    claims, uses = subject.graph.claims, uses_of(subject.graph)
    if not uses:
        return
    yield claims.title
    for id_ in uses:
        yield short_title(claims, id_)
    for group in groups(subject.graph, Printed.of(subject.graph, subject.language).say, uses):
        yield group.title
    for node in subject.graph.accusations.values():
        if node.accusation.topic in claims.topics:
            yield claims.topics[node.accusation.topic].title


class _Matrix:
    """The pages of some charges, after as many others."""

    def __init__(self, printed: Printed, uses: Uses, charges: Sequence[AccusationNode], before: int) -> None:
        self.printed, self.say, self.before = printed, printed.say, before
        self.page = view_name("sources")
        self.all = uses
        self.columns = Columns(printed, charges, self.page, self._wished())
        here = {id_: [use for use in own if use in self.columns] for id_, own in uses.items()}
        self.uses: Uses = {id_: own for id_, own in here.items() if own}
        self.most = max((pieces(own) for own in self.uses.values()), default=0)
        self.knowledge = printed.graph.knowledge

    def _wished(self) -> float:
        """Return how wide the longest source is with its date on one line."""
        return max(
            natural(Block("small", (Run(self._title(id_), strong=True),)))
            + _BESIDE
            + self._long(self._when(id_))
            for id_ in self.all
        )

    def _title(self, id_: str) -> str:
        return self.printed.prose(short_title(self.printed.claims, id_))

    def _when(self, id_: str) -> str:
        return when(self.say, (self.printed.claims.sources or {})[id_])

    def _long(self, date: str) -> float:
        """Return how wide the column of dates is for one."""
        return min(_DATE, width(date, FACES["fine"].size) + 1)

    def pages(self) -> list[Page]:
        say, title = self.say, self.say("sources.title")
        return Book(
            name=lambda at: view_name("sources", page=self.before + at),
            of=self.printed.claims.title,
            title=lambda _: title,
            desc=say("sources.desc", told=self._told()),
            language=self.printed.language,
            head=self._opening,
            rows=list(self._rows()),
            marks=[Mark(sign, say(f"mark.{sign}")) for sign in (*EVIDENCE, *BESIDE)],
            tones=TONES,
            lines=[
                Block("fine", (self.printed.fixed(say("sources.columns"), tone="grey"),)),
                *feet(say, self.printed.claims, say("left-out.sources")),
            ],
            on=lambda leaf: say("continued-on", page=self.before + leaf.at + 1),
            between=self._between,
        ).pages()

    def _opening(self, leaf: Leaf) -> Piece:
        """Return what opens a page, with the heads of the columns."""
        title, at = self.say("sources.title"), self.before + leaf.at
        if at == 1:
            lead = Block("plain", (self.printed.fixed(self._told()),))
            top = head(list(self._crumbs()), title, lead=[lead], ways=ways(self.printed, self.page))
        else:
            told = self.say("continued-from", page=at - 1)
            if span := self._span():
                told = f"{span} · {told}"
            top = strip(title, told, "evidence")
        heads = self.columns.heads(keyed=leaf.at == 1)
        y = top.height + 8 + heads.height
        labels = [
            self._label("sources.column", self.columns.text).at(0, y - LABELS),
            self._label("sources.pieces", RIGHT - BAR + MARGIN).at(self.columns.right + BAR, y - LABELS),
        ]
        return Piece(y + _LINE - ROOM, (*top.items, heads.at(0, top.height + 8), *labels))

    def _label(self, key: str, room: float) -> Piece:
        words = (self.printed.fixed(self.say(key).upper(), tone="grey"),)
        setting = typeset([Block("column", words)], room, pad=0, top=0)
        return Piece(LABELS, (Words(0, 0, setting),))

    def _crumbs(self) -> Iterator[Run]:
        yield from self.printed.crumbs(self.page, self.say("sources"))
        if span := self._span():
            yield self.printed.fixed(f" › {span}", tone="grey")

    def _span(self) -> str:
        """Return which charges the pages are of, where they are not of all and that is soon said."""
        numbers = self.printed.graph.numbers
        if len(self.columns.charges) == len(numbers):
            return ""
        here = ranges(sorted(numbers[node.id] for node in self.columns.charges))
        return self.say("sources.charges", numbers=here, all=len(numbers)) if len(here) <= _SHORT else ""

    def _told(self) -> str:
        """Return the whole in figures, and how most sources are known."""
        say = self.say
        counts = [pieces(own) for own in self.all.values()]
        often, once = [count for count in counts if count > 1], counts.count(1)
        sources = say.counted(sum(count > 0 for count in counts), "source")
        sentences = [f"{say.counted(sum(counts), 'piece')} {say('from-sources', sources=sources)}"]
        told = []
        if often and once:
            told.append(say("sources.often", sources=say.counted(len(often), "source"), number=sum(often)))
            told.append(say("sources.once", number=once))
        if own := sum(use.sign == "opponent" for uses in self.all.values() for use in uses):
            told.append(say("own-mouth", number=own))
        if told:
            sentences.append(", ".join(told))
        if self._default:
            sentences.append(most_known(say, ", ".join(self._default)))
        return self.printed.prose(" ".join(f"{capital(text)}." for text in sentences))

    def _known(self, source: str) -> tuple[str, ...]:
        """Return how a source is known, and what that is worth."""
        by = tuple(dict.fromkeys(name for use in self.all[source] for name in use.by))
        return road(self.say, self.knowledge, source, by)

    @cached_property
    def _default(self) -> tuple[str, ...]:
        """How half of the sources or more are known; nothing where that cannot be said of so many."""
        found = usual_way(map(self._known, self.all))
        return found if found and found != (self.say("known.not-said"),) else ()

    def _rows(self) -> Iterator[Row]:
        once: list[tuple[SourceGroup, list[str]]] = []
        for at, group in enumerate(groups(self.printed.graph, self.say, self.all)):
            here = [id_ for id_ in group.sources if id_ in self.uses]
            if not here:
                continue
            yield self._heading(group, here, first=not at)
            continued = self._heading(group, here, first=True, again=True)
            single = [id_ for id_ in here if len(self.all[id_]) == 1]
            single = single if len(single) > 1 else []
            lines = [self._row(id_) for id_ in here if id_ not in single]
            if single:
                lines.append(self._together(single))
                once.append((group, single))
            yield from (under(continued, line) for line in lines)
        yield from self._named(once)

    def _heading(self, group: SourceGroup, here: Sequence[str], *, first: bool, again: bool = False) -> Row:
        say = self.say
        number = sum(pieces(self.uses[id_]) for id_ in here)
        counted = [say.counted(len(here), "source"), *([say.counted(number, "piece")] if number else [])]
        own = sum(use.sign == "opponent" for id_ in here for use in self.uses[id_])
        if own and own != number:
            counted.append(say("own-mouth", number=own))
        runs = (
            Run(f"{self.printed.prose(group.title)} ", strong=True),
            self.printed.fixed(f" {say('again') if again else ', '.join(counted)}", face="fine", tone="grey"),
        )
        stack = Stack(FULL)
        stack.items.append(Stroke(0, 0, FULL, 0))
        stack.block(Block("claim", runs), above=4)
        return Row(stack.done(2), above=0 if first else 4, keep=True)

    def _row(self, id_: str) -> Row:
        """Return the row of a source."""
        uses, title = self.uses[id_], self._title(id_)
        number, shows = pieces(uses), Target("source", id_)
        stack = Stack(self.columns.text)
        date = self._when(id_)
        long = self._long(date)
        dated = flush_right(typeset([Block("fine", (Run(date, tone="grey"),))], long, pad=0, top=0))
        stack.block(Block("small", (Run(title, strong=number > 3, href=shows),)), room=long + _BESIDE)
        if told := self._aside(id_):
            stack.block(Block("fine", (self.printed.fixed(self.printed.prose(told), tone="grey"),)), left=8)
        marks = self.columns.marks(uses)
        words = Words(self.columns.text - long, 0.5, dated)
        desc = self._desc(id_)
        inner = (*stack.items, words, *marks.items, *self._bar(number, full=True))
        height = max(stack.y, marks.height, dated.height) + 1.5
        return _Line(Piece(height, (Group(f"s-{id_}", title, desc, inner, shows),)))

    def _desc(self, id_: str) -> str:
        charges = ranges(sorted({self.printed.graph.numbers[use.charge] for use in self.uses[id_]}))
        number = self.say.counted(pieces(self.uses[id_]), "piece")
        of = self.say("sources.charges", numbers=charges, all=len(self.printed.graph.numbers))
        return f"{number}; {of}; {', '.join(self._known(id_))}."

    def _bar(self, number: int, *, full: bool) -> Iterator[Item]:
        """Yield a bar as long as there are pieces, and their number."""
        if not number:
            return
        long, x = max(2.0, _BAR * number / max(self.most, 1)), self.columns.right + BAR
        yield Shape(x, 3.5, min(long, _BAR), 8, "evidence", fill="full" if full else "hollow")
        setting = typeset([Block("fine", (Run(str(number), strong=full),))], 30, pad=0, top=0)
        yield Words(x + min(long, _BAR) + 5, 0.5, setting)

    def _together(self, single: Sequence[str]) -> Row:
        """Return the row of those sources of a group that are used once."""
        uses: list[Use] = [use for id_ in single for use in self.uses[id_]]
        words = self.printed.fixed(
            self.say("sources.more-once", number=len(single)), face="quote", tone="grey"
        )
        stack = Stack(self.columns.text)
        stack.block(Block("small", (words,)))
        marks = self.columns.marks(uses)
        inner = (*stack.items, *marks.items, *self._bar(pieces(uses), full=False))
        return _Line(Piece(max(stack.y, marks.height) + 1.5, inner))

    def _named(self, once: Sequence[tuple[SourceGroup, list[str]]]) -> Iterator[Row]:
        """Yield the names of the sources that are used once, each with the charge under which it is."""
        if not once:
            return
        stack = Stack(FULL)
        stack.items.append(Stroke(0, 0, FULL, 0))
        words = self.printed.fixed(self.say("sources.once-heading").upper(), tone="grey")
        stack.block(Block("column", (words,)), above=8)
        yield Row(stack.done(), above=10 + LABELS, keep=True)
        for group, ids in once:
            yield from self._names(group, ids)

    def _names(self, group: SourceGroup, ids: Sequence[str]) -> Iterator[Row]:
        """Yield the names of some sources, those together that are known in one way."""
        ways: dict[str, list[str]] = {}
        for id_ in ids:
            ways.setdefault(self._aside(id_), []).append(id_)
        for way, members in ways.items():
            title = self.printed.prose(", ".join(filter(None, [group.title, way])))
            yield self._listed(title, members)

    def _listed(self, title: str, ids: Sequence[str], *, rest: bool = False, ends: bool = True) -> Row:
        """Return the names of sources as a paragraph, or the ``rest`` of it behind the end of a page."""
        lead = [Run(f"{title} " if rest else f"{title}. ", strong=True, tone="grey")]
        if rest:
            lead.append(self.printed.fixed(f"{self.say('again')}. ", tone="grey"))

        def first(count: int) -> Row:
            return self._listed(title, ids[:count], rest=rest, ends=False)

        def part(room: float) -> tuple[Row, Row] | None:
            fit = bisect_right(range(1, len(ids)), room, key=lambda count: first(count).height)
            return (first(fit), self._listed(title, ids[fit:], rest=True)) if fit else None

        return Row(_paragraph(*lead, *self._titles(ids, ends=ends)), above=4, part=part)

    def _aside(self, id_: str) -> str:
        """Return how a source is known, as far as that is not told of most."""
        way = self._known(id_)
        if not self._default or way == self._default:
            return ""
        return ", ".join(way[1:] if way[0] == self._default[0] and way[1:] else way)

    def _titles(self, ids: Sequence[str], *, ends: bool) -> Iterator[Run]:
        """Yield the titles of some sources, with which the paragraph ``ends`` or not, with their charges."""
        for at, id_ in enumerate(ids):
            charge = self.uses[id_][0].charge
            yield Run(f"{self._title(id_)}{NBSP}", href=Target("source", id_))
            number = str(self.printed.graph.numbers[charge])
            yield Run(number, href=relative(self.page, view_name("accusations", charge)), tone="grey")
            yield Run("." if ends and at == len(ids) - 1 else "; ", tone="grey")

    def _between(self, placed: Sequence[tuple[Row, float]], _: Sequence[Row], /) -> tuple[Item, ...]:
        """Return the lines between the topics, and below the last marks the numbers of the columns."""
        runs: list[tuple[float, float]] = []
        for row, y in placed:
            if isinstance(row, _Line):
                start = runs.pop()[0] if runs and y - runs[-1][1] < 1 else y
                runs.append((start, y + row.height))
        rules = (rule for run in runs for rule in self.columns.rules(*run))
        numbers = self.columns.numbers().at(0, runs[-1][1] - 2.5 if runs else 0.0)
        return (Piece(0, (*rules, numbers) if runs else ()).at(MARGIN, 0),)


def _paragraph(*runs: Run) -> Piece:
    stack = Stack(FULL)
    stack.block(Block("fine", runs))
    return stack.done()
