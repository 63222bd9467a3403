"""The list of everybody, and what the page of each party and person tells of what they do."""

import pytest
from lxml import etree

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


def test_caveats_are_listed_by_what_they_do() -> None:
    text = HARBOUR.replace("{g: {claim: A sign said so, source: book, locator: p. 4}}", """
      g:
        claim: A sign said so.
        caveat:
          - {by: board, effect: corrects, says: It was a flag.}
          - {by: board, effect: contradicts, says: There was none.}""")  # fmt: skip
    told = page(site(load(text=text), maps=False), "parties/board.html").xpath("//section[dl[@class='acts']]")
    assert [" ".join(part.findtext("h2").split()) for part in told] == [
        "Contradictions", "Corrections", "Other caveats",
    ]  # fmt: skip
    assert [part.xpath("string(.//dd)").strip() for part in told] == [
        "There was none.", "It was a flag.", "1.1 He was mistaken.",
    ]  # fmt: skip


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


SIGNED = """
argmap: 1
title: The dam
parties:
  council: {name: The council, role: accuser, members: [ann, bob, cid]}
  friends: {name: The two friends, role: other, members: [ann, bob]}
  miller: {name: The miller, role: respondent}
people:
  ann: {name: Ann}
  bob: {name: Bob}
  cid: {name: Cid}
  dan: {name: Dan}
sources:
  joint: {kind: letter, title: The joint letter, author: [ann, bob, cid]}
  hers: {kind: letter, title: The letter of Ann, author: ann}
  both: {kind: letter, title: The letter of both, author: [bob, dan]}
topics: {dam: The dam}
accusations:
  leaky:
    title: The dam was leaky
    claim: It leaked.
    topic: dam
    by: council
    rebuttals:
      tight:
        title: It was tight
        claim: It did not leak.
        move: denial
        also_answers: [dear]
        evidence:
          - {source: joint, shows: They praised the dam., nature: opponent}
          - {source: joint, shows: They saw it dry., nature: testimony}
          - {source: hers, shows: Ann praised it., nature: opponent}
          - {source: both, shows: Two praised it., nature: opponent}
  dear:
    title: The dam was dear
    claim: It cost much.
    topic: dam
    by: friends
"""


@pytest.fixture(scope="module")
def signed() -> Files:
    return site(load(text=SIGNED), maps=False)


def _told(tree: etree._Element) -> list[str]:
    """Return the lines at the head of a page that say from whom the evidence comes."""
    lines = tree.xpath("//*[contains(@class, 'from')]/descendant-or-self::*[self::p or self::li]")
    return [" ".join(line.text_content().split()) for line in lines]


def _pieces(tree: etree._Element) -> list[str]:
    """Return the pieces of evidence that a page shows."""
    return [one.text_content() for one in tree.xpath("//li[contains(@class, 'piece')]/div/p[1]/a")]


def _titles(tree: etree._Element, heading: str) -> list[str]:
    """Return what the section with a heading lists."""
    links = tree.xpath(f"//section[h2[starts-with(., '{heading}')]]//li/a")
    return [link.text_content() for link in links]


def test_what_a_party_wrote_as_a_whole_is_shown_on_its_own_page_alone(signed: Files) -> None:
    ann, cid = page(signed, "people/ann.html"), page(signed, "people/cid.html")
    assert _told(ann) == [
        "As a source: 3 pieces of evidence, 2 of the opponent’s own",
        "alone: 1 piece of evidence, the opponent’s own",
        "with others, as The council: 2 pieces of evidence, 1 of the opponent’s own",
    ]
    assert ann.xpath("//ul[contains(@class, 'from')]//a/@href") == ["../parties/council.html"]
    assert _pieces(ann) == ["Ann praised it."]
    assert _told(cid)[1:] == ["with others, as The council: 2 pieces of evidence, 1 of the opponent’s own"]
    assert _pieces(cid) == []
    assert _titles(cid, "Sources written") == ["The joint letter"]


def test_what_is_signed_with_some_who_are_no_party_is_shown_with_each(signed: Files) -> None:
    for name, rest in (("people/bob.html", 1), ("people/dan.html", 0)):
        tree = page(signed, name)
        assert _pieces(tree) == ["Two praised it."]
        assert _told(tree)[1 + rest] == (
            "with others, 2 authors in all: 1 piece of evidence, the opponent’s own · The letter of both"
        )


