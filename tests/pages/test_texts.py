"""The pages of mapped texts: their sections, what stands at each, and their words where they may be shown."""

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any

import pytest

import argmap
import argmap.pages
from argmap.api import TextPath, UsageError, load
from argmap.checking.map import Map
from argmap.checking.settings import Settings
from argmap.format.models import Source
from argmap.pages import addresses, sections, site
from tests.pages.sites import DRAWING, TEXT, Files, broken, page, shown_in, spoken, taken

PLACELESS = """\
argmap: 1
title: The tower
text: book
parties: {keeper: {name: The keeper, role: respondent}}
topics: {light: The light}
sources: {book: {kind: record, title: The book, sections: {one: {title: One, starts: It was}}}}
accusations: {dark: {title: D, claim: C., topic: light, unanswered: Why not.}}
"""
"""A map that does not tell where its text can be read."""


def _entries(tree: Any, section: str) -> list[str]:
    return tree.xpath(f"//section[@id='{section}']//ul[@class='standing-here']/li/p[1]/a/@href")


def test_each_section_has_its_entries_in_the_order_of_their_place(light: Files) -> None:
    tree = page(light, "text/answer.html")
    assert _entries(tree, "light.1") == [
        "../accusations/lamp-dark.html#lamp-dark",
        "../accusations/lamp-dark.html#wreck",
        "../accusations/lamp-dark.html#watchman",
        "../accusations/lamp-dark.html#watchman-far",
        "../accusations/keeper-drunk.html#keeper-drunk",
        "../accusations/keeper-drunk.html#no-proof",
    ]
    assert _entries(tree, "note.1") == [
        "../accusations/lamp-dark.html#log-shows-light.log._caveat",
        "../accusations/lamp-dark.html#board-cut-oil.minutes._caveat",
        "../accusations/overspent.html#board-voted-it._caveat",
    ]
    assert _entries(tree, "end") == []
    assert "nothing is claimed there" in "".join(tree.xpath("//section[@id='end']//text()"))


def test_the_strip_has_each_section_as_long_as_its_words(light: Files) -> None:
    (strip,) = page(light, "text/answer.html").xpath("//section//*[@class='strip'][@viewbox='0 0 1000 34']")
    bars = strip.xpath(".//a")
    assert [bar.get("href") for bar in bars] == [
        "#intro", "#light.1", "#light.2", "#money", "#note.1", "#end",
    ]  # fmt: skip
    long = [float(bar.xpath("./rect/@width")[0]) for bar in bars]
    assert sum(long) == pytest.approx(1000, abs=1)
    assert max(long) == long[1]
    assert ["".join(bar.xpath("./path/@d")).count("M") for bar in bars] == [0, 3, 3, 0, 0, 0]


def test_without_text_or_lock_all_sections_are_of_one_length() -> None:
    tree = page(site(load(DRAWING / "lighthouse.yaml", settings=Settings()), maps=False), "text/answer.html")
    long = {rect.get("width") for rect in tree.xpath("//section//a/rect")}
    assert len(long) == 1


def _runs(files: Files) -> list[str]:
    """Return the runs of thirteen words of the text that stand anywhere in a site."""
    return taken(files, TEXT, 13)


def test_no_long_run_of_the_text_stands_in_a_site_without_it(pictured: Files) -> None:
    assert _runs(pictured) == []


@pytest.mark.letter
def test_no_long_run_of_the_letter_stands_in_its_site(root: Path) -> None:
    path = root.parent / "shared" / "letter.txt"
    if not path.is_file():
        pytest.skip("the letter's text is not here (../shared/letter.txt)")
    map_ = load(root / "claims.yaml", settings=Settings(texts={"letter": TextPath(path)}))
    text, most = path.read_text("utf-8"), map_.settings.max_words + 1
    found = taken(site(map_, maps=False), text, most)
    sources = (map_.claims.sources or {}).values()
    particulars = " ".join(part for source in sources for part in _particulars(source))
    names = " ".join(person.name for person in (map_.claims.people or {}).values())
    known = {*spoken(particulars), *spoken(names), "url", "and", "by"}
    assert [run for run in found if not known.issuperset(run.split())] == []


