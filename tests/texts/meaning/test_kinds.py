"""Kinds of cuts that turn a meaning, in every language with word lists, and near traps that are fair.

``kinds/`` has a file for each language: "-" begins a passage whose quotation, in braces, must be asked about,
"+" one whose quotation must be left alone. Two pairs of braces are the ends of an elision. A name in brackets
before a passage is of the party whose charge the quotation is, by which the text calls it too; "[]" is before
the charge of a party whose name the text does not have.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from argmap.texts.meaning import Guard
from argmap.texts.quotations import locate, parse
from argmap.texts.text import Text
from argmap.texts.verification import Distortion

FILES = sorted((Path(__file__).parent / "kinds").glob("*.txt"))
QUOTED = re.compile(r"\{([^}]*)\}")
PARTY = re.compile(r"\[(\w*)\] ")
AROUND = {
    "de": ("Das Hafenamt öffnete im März.", " Dann wechselte die Wache."),
    "en": ("The harbour office opened in March.", " Then the watch changed."),
    "fr": ("Le bureau du port ouvrit en mars.", " Puis la garde changea."),
    "ru": ("Контора порта открылась в марте.", " Потом сменилась вахта."),
}


class Case(NamedTuple):
    """A passage with what is quoted of it in braces."""

    language: str
    kind: str
    fair: bool
    passage: str


def read() -> Iterator[Case]:
    """Yield the cases of all files; a passage goes on in lines without a sign."""
    for file in FILES:
        for section in re.split(r"^# ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            kind, _, lines = section.partition("\n")
            for entry in re.split(r"^(?=[-+] )", lines, flags=re.MULTILINE):
                if entry.strip():
                    yield Case(file.stem, kind, entry.startswith("+"), entry[2:].strip())


CASES = list(read())


def asked(case: Case) -> list[Distortion]:
    before, after = AROUND[case.language]
    party = PARTY.match(case.passage)
    passage = QUOTED.sub(r"\1", PARTY.sub("", case.passage, count=1))
    called = f"\n\n{party[1]}." if party and party[1] else ""
    text = Text.of(f"{before}\n\n{passage}{after}{called}")
    quotation = parse(" … ".join(QUOTED.findall(case.passage)))
    found = locate(quotation.parts, text, 0, len(text.normal))
    assert found, "the case is not in its passage"
    guard = Guard.of(case.language, text)
    doubts = guard.doubts(
        quotation,
        found[0],
        attributed=False,
        accusing=party is not None,
        speakers=[party[1].casefold()] if party and party[1] else (),
    )
    return [doubt.kind for doubt in doubts]


def sorts(fair: bool) -> list[tuple[str, str]]:
    """Return the languages and kinds that have such cases."""
    return list(dict.fromkeys((case.language, case.kind) for case in CASES if case.fair == fair))


@pytest.mark.parametrize(("language", "kind"), sorts(fair=False))
def test_asks_about(language: str, kind: str) -> None:
    passed = [case.passage for case in CASES if case[:3] == (language, kind, False) and not asked(case)]
    assert passed == []


@pytest.mark.parametrize(("language", "kind"), sorts(fair=True))
def test_leaves_alone(language: str, kind: str) -> None:
    doubted = {case.passage: asked(case) for case in CASES if case[:3] == (language, kind, True)}
    assert {passage: doubts for passage, doubts in doubted.items() if doubts} == {}


@pytest.mark.parametrize("language", sorted(AROUND))
def test_each_language_has_its_kinds_and_its_traps(language: str) -> None:
    of = [case for case in CASES if case.language == language]
    assert sum(not case.fair for case in of) >= 50
    assert sum(case.fair for case in of) >= 15
