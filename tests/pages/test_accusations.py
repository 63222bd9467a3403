"""The page of an accusation: verdict and speakers, the ways to what its words mean, how it is cited."""

from typing import Any

import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.pages import addresses, site
from tests.pages.sites import Files, broken, page
from tests.pages.test_sources import HARBOUR


def _told(nodes: Any) -> list[str]:
    return [" ".join("".join(node.itertext()).split()) for node in nodes]


def _harbour(text: str = HARBOUR) -> Files:
    return site(load(text=text), maps=False)


def test_a_verdict_stands_at_the_head(light: Files) -> None:
    (head,) = _told(page(light, "accusations/overspent.html").xpath("//header//p[@class='stands']"))
    assert head == "answered with evidence granted in part partly upheld (“Half true”) by the editors"
    printed = _told(page(light, addresses.PRINT).xpath("//p[@class='stands']"))
    assert head in printed


def test_a_verdict_alone_is_not_told_as_no_answer() -> None:
    judged = HARBOUR.replace(
        "  dear:",
        "  rusty:\n    title: It was rusty\n    claim: It was.\n    topic: port\n"
        "    unanswered: Nobody spoke.\n"
        "    verdict: {outcome: rejected, by: court}\n  dear:",
    ).replace("people:", "  court: {name: The court, role: judge}\npeople:")
    tree = page(_harbour(judged), "accusations/rusty.html")
    assert _told(tree.xpath("//*[@class='none']")) == ["Nobody spoke."]
    assert _told(tree.xpath("//header//p[@class='stands']")) == ["judged rejected by the court"]


def test_who_replies_is_always_told(light: Files) -> None:
    tree = page(light, "accusations/overspent.html")
    answer, reply = (tree.xpath(f"//article[@id='{id_}']")[0] for id_ in ("storm", "gallery-granted"))
    assert "By the harbour board" in _told(reply.xpath("./ul[@class='besides']/li"))
    assert not any(told.startswith("By ") for told in _told(answer.xpath("./ul[@class='besides']/li")))


def test_who_answers_is_told_where_several_are_charged() -> None:
    several = HARBOUR.replace("people:", "  mate: {name: The mate, role: respondent}\npeople:").replace(
        "        move: denial\n", "        move: denial\n        by: mate\n"
    )
    tree = page(_harbour(several), "accusations/dear.html")
    assert _told(tree.xpath("//article[@id='cheap']/ul[@class='besides']/li"))[0] == "By The mate"


def test_its_words_lead_to_the_glossary(light: Files) -> None:
    hrefs = set(page(light, "accusations/lamp-dark.html").xpath("//a[@class='term']/@href"))
    assert {
        "../glossary.html#_move-denial",
        "../glossary.html#_attack-undermines",
        "../glossary.html#_nature-document",
        "../glossary.html#_voice-quoted",
    } <= hrefs
    assert broken(light) == []


def test_the_terms_that_it_uses_are_explained_on_it(letter: Files) -> None:
    tree = page(letter, "accusations/ukraine-narkomprod.html")
    assert "Narkomprod" in _told(tree.xpath("//section[@aria-labelledby='_words']//dt"))


def test_how_sources_are_known_is_said_once(letter: Files) -> None:
    tree = page(letter, "accusations/full-democracy.html")
    way = "through Trotsky’s letter of 23 October 1923"
    assert sum(way in told for told in _told(tree.xpath("//p"))) == 1


def test_a_tick_says_what_vouches_and_the_foot_leads_to_what_that_means(light: Files) -> None:
    for name in ("accusations/lamp-dark.html", "sources/log.html", "text/answer.html", addresses.PRINT):
        tree = page(light, name)
        ticks = tree.xpath("//q/preceding-sibling::*[1][self::svg]")
        assert ticks, name
        for tick in ticks:
            assert tick.get("role") == "img"
            assert tick.findtext("title") == "verified"
            assert [use.get("href") for use in tick.iter("use")] == ["#_sign-verified"]
        assert tree.xpath("//footer/p[1]/a/@href")[0].endswith("about.html#_verified")
        assert len(tree.xpath("//symbol[@id='_sign-verified']")) == 1
    assert page(light, addresses.ABOUT).xpath("//*[@id='_verified']")


def test_the_text_that_it_quotes_is_cited_with_its_section(letter: Files) -> None:
    foot = page(letter, "accusations/full-democracy.html").xpath("//article[@class='sheet']/details")
    (cited,) = [_told(one.xpath("./p")) for one in foot]
    assert cited[0].startswith("6 “Demands absolute democracy”, ")
    assert "version" in cited[0]
    assert cited[1].startswith("The words are in: Leon Trotsky. Letter to members")
    assert ", 23 October 1923, in: " in cited[1]
    assert cited[1].endswith("“Regime 4: full-blown democracy”")


ANSWER = "warned-of-alien-influence"


