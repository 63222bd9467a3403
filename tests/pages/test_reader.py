"""What readers ask of a site, in a browser: from disk and from a server, by keyboard, without script."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from argmap.api import load
from argmap.pages import site
from tests.pages.browsing import Reader, written
from tests.pages.sites import Files, page

pytestmark = pytest.mark.browser


def test_a_historian_finds_the_words_their_place_and_what_vouches_for_them(traveller: Reader) -> None:
    page = traveller.open("index.html")
    page.get_by_role("searchbox").fill("calm and businesslike")
    traveller.follow(page.locator("#_hits a").first)
    quotation = page.locator("figure", has_text="calm and businesslike tones")
    assert quotation.get_by_role("img", name="verified", exact=True).count() == 1
    traveller.follow(quotation.locator("figcaption a").first)
    assert traveller.here == "text/letter.html#personal.6"
    page.locator("[id='personal.6']").wait_for()
    page.go_back()
    cited = page.locator(".answer", has=quotation).locator(".label .cite")
    cited.get_by_text("Cite").click()
    assert (
        "(the words: Trotsky’s letter of 23 October 1923, “Personal: "
        in cited.locator("p").first.inner_text()
    )


def test_an_editor_of_fact_checks_sees_how_charges_stand_and_takes_the_data(traveller: Reader) -> None:
    page = traveller.open("index.html")
    traveller.follow(page.locator(".figures a", has_text="unanswered"))
    assert "standing=unanswered" in traveller.here
    assert page.locator(".line:visible").count() == 2
    page.reload()
    assert page.locator(".line:visible").count() == 2
    page.go_back()
    assert page.locator(".line:visible").count() == 46
    if not page.get_by_label("What is granted").is_visible():
        page.locator("summary", has_text="Filters").click()
    page.get_by_label("What is granted").select_option("granted-in-part")
    granted = page.locator(".line:visible")
    assert 10 <= granted.count() < 46
    traveller.follow(page.get_by_role("link", name="Table"))
    page.get_by_role("button", name="Opponent’s own").click()
    page.get_by_role("button", name="Opponent’s own").click()
    figures = page.locator("#_of-charges td:nth-child(7)").evaluate_all(
        "all => all.map(cell => +cell.dataset.key)"
    )
    assert figures == sorted(figures, reverse=True)
    page.get_by_role("searchbox").first.fill("recollection alone")
    assert page.locator("#_of-charges tr:visible").count() == 4
    assert traveller.here == "table.html?sort=-opponent&q=recollection+alone"
    order = page.locator("#_of-charges tr:visible").all_inner_texts()
    page.reload()
    assert page.locator("#_of-charges tr:visible").all_inner_texts() == order
    assert page.get_by_role("link", name="accusations.csv").get_attribute("href") == "data/accusations.csv"


def test_a_table_says_what_is_granted_and_leaves_out_what_is_empty(reader: Reader) -> None:
    page = reader.open("table.html")
    heads = page.locator("thead th").all_inner_texts()
    assert heads[:4] == ["No.", "Charge", "Standing", "Answers"]
    assert "Not checked" not in heads
    granted = page.locator("tbody td p a").all_inner_texts()
    assert "Trotsky was very negative about the old Rabkrin." in granted


def test_a_wide_window_shows_each_table_whole(reader: Reader) -> None:
    scrolled = reader.open("table.html").locator(".scroll")
    for table in scrolled.all():
        assert table.evaluate("one => one.scrollWidth - one.clientWidth") == 0


def test_sources_are_narrowed_to_what_is_asked_for(traveller: Reader) -> None:
    page = traveller.open("sources.html")
    page.get_by_role("searchbox").fill("lenin 13 december")
    assert page.locator(".works a:visible").first.inner_text() == "Lenin to Trotsky, 13 December 1922"
    sections = page.locator("main section:visible").count()
    assert sections == page.locator("main section:visible:has(.works > li:visible)").count() > 0
    assert traveller.here == "sources.html?q=lenin+13+december"


@pytest.mark.parametrize("name", ["index.html", "sources.html", "people.html", "text.html", "timeline.html"])
def test_the_whole_as_a_picture_is_a_link_to_its_file(name: str, pictured: Files) -> None:
    tree = page(pictured, name)
    (links,) = tree.xpath("//p[@class='pictured']")
    assert links.xpath("./a/@href")
    assert all(href in pictured and href.startswith("maps/") for href in links.xpath("./a/@href"))
    assert tree.xpath("//main//img") == []


def test_a_clerk_has_numbered_charges_every_use_of_an_exhibit_and_a_bundle(traveller: Reader) -> None:
    page = traveller.open("accusations/full-democracy.html")
    assert "Charge 6 of 46" in page.locator(".crumbs").inner_text()
    traveller.follow(page.locator(".evidence .aside a", has_text="letter of 8 October").first)
    assert traveller.here == "sources/letter-1923-10-08.html"
    assert page.locator("main a[href*='accusations/full-democracy.html#']").count() >= 2
    traveller.follow(page.get_by_role("link", name="All in one document"))
    assert page.locator("main").get_by_text("Demands absolute democracy").count() >= 1


def test_a_student_learns_what_it_is_about_and_what_a_word_means(traveller: Reader) -> None:
    page = traveller.open("index.html")
    assert page.locator("main .lead").first.is_visible()
    traveller.follow(page.locator("#_topics").get_by_role("link", name="Lenin’s name"))
    assert traveller.here == "topics/lenin.html"
    assert page.locator(".line").count() == 7
    traveller.follow(page.get_by_role("link", name="Glossary"))
    assert page.get_by_text("Narkomprod").first.is_visible()
    page = traveller.open("index.html?q=narkomprod")
    assert page.locator("#_hits a").first.get_attribute("href") == "glossary.html#_term-Narkomprod"
    assert page.locator("#_hits mark").first.inner_text() == "Narkomprod"


def test_what_rests_on_one_thing_alone_is_one_click_away(traveller: Reader) -> None:
    page = traveller.open("index.html")
    link = page.locator(".figures a", has_text="recollection alone")
    traveller.follow(link)
    assert traveller.here == "index.html?rests=recollection#_charges"
    assert page.locator(".line:visible").count() == 4
    assert link.get_attribute("aria-current") == "true"
    status = page.locator("#_status")
    assert status.inner_text() == "4 of 46 shown"
    top = status.evaluate("one => one.getBoundingClientRect().top")
    assert 0 <= top < 900


def test_a_figure_leads_on_where_a_browser_keeps_no_history(
    sits_down: Callable[..., Reader], light_folder: Path
) -> None:
    page = sits_down(light_folder.as_uri()).open("index.html")
    page.evaluate("() => { history.pushState = () => { throw new Error('refused') } }")
    page.locator(".figures a", has_text="unanswered").click()
    page.wait_for_url("**/index.html?standing=unanswered*")
    assert page.locator("#_status").inner_text().startswith("1 of ")


def test_the_curator_sees_what_is_unverified_and_unanswered(reader: Reader) -> None:
    page = reader.open("index.html?standing=unanswered")
    assert page.locator(".line:visible").count() == 2
    assert re.match(r"(\d+) of \1 quotations verified", page.locator(".colophon").inner_text())


def test_a_search_is_told_once_and_kept_in_the_address(traveller: Reader) -> None:
    sync_api = pytest.importorskip("playwright.sync_api")
    page = traveller.open("index.html")
    box = page.get_by_role("searchbox")
    box.press_sequentially("LÉNIN")
    sync_api.expect(page.get_by_role("status")).to_have_text(re.compile("found"))
    assert page.locator("#_hits li").count() == 50
    page.get_by_role("button", name="More", exact=True).click()
    assert page.locator("#_hits li").count() > 50
    page.reload()
    assert page.get_by_role("searchbox").input_value() == "LÉNIN"
    page.get_by_role("button", name="Clear search and filters").click()
    assert page.locator(".line:visible").count() == 46
    box.fill("zzyzx qqq")
    sync_api.expect(page.get_by_role("status")).to_have_text(re.compile("^Nothing found. Fewer words"))


@pytest.mark.parametrize(
    ("typed", "found"),
    [("pilots' GUILD", "parties/pilots.html"), ("PP. 3-7", "sources/answer.html"), ("ångstrom", None)],
)
def test_a_search_takes_what_a_keyboard_has(
    typed: str, found: str | None, sits_down: Callable[..., Reader], light_folder: Path
) -> None:
    page = sits_down(light_folder.as_uri()).open("index.html")
    page.get_by_role("searchbox").fill(typed)
    hits = page.locator("#_hits a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert found in hits if found else hits == []


MEANT = {
    "17": "accusations/underestimates-peasantry.html",
    "charge 17": "accusations/underestimates-peasantry.html",
    "17.5": "accusations/underestimates-peasantry.html#middle-peasant-course",
    "answer 17.5": "accusations/underestimates-peasantry.html#middle-peasant-course",
    "resolution of the 12th Congress on planning": "sources/xii-resolution.html",
    "regime.4": "text/letter.html#regime.4",
    "Regime 4": "text/letter.html#regime.4",
    "full-democracy": "accusations/full-democracy.html",
    "CC": "glossary.html#_term-CC",
    "lenin monopoly of foreign trade": "text/letter.html#lenin.2.a",
}


def test_what_is_meant_is_found_first(reader: Reader) -> None:
    box = reader.open("index.html?q=(").get_by_role("searchbox")
    hits = reader.page.locator("#_hits a")
    for asked, first in MEANT.items():
        box.fill(asked)
        assert hits.first.get_attribute("href") == first, asked


def test_words_of_which_little_is_found_are_looked_for_without_their_endings_too(reader: Reader) -> None:
    box = reader.open("index.html?q=(").get_by_role("searchbox")
    hits = reader.page.locator("#_hits a")
    box.fill("Stalin letter")
    several = hits.count()
    assert several >= 3
    box.fill("Stalin letters")
    assert hits.count() >= several
    box.fill("Lenin")  # of which there are enough as it is written
    assert "leni" not in {hit.lower() for hit in reader.page.locator("#_hits mark").all_inner_texts()}


ASKED = {
    "What does smychka mean": "glossary.html#_term-smychka",
    "Who was Kuibyshev?": "people/kuibyshev.html",
    "what is a caveat?": "glossary.html#_word-caveat",
    "“Georgian affair”!": "glossary.html#_term-Georgian_affair",
    "Lenin’s monopoly of foreign trade…": "text/letter.html#lenin.2.a",
    "What happened to the Georgian affair?": "glossary.html#_term-Georgian_affair",
    "what became of Trotsky": "parties/trotsky.html",
    "charges without an answer": "index.html?standing=unanswered#_charges",
    "Which charges did Trotsky grant?": "index.html?grants=granted-in-part#_charges",
    "somebody unnamed": "index.html?party=unnamed#_charges",
}


def test_a_question_is_asked_in_words_of_which_some_say_nothing(reader: Reader) -> None:
    page = reader.open("index.html")
    box, hits, status = page.get_by_role("searchbox"), page.locator("#_hits a"), page.locator("#_status")
    for asked, first in ASKED.items():
        box.fill(asked)
        assert hits.first.get_attribute("href") == first, asked
        assert re.fullmatch(r"\d+ found|50 of \d+ found are shown", status.inner_text()), asked
    box.fill("Who signed the Reply?")
    found = hits.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert "parties/politburo.html" in found
    box.fill("the")  # where there is nothing else, it is looked for
    assert hits.count() == 50
    box.fill("?")
    assert not hits.first.is_visible()
    assert (status.inner_text(), page.locator(".line:visible").count()) == ("", 46)


SEARCHED = """
argmap: 1
title: The light
parties:
  board: {name: The board, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  log: {kind: minutes, title: The log, note: %(note)s}
  talk: {kind: testimony, title: The talk}
terms:
  Quay: %(long)s
  Wick: %(clauses)s
topics: {light: The light}
accusations:
  dark:
    title: A hand held the oil
    claim: At first nobody saw who held what was so dear.
    topic: light
    rebuttals:
      lit:
        title: The lamp had bad oil
        claim: The dear oil of the lamp was gone.
        move: denial
        evidence:
          - {source: log, shows: Whose documents these are nobody knows.}
          - {source: talk, shows: An oil lamp was there.}
"""
SENTENCES = [
    f"The {thing} of the {place} was mended in the year in which the {other} broke."
    for thing, place, other in (
        ("roof", "quay", "mast"), ("bell", "yard", "chain"), ("door", "loft", "wheel"),
        ("rope", "crane", "anchor"), ("lock by R. Lamb", "gate", "hinge"), ("stair", "tower", "chain"),
        ("pump", "dock", "valve"), ("floor", "shed", "beam"),
    )
]  # fmt: skip
CLAUSES = ", ".join(f"the wick of lamp {one} was cut by {two} before the ship" for one, two in zip(
    ("ash", "bay", "cob", "dun", "elm", "fir", "gum", "hop", "ivy"),
    ("Ann", "Bob", "Cid", "Dan", "Eva", "Fay", "Gus", "Hal", "Ida"),
    strict=True,
))  # fmt: skip
NOTE = "It was kept by R. Lamb – “on slate”; nobody asked for it, and it is short enough to be shown whole."


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in which there is little to find."""
    held = {"note": json.dumps(NOTE), "long": json.dumps(" ".join(SENTENCES)), "clauses": json.dumps(CLAUSES)}
    return written(site(load(text=SEARCHED % held), maps=False), tmp_path_factory.mktemp("searched"))


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("slate short", NOTE),
        ("quay", f"{' '.join(SENTENCES[:4])} …"),
        ("chain stair", f"… {' '.join(SENTENCES[4:])}"),  # and not the first of two that have one of them
        ("door", f"… {' '.join(SENTENCES[2:6])} …"),  # with what follows it
        ("beam", f"… {' '.join(SENTENCES[4:])}"),  # with what is before it, where nothing follows
    ],
)
def test_of_what_a_hit_says_whole_sentences_are_shown_that_have_the_words(
    asked: str, shown: str, sits_down: Callable[..., Reader], searched: Path
) -> None:
    page = sits_down(searched.as_uri()).open(f"index.html?q={asked}")
    assert shown in page.locator("#_hits .aside").all_inner_texts()