def _particulars(source: Source) -> list[str]:
    """Return what a source is called by, in the letter's own notes as well."""
    named = (source.title, source.published, source.archive, source.url, *(source.author or ()))
    return [part for part in named if part]


def test_of_two_texts_the_one_that_may_be_shown_is(tmp_path: Path) -> None:
    other = "The council met at noon and sent for the keys of the lamp room and for the book of oil."
    (tmp_path / "other.txt").write_text(other, "utf-8")
    (tmp_path / "answer.txt").write_text(TEXT, "utf-8")
    claims = (DRAWING / "lighthouse.yaml").read_text("utf-8").replace("text: answer", "text: [answer, diary]")
    sections = "{d: {title: D, starts: The council met}}"
    diary = f"  diary: {{kind: letter, title: A diary, reproducible: true, sections: {sections}}}\n"
    (tmp_path / "claims.yaml").write_text(claims.replace("sources:\n", f"sources:\n{diary}", 1), "utf-8")
    texts = {"answer": TextPath(tmp_path / "answer.txt"), "diary": TextPath(tmp_path / "other.txt")}
    map_ = load(tmp_path / "claims.yaml", settings=Settings(texts=texts))
    files = site(map_, maps=False, include_text=True)
    assert taken(files, other, 13) != []
    assert taken(files, TEXT, 13) == []
    with pytest.raises(UsageError, match='"answer"'):
        argmap.site(map_, include_text=True)


def test_the_words_stand_there_where_that_is_asked_for_and_allowed(shown: Files, light: Files) -> None:
    assert len(_runs(shown)) > 20
    tree = page(shown, "text/answer.html")
    marks = [("".join(mark.itertext()), mark.xpath("./a/@href")[0]) for mark in tree.xpath("//mark")]
    assert [href for _, href in marks if "lamp-dark" in href][:2] == [
        "../accusations/lamp-dark.html#lamp-dark._q1",
        "../accusations/lamp-dark.html#lamp-dark._q1",
    ]
    assert marks[0][0] == "the lamp"
    assert broken(shown) == []
    assert page(light, "text/answer.html").xpath("//mark") == []


def test_an_entry_stands_beside_the_paragraph_that_it_quotes(shown: Files) -> None:
    tree = page(shown, "text/answer.html")
    for entry in tree.xpath("//*[@class='beside']//li"):
        (href,) = entry.xpath("./p[1]/a/@href")
        quoted = tree.xpath(f"//mark/a[starts-with(@href, '{href}._q')]")
        if quoted:
            beside = entry.xpath("ancestor::*[@class='beside']")[0]
            assert any(mark in beside.iter() for mark in quoted), href


def test_what_may_not_be_shown_is_not() -> None:
    settings = Settings(texts={"answer": TextPath(DRAWING / "answer.txt")})
    files = site(load(DRAWING / "lighthouse.yaml", settings=settings), maps=False, include_text=True)
    assert _runs(files) == []


def test_the_only_text_is_one_step_away(light: Files) -> None:
    links = page(light, "index.html").xpath("//nav//a[normalize-space()='Text']/@href")
    assert links == ["text/answer.html"]


def test_a_long_text_stands_in_parts_and_its_addresses_stay(
    tmp_path: Path, shown: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sections, "LONGEST", 300)
    files = shown_in(tmp_path)
    parts = sorted(name for name in files if name.startswith("text/answer."))
    assert parts[-1] == "text/answer.html"
    assert len(parts) > 2
    listed = page(files, "text/answer.html").xpath("//ol[@data-forward]/li")
    assert [row.get("id") for row in listed] == ["intro", "light.1", "light.2", "money", "note.1", "end"]
    assert broken(files) == []
    words = "".join("".join(page(files, name).xpath("//*[@class='running']//text()")) for name in parts[:-1])
    whole = "".join(page(shown, "text/answer.html").xpath("//*[@class='running']//text()"))
    assert sorted(words.split()) == sorted(whole.split())
    anchors = [
        href
        for href in page(files, "accusations/lamp-dark.html").xpath("//main//a/@href")
        if "/text/" in href
    ]
    assert all("answer." in href.split("#")[0].removesuffix(".html") for href in anchors)


