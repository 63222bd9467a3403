"""How much of its text a map accounts for, in sentences."""

from collections.abc import Iterator, Sequence
from typing import Literal

from argmap.texts.coverage import Coverage, SectionCoverage, Stretch
from argmap.wording.lookup import Wording

State = Literal["entered", "empty", "unmapped"]
"""Whether something stands on a section, nothing does, or nothing is meant to."""


def state(section: SectionCoverage) -> State:
    """Return the state of a section."""
    if not section.mapped:
        return "unmapped"
    return "entered" if section.entries else "empty"


def told(say: Wording, section: SectionCoverage) -> str:
    """Return what a section holds, as an enumeration."""
    words = [say.counted(section.words, "word")] if section.words is not None else []
    return ", ".join([*words, *_HELD[state(section)](say, section)])


def _entered(say: Wording, section: SectionCoverage) -> Iterator[str]:
    nouns = (
        ("accusations", "charge"), ("rebuttals", "answer"), ("grounds", "ground"),
        ("evidence", "piece"), ("caveats", "caveat"), ("quotations", "quotation"),
    )  # fmt: skip
    for key, noun in nouns:
        if number := getattr(section, key):
            yield say.counted(number, noun)
    if section.share:
        yield say("coverage.quoted", share=say.percent(section.share))


def _unmapped(say: Wording, section: SectionCoverage) -> list[str]:
    return [say("coverage.unmapped-for", reason=section.reason)]


def _empty(say: Wording, _section: SectionCoverage) -> list[str]:
    return [say("covered.empty")]


_HELD = {"entered": _entered, "empty": _empty, "unmapped": _unmapped}


def figures(say: Wording, found: Coverage) -> str:
    """Return the totals in sentences."""
    return " ".join(_sentences(say, found))


def _sentences(say: Wording, found: Coverage) -> Iterator[str]:
    mapped, quoted = found.total("words", mapped=True), found.total("quoted", mapped=True)
    yield _extent(say, found, mapped)
    if mapped and quoted is not None:
        quotations = say.counted(found.total("quotations") or 0, "quotation")
        share = say.percent(quoted / mapped, 1)
        yield say("coverage.quotations", quotations=quotations, words=say.grouped(quoted), share=share)
    empty = sum(state(section) == "empty" for section in found.sections)
    sections = say.counted(empty, "section")
    yield say("coverage.some-empty", sections=sections) if empty else say("coverage.none-empty")


def _extent(say: Wording, found: Coverage, mapped: int | None) -> str:
    """Return how many sections there are, how long they are, and how many of them are not mapped."""
    sections, total = say.counted(len(found.sections), "section"), found.total("words")
    left = sum(not section.mapped for section in found.sections)
    suffix = "-left" if left else ""
    if total is None or mapped is None:
        return say(f"coverage.sections{suffix}", sections=sections, left=left)
    words, unmapped = say.grouped(total), say.grouped(total - mapped)
    return say(f"coverage.words{suffix}", sections=sections, words=words, left=left, unmapped=unmapped)


def stretches(say: Wording, found: Sequence[Stretch]) -> str:
    """Return from where to where stretches go, and how long they are."""
    told = ((_sections(say, item), say.grouped(item.words)) for item in found)
    return "; ".join(say("coverage.stretch", sections=sections, words=words) for sections, words in told)


def _sections(say: Wording, item: Stretch) -> str:
    if item.first == item.last:
        return item.first
    return say("coverage.from-to", first=item.first, last=item.last)