def test_a_sentence_for_which_there_is_no_room_is_cut_between_its_clauses(
    sits_down: Callable[..., Reader], searched: Path
) -> None:
    page = sits_down(searched.as_uri()).open("index.html?q=cob Cid")
    told = page.locator("#_hits .aside").first.inner_text()
    assert told.startswith("… the wick of lamp cob was cut by Cid before the ship, the wick of lamp dun")
    assert told.endswith("before the ship, …")
    assert 200 < len(told) <= 324


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("first hand", "Evidence: Testimony"),  # and not a title with the one and a text with the other word
        ("eyewitness", "Evidence: Testimony"),
        ("documents", "Sources"),  # the page that is for them, before what has the word in passing
        ("what happened to the quay", "Quay"),
        ("what became of the lamp", "The lamp had bad oil"),
        ("oil lamp", "An oil lamp was there."),  # side by side in a title
        ("dear oil", "The lamp had bad oil"),  # side by side, and not one here and one there
    ],
)
def test_what_is_meant_comes_before_what_has_the_words_by_chance(
    asked: str, first: str, sits_down: Callable[..., Reader], searched: Path
) -> None:
    page = sits_down(searched.as_uri()).open(f"index.html?q={asked}")
    assert page.locator("#_hits a").first.inner_text() == first