def _led_to_sections(files: Files) -> Iterator[tuple[str, str, str]]:
    """Yield the links to sections of the text: where each stands, the page that it leads to, the section."""
    for name, content in files.items():
        if name.endswith((".html", ".svg")) and not name.startswith("text"):
            for href in re.findall(r'href="([^"]*text/answer[^"]*#[^"]+)"', content.decode()):
                there, _, section = href.partition("#")
                yield name, normpath(join(dirname(name), there)), section


def test_what_leads_to_a_section_of_a_long_text_leads_to_the_page_that_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sections, "LONGEST", 300)
    files = shown_in(tmp_path, maps=True)
    links = list(_led_to_sections(files))
    assert {name.partition("/")[0] for name, _, _ in links} >= {"accusations", "maps", "sources"}
    wrong = [link for link in links if not page(files, link[1]).xpath(f"//section[@id='{link[2]}']")]
    assert wrong == []


@pytest.mark.parametrize("unplaced", ["intro", "light.2", "end"])
def test_a_long_text_keeps_its_list_where_a_section_is_not_placed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unplaced: str
) -> None:
    monkeypatch.setattr(sections, "LONGEST", 300)
    files = shown_in(tmp_path, unplaced=unplaced)
    tree = page(files, "text/answer.html")
    listed = tree.xpath("//ol[@data-forward]/li")
    assert [row.get("id") for row in listed] == ["intro", "light.1", "light.2", "money", "note.1", "end"]
    assert not tree.xpath("//section[contains(@class, 'part') or contains(@class, 'whole')]")
    assert broken(files) == []


def test_a_long_text_has_its_list_where_all_sections_are_on_one_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sections, "LONGEST", 20_000)
    files = shown_in(tmp_path, text="Words that stand before all sections. " * 1000 + TEXT)
    assert len(page(files, "text/answer.html").xpath("//ol[@data-forward]/li")) == 6
    assert broken(files) == []


def test_no_two_files_of_a_site_have_one_name(monkeypatch: pytest.MonkeyPatch) -> None:
    twice = [("icon.svg", b""), ("a.html", b""), ("icon.svg", b"")]
    monkeypatch.setattr(argmap.pages, "_files", lambda _record: iter(twice))
    with pytest.raises(AssertionError, match=r"icon\.svg"):
        site(load(DRAWING / "lighthouse.yaml", settings=Settings()), maps=False)


def test_a_map_without_a_mapped_text_has_no_page_of_it() -> None:
    lean = (
        "argmap: 1\ntitle: t\nparties: {a: {name: A, role: accuser}}\ntopics: {t: T}\n"
        "accusations: {c: {title: C, claim: C., topic: t, unanswered: none}}\n"
    )
    files = site(load(text=lean), maps=False)
    assert addresses.TEXT not in files
    assert broken(files) == []


def test_a_section_of_which_nothing_is_quoted_says_so(letter: Files) -> None:
    tree = page(letter, "text/letter.html")
    told = "".join(tree.xpath("//section[@id='intro.1']/div[@class='about']//text()"))
    assert "0\u00a0% of its words quoted" in told


def test_sections_without_an_entry_are_listed_at_the_head(letter_map: Map, letter: Files) -> None:
    (coverage,) = letter_map.coverages
    (told,) = page(letter, "text/letter.html").xpath(
        "//section[@class='extent']/p[starts-with(., 'Not mapped')]"
    )
    left = [row.title for row in coverage.sections if not row.mapped]
    assert told.xpath("a/bdi/text()") == [title.replace("'", "’") for title in left]
    assert told.xpath("a/@href")[0] == "#title-page"


