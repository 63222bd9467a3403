"""The list of everybody, and what the page of each party and person tells of what they do."""

import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.pages import addresses, site
from tests.pages.sites import Files, bare, page, plain, said, words
from tests.pages.test_sources import HARBOUR


def _rows(files: Files) -> list[tuple[str, str, list[str]]]:
    """Return everybody in the list with the heading above, what they are called and what is counted."""
    return [
        (
            "".join(row.xpath("ancestor::section/h2//text()")).strip(),
            "".join(row.xpath("(.//p)[1]//text()")).strip(),
            ["".join(item.itertext()).strip() for item in row.xpath(".//ul[@class='does']/li")],
        )
        for row in page(files, addresses.PEOPLE).xpath("//ul[@class='somebodies']/li")
    ]


def test_everybody_is_listed_by_what_they_do(light: Files) -> None:
    assert _rows(light)[:5] == [
        ("Who makes the charges", "the harbour board", ["2 charges", "3 replies"]),
        ("Who makes the charges", "somebody unnamed", ["1 charge"]),
        ("Who is charged, and answers", "Ilse Grønn", ["8 answers"]),
        ("Witnesses", "Pilots’ guild", ["1 charge", "1 answer", "1 caveat"]),
        ("Who publishes or annotates", "the editors", ["1 verdict", "3 caveats"]),
    ]


@pytest.mark.parametrize(
    ("genre", "headings"),
    [
        ("fact-check", ["Who makes the statements", "Who answers"]),
        ("pleading", ["Who makes the counts", "Who is charged, and answers"]),
        ("review", ["Who makes the comments", "Who is reviewed, and answers"]),
    ],
)
def test_headings_speak_the_words_of_the_genre(genre: str, headings: list[str]) -> None:
    tree = page(site(load(text=f"genre: {genre}\n{HARBOUR}"), maps=False), addresses.PEOPLE)
    found = [head.strip() for head in tree.xpath("//h2/text()")]
    assert [head for head in found if head.startswith("Who")][:2] == headings


def test_who_has_no_entry_is_listed_with_the_sources_that_name_them(light: Files) -> None:
    named = [row[1] for row in _rows(light) if row[0] == "Named in sources, without an entry"]
    assert named == [
        "the board’s clerk", "the town council", "Пётр Ильич Ладожский", "القبطان يوسف", "佐藤 花子",
    ]  # fmt: skip
    assert [name for name in light if name.startswith("people/")] == []


def test_a_party_has_what_its_members_wrote_and_what_is_turned_against_it() -> None:
    files = site(load(text=HARBOUR), maps=False)
    tree = page(files, "parties/board.html")
    assert "".join(tree.xpath("//p[@class='from']//text()")).strip() == (
        "As a source: 2 pieces of evidence, 1 of the opponent’s own"
    )
    against = tree.xpath("//section[h2[starts-with(., 'Own words and acts')]]//li//p[1]/a/@href")
    assert against == ["../accusations/closed.html#open.original"]
    written = tree.xpath("//section[h2[starts-with(., 'Sources written')]]//a/@href")
    assert written == ["../sources/copy.html", "../sources/original.html"]
    clerk = page(files, "people/clerk.html")
    assert clerk.xpath("//dl[@class='facts']//a/@href") == ["../parties/board.html"]
    assert clerk.xpath("//section[h2[starts-with(., 'Sources written')]]//a/@href") == written


def test_a_member_named_by_name_leads_to_its_page_and_back() -> None:
    named = HARBOUR.replace("members: [clerk]", "members: [The clerk of the board, Nobody else]")
    files = site(load(text=named), maps=False)
    board, clerk = page(files, "parties/board.html"), page(files, "people/clerk.html")
    assert board.xpath("//dt[.='Members']/following-sibling::dd[1]//a/@href") == ["../people/clerk.html"]
    assert clerk.xpath("//dt[.='Belongs to']/following-sibling::dd[1]//a/@href") == ["../parties/board.html"]
    assert "As a source: 2 pieces of evidence" in "".join(board.xpath("//p[@class='from']//text()"))
    assert [row[1] for row in _rows(files)].count("A clerk") == 1
    authors = page(files, "sources/original.html").xpath("//dt[.='By']/following-sibling::dd[1]//a/@href")
    assert authors == ["../people/clerk.html"]


def test_what_somebody_says_is_listed_charge_by_charge(light: Files) -> None:
    tree = page(light, "parties/keeper.html")
    answers = tree.xpath("//section[h2[starts-with(., 'Answers given')]]//dd//a/@href")
    assert answers == [
        "../accusations/lamp-dark.html#log-shows-light",
        "../accusations/lamp-dark.html#ink-is-old",
        "../accusations/lamp-dark.html#watchman-far",
        "../accusations/lamp-dark.html#brig-drifted",
        "../accusations/lamp-dark.html#board-cut-oil",
        "../accusations/keeper-drunk.html#no-proof",
        "../accusations/overspent.html#storm",
        "../accusations/overspent.html#board-voted-it",
    ]
    editors = page(light, "parties/editors.html")
    assert editors.xpath("//section[h2[starts-with(., 'Verdicts')]]//dd//a/@href") == [
        "../accusations/overspent.html#overspent._verdict"
    ]
    assert len(editors.xpath("//section[h2[starts-with(., 'Caveats')]]//dd//a")) == 3


