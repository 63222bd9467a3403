"""The sources of a map on a scale of time, in lanes by whose they are, and all of them in order below it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import sqrt
from typing import Final

from argmap.drawing.binding import NBSP
from argmap.drawing.metrics import width
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.columns import COLUMN, columns
from argmap.drawing.page.furniture import head, strip
from argmap.drawing.page.model import FULL, MARGIN, Group, Item, Link, Page, Piece, Shape, Stroke, Words
from argmap.drawing.page.pages import Book, Leaf, Row
from argmap.drawing.page.stack import Stack
from argmap.drawing.printed import Printed
from argmap.drawing.setting import Block, Mark, Run, Sign
from argmap.drawing.signs import SIDE
from argmap.drawing.targets import Target
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import flush_right, natural, typeset
from argmap.drawing.views import Subject
from argmap.drawing.views.feet import feet
from argmap.drawing.views.headings import numbered
from argmap.drawing.views.scale import Apart, Date, Place, Scale, Slot
from argmap.drawing.views.swarm import CLOSE, Area, Dot, beside, swarm
from argmap.drawing.views.uses import BESIDE, EVIDENCE, TONES, SourceGroup, Uses, groups, pieces, uses_of
from argmap.drawing.views.ways import ways
from argmap.format.models import Source
from argmap.format.values import date_order
from argmap.wording.dates import dated, when, year_in_words
from argmap.wording.lookup import capital
from argmap.wording.references import short_title

_LEFT: Final = 140.0
"""Where the scale begins; at its left stands whose the sources of a lane are."""
_ROOM: Final = FULL - _LEFT
_HEAD: Final = 34.0
_HANGING: Final = 18.0
_RADIUS, _LARGEST = 3.1, 9.0
_ROUND: Final = 6.2 / 16
"""How much of the side of its sign the radius of a dot is."""
_TOLD, _LABELLED, _LABEL = 4, 10, (190.0, 122.0)
"""Pieces that a source has whose title stands beside its dot; how many do in a lane; how wide that is."""
_CLEAR: Final = (5.0, 1.5)
_LISTED: Final = -1
_MARKS: Final = ("day", "about", "span", "since", "until")
_RING: Final = 3.0
_RINGS: Final = {"since": 4.0, "until": 12.0}
"""The radius of the ring at the known end of an open stretch, and where in the sign its middle is."""
_APART: Final[tuple[Apart, ...]] = ("told", "undated")
_COUNTED: Final = {"told": "timeline.recollected", "undated": "timeline.undated"}


@dataclass(frozen=True)
class _Lane(Row):
    """A row on the scale."""


def pages(subject: Subject) -> list[Page]:
    """Return the scale with its list; none where no source that is used has a date."""
    uses = uses_of(subject.graph)
    if not _dated(subject, uses):
        return []
    return _Timeline(Printed.of(subject.graph, subject.language), uses).pages()


def texts(subject: Subject) -> Iterator[str]:
    """Yield what the pages must show: every source that is used, with its date, and whose it is."""
    claims, uses = subject.graph.claims, uses_of(subject.graph)
    say = Printed.of(subject.graph, subject.language).say
    if not _dated(subject, uses):
        return
    yield claims.title
    for id_ in uses:
        yield short_title(claims, id_)
        yield when(say, (claims.sources or {})[id_])
    for group in groups(subject.graph, say, uses):
        yield group.title


def _dated(subject: Subject, uses: Uses) -> bool:
    return any((subject.graph.claims.sources or {})[id_].date for id_ in uses)


class _Timeline:
    """The parts of the picture."""

    def __init__(self, printed: Printed, uses: Uses) -> None:
        self.printed, self.say, self.uses = printed, printed.say, uses
        self.page = view_name("timeline")
        sources = printed.claims.sources or {}
        self.texts = {
            id_: Date.of(date)
            for id_ in printed.claims.texts
            if id_ in sources and (date := sources[id_].date)
        }
        self.dates = {id_: _placed(sources[id_]) for id_ in uses}
        known = [date for date in (*self.dates.values(), *self.texts.values()) if isinstance(date, Date)]
        self.lanes = groups(printed.graph, self.say, uses)
        most = {
            kind: max(sum(self.dates[id_] == kind for id_ in lane.sources) for lane in self.lanes)
            for kind in _APART
        }
        apart = {kind: number for kind, number in most.items() if number}
        self.scale = Scale(self.say, known, apart=apart, room=_ROOM)

    def pages(self) -> list[Page]:
        say, title = self.say, self.say("timeline.title")
        signs = [Mark(sign, say(f"mark.{sign}")) for sign in (*_MARKS, *EVIDENCE, *BESIDE)]
        return Book(
            name=lambda at: view_name("timeline", page=at),
            of=self.printed.claims.title,
            title=lambda leaf: numbered(say, title, leaf.at, leaf.of),
            desc=say("timeline.desc", told=self._told),
            language=self.printed.language,
            head=self._opening,
            rows=list(chain(self._rows(), self._listed())),
            marks=signs,
            tones={**TONES, **dict.fromkeys(_MARKS, "grey")},
            lines=[
                Block("fine", (self.printed.fixed(say("charges-behind"), tone="grey"),)),
                *feet(say, self.printed.claims, say("left-out.timeline")),
            ],
            on=lambda leaf: say("continued-on", page=leaf.at + 1),
            between=self._between,
        ).pages()

    def _opening(self, leaf: Leaf) -> Piece:
        title = self.say("timeline.title")
        if leaf.at == 1:
            top = head(
                self.printed.crumbs(self.page, self.say("timeline")),
                title,
                lead=[Block("plain", (self.printed.fixed(self._told),))],
                ways=ways(self.printed, self.page),
            )
        else:
            top = strip(title, self.say("continued-from", page=leaf.at - 1), "evidence")
        if set(leaf.holds) == {_LISTED}:
            return top
        return Piece(top.height + 8 + _HEAD, (*top.items, self._heads().at(_LEFT, top.height + 8)))

    @cached_property
    def _told(self) -> str:
        """The whole in figures: from which year most is, and how much has no date."""
        say = self.say
        years: Counter[int] = Counter()
        for id_, date in self.dates.items():
            if isinstance(date, Date) and date.first.year == date.last.year:
                years[date.first.year] += pieces(self.uses[id_])
        whole = say.counted(sum(map(pieces, self.uses.values())), "piece")
        told = []
        if years and (most := max(years, key=years.__getitem__)) and len(years) > 1:
            told.append(say("timeline.most", number=years[most], pieces=whole, year=year_in_words(say, most)))
        for kind in _APART:
            if bare := [id_ for id_, date in self.dates.items() if date == kind and pieces(self.uses[id_])]:
                number = say.counted(sum(pieces(self.uses[id_]) for id_ in bare), "piece")
                sources = say.counted(len(bare), "source")
                told.append(say(_COUNTED[kind], pieces=number, sources=sources))
        return f"{capital('; '.join(told) or whole)}."

    def _heads(self) -> Piece:
        """Return what each stretch of the scale is called."""
        items: list[Item] = []
        year = None
        for slot in self.scale.slots:
            if slot.kind == "month" and slot.first != year:
                items.append(self._head(year_in_words(self.say, slot.first), slot, 2, strong=True))
            if slot.label:
                items.append(self._head(slot.label, slot, 17))
            year = slot.first
        return Piece(_HEAD, tuple(items))

    def _head(self, text: str, slot: Slot, y: float, *, strong: bool = False) -> Words:
        run = self.printed.fixed(text, strong=strong, tone="" if strong else "grey")
        return Words(slot.x + 3, y, typeset([Block("fine", (run,))], 300, pad=0, top=0))

    def _rows(self) -> Iterator[Row]:
        for at, lane in enumerate(self.lanes):
            yield self._lane(lane, at, keep=at == len(self.lanes) - 1)
        if self.texts:
            yield self._own()
        measure = Stack(FULL)
        measure.block(Block("fine", (self.printed.fixed(self.say("timeline.measure"), tone="grey"),)))
        yield Row(measure.done(), above=6, holds=(_LISTED,))

    def _lane(self, lane: SourceGroup, at: int, *, keep: bool) -> Row:
        say = self.say
        stack = Stack(_LEFT - 12)
        sign, title = self._sign(lane.sources), Run(self.printed.prose(lane.title), strong=True)
        stack.block(Block("small", (title,), mark=sign, tone=TONES[sign]))
        number = sum(pieces(self.uses[id_]) for id_ in lane.sources)
        counted = [say.counted(number, "piece")] if number else []
        own = sum(use.sign == "opponent" for id_ in lane.sources for use in self.uses[id_])
        if own and own != number:
            counted.append(say("own-mouth", number=own))
        for told in (*counted, say.counted(len(lane.sources), "source")):
            stack.block(Block("fine", (self.printed.fixed(told, tone="grey"),)), left=_HANGING)
        ids = sorted(lane.sources, key=lambda id_: -pieces(self.uses[id_]))
        dots = swarm([(place, self._radius(id_)) for id_, place in self._places(ids)], _ROOM)
        labels = self._labels(dict(zip(ids, dots, strict=True)))
        areas = [dot.area for dot in dots] + [area for area, _ in labels]
        top, bottom = min(area.top for area in areas), max(area.bottom for area in areas)
        height = max(stack.y + 14, bottom - top + 16)
        middle = (height - top - bottom) / 2
        drawn: list[Item] = [
            *(self._dot(id_, dot) for id_, dot in zip(ids, dots, strict=True)),
            *(_halo(area) for area, _ in labels),
            *(item for _, items in labels for item in items),
        ]
        items = (Stroke(0, 0, FULL, 0), stack.done().at(0, 7), Piece(0, tuple(drawn)).at(_LEFT, middle))
        return _Lane(Piece(height, items), keep=keep, holds=(at,))

    def _places(self, ids: Sequence[str]) -> Iterator[tuple[str, Place]]:
        """Yield where sources of a lane stand; those outside of the scale spread over their place."""
        seen, numbers = Counter[str](), Counter(self.dates[id_] for id_ in ids)
        for id_ in ids:
            date = self.dates[id_]
            if isinstance(date, str):
                yield id_, self.scale.spread(date, seen[date], numbers[date])
                seen[date] += 1
            else:
                yield id_, self.scale.place(date)

    def _radius(self, id_: str) -> float:
        return min(_LARGEST, _RADIUS * sqrt(max(1, pieces(self.uses[id_]))))

    def _dot(self, id_: str, dot: Dot) -> Group:
        date, tone = self.dates[id_], TONES[self._sign([id_])]
        sign = _sign_of(date, dot)
        side = max(dot.radius, 5.0 if dot.place.is_span else 0.0) / _ROUND
        inner: list[Item] = []
        if dot.place.is_span:
            inner.append(Stroke(dot.place.start, dot.y, dot.place.end, dot.y, tone or "grey", "solid"))
            inner += [
                Stroke(x, dot.y - 3, x, dot.y + 3, tone or "grey", "solid")
                for x in (dot.place.start, dot.place.end)
            ]
        x = dot.x
        if sign in _RINGS:
            side = dot.radius * SIDE / _RING
            x -= (_RINGS[sign] / SIDE - 0.5) * side
        inner.append(Sign(sign, x - side / 2, dot.y - side / 2, side, tone))
        href = relative(self.page, view_name("accusations", self.uses[id_][0].charge))
        title = self.printed.prose(short_title(self.printed.claims, id_))
        desc = f"{self._when(id_)}; {self.say.counted(pieces(self.uses[id_]), 'piece')}."
        return Group(f"s-{id_}", title, desc, (Link(href, tuple(inner)),), Target("source", id_))

    def _sign(self, ids: Sequence[str]) -> str:
        """Return the mark of most of what some sources are used for: of evidence, if they are."""
        uses = [use for id_ in ids for use in self.uses[id_]]
        found = Counter(use.sign for use in uses if use.is_evidence) or Counter(use.sign for use in uses)
        return max(found, key=found.__getitem__)

    def _labels(self, dots: dict[str, Dot]) -> list[tuple[Area, tuple[Item, ...]]]:
        """Return the titles of those that carry most, each beside its dot where there is room."""
        kept: list[tuple[Area, tuple[Item, ...]]] = []
        taken = [dot.area for dot in dots.values()]
        taken += [Area(x - 2, -1e4, x + 2, 1e4) for x in self._own_places]
        taken += [Area(slot.x, -1e4, slot.x + slot.width, 1e4) for slot in self.scale.slots if slot.is_apart]
        wished = [id_ for id_ in dots if pieces(self.uses[id_]) >= _TOLD][:_LABELLED]
        for id_ in wished:
            title = self.printed.prose(short_title(self.printed.claims, id_))
            others = [area for area in taken if area != dots[id_].area]
            tried = (
                (clear, *own)
                for clear in _CLEAR
                for room in _LABEL
                for own in _beside(dots[id_], title, room)
            )
            for clear, area, items in tried:
                inside = area.left >= 0 and area.right <= _ROOM
                if inside and not any(area.meets(other, clear) for other in others):
                    kept.append((area, items))
                    taken.append(area)
                    break
        return kept

    @cached_property
    def _own_places(self) -> list[float]:
        """Where the texts themselves stand."""
        return [self.scale.place(date).x for date in self.texts.values()]

    @cached_property
    def _labels_of_texts(self) -> dict[str, Words]:
        """The dates of the texts with their titles, at the side of their line where no other line runs.

        Those at the left stand the lower the further right they belong, those at the right the other way
        round, and each line ends at its own.
        """
        ids = sorted(self.texts, key=lambda id_: self.scale.place(self.texts[id_]).x)
        found: dict[str, Words] = {}
        sides = {id_: self._is_left(id_, wished=2 * at < len(ids)) for at, id_ in enumerate(ids)}
        for leftwards in (True, False):
            y = 3.0
            for id_ in ids if leftwards else reversed(ids):
                if sides[id_] is leftwards:
                    found[id_] = self._label_of_text(id_, y, leftwards)
                    y += found[id_].setting.height + 1
        return found

    def _is_left(self, id_: str, *, wished: bool) -> bool:
        """Tell whether the label of a text stands at the left of its line: as wished, if it has the room."""
        at = _LEFT + self.scale.place(self.texts[id_]).x
        fits = natural(self._told_of_text(id_)) <= (at if wished else FULL - at) - 6
        return wished if fits else at > FULL / 2

    def _told_of_text(self, id_: str) -> Block:
        source = (self.printed.claims.sources or {})[id_]
        title = self.printed.prose(short_title(self.printed.claims, id_))
        date = dated(self.say, source, title)
        runs = tuple(Run(text, strong=True, tone="accusation") for text in ([f"{date}: "] if date else []))
        return Block("fine", (*runs, Run(title, strong=True, tone="accusation")))

    def _label_of_text(self, id_: str, y: float, leftwards: bool) -> Words:
        at = _LEFT + self.scale.place(self.texts[id_]).x
        setting = typeset([self._told_of_text(id_)], at - 6 if leftwards else FULL - at - 6, pad=0, top=0)
        return Words(0, y, flush_right(setting)) if leftwards else Words(at + 6, y, setting)

    def _own(self) -> Row:
        """Return the dates of the texts themselves, each at the foot of its line."""
        words = self._labels_of_texts.values()
        low = max(item.y + item.setting.height for item in words)
        return _Lane(Piece(low + 3, (Stroke(0, 0, FULL, 0), *words)), holds=(len(self.lanes),))

    def _between(self, placed: Sequence[tuple[Row, float]], _: Sequence[Row], /) -> tuple[Item, ...]:
        """Return the lines of the scale, its places apart, and the dates of the texts, behind the lanes."""
        lanes = [(y, y + row.height) for row, y in placed if isinstance(row, _Lane)]
        if not lanes:
            return ()
        labelled = next((y for row, y in placed if row.holds == (len(self.lanes),)), None)
        top, bottom = lanes[0][0], lanes[-1][1] if labelled is None else labelled
        items: list[Item] = []
        for slot in self.scale.slots:
            if slot.is_apart:
                items.append(Shape(slot.x + 1, top, slot.width - 2, bottom - top, "caveat", line="none"))
            elif slot.kind == "gap":
                x = slot.x + slot.width / 2
                items.append(Stroke(x, top, x, bottom, "grey", "dotted"))
            else:
                items.append(Stroke(slot.x, top - 6, slot.x, bottom, line="faint"))
        for id_, words in self._labels_of_texts.items():
            x = self.scale.place(self.texts[id_]).x
            low = bottom if labelled is None else labelled + words.y + words.setting.height
            items.append(Stroke(x, top, x, low, "accusation", "dashed"))
        return (Piece(0, tuple(items)).at(MARGIN + _LEFT, 0),)

    def _when(self, id_: str) -> str:
        return when(self.say, (self.printed.claims.sources or {})[id_])

    def _listed(self) -> Iterator[Row]:
        """Yield all sources in the order of time, what has no date at the end."""
        words = (self.printed.fixed(self.say("timeline.order").upper(), tone="grey"),)
        setting = typeset([Block("column", words)], FULL, pad=0, top=0)
        heading = Piece(27, (Stroke(0, 0, FULL, 0), Words(0, 8, setting)))
        yield Row(heading, above=14, keep=True, holds=(_LISTED,))
        ids = sorted(self.uses, key=self._order)
        yield columns([self._entry(id_) for id_ in ids], (_LISTED,))

    def _order(self, id_: str) -> tuple[object, ...]:
        """Return what puts sources in the order of time; those that are not on the scale come last."""
        date = self.dates[id_]
        if isinstance(date, str):
            return (1, _APART.index(date))
        return (0, date_order((self.printed.claims.sources or {})[id_].date or ""))

    def _entry(self, id_: str) -> Piece:
        stack = Stack(COLUMN)
        sign = self._sign([id_])
        title = self.printed.prose(short_title(self.printed.claims, id_))
        runs = [Run(f"{self._when(id_)} ", tone="grey"), Run(f" {title}{NBSP}"), *self._charges(id_)]
        stack.block(Block("fine", tuple(runs), mark=sign, tone=TONES[sign]))
        return stack.done()

    def _charges(self, id_: str) -> Iterator[Run]:
        numbers = self.printed.graph.numbers
        charges = sorted({use.charge for use in self.uses[id_]}, key=numbers.__getitem__)
        for at, charge in enumerate(charges):
            href = relative(self.page, view_name("accusations", charge))
            yield Run(f"{numbers[charge]}{',' if at < len(charges) - 1 else ''}", href=href, tone="grey")
            yield Run(" ")


def _placed(source: Source) -> Date | Apart:
    """Return where a source stands: a recollection is not of the day on which it is told."""
    if not source.date:
        return "undated"
    return "told" if source.kind == "recollection" else Date.of(source.date)


def _sign_of(date: Date | Apart, dot: Dot) -> str:
    """Return what tells how much of a date is known."""
    if isinstance(date, str):
        return "about"
    if date.open:
        return date.open
    return "span" if dot.place.is_span else "day" if date.certain else "about"


def _halo(area: Area) -> Shape:
    """Return the ground of a label, which keeps the lines of the scale off it."""
    return Shape(
        area.left, area.top, area.right - area.left, area.bottom - area.top, fill="hollow", line="none"
    )


def _beside(dot: Dot, title: str, room: float) -> Iterator[tuple[Area, tuple[Item, ...]]]:
    """Yield where a title can stand beside a dot; at its left it ends there.

    Where it is not level with the dot, a short line leads to it.
    """
    runs, face = (Run(title),), FACES["fine"]
    setting = typeset([Block("fine", runs, balanced=True)], room, pad=0, top=0)
    lines = ("".join(run.text for run in line.runs) for line in setting.paragraphs[0].lines)
    long = max(width(line, face.size) for line in lines) + 1
    setting = typeset([Block("fine", runs, balanced=True)], long, pad=0, top=0)
    for area in beside(dot, long, setting.height):
        is_left = area.right < dot.x
        words = Words(area.left, area.top, flush_right(setting) if is_left else setting)
        start, end = (area.right + 1, dot.area.left - 1) if is_left else (dot.area.right + 1, area.left - 1)
        leads = end - start > CLOSE
        yield area, (words, Stroke(start, dot.y, end, dot.y)) if leads else (words,)