def test_the_sections_are_listed_openly_and_those_that_lead_to_no_entry_are_marked(light: Files) -> None:
    tree = page(light, "text/answer.html")
    listed = tree.xpath("//details[@open]/ol/li")
    assert [row.findtext("a/bdi") for row in listed] == tree.xpath("//section/div/h2/bdi/text()")
    marks = {row.findtext("a/bdi"): row.findtext("span") for row in listed}
    assert {title: mark for title, mark in marks.items() if mark} == {"Signature": "not mapped"}


def test_what_stands_in_a_section_is_told_charge_by_charge_evidence_below_its_answer(letter: Files) -> None:
    tree = page(letter, "text/letter.html")
    for section in tree.xpath("//section[contains(@class, 'part')]"):
        named = [item.get("href") for item in section.xpath(".//p[contains(@class, 'of-these')]/a")]
        assert len(named) == len(set(named)), section.get("id")
    (section,) = tree.xpath("//section[@id='regime.3']")
    own = section.xpath(".//li[contains(@class, 'within')]")
    assert own
    for item in own:
        above = item.xpath("preceding-sibling::li[1]")
        assert above, "what belongs to an answer stands behind it"
        assert not set(item.xpath(".//q/text()")) & set(above[0].xpath(".//q/text()"))


def test_evidence_comes_before_what_is_replied_to_its_answer(tmp_path: Path) -> None:
    argued = """
  dark:
    title: D
    claim: C.
    topic: light
    rebuttals:
      lit:
        title: It was lit
        claim: It shone.
        move: denial
        at: one
        quote: It was lit
        evidence:
          - source: book
            shows: A lamp.
            nature: document
            at: one
            quote: A lamp shone
            caveat: {by: board, effect: corrects, says: It was a candle.}
        rebuttals:
          dim: {title: It was dim, claim: It was., by: board, move: denial, at: one, quote: It was dim}
"""
    text = PLACELESS.replace("{dark: {title: D, claim: C., topic: light, unanswered: Why not.}}", argued)
    text = text.replace("parties: {keeper", "parties: {board: {name: B, role: accuser}, keeper")
    (tmp_path / "claims.yaml").write_text(text, "utf-8")
    (tmp_path / "book.txt").write_text("It was lit. It was dim, they say. A lamp shone.", "utf-8")
    settings = Settings(texts={"book": TextPath(tmp_path / "book.txt")})
    tree = page(site(load(tmp_path / "claims.yaml", settings=settings), maps=False), "text/book.html")
    assert _entries(tree, "one") == [f"../accusations/dark.html#{id_}" for id_ in ("lit", "lit.book", "dim")]
    (held,) = tree.xpath("//li[contains(@class, 'of-evidence')]/p[@class='aside']")
    assert held.text_content() == "Caveat: correction"


def test_the_page_of_a_text_without_its_words_leads_to_them(root: Path, letter: Files, shown: Files) -> None:
    (lead,) = page(letter, "text/letter.html").xpath("//header/p[@class='lead']")
    assert lead.xpath("a/@href") == [load(root / "claims.yaml").claims.sources["letter"].url]
    assert "The whole text can be read at https://" in lead.text_content()
    (lead,) = page(shown, "text/answer.html").xpath("//header/p[@class='lead']")
    assert lead.text_content().startswith("The text stands here;")


def test_a_text_of_which_no_address_is_known_says_so() -> None:
    files = site(load(text=PLACELESS), maps=False)
    (lead,) = page(files, "text/book.html").xpath("//header/p[@class='lead']")
    assert lead.text_content().startswith("Where the whole text can be read the map does not say.")


def test_the_legend_has_what_occurs(letter: Files) -> None:
    key = page(letter, "text/letter.html").xpath("//ul[contains(@class, 'key')]/li")
    assert ["".join(item.itertext()).strip() for item in key] == [
        "with entries",
        "quoted words",
        "not mapped",
    ]