def test_a_party_shows_what_all_wrote_together_and_counts_what_its_members_did(signed: Files) -> None:
    council, friends = page(signed, "parties/council.html"), page(signed, "parties/friends.html")
    of_members = "by some of its members: 2 pieces of evidence, the opponent’s own · Ann (1); Bob, Dan (1)"
    assert _told(council) == [
        "As a source: 4 pieces of evidence, 3 of the opponent’s own",
        "by all together: 2 pieces of evidence, 1 of the opponent’s own",
        of_members,
    ]
    links = council.xpath("//ul[contains(@class, 'from')]//a/@href")
    assert links == ["../people/ann.html", "../people/bob.html", "../people/dan.html"]
    assert _pieces(council) == ["They praised the dam.", "They saw it dry."]
    assert _titles(council, "Sources written") == ["The joint letter"]
    assert _titles(council, "Sources that members wrote") == ["The letter of Ann", "The letter of both"]
    assert _told(friends)[1:] == [
        of_members,
        "with others, as The council: 2 pieces of evidence, 1 of the opponent’s own",
    ]
    assert _pieces(friends) == []
    assert _titles(friends, "Sources written") == []


def test_a_piece_tells_for_which_answer_it_is_brought_and_what_that_meets_as_well(signed: Files) -> None:
    told = "For: 1.1 It was tight · Also answers: 2 The dam was dear"
    for name in ("people/ann.html", "people/bob.html", "parties/council.html"):
        tree = page(signed, name)
        assert [one.text_content() for one in tree.xpath("//p[starts-with(., 'For: ')]")] == (
            [told] * len(_pieces(tree))
        ), name


def test_a_role_is_told_unless_it_is_any_other(signed: Files) -> None:
    crumbs = {
        name: page(signed, name).xpath("//nav[@class='crumbs']/*/text()")
        for name in ("parties/council.html", "parties/friends.html", "people/ann.html")
    }
    assert list(crumbs.values()) == [["People", "Accuser"], ["People"], ["People", "Person"]]
    printed = [one.text_content() for one in page(signed, addresses.PRINT).xpath("//*[@id='_people']//dd")]
    assert [one.split(" Members")[0].strip() for one in printed[:3]] == ["Accuser.", "", "Respondent."]


def test_the_list_tells_what_a_party_wrote_together_from_what_its_members_did(signed: Files) -> None:
    told = {name: done for _, name, done in _rows(signed)}
    together, by_members = "2 pieces of evidence, 1 of the", "2 pieces of evidence, the opponent’s own"
    assert told["The council"] == [
        "1 charge", f"by all together: {together} opponent’s own", f"by some of its members: {by_members}",
    ]  # fmt: skip
    assert told["Cid"] == ["with all the others: 2 pieces of evidence"]
    assert told["The two friends"] == [
        "1 charge",
        f"by some of its members: {by_members}",
        f"with others, as The council: {together} opponent’s own",
    ]


def test_the_only_member_of_a_party_wrote_alone() -> None:
    told = {name: done for _, name, done in _rows(site(load(text=HARBOUR), maps=False))}
    assert told["A clerk"] == ["as a source: 2 pieces of evidence, 1 of the opponent’s own"]


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
    assert link.xpath("preceding::h2") == []


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
    ("name", "asked"),
    [
        ("people/clerk.html", "Clerk"),
        ("parties/board.html", "The%20board"),
        ("parties/keeper.html", "%28Keeper%29"),
    ],
)
def test_somebody_is_asked_for_without_what_a_name_has_in_brackets(name: str, asked: str) -> None:
    bracketed = (
        HARBOUR.replace("name: A clerk,", "name: Ada Clerk (of the port),")
        .replace("name: The board,", "name: The board (those who signed),")
        .replace("name: The keeper,", "name: (Keeper),")
    )
    (link,) = page(site(load(text=bracketed), maps=False), name).xpath("//a[@class='onward']")
    assert link.get("href") == f"../index.html?q={asked}"


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
