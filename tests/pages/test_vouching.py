"""What a site says at the foot of each page of what vouches for its quotations."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from argmap import __version__
from argmap.api import TextPath, load
from argmap.checking.map import Map
from argmap.checking.settings import Settings
from argmap.pages import addresses, site
from argmap.texts.lock import make_lock
from argmap.texts.normalise import VERSION
from tests.pages.sites import Files, page

CLAIMS = """
argmap: 1
title: The ferry
text: [letter, reply]
parties: {town: {name: The town, role: accuser}, ferryman: {name: The ferryman, role: respondent}}
topics: {ferry: The ferry}
sources:
  letter: {kind: letter, title: The letter, sections: {one: {title: One, starts: The ferry}}}
  reply: {kind: letter, title: The reply, sections: {one: {title: One, starts: The river}}}
accusations:
  late:
    title: The ferry was late
    claim: It was late.
    topic: ferry
    quote: [{words: came late every day, at: one}, {words: nobody was told, at: one}]
    rebuttals:
      ice:
        move: denial
        title: There was ice
        claim: It could not go.
        quote: {words: frozen from bank to bank, at: "reply:one"}
"""
LETTER = "The ferry came late every day in March, and nobody was told.\n"
REPLY = "The river was frozen from bank to bank.\n"
OTHER = "The ferry came late every day in March, and the town was told.\n"
NOW = "found word for word in the text when these pages were made"
EARLIER = "found word for word in the text earlier"


def _map(folder: Path, texts: Mapping[str, str]) -> Map:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    settings = Settings(texts={name: TextPath(folder / f"{name}.txt") for name in texts})
    return load(folder / "claims.yaml", settings=settings)


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A folder with a claim file and its lock."""
    (tmp_path / "claims.yaml").write_text(CLAIMS, "utf-8")
    whole = _map(tmp_path, {"letter": LETTER, "reply": REPLY})
    (tmp_path / "claims.lock").write_bytes(make_lock(whole.graph, whole.texts, whole.verification))
    return tmp_path


def _foot(files: Files, name: str) -> str:
    (told,) = page(files, name).xpath("//footer/p[1]")
    return " ".join(told.text.split())


WHOLE = {"letter": LETTER, "reply": REPLY}


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        pytest.param(WHOLE, f"3 of 3 quotations verified: {NOW}.", id="all by the text"),
        pytest.param(
            {}, f"3 of 3 quotations verified: {EARLIER}, and unchanged since.", id="all by the lock"
        ),
        pytest.param(
            {"letter": LETTER},
            f"3 of 3 quotations verified: 2 {NOW}, 1 earlier and unchanged since.",
            id="some by either",
        ),
        pytest.param(
            {"letter": OTHER, "reply": REPLY},
            f"2 of 3 quotations verified: {NOW}. 1 quotation not in the text as quoted here.",
            id="a text that differs",
        ),
    ],
)
def test_each_page_says_what_vouches_for_the_quotations(
    texts: Mapping[str, str], told: str, locked: Path
) -> None:
    files = site(_map(locked, texts), maps=False)
    names = [addresses.INDEX, addresses.accusation("late"), addresses.ABOUT, addresses.PRINT]
    assert {_foot(files, name) for name in names} == {told}


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        pytest.param({}, "0 of 3 quotations verified.", id="all"),
        pytest.param(
            {"letter": LETTER},
            f"2 of 3 quotations verified: {NOW}. 1 quotation not checked.",
            id="those of one text",
        ),
        pytest.param(
            {"letter": OTHER},
            f"1 of 3 quotations verified: {NOW}. 1 quotation not in the text as quoted here. "
            "1 quotation not checked.",
            id="those of one text, while another differs",
        ),
    ],
)
def test_without_a_lock_it_says_which_are_not_verified(
    texts: Mapping[str, str], told: str, tmp_path: Path
) -> None:
    (tmp_path / "claims.yaml").write_text(CLAIMS, "utf-8")
    files = site(_map(tmp_path, texts), maps=False)
    assert _foot(files, addresses.INDEX) == told