def test_an_answer_is_cited_with_its_own_place_and_address(letter: Files) -> None:
    name = "accusations/weakens-party-over-state.html"
    ((summary, told),) = [
        _told([*one.xpath("./summary"), *one.xpath("./p")])
        for one in page(letter, name).xpath(f"//article[@id='{ANSWER}']/div[@class='label']/details")
    ]
    assert summary == "Cite 20.2"
    assert told.startswith("20.2 “")
    assert "“State apparatus: the letter of 22 March”), Trotsky’s letter of 23 October 1923 to the CC" in told
    assert told.endswith(f", page {name}#{ANSWER}")


@pytest.mark.parametrize("which", ["light", "letter"])
def test_each_answer_and_each_piece_of_evidence_is_cited(which: str, request: pytest.FixtureRequest) -> None:
    map_, files = request.getfixturevalue(f"{which}_map"), request.getfixturevalue(which)
    for node in map_.graph.accusations.values():
        tree = page(files, addresses.accusation(node.id))
        own = {href.removeprefix("#") for href in tree.xpath("//details[@class='cite']/p//a/@href")}
        assert own == {
            *tree.xpath("//article[contains(@class, 'answer')]/@id | //li[contains(@class, 'piece')]/@id")
        }


def test_the_address_of_a_site_is_in_every_citation_and_in_print(light_map: Map) -> None:
    files = site(light_map, maps=False, base_url="https://example.org/light/")
    there = "https://example.org/light/accusations/overspent.html#storm"
    tree = page(files, "accusations/overspent.html")
    (cited,) = _told(tree.xpath("//article[@id='storm']/div[@class='label']/details/p"))
    assert there in cited
    printed = page(files, addresses.PRINT)
    (own,) = printed.xpath("//article[@id='overspent.storm']")
    assert there in _told(own.xpath("./p[@class='aside']"))
    assert printed.xpath("//*[contains(@class, 'local')]") == []
    pieces = own.xpath("./ul[@class='evidence']/li")
    assert pieces
    for piece in pieces:
        anchor = piece.get("id").removeprefix("overspent.")
        assert any(f"overspent.html#{anchor}" in told for told in _told(piece.xpath(".//p[@class='aside']")))


def test_the_document_that_holds_all_leads_on_paper_to_no_page_of_a_folder(light: Files) -> None:
    tree = page(light, addresses.PRINT)
    ways = tree.xpath("//main//text()[contains(., 'accusations/overspent.html#')]/..")
    assert ways
    assert all(way.xpath("ancestor-or-self::*[contains(@class, 'local')]") for way in ways)


def test_a_page_says_on_paper_which_it_is(light: Files) -> None:
    tree = page(light, "accusations/overspent.html")
    (foot,) = tree.xpath("//article/details[@class='cite']/p[1]")
    assert foot.text_content().endswith(", page accusations/overspent.html")
    assert not foot.xpath(".//*[contains(@class, 'local')]")


def test_sources_that_stand_elsewhere_are_told_apart(letter: Files) -> None:
    told = _told(page(letter, "accusations/seeks-vsnkh.html").xpath("//header/p[@class='aside']"))
    assert "of 4 sources (2 of them under 35.4)" in told[0]


def test_places_have_the_titles_of_their_sections(letter: Files) -> None:
    tree = page(letter, "accusations/full-democracy.html")
    (place,) = tree.xpath("//figure[@id='full-democracy._q1']/figcaption/a[contains(@href, '/text/')]")
    assert "".join(place.itertext()) == "Regime 4: full-blown democracy"
    used = page(letter, "sources/letter-1923-10-08.html").xpath("//p[@class='words']//a")
    assert "Regime 4: full-blown democracy" in [link.text_content() for link in used]


def test_that_all_evidence_is_from_one_source_is_told_beside_the_standing() -> None:
    told = _told(page(_harbour(HARBOUR), "accusations/closed.html").xpath("//header/p[@class='aside']"))
    assert told[0].startswith("Evidence: ")
    assert told[0].endswith(" · from one source")
    other = page(_harbour(HARBOUR), "accusations/dear.html").xpath("//header/p[@class='aside']")
    assert not any("from one source" in one for one in _told(other))


def test_how_all_of_it_is_known_is_told_once() -> None:
    own = HARBOUR.replace("author: A. Writer", "author: keeper").replace("via: [copy, book]", "via: book")
    own += "          - {source: original, id: again, shows: So it was.}\n"
    head = page(_harbour(own), "accusations/dear.html").xpath("//header/p[@class='aside']")
    assert _told(head) == [
        "Evidence: all of it through Ports of the north, no print or archive recorded here"
    ]
    told = own.replace("{source: book, shows", "{source: unused, shows")
    head = page(_harbour(told), "accusations/dear.html").xpath("//header/p[@class='aside']")
    usual = "through Ports of the north, no print or archive recorded here"
    assert _told(head) == [f"Where nothing else is said, the sources are known {usual}."]
