"""Work that grows with its input, and no faster: function calls are counted, since a time says little."""

import gc
from collections.abc import Callable
from cProfile import Profile
from pathlib import Path

import pytest

from argmap.checking.checker import Checker
from argmap.checking.results import CheckResult
from argmap.checking.settings import Settings, TextPath
from argmap.plain.span import SourceText
from argmap.reporters import REPORTERS, Style
from argmap.texts import lookup

HEAD = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
"""
TOPIC = "topics: {light: The light}\naccusations:\n"
Input = tuple[str, str]
"""A claim file, and the text that it maps."""


def charge(number: int, more: str = "", *, claim: str = "", topic: str = "light") -> str:
    claim = claim or f"Claim {number} of the council."
    return (
        f"  charge-{number}:\n    title: Charge {number}\n    claim: {claim}\n    topic: {topic}\n"
        f"    unanswered: The plea passes over it.\n{more}"
    )


def charges(size: int, more: str = "", **words: str) -> str:
    """Return a file with so many charges, in which `#` stands for the number of each."""
    return (
        HEAD
        + TOPIC
        + "".join(charge(number, more, **words).replace("#", str(number)) for number in range(size))
    )


def with_sources(size: int, words: str) -> str:
    """Return a file with so many sources; `#` stands for the number of each, `@` for the next one."""
    rows = (f"  s#: {{kind: record, title: Book #, {words}}}\n" for _ in range(size))
    numbered = (
        row.replace("#", str(number)).replace("@", str(number + 1)) for number, row in enumerate(rows)
    )
    people = "people: {reed: {name: Anne Reed}}\n"
    return HEAD + people + "sources:\n" + "".join(numbered) + TOPIC + charge(0)


def mapped(size: int, starts: str, text: str, quotes: str = "") -> Input:
    """Return a file that maps so many sections, with a charge in each; `#` stands for the number."""
    numbers = [*map(str, range(size))]
    sections = "".join(
        f"      s{number}: {{title: S, starts: {starts}}}\n".replace("#", number) for number in numbers
    )
    source = (
        f"text: plea\nsources:\n  plea:\n    kind: letter\n    title: The plea\n    sections:\n{sections}"
    )
    entries = "".join(charge(int(number), quotes.replace("#", number)) for number in numbers)
    return HEAD + source + TOPIC + entries, "\n\n".join(text.replace("#", number) for number in numbers)


INPUTS: dict[str, Callable[[int], Input]] = {
    "unknown keys": lambda size: (charges(1, "".join(f"    key{number}: x\n" for number in range(size))), ""),
    "unknown topics": lambda size: (
        charges(size).replace("light: The light", ", ".join(f"t{number}: T" for number in range(size))), ""
    ),
    "like claims": lambda size: (charges(size, claim="On watch # the keeper let the light go out."), ""),
    "one identifier": lambda size: (HEAD + TOPIC + charge(0) * size, ""),
    "comments that silence nothing": lambda size: (
        HEAD + "# argmap: ignore[AM102] not yet\n" * size + TOPIC + charge(0), ""
    ),
    "rules in one comment": lambda size: (
        HEAD + f"# argmap: ignore[{', '.join(['AM102'] * size)}] not yet\n" + TOPIC + charge(0), ""
    ),
    "sections with like first words": lambda size: mapped(
        size, "As to point #", "As to point # he is silent."
    ),
    "sections with the same first words": lambda size: mapped(size, "As to", "As to point # he is silent."),
    "sections in reverse order": lambda size: (
        mapped(size, "As to #", "As to #")[0],
        "\n\n".join(f"As to {number} he is silent." for number in reversed(range(size))),
    ),
    "quotations with a word in common": lambda size: mapped(
        size, "Part#.", "Part#. The oil of watch # was burnt.", "    at: s#\n    quote: oil of watch #\n"
    ),
    "quotations that stand elsewhere": lambda size: mapped(
        size, "Part#.", "Part#. The oil of watch # was burnt.", "    at: s0\n    quote: oil of watch #\n"
    ),
    "quotations that are not there": lambda size: mapped(
        size, "Part#.", "Part#. The oil of watch # was burnt.", "    at: s#\n    quote: oil of the hut #\n"
    ),
    "sources in a chain": lambda size: (with_sources(size, "via: s@, date: 1871"), ""),
    "namesakes": lambda size: (with_sources(size, "author: [Ada# Reef, A# Reef]"), ""),
    "unknown persons": lambda size: (with_sources(size, "author: reef-#, recipient: kerr-#"), ""),
    "what nobody is called under see": lambda size: (with_sources(size, "see: [charge-#, nothing-#]"), ""),
    "ids of before": lambda size: (with_sources(size, "formerly: [old-#, older-#, s@]"), ""),
    "a text without a space": lambda size: (  # each character of which is looked at like a word
        mapped(size // 2, "灯火#不明", "", "    at: s#\n    quote: 火#不\n")[0],
        "".join(f"灯火{number}不明。" for number in range(size // 2)),
    ),
}  # fmt: skip


def calls(work: Callable[[], object]) -> int:
    """Count the functions that some work calls, those of the interpreter among them."""
    profile = Profile(subcalls=False)
    gc.disable()
    try:
        profile.runcall(work)
    finally:
        gc.enable()
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("name", [*INPUTS])
def test_thrice_the_input_is_thrice_the_work(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "_MUCH", 0)  # as in a text so long that all is looked for together
    place = tmp_path / "plea.txt"

    def checked(size: int) -> None:
        claims, text = INPUTS[name](size)
        place.write_text(text, encoding="utf-8")
        settings = Settings(texts={"plea": TextPath(place)} if text else {})
        result = CheckResult((Checker(settings).check(SourceText("claims.yaml", claims)),))
        list(REPORTERS["json"](result, Style()))

    checked(30)  # what is made once for all is made now
    once, thrice = (calls(lambda size=size: checked(size)) for size in (250, 750))  # type: ignore[misc]
    assert thrice < 3.6 * once