NEAREST = {
    "minutes of the session of 11 October": "sources/politburo-session-in-october.html",
    "What did Rykov say about the 25 April letter?": "sources/rykov-1923-04.html",
    "Where can I download the data?": "about.html#_data",
    "how do I cite this map": "about.html#_cite",
    "Is the Stalin letter of 6 January quoted in full?": "sources/stalin-1923-01-06.html",
}


def test_where_nothing_has_all_words_what_has_most_of_them_is_shown_and_said_to_be(reader: Reader) -> None:
    page = reader.open("index.html")
    box, hits, status = page.get_by_role("searchbox"), page.locator("#_hits a"), page.locator("#_status")
    for asked, first in NEAREST.items():
        box.fill(asked)
        assert hits.first.get_attribute("href") == first, asked
        near = re.fullmatch(r"No entry has all these words\. Nearest: (\d+)", status.inner_text())
        assert near, asked
        assert int(near[1]) == hits.count() <= 50
        assert page.locator("#_none a").is_visible()
    box.fill("session October")
    assert status.inner_text().endswith(" found")
    assert not page.locator("#_none a").is_visible()


def test_the_rarest_word_and_the_one_that_stands_in_a_title_count_most(reader: Reader) -> None:
    page = reader.open("index.html")
    box, hits = page.get_by_role("searchbox"), page.locator("#_hits li")
    box.fill("Trotsky letter Narkomprod zzyzx")
    assert hits.count() >= 3
    assert all("Narkomprod" in text for text in hits.all_inner_texts())
    box.fill("Narkompros zzyzx")  # a word of which only the beginning is known
    assert hits.first.locator("a").inner_text() == "Narkomprod"
    box.fill("8 zzyzx")
    assert hits.first.locator("a").inner_text() == "Trotsky’s letter of 8 October 1923"
    box.fill("eco zzyzx")  # a short one is a word for itself, and no beginning of "economy"
    assert page.locator("#_status").inner_text().startswith("Nothing found")


