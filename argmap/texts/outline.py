"""The sections that a text shows by itself: one for each heading, or else for each paragraph."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count, islice
from typing import NamedTuple

from argmap.format.identifiers import slugged
from argmap.format.models import Section
from argmap.loader.characters import raw_faults, suspects
from argmap.plain.errors import InputError
from argmap.texts.kinds import kind_of
from argmap.texts.lookup import look_up
from argmap.texts.normalise import normalise
from argmap.texts.quotations import occurrences
from argmap.texts.text import Text

UNMAPPED = "Not mapped yet"
"""Why a section is not mapped that was only just found."""

_MOST_WORDS = 200
"""What begins like another place for more words than this cannot be told from it."""

_TITLE = 60
_SENTENCE = 40
"""How many characters of a heading, and of the first sentence of a paragraph, make a title."""

_SHORT = 12
"""What ends before so many characters may be an abbreviation."""

_STOP = re.compile(r"(?<=[\w'\")][.!?])['\")]? |[。！？]")
_ID = 32
_HEADING = 70
_ENDED = re.compile(r"[.,;:!?…。，！？：；]['\")\]]*\Z")
_NUMBER = re.compile(r"(?:\w+ )?(?:\d+|[ivxlcdm]+)[.)]", re.IGNORECASE)
_UNTITLED = re.compile(r"[\"“”„‟«»‹›()\[\]{}（）「」『』【】《》〈〉<>]|(?<!\w)'|'(?!\w)")
"""What stands in pairs, of which a title that is cut would have one alone."""

_OUTER = " .,;:!?…-–—_*/|=~#+'’、。，！？：；"
_TRAILING = " .,;:!?…'\"()[]-"


class Outline(NamedTuple):
    """What a text shows of its structure: the heading that it begins with, if any, and its sections."""

    title: str | None
    sections: dict[str, Section]


class _Paragraph(NamedTuple):
    start: int
    end: int


class _Start(NamedTuple):
    """Where a section starts, and what it is called; ``name`` is what its identifier is made of."""

    place: int
    title: str
    name: str


def outline(text: Text) -> Outline:
    """Return the sections of a text, each found by as few of its first words as stand only there.

    Raises ``InputError`` where not even the first one can be told from what follows.
    """
    paragraphs = list(_paragraphs(text))
    found = _marked(text, paragraphs), _lone_lines(text, paragraphs)
    headings = next((item for item in found if item and item != paragraphs[:1]), [])
    starts = list(_by_heading(text, headings) if headings else _by_paragraph(text, paragraphs))
    phrases = _phrases(text, [start.place for start in starts])
    if 0 not in phrases:
        raise InputError(f'"{text.source.name}" has no sections: its first words are repeated, or illegible')
    begins = any(item[:1] == paragraphs[:1] for item in found)
    return Outline(
        _title(text, *paragraphs[0]) if begins else None,
        dict(_sections([start for start in starts if start.place in phrases], phrases)),
    )


def _sections(starts: list[_Start], phrases: dict[int, str]) -> Iterator[tuple[str, Section]]:
    identified = _identifier()
    for number, start in enumerate(starts, 1):
        title = start.title or f"Section {number}"
        id_ = identified(start.name, f"s{number}")
        yield id_, Section(title=title, starts=phrases[start.place], mapped=False, reason=UNMAPPED)


def _identifier() -> Callable[[str, str], str]:
    """Return what makes identifiers, each another, of names or else of what is given in their stead."""
    taken: dict[str, Iterator[int]] = {}

    def identified(name: str, fallback: str) -> str:
        id_ = _shortened(slugged(name)) or fallback
        if id_ not in taken:
            taken[id_] = count(2)
            return id_
        free = next(other for number in taken[id_] if (other := f"{id_}-{number}") not in taken)
        taken[free] = count(2)
        return free

    return identified


def _shortened(id_: str) -> str:
    return id_ if len(id_) <= _ID else id_[: _ID + 1].rpartition("-")[0] or id_[:_ID]


def _paragraphs(text: Text) -> Iterator[_Paragraph]:
    """Yield the paragraphs that hold words; the first one begins where the text does."""
    cuts = sorted({0, *text.breaks, len(text.normal)})
    first = 0
    for end in cuts[1:]:
        word = text.word(first)
        if word < len(text.words) and text.words[word] < end:
            yield _Paragraph(text.words[word], len(text.normal[:end].rstrip()))
        first = end


def _marked(text: Text, paragraphs: list[_Paragraph]) -> list[_Paragraph]:
    """Return the paragraphs that the file marks as headings."""
    spans = kind_of(text.source.text, text.source.name).headings(text.source.text)
    starts = [start for start, _ in spans]

    def is_marked(paragraph: _Paragraph) -> bool:
        place = text.original(paragraph.start, paragraph.start + 1)[0]
        number = bisect_right(starts, place) - 1
        return number >= 0 and place < spans[number][1]

    return [paragraph for paragraph in paragraphs if is_marked(paragraph)] if spans else []


def _lone_lines(text: Text, paragraphs: list[_Paragraph]) -> list[_Paragraph]:
    """Return the lines that look like headings: short, apart, without an end, and with a text below them."""
    lone = [_looks_like_heading(text.normal[slice(*paragraph)]) for paragraph in paragraphs]
    last = next((number for number in range(len(lone) - 1, -1, -1) if not lone[number]), -1)
    return [
        paragraphs[number] for number in range(last) if lone[number] and not (number and lone[number - 1])
    ]


def _looks_like_heading(words: str) -> bool:
    if len(words) > _HEADING or not any(map(str.isalnum, words)):
        return False
    opens = words[0].isdigit() or words[0].isupper() or not (words[0].islower() or words[0] in "'-*[(")
    return opens and (not _ENDED.search(words) or _NUMBER.fullmatch(words) is not None)


def _by_heading(text: Text, headings: list[_Paragraph]) -> Iterator[_Start]:
    """Yield a section for each heading, and one for what stands before the first."""
    first = text.words[0]
    if headings[0].start > first:
        yield _Start(0, "Beginning", "beginning")
    for heading in headings:
        title = _title(text, *heading)
        yield _Start(0 if heading.start == first else heading.start, title, title)


def _by_paragraph(text: Text, paragraphs: list[_Paragraph]) -> Iterator[_Start]:
    for number, (start, end) in enumerate(paragraphs):
        stop = _STOP.search(text.normal, min(start + _SHORT, end), end)
        title = _title(text, start, stop.start() if stop else end, _SENTENCE)
        yield _Start(start if number else 0, title, f"p{number + 1}")


def _title(text: Text, start: int, end: int, most: int = _TITLE) -> str:
    """Return the words between two places, or the first of them, as a title that needs no other half."""
    words = _UNTITLED.sub(" ", text.normal[start : min(end, start + 4 * most)])
    if not _is_legible(words):
        words = "".join(letter for letter in words if letter.isprintable())
    words = " ".join(words.split()).strip(_OUTER)
    if len(words) > most:
        cut = words[: most + 1].rpartition(" ")[0] or words[:most]
        return f"{_capital(cut.rstrip(_OUTER))}…"
    return _capital(words)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:] if words[1:2].islower() or words[1:2] == " " else words


def _phrases(text: Text, places: list[int]) -> dict[int, str]:
    """Return the fewest words from each place on that stand only there; no place that has none."""
    found: dict[int, str] = {}
    for words in range(1, _MOST_WORDS + 1):
        ends = {place: _end(text, place, words) for place in places if place not in found}
        begun = Counter(text.normal[place:end] for place, end in ends.items())
        single = [phrase for phrase, count in begun.items() if count == 1]
        look_up(single, text, len(single) * len(text.normal))
        for place, end in ends.items():
            if begun[text.normal[place:end]] == 1 and (phrase := _only_there(text, place, end)):
                found[place] = phrase
    return found


def _end(text: Text, place: int, words: int) -> int:
    """Return where so many words end, without the marks behind them."""
    number = bisect_left(text.words, place) + words
    end = text.words[number] if number < len(text.words) else len(text.normal)
    bare = text.normal[place:end].rstrip(_TRAILING)
    return place + len(bare) if bare else end


def _only_there(text: Text, place: int, end: int) -> str | None:
    """Return the words between two places as the text writes them, if they stand nowhere else."""
    phrase = text.normal[place:end]
    if not any(map(str.isalpha, phrase)) and end < len(text.normal):
        return None
    if [start for start, _ in islice(occurrences(phrase, text), 2)] != [place]:
        return None
    written = text.written(place, end)
    forms = (written, phrase) if written.isprintable() else (phrase,)
    return next((form for form in forms if _is_legible(form) and normalise(form) == phrase), None)


def _is_legible(words: str) -> bool:
    """Tell whether a claim file may hold some words as they are."""
    return not any(raw_faults(words, suspects(words)))
