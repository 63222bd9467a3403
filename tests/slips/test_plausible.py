"""What is offered in place of a date or a word that the format does not know, and what is left alone."""

from typing import get_args

import pytest

from argmap.claimfile import load
from argmap.format.models import Genre, Move, Nature, Outcome, Role, SourceKind
from argmap.plain.span import SourceText
from argmap.slips.dates import is_none
from argmap.slips.plausible import dates, languages, licences, word

DATES = [
    ("1871/03/04", "1871-03-04"),
    ("1871-3-4", "1871-03-04"),
    ("1871-24-03", "1871-03-24"),
    ("1923.10", "1923-10"),
    ("March 1871", "1871-03"),
    ("4 March 1871", "1871-03-04"),
    ("Mar. 4th, 1871", "1871-03-04"),
    ("spring 2019", "2019-21"),
    ("c. 1871", "1871~"),
    ("circa March 1871", "1871-03~"),
    ("1869-1871", "1869/1871"),
    ("1872/1871", "1871/1872"),
    ("44 BC", "-0043"),
    ("1 B.C.E.", "0000"),
    ("471", "0471"),
    ("AD 471", "0471"),
    ("1870s", "187X"),
    ("18uu", "18XX"),
    ("04.03.1871", "1871-03-04 1871-04-03"),
    ("4/3/1871", "1871-03-04 1871-04-03"),
    ("24. 3. 1871", "1871-03-24"),
    ("3/24/1871", "1871-03-24"),
    ("3-3-1871", "1871-03-03"),
    ("c. 4.3.1871", "1871-03-04~ 1871-04-03~"),
    ("31.13.1871", ""),
    ("30 February 1871", ""),
    ("1869-71", "1869/1871"),
    ("2021/22", "2021/2022"),
    ("2008/09", "2008/2009 2008-09"),
    ("1871/04", "1871-04"),
    ("14. Mai 2024", "2024-05-14"),
    ("14. März 2024", "2024-03-14"),
    ("7 février 1898", "1898-02-07"),
    ("1er août 1914", "1914-08-01"),
    ("4 de mayo de 1871", "1871-05-04"),
    ("23 октября 1923", "1923-10-23"),
    ("Herbst 1923", "1923-23"),
    ("vers 2020", "2020~"),
    ("um 2024", "2024~"),
    ("~2010", "2010~"),
    ("before 2010", "../2010"),
    ("avant mars 2020", "../2020-03"),
    ("nach 1871", "1871/.."),
    ("2021-0X", "2021-XX"),
    ("[2016..2019]", "2016/2019"),
    ("1920er", "192X"),
    ("the year of the storm", ""),
    ("٣٤٥", ""),
    ("", ""),
]


@pytest.mark.parametrize(("written", "meant"), DATES)
def test_dates(written: str, meant: str) -> None:
    assert " ".join(dates(written)) == meant


@pytest.mark.parametrize("written", ["n.d.", "s. d.", "o. J.", "undated", "unbekannt", "?"])
def test_no_date(written: str) -> None:
    assert is_none(written)
    assert dates(written) == ()


@pytest.mark.parametrize("written", ["1871", "note", "d", "s", "the year of the storm"])
def test_what_is_said_of_a_date(written: str) -> None:
    assert not is_none(written)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("English", "en"), ("русский", "ru"), ("en_GB.UTF-8", "en-GB"), ("Klingonese", ""), ("", "")],
)
def test_languages(written: str, meant: str) -> None:
    assert " ".join(languages(written)) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("CC BY 4.0", "CC-BY-4.0"),
        ("CC BY-SA  4.0", "CC-BY-SA-4.0"),
        ("MIT License", "MIT"),
        ("Apache 2.0", "Apache-2.0"),
        ("CC BY", ""),
        ("public domain", ""),
        ("", ""),
    ],
)
def test_licences(written: str, meant: str) -> None:
    assert " ".join(licences(written)) == meant


KINDS, ROLES, MOVES, OUTCOMES, GENRES, NATURES = map(
    get_args, (SourceKind, Role, Move, Outcome, Genre, Nature)
)


@pytest.mark.parametrize(
    ("written", "options", "meant"),
    [
        ("denail", ["denial", "context"], "denial"),
        ("Denial", ["denial", "context"], "denial"),
        ("deny", ["denial", "context"], "denial"),
        ("documents", ["document", "data"], "document"),
        ("logbook", ["book", "record"], None),
        ("record", ["own-record", "public-record"], None),
        ("no", ["true", "false"], "false"),
        ("vote", KINDS, None),
        ("notice", KINDS, None),
        ("state", KINDS, None),
        ("treatise", KINDS, None),
        ("review", KINDS, None),
        ("notes", KINDS, "note"),
        ("Letters", KINDS, "letter"),
        ("repot", KINDS, "report"),
        ("tesitmoney", KINDS, "testimony"),
        ("webpage", KINDS, "web-page"),
        ("judgement", KINDS, "judgment"),
        ("accused", ROLES, "respondent"),
        ("acuser", ROLES, "accuser"),
        ("claimant", ROLES, "accuser"),
        ("defender", ROLES, None),
        ("contest", MOVES, "denial"),
        ("irrelevance", MOVES, "objection"),
        ("literature", NATURES, "document"),
        ("measurement", NATURES, "data"),
        ("data", KINDS, "dataset"),
        ("contxt", MOVES, "context"),
        ("counter charge", MOVES, "counter-charge"),
        ("justificaton", MOVES, "justification"),
        ("nonsense", ["true", "false"], None),
        ("True", ["true", "false"], "true"),
        ("true", OUTCOMES, "upheld"),
        ("False", OUTCOMES, "rejected"),
        ("unproven", OUTCOMES, "open"),
        ("misleading", OUTCOMES, None),
        ("fact-checker", ROLES, "judge"),
        ("speaker", ROLES, "accuser"),
        ("admission", MOVES, "concession"),
        ("contradiction", MOVES, "inconsistency"),
        ("manuscript", KINDS, "article"),
        ("peer-review", GENRES, "review"),
        ("trial", GENRES, "pleading"),
        ("withdrawn", MOVES, "concession"),
        ("memory", KINDS, "recollection"),
        ("Not guilty", OUTCOMES, "rejected"),
        ("half true", OUTCOMES, "partly-upheld"),
        ("mostly false", OUTCOMES, None),
    ],
)
def test_words(written: str, options: tuple[str, ...], meant: str | None) -> None:
    assert word(written, options) == meant


BRACKETS = """\
argmap: 1
title: The harbour light
parties: {council: {name: The council, role: accuser}}
topics: {light: The light}
accusations:
  light-was-out: {title: The light was out, claim: It was out., topic: light, unanswered: So it is.}
"""


@pytest.mark.parametrize(
    ("old", "new", "place", "code", "remedy"),
    [
        (
            "claim: It was out.",
            "claim: Out: it was",
            (6, 55),
            "AM001",
            "put a text that holds a colon in quotes, or a comma before the next key",
        ),
        (
            "claim: It was out.",
            "claim: It was out, they say.",
            (6, 64),
            "AM021",
            "a comma ends a text in brackets: put the text that this belongs to in quotes",
        ),
        ("topic: light", "topic:light", (6, 65), "AM021", "put a space behind the colon"),
    ],
)
def test_slips_in_brackets(old: str, new: str, place: tuple[int, int], code: str, remedy: str) -> None:
    [item] = load(SourceText("claims.yaml", BRACKETS.replace(old, new))).diagnostics
    assert ((*item.span.start,), item.code, item.help) == (place, code, remedy)
