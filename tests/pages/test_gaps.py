"""A map with errors, built all the same: what is wanting shows as a gap, and nothing else is lost."""

from pathlib import Path

import pytest

from argmap.api import Severity, TextPath, check, load
from argmap.checking.settings import Settings
from argmap.pages import site
from tests.pages.sites import Files, bare, broken, page, words

BROKEN = """
argmap: 1
title: The harbour
text: paper
parties: {board: {name: The board, role: accuser}, keeper: {name: The keeper, role: respondent}}
sources:
  paper: {kind: article, title: The paper, sections: {one: {title: One, starts: In the beginning}}}
topics: {port: The port}
accusations:
  closed:
    title: The port was closed
    claim: It was closed.
    topic: harbour-of-nowhere
    at: two
    quote: words that nobody wrote
    see: nothing-of-that-name
    rebuttals:
      open:
        title: It was open
        claim: It was not.
        move: denial
        by: somebody-unknown
        also_answers: a-charge-that-is-not-there
        evidence: [{source: lost-book, shows: The clerk went through it., locator: leaf 2}]
  dear:
    title: It was dear
    claim: It cost too much.
    topic: port
    part_of: a-charge-that-is-not-there
"""


@pytest.fixture(scope="module")
def gaps(tmp_path_factory: pytest.TempPathFactory) -> Files:
    text = tmp_path_factory.mktemp("gaps") / "paper.txt"
    text.write_text("In the beginning the port was open.\n", "utf-8")
    settings = Settings(texts={"paper": TextPath(Path(text))})
    assert sum(item.severity is Severity.ERROR for item in check(text=BROKEN, settings=settings).listed) > 5
    return site(load(text=BROKEN, settings=settings))


def test_what_leads_nowhere_is_named_and_is_no_link(gaps: Files) -> None:
    tree = page(gaps, "accusations/closed.html")
    told = words(tree)
    for gap in ("two", "nothing-of-that-name", "somebody-unknown", "a-charge-that-is-not-there", "lost-book"):
        assert bare(gap) in told, gap
        led = [href for href in tree.xpath("//main//a/@href") if not href.startswith("#")]
        assert not [href for href in led if gap in href], gap
    assert bare("harbour-of-nowhere") in words(page(gaps, "index.html"))
    assert bare("leaf 2") in told
    assert broken(gaps) == []


def test_a_quotation_that_is_not_in_the_text_is_not_vouched_for(gaps: Files) -> None:
    tree = page(gaps, "accusations/closed.html")
    (quotation,) = tree.xpath("//figure")
    assert "unchecked" in quotation.get("class")
    assert bare("not in the text as quoted here: words that nobody wrote") in bare(
        "".join(quotation.itertext())
    )
    assert bare("0 of 1 quotation") in bare("".join(tree.xpath("//footer//text()")))


def test_a_charge_without_an_answer_is_told_to_have_none(gaps: Files) -> None:
    assert bare("It cost too much.") in words(page(gaps, "accusations/dear.html"))
    line = page(gaps, "index.html").xpath("//li[@data-standing='unanswered']")
    assert len(line) == 1
