"""The document that holds everything: its numbers, its notes and the ways between them."""

from collections import Counter

import pytest

from argmap.checking.map import Map
from argmap.pages import addresses, assets
from tests.pages.sites import Files, bare, page, plain, said, words


@pytest.mark.parametrize("which", ["light", "letter"])
def test_every_text_of_the_map_is_in_it(which: str, request: pytest.FixtureRequest) -> None:
    files: Files = request.getfixturevalue(which)
    map_: Map = request.getfixturevalue(f"{which}_map")
    told = words(page(files, addresses.PRINT))
    assert [text for text in said(plain(map_)) if bare(text) not in told] == []


@pytest.mark.parametrize("which", ["light", "letter"])
def test_its_links_stay_within_it(which: str, request: pytest.FixtureRequest) -> None:
    tree = page(request.getfixturevalue(which), addresses.PRINT)
    leaving = {
        href.partition("#")[0]
        for href in tree.xpath("//main//a/@href")
        if not href.startswith(("#", "http://", "https://"))
    }
    assert leaving == set()


def test_charges_are_numbered_and_in_the_contents(letter_map: Map, letter: Files) -> None:
    tree = page(letter, addresses.PRINT)
    contents = tree.xpath("//nav//ol[@class='chapters']//ol//a/@href")
    assert Counter(contents) == Counter(f"#{id_}" for id_ in letter_map.claims.accusations)
    numbers = [" ".join(text.split()) for text in tree.xpath("//article/p[@class='crumbs']/span/text()")]
    assert sorted(numbers) == sorted(f"Charge {number} of 46" for number in range(1, 47))


def test_notes_are_numbered_as_they_are_first_met_and_lead_back(light_map: Map, light: Files) -> None:
    tree = page(light, addresses.PRINT)
    notes = tree.xpath("//ol[@class='notes']/li")
    ids = [note.get("id") for note in notes]
    assert Counter(ids) == Counter(f"_sources.{id_}" for id_ in light_map.claims.sources or ())
    met = [
        (int(note.text), note.get("href").removeprefix("#"))
        for note in tree.xpath("//section[@class='chapter']//a[@class='note']")
    ]
    assert all(ids[number - 1] == there for number, there in met)
    first = list(dict.fromkeys(number for number, _ in met))
    assert sorted(first) == list(range(1, len(first) + 1))
    for note in notes:
        for back in note.xpath(".//p[@class='back']/a/@href"):
            (place,) = tree.xpath(f"//*[@id='{back.removeprefix('#')}']")
            told = "".join(place.itertext())  # what an answer undermines is named, and no link
            named = "".join(note.xpath("./h3//text()")) in told
            assert named or place.xpath(f".//a[@href='#{note.get('id')}']"), back


@pytest.mark.parametrize("whole", [False, True], ids=["page", "document"])
def test_answers_have_the_numbers_of_the_pictures(whole: bool, letter_map: Map, letter: Files) -> None:
    charge, graph = "full-democracy", letter_map.graph
    tree = page(letter, addresses.PRINT if whole else addresses.accusation(charge))
    answers = list(graph.accusations[charge].walk())
    assert len(answers) > 2
    for answer in answers:
        place = addresses.printed(charge, answer.id) if whole else answer.id
        number = graph.answer_numbers[answer.path]
        (title,) = tree.xpath("//article[@id=$place]/*[self::h3 or self::h5]", place=place)
        (listed,) = tree.xpath("//ol[@class='contents']//a[@href=$there]", there=f"#{place}")
        assert "".join(title.itertext()).startswith(f"{number} "), place
        assert "".join(listed.itertext()).startswith(f"{number} "), place


def test_notes_name_the_answers_that_use_them_each_once(light_map: Map, light: Files) -> None:
    for note in page(light, addresses.PRINT).xpath("//ol[@class='notes']/li"):
        uses = light_map.graph.uses[note.get("id").removeprefix("_sources.")]
        numbers = [light_map.graph.cited[use.answer or use.charge] for use in uses if use.charge]
        assert note.xpath("./p[@class='back']/a/text()") == list(dict.fromkeys(numbers))


def test_its_head_has_the_figures_of_the_board(letter: Files) -> None:
    (head,) = (
        told
        for told in page(letter, addresses.PRINT).xpath("//header/p[@class='aside']/text()")
        if "granted" in told
    )
    links = page(letter, addresses.INDEX).xpath("//div[@class='figures']//a[strong]")
    figures = [f"{link.findtext('strong')} {link.findtext('span')}" for link in links]
    assert len(figures) == 8
    assert [figure for figure in figures if figure not in head] == []


def test_it_says_why_the_numbers_are_not_in_order(letter: Files) -> None:
    told = page(letter, addresses.PRINT).xpath("//h2[@id='_contents']/following-sibling::*[1]//text()")
    assert "".join(told).startswith("Each charge keeps the number of its place in the map.")


def test_the_title_stands_at_the_head_of_sheets_whatever_signs_it_has() -> None:
    css = dict(assets.files('A "title"\\ of\n two lines'))["reader.css"].decode()
    assert r'@top-left { content: "A \"title\"\\ of two lines";' in css