def test_nearest_are_those_of_the_charges_that_a_filter_leaves(reader: Reader) -> None:
    page = reader.open("index.html?grants=granted-in-part&q=Trotsky zzyzx")
    assert page.locator("#_status").inner_text().startswith("No entry has all these words. Nearest: ")
    left = {f"charge {line[1:]}" for line in _ids(page, ".line[data-grants~=granted-in-part]")}
    charges = {text.rpartition(" · ")[2] for text in page.locator("#_hits .kind").all_inner_texts()}
    assert 2 < len(charges) <= len(left) == 10
    assert charges <= left


def _ids(page: Any, selector: str) -> list[str]:
    return page.locator(selector).evaluate_all("all => all.map(one => one.id)")  # type: ignore[no-any-return]


PEASANTRY, FIFTH = MEANT["17"], MEANT["17.5"]
NUMBERED = {
    FIFTH: [
        "17,5", "17/5", "charge 17.5", "No. 17.5", "nr 17.5", "Nr.17,5", "§17.5", "§ 17.5", "p. 17.5",
        "Antwort 17.5", "réponse nº 17.5", "№17.5", "ответ 17.5", "стр. 17.5",
    ],
    PEASANTRY: ["No. 17", "Vorwurf 17", "accusation n° 17", "обвинение № 17"],
    "print.html#_sources.resolution-x-congress": ["Note 1", "note no. 1", "Anm. 1", "прим. 1"],
}  # fmt: skip