def test_a_map_without_quotations_says_that_it_has_none(tmp_path: Path) -> None:
    claims = re.sub(r"^ +quote: .*\n", "", CLAIMS, flags=re.MULTILINE)
    (tmp_path / "claims.yaml").write_text(claims, "utf-8")
    files = site(_map(tmp_path, WHOLE), maps=False)
    names = [addresses.INDEX, addresses.accusation("late"), addresses.ABOUT, addresses.PRINT]
    assert {_foot(files, name) for name in names} == {"No quotations."}
    (verified,) = page(files, addresses.ABOUT).xpath("//section[@id='_verified']")
    assert [told.text for told in verified.xpath("p[1]")] == ["No quotations."]
    assert not verified.xpath("ul")


def test_a_quotation_that_the_lock_does_not_know_is_not_verified(locked: Path) -> None:
    claims = CLAIMS.replace("nobody was told", "the town was told")
    (locked / "claims.yaml").write_text(claims, "utf-8")
    files = site(_map(locked, {}), maps=False)
    assert _foot(files, addresses.INDEX) == (
        f"2 of 3 quotations verified: {EARLIER}, and unchanged since. 1 quotation not checked."
    )
    assert "What is verified was found word for word in this copy earlier" in _account(files)
    listed = _texts(files, addresses.ABOUT, "//p[.='Not verified are:']/following-sibling::ul[1]/li")
    assert listed == ["“the town was told”"]


def test_the_page_on_the_map_tells_each_of_these_with_its_figure(locked: Path) -> None:
    files = site(_map(locked, {"letter": OTHER}), maps=False)
    rows = page(files, addresses.ABOUT).xpath("//section[@id='_verified']/ul[1]/li")
    assert ["".join(row.itertext()) for row in rows] == [
        f"1 quotation {NOW}",
        f"1 quotation {EARLIER} and unchanged since, by the lock",
        "1 quotation not in the text as quoted here",
    ]


AMISS, UNCHECKED = "not in the text as quoted here", "not checked"


def _texts(files: Files, name: str, xpath: str) -> list[str]:
    return [" ".join("".join(one.itertext()).split()) for one in page(files, name).xpath(xpath)]


@pytest.fixture
def differing(tmp_path: Path) -> Files:
    """A site whose only text at hand lacks a quotation, and where nobody looked for another."""
    (tmp_path / "claims.yaml").write_text(CLAIMS, "utf-8")
    return site(_map(tmp_path, {"letter": OTHER}))


def test_the_page_of_a_charge_tells_what_the_text_lacks_from_what_nobody_looked_for(differing: Files) -> None:
    name = addresses.accusation("late")
    leads = _texts(differing, name, "//figure//strong")
    assert leads == [f"{AMISS}:", f"{UNCHECKED}:"]


def test_a_picture_tells_the_same_in_the_same_words(differing: Files) -> None:
    shown = _texts(differing, addresses.accusation("late"), "//*[local-name()='svg']")
    said = " ".join(shown)
    for words in (AMISS, UNCHECKED):
        assert f"1 quotation {words}" in said
    assert f"{AMISS}: “nobody was told”" in said
    assert f"{UNCHECKED}: “frozen from bank to bank”" in said
    assert f"{AMISS}: looked for, and found otherwise" in said
    assert f"{UNCHECKED}: not held against the text" in said


def test_the_board_counts_both_and_can_be_narrowed_to_either(differing: Files) -> None:
    counted = _texts(differing, addresses.INDEX, "//li[@class='line']//p[@class='whose']")
    assert counted[-2:] == [f"1 quotation {AMISS}", f"1 quotation {UNCHECKED}"]
    (line,) = page(differing, addresses.INDEX).xpath("//li[@class='line']")
    assert line.get("data-checked") == "amiss unverified"
    options = _texts(differing, addresses.INDEX, "//select[@data-for='checked']/option[@value!='']")
    assert [told.partition(" (")[0] for told in options] == [
        f"Has quotations {UNCHECKED}",
        f"Has quotations {AMISS}",
    ]


def test_the_table_counts_both(differing: Files) -> None:
    heads = _texts(differing, addresses.TABLE, "//thead//th")
    cells = _texts(differing, addresses.TABLE, "//tbody/tr/*")
    counted = dict(zip(heads, cells, strict=True))
    assert (counted["Not in the text as quoted"], counted["Not checked"]) == ("1", "1")


def test_the_glossary_has_a_word_for_either(differing: Files) -> None:
    said = " ".join(_texts(differing, addresses.GLOSSARY, "//*[@id]"))
    assert f"{AMISS}Looked for, and found otherwise, elsewhere or nowhere" in said
    assert f"{UNCHECKED}Not held against the text" in said