def test_all_that_is_said_of_somebody_stands_on_their_page(letter_map: Map, letter: Files) -> None:
    told = plain(letter_map)
    for key, address in (("parties", addresses.party), ("people", addresses.person)):
        for id_, item in told[key].items():
            found = words(page(letter, address(id_)))
            assert [text for text in said(item) if bare(text) not in found] == [], id_
            assert isinstance(item, dict)
            assert all(bare(name) in found for name in item.get("also", ()))


def test_what_was_signed_with_others_is_told_apart(letter: Files) -> None:
    told = {name: done for _, name, done in _rows(letter)}
    assert told["Nikolai Bukharin"] == [
        "alone: 5 pieces of evidence, the opponent’s own",
        "with all the others: 9 pieces of evidence",
    ]
    assert told["Mikhail Tomsky"] == ["with all the others: 9 pieces of evidence"]
    assert told["Georgy Piatakov"][1] == (
        "with others, 2 authors in all: 2 pieces of evidence, the opponent’s own"
    )
    tree = page(letter, "people/piatakov.html")
    assert tree.xpath("//ul[contains(@class, 'from')]//a/@href") == ["../sources/rykov-piatakov.html"]


def test_what_is_the_opponents_own_is_counted_alike_everywhere(letter_map: Map, letter: Files) -> None:
    uses = [use for own in letter_map.graph.uses.values() for use in own if use.nature == "opponent"]
    (group,) = page(letter, addresses.SOURCES).xpath("//h2[contains(., 'opponent’s own')]")
    assert f"{len(uses)} pieces of evidence of the opponent’s own" in group.text_content()
    party = page(letter, "parties/politburo.html")
    theirs, others = len(letter_map.graph.persons.of("politburo").against), len(uses)
    assert f", {theirs} of the opponent’s own" in party.xpath("string(//p[@class='from'])")
    (rest,) = party.xpath("//p[starts-with(., 'Under the same charges')]")
    assert rest.text_content().startswith(
        f"Under the same charges, {others - theirs} pieces of evidence more"
    )
    assert rest.xpath("a/@href") == [
        "../sources/politburo-alarm.html",
        "../sources/politburo-planned-work.html",
    ]


def test_a_person_leads_to_all_that_names_them(letter: Files) -> None:
    (link,) = page(letter, "people/lenin.html").xpath("//a[@class='onward']")
    assert link.get("href") == "../index.html?q=Lenin"


def test_words_that_are_those_of_the_text_are_not_taken_for_the_authors_own(letter: Files) -> None:
    text = "Trotsky’s letter of 23 October 1923"
    told = f"The words quoted here are those of {text}, and not always the author’s own."
    for name in ("people/lenin.html", "people/stalin.html", "sources/better-fewer.html"):
        assert told in [" ".join(line.itertext()) for line in page(letter, name).xpath("//section/p")], name
    for name in ("sources/letter-1923-10-08.html", "sources/letter-1923-03-22.html"):
        assert told not in page(letter, name).text_content(), name


def test_the_list_leads_to_those_without_an_entry_from_its_top(light: Files) -> None:
    (link,) = page(light, addresses.PEOPLE).xpath("//header//a[@href='#_bare']")
    assert link.text == "Named in sources, without an entry"


def test_what_somebody_wrote_is_listed_with_what_must_be_known_of_it() -> None:
    noted = HARBOUR.replace(
        "via: book, author: clerk", 'via: book, author: clerk, note: "The book gives it in full."'
    )
    tree = page(site(load(text=noted), maps=False), "people/clerk.html")
    (section,) = tree.xpath("//section[starts-with(h2, 'Sources written')]")
    assert [one.text_content() for one in section.xpath(".//li/a")] == ["A copy", "The original"]
    assert section.xpath(".//li[a='A copy']/p[@class='aside brief']/text()") == ["The book gives it in full."]
    assert section.xpath(".//li[a='The original']/p") == []


def test_who_has_no_page_leads_to_the_charges_on_the_board() -> None:
    unnamed = HARBOUR.replace("    see: original\n", "    by: unnamed\n")
    tree = page(site(load(text=unnamed), maps=False), addresses.PEOPLE)
    (link,) = tree.xpath("//ul[@class='somebodies']//p/a[.='somebody unnamed']")
    assert link.get("data-asks") == "index.html?party=unnamed#_charges"
    quiet = page(site(load(text=HARBOUR), maps=False), addresses.PEOPLE)
    assert quiet.xpath("//a[@data-asks]") == []


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Everything that names “The ‘board’ of the port”"),
        ("de", "Alles, was „The ‚board‘ of the port“ nennt"),
        ("fr", "Tout ce qui nomme «\u00a0The “board” of the port\u00a0»"),
        ("ru", "Всё, где названо «The „board“ of the port»"),
    ],
)
def test_quotation_marks_in_a_name_are_those_within_others(language: str, told: str) -> None:
    files = site(
        load(text=HARBOUR.replace("name: The board,", """name: 'The "board" of the port',""")),
        maps=False,
        language=language,
    )
    (link,) = page(files, "parties/board.html").xpath("//a[@class='onward']")
    assert link.text_content() == told