def test_a_number_is_found_however_it_is_written(reader: Reader) -> None:
    box = reader.open("index.html?q=(").get_by_role("searchbox")
    first = reader.page.locator("#_hits li").first
    for there, ways in NUMBERED.items():
        for asked in ways:
            box.fill(asked)
            assert first.locator("a").get_attribute("href") == there, asked
    assert first.locator(".aside").inner_text() == "Note 1 in the document that holds everything"
    box.fill("23")
    kinds = reader.page.locator("#_hits .kind")
    assert kinds.all_inner_texts()[:2] == ["charge 23", "note"]
    box.fill("Lenin 17")
    assert "note" not in kinds.all_inner_texts()


@pytest.mark.parametrize("asked", ["opponent's own", "caveat", "recollection", "through the source alone"])
def test_a_word_for_a_kind_leads_to_all_that_are_of_it(asked: str, traveller: Reader) -> None:
    page = traveller.open(f"index.html?q={asked}&kind=list")
    traveller.follow(page.locator("#_hits a").first)
    page.locator("[role=status]", has_text=re.compile(r"^\d+ of \d+ shown$")).first.wait_for(state="attached")
    assert "?" in traveller.here


def test_evidence_is_chosen_by_its_kind_and_its_caveats(traveller: Reader) -> None:
    sync_api = pytest.importorskip("playwright.sync_api")
    page = traveller.open("table.html?nature=opponent#_evidence")
    rows, status = page.locator("#_of-evidence tr:visible"), page.locator(".tabled [role=status]")
    sync_api.expect(status).to_have_text("33 of 181 shown")
    assert rows.count() == 33
    assert page.locator("#_of-charges tr:visible").count() == 46
    page.locator(".tabled").get_by_label("Kind").select_option("")
    page.locator(".tabled").get_by_label("Caveats").select_option("with")
    sync_api.expect(status).to_have_text("23 of 181 shown")
    page.locator(".tabled").get_by_role("button", name="Source").click()
    assert "caveats=with&by=source#_evidence" in traveller.here
    sources = rows.locator("td:nth-child(3)").all_inner_texts()
    page.reload()
    sync_api.expect(status).to_have_text("23 of 181 shown")
    assert rows.locator("td:nth-child(3)").all_inner_texts() == sources
    traveller.follow(rows.first.locator("a"))
    assert page.locator(".piece:target .caveat").count() > 0