def _account(files: Files) -> str:
    """Return what the page on the map tells of how quotations were verified."""
    (section,) = page(files, addresses.ABOUT).xpath("//section[@id='_verified']")
    return " ".join(section.text_content().split())


def test_the_copy_is_told_by_its_length_and_its_hash_as_the_lock_has_them(locked: Path) -> None:
    heads = json.loads((locked / "claims.lock").read_text("utf-8"))["texts"]
    whole, by_lock = (_account(site(_map(locked, texts), maps=False)) for texts in (WHOLE, {}))
    for head in heads:
        for told in (whole, by_lock):
            assert f"words: {head['words']}; SHA-256 of them, as they are compared: {head['sha256']}" in told
    looked_up = "when these pages were made, the quotations from this text were looked up in it"
    by_checksums = "the lock, a file of checksums of the words found, vouches that neither these words nor"
    assert (whole.count(looked_up), by_lock.count(looked_up)) == (2, 0)
    assert (whole.count(by_checksums), by_lock.count(by_checksums)) == (0, 2)
    assert by_lock.count("found word for word in this copy earlier") == 2


def test_of_a_copy_that_differs_from_the_lock_its_own_hash_is_told(locked: Path) -> None:
    heads = json.loads((locked / "claims.lock").read_text("utf-8"))["texts"]
    told = _account(site(_map(locked, {"letter": OTHER, "reply": REPLY}), maps=False))
    assert [head["id"] for head in heads if head["sha256"] in told] == ["reply"]


def test_without_copy_or_record_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text(CLAIMS, "utf-8")
    told = _account(site(_map(tmp_path, {}), maps=False))
    assert told.count("no copy, and no lock that could vouch in its stead") == 2
    assert "word for word" not in told.partition("At hand")[0]
    assert "SHA-256" not in told


def test_a_lock_of_other_rules_vouches_for_nothing(locked: Path) -> None:
    lock = (locked / "claims.lock").read_text("utf-8")
    other = lock.replace(f'"normalisation": {VERSION}', '"normalisation": 1')
    (locked / "claims.lock").write_text(other, "utf-8")
    files = site(_map(locked, {}), maps=False)
    assert _foot(files, addresses.INDEX) == "0 of 3 quotations verified."
    assert _account(files).count("no copy, and no lock that could vouch in its stead") == 2


@pytest.mark.parametrize(
    ("language", "foot", "lock"),
    [
        ("de", "3 Zitate, davon 3 geprüft: früher Wort für Wort im Text gefunden", "mit Prüfsummen der"),
        ("fr", "3 sur 3 citations vérifiées : trouvées mot pour mot dans le", "sommes de contrôle des"),
        ("ru", "3 цитаты, из них проверено 3: найдено в тексте слово в слово", "с контрольными суммами"),
    ],
)
def test_it_is_told_as_plainly_in_other_languages(language: str, foot: str, lock: str, locked: Path) -> None:
    files = site(_map(locked, {}), maps=False, language=language)
    assert _foot(files, addresses.INDEX).replace("\u00a0", " ").startswith(foot)
    assert _account(files).count(lock) == 2


def test_it_says_what_compares_who_answers_for_it_and_how_to_repeat_it(locked: Path, letter: Files) -> None:
    told = _account(site(_map(locked, {}), maps=False))
    assert f"argmap {__version__}, by the rules of its normalisation no. {VERSION}." in told
    assert "and who answers for the map, it does not say." in told
    assert "argmap check claims.yaml --text letter=FILE --text reply=FILE" in told
    told = _account(letter)
    seen = page(letter, addresses.ABOUT).xpath("//dt[.='Seen on']/following-sibling::dd[1]/text()")
    assert seen == ["29 November 2026"]
    assert "the map does not say. It is published under the responsibility of the argmap" in told


def test_every_page_leads_to_that(locked: Path) -> None:
    files = site(_map(locked, {}), maps=False)
    for name, way in ((addresses.INDEX, ""), (addresses.accusation("late"), "../")):
        (link,) = page(files, name).xpath("//footer/p[1]/a")
        assert (link.text, link.get("href")) == ("How, and against which copy", f"{way}about.html#_verified")
