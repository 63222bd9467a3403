"""The pages of mapped texts: their sections, what stands at each, and their words where they may be shown."""

from pathlib import Path
from typing import Any

import pytest

from argmap.api import TextPath, load
from argmap.checking.settings import Settings
from argmap.pages import addresses, record, site
from tests.pages.sites import DRAWING, Files, broken, page, pages

TEXT = (DRAWING / "answer.txt").read_text("utf-8")


def _shown(tmp_path: Path, text: str = TEXT, **options: Any) -> Files:
    """Return the site of the lighthouse, whose text may be shown, with its words."""
    claims = (DRAWING / "lighthouse.yaml").read_text("utf-8")
    (tmp_path / "claims.yaml").write_text(
        claims.replace("    rights: public domain\n", "    rights: public domain\n    reproducible: true\n"),
        "utf-8",
    )
    (tmp_path / "answer.txt").write_text(text, "utf-8")
    settings = Settings(texts={"answer": TextPath(tmp_path / "answer.txt")})
    return site(load(tmp_path / "claims.yaml", settings=settings), maps=False, include_text=True, **options)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return _shown(tmp_path_factory.mktemp("shown"))


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
    long = [float(bar.xpath("./rect[not(@class='band')]/@width")[0]) for bar in bars]
    assert sum(long) == pytest.approx(1000, abs=1)
    assert max(long) == long[1]
    assert [len(bar.xpath("./rect[@class='band']")) for bar in bars] == [0, 3, 3, 0, 0, 0]


def test_without_text_or_lock_all_sections_are_of_one_length() -> None:
    tree = page(site(load(DRAWING / "lighthouse.yaml", settings=Settings()), maps=False), "text/answer.html")
    long = {rect.get("width") for rect in tree.xpath("//section//a/rect")}
    assert len(long) == 1


def _runs(files: Files) -> list[str]:
    """Return the runs of thirteen words of the text that a site shows."""
    own = " ".join(TEXT.split()).split()
    told = [" ".join("".join(tree.xpath("//text()")).split()) for _, tree in pages(files)]
    told += [files[name].decode() for name in files if not name.endswith(".html")]
    runs = [" ".join(own[start : start + 13]) for start in range(len(own) - 12)]
    return [run for run in runs if any(run in content for content in told)]


def test_no_long_run_of_the_text_stands_in_a_site_without_it(light: Files) -> None:
    assert _runs(light) == []


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


def test_a_long_text_stands_in_parts_and_its_addresses_stay(
    tmp_path: Path, shown: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record, "LONGEST", 300)
    files = _shown(tmp_path)
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
        href for href in page(files, "accusations/lamp-dark.html").xpath("//a/@href") if "/text/" in href
    ]
    assert all("answer." in href.split("#")[0].removesuffix(".html") for href in anchors)


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
    assert "0 % of its words quoted" in told


def test_the_legend_has_what_occurs(letter: Files) -> None:
    key = page(letter, "text/letter.html").xpath("//ul[contains(@class, 'key')]/li")
    assert ["".join(item.itertext()).strip() for item in key] == [
        "with entries",
        "quoted words",
        "not mapped",
    ]