def test_enter_leads_to_the_first_hit_and_nothing_found_to_the_text(reader: Reader) -> None:
    page = reader.open("index.html?q=baby with the bathwater")
    text = page.locator("#_none a")
    assert text.is_visible()
    assert text.get_attribute("href").startswith("https://")
    box = page.get_by_role("searchbox")
    box.fill("charge 17")
    assert not text.is_visible()
    box.press("Enter")
    page.wait_for_url("**/accusations/underestimates-peasantry.html")


def test_hits_are_of_one_kind_where_that_is_asked_for(traveller: Reader) -> None:
    page = traveller.open("index.html?q=lenin")
    kinds = page.locator("#_kinds button")
    (every, *some) = [int(text.split()[-1]) for text in kinds.all_inner_texts()]
    assert every == sum(some) > 50
    button = page.get_by_role("button", name=re.compile("^charge "))
    button.focus()
    page.keyboard.press("Enter")
    assert set(page.locator("#_hits .kind").all_inner_texts()) <= {f"charge {at}" for at in range(1, 47)}
    assert page.locator("#_status").inner_text() == f"{button.inner_text().split()[-1]} found"
    page.reload()
    assert button.get_attribute("aria-pressed") == "true"
    page.go_back()
    assert page.locator("#_hits li").count() == 50


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("asked", ["q=lenin", "rests=one-source#_charges", "grants=granted-in-part"])
def test_who_arrives_with_a_question_sees_the_answer(
    asked: str, width: int, sits_down: Callable[..., Reader], folder: Path
) -> None:
    somebody = sits_down(folder.as_uri(), viewport={"width": width, "height": 800})
    page = somebody.open(f"index.html?{asked}")
    page.wait_for_load_state("load")
    page.wait_for_function("document.getElementById('_status').getBoundingClientRect().top < 100")
    first = page.locator("#_hits li:visible, .line:visible").first.bounding_box()
    assert first is not None
    assert first["y"] < 400
    assert page.locator(".topics, .pictured, .signs").locator("visible=true").count() == 0
    charges = page.locator("#_charges").evaluate(
        "one => { const looks = getComputedStyle(one);"
        " return [looks.backgroundColor, looks.boxShadow, looks.outlineStyle] }"
    )
    assert charges == ["rgba(0, 0, 0, 0)", "none", "none"]
    granted = page.locator(".granted:visible").count()
    assert granted >= 10 if "grants" in asked else granted == 0


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(("name", "link"), [("people/kamenev.html", ".onward"), ("glossary.html", "dt a")])
def test_who_asks_for_all_that_names_something_sees_the_hits(
    name: str, link: str, width: int, sits_down: Callable[..., Reader], folder: Path
) -> None:
    somebody = sits_down(folder.as_uri(), viewport={"width": width, "height": 800})
    page = somebody.open(name)
    somebody.follow(page.locator(link).first)
    page.wait_for_function("document.getElementById('_status').getBoundingClientRect().top < 100")
    first = page.locator("#_hits li").first.bounding_box()
    assert first is not None
    assert first["y"] < 400


def test_who_searches_keeps_the_box_and_sees_hits_below_it(reader: Reader) -> None:
    page = reader.open("index.html")
    box = page.get_by_role("searchbox")
    before = box.bounding_box()
    box.press_sequentially("lenin")
    assert box.bounding_box() == before
    hit = page.locator("#_hits li").first.bounding_box()
    assert hit is not None
    assert hit["y"] < 700


def test_who_comes_back_finds_the_place(traveller: Reader) -> None:
    page = traveller.open("index.html?q=lenin")
    page.locator("#_hits a").nth(20).click()
    page.go_back()
    page.wait_for_function("window.scrollY > 1000")
    assert page.locator("#_hits li").count() == 50


@pytest.mark.parametrize(("name", "sign"), [("accusations/lamp-dark.html", '"#"'), ("print.html", "none")])
def test_an_identifier_is_told_on_a_small_screen(
    name: str, sign: str, sits_down: Callable[..., Reader], light_folder: Path
) -> None:
    reader = sits_down(light_folder.as_uri(), viewport={"width": 375, "height": 700})
    own = reader.open(name).locator(".answer > .label .id").first
    assert own.evaluate("one => getComputedStyle(one, '::before').content") == sign
    assert (own.locator("bdi").evaluate("one => one.getBoundingClientRect().width") > 1) == (sign == "none")


