"""A site in the language of its map: fixed words, dates and quotation marks."""

import json
import re
from typing import Any

import pytest
from lxml import etree

from argmap.api import load
from argmap.pages import site
from tests.drawing.test_languages import content, latin, table
from tests.pages.sites import Files, page, pages

_NAMES = re.compile(r"\S+\.(?:html|csv|json)|CSL|JSON|CSV")
"""Files and formats, which are called the same in every language."""

Spoken = tuple[str, Files]


@pytest.fixture(scope="module", params=["de", "fr", "ru"])
def spoken(request: pytest.FixtureRequest) -> Spoken:
    map_ = load(text=json.dumps(content(request.param)))
    return request.param, site(map_)


def shown(tree: Any) -> str:
    """Return what a page says, aloud as well, but for what it says in no language: identifiers and data."""
    said = tree.xpath("//text()[not(ancestor::bdi or ancestor::code or ancestor::pre or parent::style)]")
    said += tree.xpath("//@aria-label | //@title | //@alt | //@placeholder | //@data-found | //@data-shown")
    said += tree.xpath("//@data-none | //@data-all | //@data-copy | //@data-sizes")
    return _NAMES.sub(" ", " ".join(said))


def test_no_english_word_is_on_a_page_of_another_language(spoken: Spoken) -> None:
    language, files = spoken
    english = table("en") - table(language)
    told = {name: latin(shown(tree)) for name, tree in pages(files)}
    assert {name: words & english for name, words in told.items() if words & english} == {}
    assert len(set.union(*told.values()) & table(language)) > 300


def test_every_page_says_its_language_and_quotes_as_it_does(spoken: Spoken) -> None:
    language, files = spoken
    assert {tree.get("lang") for _, tree in pages(files)} == {language}
    quoted = {"de": "„жжж“", "fr": "« жжж »", "ru": "«жжж»"}[language]
    marks = page(files, "accusations/a.html").xpath("//q//text()")
    assert quoted in [
        mark.replace("\u202f", " ").replace("\u00a0", " ").replace("\u2060", "") for mark in marks
    ]


_SAID = "//*[local-name() = 'text' or local-name() = 'title' or local-name() = 'desc']//text()"


def test_another_language_is_that_of_the_fixed_words_alone() -> None:
    files = site(load(text=json.dumps(content("en"))), language="de")
    english = table("en") - table("de")
    told = {name: latin(shown(tree)) for name, tree in pages(files)}
    drawn = {name: etree.fromstring(files[name]) for name in files if name.startswith("maps/")}
    told |= {name: latin(" ".join(root.xpath(_SAID))) for name, root in drawn.items()}
    assert len(drawn) > 3
    assert {name: words & english for name, words in told.items() if words & english} == {}
    assert "“жжж”" in page(files, "accusations/a.html").xpath("//q//text()")
