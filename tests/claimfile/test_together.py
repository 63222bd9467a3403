"""One finding never hides another: faults are put into one file alone, in pairs and all at once."""

import random
import re

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.span import SourceText

WHOLE = """argmap: 1
title: The harbour light
language: en
license: CC-BY-4.0
curators: [Ann Quay]
text: plea
parties:
  council: {name: The harbour council, role: accuser, members: [Anne Reed]}
  keeper:
    name: The keeper
    role: respondent
  clerk: {name: The clerk, role: editor}
sources:
  plea:
    kind: pleading
    title: The plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: The first bell}
      yard: {title: The yard, starts: In the yard, mapped: false, reason: no charge in it}
  oil-book:
    kind: record
    title: The oil book
    date: 1871-03-04
  pier-book:
    kind: record
    title: The pier book
    date: 1871-03-05
topics:
  light: {title: The light}
  bells: The bells
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: oil
    grounds:
      no-lamp: {claim: Two pilots saw no lamp., at: oil}
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The keeper drew oil at dusk and again at midnight.
        move: denial
        against: no-lamp
        at: oil
        evidence:
          - source: oil-book
            shows: Two pints were drawn that night.
            nature: document
            caveat: {by: clerk, at: oil, says: One page is torn.}
  bells-were-silent:
    title: The bells were silent
    claim: The council says that no bell was rung.
    topic: bells
    at: bells
    rebuttals:
      bell-was-rung:
        title: The bell was rung
        claim: The keeper rang the bell until dawn.
        move: denial
        at: bells
        evidence:
          - source: pier-book
            shows: The pilots heard a bell.
            nature: document
"""

FAULTS = {
    "unknown key": ("    name: The keeper\n", "    name: The keeper\n    rank: first\n", "AM021"),
    "missing key": ("    title: The oil book\n", "", "AM022"),
    "wrong type": ("  light: {title: The light}\n", "  light: [The light]\n", "AM020"),
    "empty value": ("    claim: The council says that no bell was rung.\n", "    claim:\n", "AM023"),
    "null": ("curators: [Ann Quay]", "curators: [~]", "AM023"),
    "empty list": ("members: [Anne Reed]", "members: []", "AM023"),
    "unknown word": ("move: denial\n        against", "move: denyal\n        against", "AM024"),
    "version": ("1\ntitle: The harbour light\n", "2\ntitle: The harbour light\n", "AM025"),
    "malformed id": ("      bell-was-rung:\n", "      Bell-was-rung:\n", "AM026"),
    "date": ("    date: 1871-03-05\n", "    date: 1871-02-30\n", "AM027"),
    "language": ("language: en\n", "language: English\n", "AM028"),
    "licence": ("license: CC-BY-4.0\n", "license: CC BY\n", "AM029"),
    "reason": ("mapped: false, reason: no charge in it", "mapped: false", "AM022"),
    "anchor": ("document\n            caveat", "&n document\n            caveat", "AM008"),
    "alias": ("    title: The pier book\n", "    title: *n\n", "AM008"),
    "merge key": ("  clerk: {name", "  clerk: {<<: {}, name", "AM008"),
    "tag": ("    title: The light was out\n", "    title: !!str The light was out\n", "AM009"),
    "duplicate key": ("    topic: light\n", "    topic: light\n    topic: light\n", "AM007"),
    "complex key": ("  bells: The bells\n", "  bells: The bells\n  [a]: b\n", "AM012"),
    "escape": ("Two pints were drawn that night.", '"Two pints\\0 were drawn that night."', "AM003"),
    "character": ("says: One page is torn.", "says: One page\x07 is torn.", "AM003"),
    "cut": ("rang the bell until dawn.", "rang bell #2 until dawn.", "AM006"),
    "joiner": ("title: The yard", "title: The\u200b yard", "AM005"),
    "bidi": ("title: Oil was burnt", "title: Oil \u202ewas burnt", "AM004"),
    "unknown topic": ("    topic: bells\n", "    topic: bell\n", "AM102"),
    "unknown section": ("        at: bells\n", "        at: bell\n", "AM102"),
    "unknown ground": ("        against: no-lamp\n", "        against: no-lamps\n", "AM105"),
    "unknown source": ("          - source: pier-book\n", "          - source: pier-books\n", "AM102"),
    "unknown party": ("caveat: {by: clerk", "caveat: {by: clerks", "AM102"),
    "directive": ("argmap: ", "%YAML 1.1\n---\nargmap: ", "AM010"),
    "second document": (
        "a bell.\n            nature: document\n",
        "a bell.\n            nature: document\n---\na: b\n",
        "AM011",
    ),
}  # fmt: skip
"""What is right, what is wrong, and the finding that is due."""


def faulty(*names: str) -> str:
    text = WHOLE
    for name in names:
        right, wrong, _ = FAULTS[name]
        assert text.count(right) == 1, name
        text = text.replace(right, wrong)
    return text


def told(text: str) -> list[Diagnostic]:
    settings = Settings(ignore=("text-missing",))
    return list(Checker(settings).check(SourceText("claims.yaml", text)).diagnostics)


def codes(*names: str) -> list[str]:
    return sorted(item.code for item in told(faulty(*names)))


def test_the_whole_file_is_clean() -> None:
    assert codes() == []


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_one_finding(name: str) -> None:
    assert codes(name) == [FAULTS[name][2]]


@pytest.mark.parametrize(("place", "name"), [*enumerate([*FAULTS][:-1], 1)])
def test_no_fault_hides_another(place: int, name: str) -> None:
    for other in [*FAULTS][place:]:
        assert codes(name, other) == sorted([FAULTS[name][2], FAULTS[other][2]]), other


def test_all_faults_are_told_at_once() -> None:
    assert codes(*FAULTS) == sorted(code for *_, code in FAULTS.values())


def test_findings_are_in_the_order_of_the_text() -> None:
    spans = [item.span for item in told(faulty(*FAULTS))]
    assert spans == sorted(spans)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_parts_changes_nothing(seed: int) -> None:
    text = faulty(*(name for name in FAULTS if name not in ("directive", "second document")))
    parts = re.findall(r"^\w.*\n(?:[ \t].*\n)*", text, re.MULTILINE)
    assert "".join(parts) == text
    random.Random(seed).shuffle(parts)
    assert messages("".join(parts)) == messages(text)


def messages(text: str) -> list[tuple[str, str]]:
    return sorted((item.code, item.message) for item in told(text))