def test_a_card_and_its_words_mark_each_other(reader: Reader) -> None:
    page = reader.open("accusations/full-democracy.html")
    page.locator(".picture [data-shows='answer:letter-said-the-reverse']").first.hover()
    assert "marked" in (page.locator("[id='letter-said-the-reverse']").get_attribute("class") or "")
    page.locator("[id='bukharin-asked-more'] h3").hover()
    shown = page.locator(".picture [data-shows='answer:bukharin-asked-more']").first
    assert "marked" in (shown.get_attribute("class") or "")


def test_each_quotation_and_piece_of_evidence_has_a_link_to_itself(reader: Reader) -> None:
    page = reader.open("accusations/full-democracy.html")
    ids = page.locator("figure[id], .piece[id]").evaluate_all("all => all.map(one => one.id)")
    links = page.get_by_role("link", name="Link to this place")
    assert sorted(links.evaluate_all("all => all.map(one => one.hash.slice(1))")) == sorted(ids)
    reader.follow(links.first)
    assert reader.here == f"accusations/full-democracy.html#{ids[0]}"


def test_an_answer_and_a_piece_of_evidence_are_cited_beside_their_links(
    sits_down: Callable[..., Reader], served: str
) -> None:
    page = sits_down(served, permissions=["clipboard-read", "clipboard-write"]).open(
        "accusations/full-democracy.html"
    )
    for place in ("#bukharin-asked-more > .label", "#bukharin-asked-more .piece >> nth=0"):
        cite = page.locator(place).locator("details.cite")
        title = page.locator("#bukharin-asked-more > h3")
        stood = title.evaluate("one => one.offsetTop")
        cite.locator("summary").focus()
        page.keyboard.press("Enter")
        cite.get_by_role("button").first.wait_for()  # they are made when it is opened
        page.keyboard.press("Tab")
        assert title.evaluate("one => one.offsetTop") == stood  # what opens lies over what follows
        link = page.evaluate("document.activeElement.href")
        for key in ("Tab", "Enter"):
            page.keyboard.press(key)
        cite.get_by_role("button", name="Copied").wait_for()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.startswith("6.2 “Bukharin asked for more than Trotsky did”")
        assert "(the words: Trotsky’s letter of 23 October 1923, “Regime 4: full-blown democracy”)" in copied
        assert copied.endswith(f"page accusations/full-democracy.html#{link.partition('#')[2]}")
        for key in ("Tab", "Enter"):
            page.keyboard.press(key)
        sync_api = pytest.importorskip("playwright.sync_api")
        sync_api.expect(cite.get_by_role("button", name="Copied")).to_have_count(2)
        assert page.evaluate("navigator.clipboard.readText()") == link
        page.keyboard.press("Escape")
        assert cite.get_attribute("open") is None
        assert page.evaluate("document.activeElement.localName") == "summary"


def test_the_copied_link_names_the_same_place(sits_down: Callable[..., Reader], served: str) -> None:
    page = sits_down(served, permissions=["clipboard-read", "clipboard-write"]).open(
        "accusations/full-democracy.html#bukharin-asked-more"
    )
    foot = page.locator(".sheet > .cite")
    foot.get_by_text("Cite 6", exact=True).click()
    foot.get_by_role("button", name="Copy link").click()
    foot.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    assert page.url.endswith("#bukharin-asked-more")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_link_within_a_picture_shows_that_it_has_the_focus(
    theme: str, sits_down: Callable[..., Reader], light_folder: Path
) -> None:
    page = sits_down(light_folder.as_uri(), color_scheme=theme).open("accusations/lamp-dark.html")
    link = page.locator(".picture text a").first
    looks = (
        "one => { const own = getComputedStyle(one.querySelector('tspan')); return [own.fill, own.stroke]; }"
    )
    before = link.evaluate(looks)
    page.keyboard.press("Tab")  # since then it is the keyboard that moves the focus
    link.focus()
    fill, stroke = link.evaluate(looks)
    assert before != [fill, stroke]
    assert "none" not in (fill, stroke)
    assert fill != stroke


def test_by_keyboard_alone(traveller: Reader) -> None:
    page = traveller.open("index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "_main"
    page.get_by_role("searchbox").focus()
    page.keyboard.type("georgian")
    page.keyboard.press("Tab")
    for _ in range(20):  # past the kinds of what was found
        if page.evaluate("document.activeElement.closest('#_hits') !== null"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("glossary.html#_term-Georgian"))
