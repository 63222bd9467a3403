"""What a site says of itself, and its glossary."""

import re

import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.checking.settings import Settings
from argmap.format.models import Move, Nature
from argmap.pages import addresses, site
from tests.pages.sites import DRAWING, Files, bare, page, plain, said, words


def test_what_was_verified_is_told_in_figures(light: Files) -> None:
    told = words(page(light, addresses.ABOUT))
    assert (
        bare("5 of 5 quotations verified: found word for word in the text when these pages were made.")
        in told
    )
    assert bare("5 quotations found") not in told  # where all are verified alike, once is enough
    assert "Notverifiedare" not in told


@pytest.mark.parametrize(
    ("licence", "there"),
    [
        ("CC-BY-4.0", ["https://spdx.org/licenses/CC-BY-4.0.html"]), ("other", []),
        ("MIT OR Apache-2.0", []), ("LicenseRef-ours", []),
    ],
)  # fmt: skip
def test_a_licence_leads_to_its_text_where_it_is_one(licence: str, there: list[str]) -> None:
    text = f"argmap: 1\ntitle: T\nlicense: {licence}\nparties: {{a: {{name: A, role: accuser}}}}\n"
    text += "topics: {t: T}\n"
    text += "accusations: {c: {title: C, claim: C., topic: t, unanswered: No.}}\n"
    tree = page(site(load(text=text), maps=False), addresses.ABOUT)
    (told,) = tree.xpath("//section[@id='_makers']//dt[.='Licence']/following-sibling::dd[1]")
    assert (told.text_content(), told.xpath(".//@href")) == (licence, there)


def test_what_was_not_verified_is_listed() -> None:
    files = site(load(DRAWING / "lighthouse.yaml", settings=Settings()), maps=False)
    tree = page(files, addresses.ABOUT)
    assert bare("0 of 5 quotations verified") in words(tree)
    unverified = tree.xpath("//p[starts-with(., 'Not verified are')]/following-sibling::ul[1]//a/@href")
    assert unverified[0] == "accusations/lamp-dark.html#lamp-dark._q1"
    assert len(unverified) == 5


def test_it_says_who_made_it_how_to_cite_it_and_where_the_data_are(light: Files, letter: Files) -> None:
    tree = page(light, addresses.ABOUT)
    (cite,) = tree.xpath("//*[@id='_cite']")
    cited = " ".join("".join(cite.itertext()).split())
    assert re.search(
        r"The quarrel over the Skerry light, A\. Curator and Zoë Ångström, "
        r"version [0-9a-f]{12}, page index\.html",
        cited,
    )
    (data,) = tree.xpath("//*[@id='_data']")
    assert all(name in light for name in data.xpath(".//dt/a/@href"))
    assert "CC-BY-4.0" in words(page(letter, addresses.ABOUT))


def test_the_glossary_has_each_term_and_each_fixed_word(letter_map: Map, letter: Files) -> None:
    tree = page(letter, addresses.GLOSSARY)
    told = words(tree)
    terms = plain(letter_map)["terms"]
    assert all(bare(term) in told for term in terms)
    meanings = [value if isinstance(value, str) else value["description"] for value in terms.values()]  # type: ignore[index]
    assert all(bare(text) in told for text in meanings)
    for family, number in (("move", len(Move.__args__)), ("nature", len(Nature.__args__))):  # type: ignore[attr-defined]
        rows = tree.xpath(f"//section[@aria-labelledby='_{family}']//dt")
        assert len(rows) == number
        assert all(row.xpath("./svg/use[starts-with(@href, '#_sign-')]") for row in rows)


def test_a_term_leads_to_where_it_is_found(letter: Files) -> None:
    (term,) = page(letter, addresses.GLOSSARY).xpath("//dt[.='Georgian affair']/a")
    assert term.get("href") == "index.html?q=Georgian%20affair"
    (printed,) = page(letter, addresses.PRINT).xpath("//dt[.='Georgian affair']")
    assert printed.xpath(".//a") == []


@pytest.mark.parametrize(
    ("language", "heading", "move"),
    [("de", "Glossar", "Bestreitung"), ("fr", "Glossaire", "démenti"), ("ru", "Словарь", "опровержение")],
)
def test_they_speak_the_language_that_is_asked_for(
    light_map: Map, language: str, heading: str, move: str
) -> None:
    files = site(light_map, maps=False, language=language)
    tree = page(files, addresses.GLOSSARY)
    assert tree.xpath("//h1/text()") == [heading]
    assert move in words(tree)
    assert tree.get("lang") == language


def test_all_that_the_map_says_of_itself_is_told(letter_map: Map, letter: Files) -> None:
    told = words(page(letter, addresses.ABOUT))
    own = {key: value for key, value in plain(letter_map).items() if key in ("title", "summary")}
    assert [text for text in said(own) if bare(text) not in told] == []


def test_colours_are_told_beside_themselves_and_natures_have_theirs(light: Files) -> None:
    told = page(light, addresses.ABOUT).xpath("//ul[@class='colours']/li")
    names = ["of-charge", "of-answer", "of-evidence", "of-opponent"]
    assert [item.xpath("string(span/@class)") for item in told] == [f"bar {name}" for name in names]
    assert [item.text_content().split()[0] for item in told[:3]] == ["Red", "Blue", "Ochre"]
    natures = page(light, addresses.GLOSSARY).xpath("//section[@aria-labelledby='_nature']//dt")
    tones = {item.text_content().strip(): item.xpath("string(svg/@class)") for item in natures}
    assert (tones["opponent’s own"], tones["own record"]) == ("of-opponent", "of-answer")
    assert (tones["document"], tones["event"]) == ("of-evidence", "")
