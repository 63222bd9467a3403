"""The page that has the sources in the order of their dates."""

from argmap.api import load
from argmap.pages import addresses, site
from tests.pages.sites import Files, page

DATED = """
argmap: 1
title: The year
parties: {keeper: {name: The keeper, role: respondent}}
topics: {light: The light}
sources:
  last: {kind: note, title: The last, date: 1923-12}
  year: {kind: note, title: Some day, date: 1923~}
  month: {kind: note, title: Some day in May, date: 1923-05~}
  day: {kind: note, title: The second of May, date: 1923-05-02}
  talk: {kind: recollection, title: The talk, author: keeper, date: 1923-10-23}
  never: {kind: note, title: No day}
accusations: {dark: {title: D, claim: C., topic: light, unanswered: Why not.}}
"""


def _sections(files: Files) -> list[tuple[str, list[str]]]:
    found = page(files, addresses.TIMELINE).xpath("//section[@class='year']")
    return [(part.xpath("string(h2)"), part.xpath(".//p[@class='title']/a/bdi/text()")) for part in found]


def test_a_vague_date_stands_at_the_end_of_its_month_or_year_and_what_is_recalled_apart() -> None:
    files = site(load(text=DATED), maps=False)
    assert _sections(files) == [
        ("1923", ["The second of May", "Some day in May", "The last", "Some day"]),
        ("Told from memory", ["The talk"]),
        ("Without a date", ["No day"]),
    ]
    (told,) = page(files, addresses.TIMELINE).xpath("//main/p[@class='aside']")
    assert told.text_content().startswith("Sorted by date: where no day is known, at the end of the month")
    (vague,) = page(files, addresses.TIMELINE).xpath("//section[@aria-labelledby='_y1923']//h3")
    assert vague.text_content() == "In 1923, month not known"
    assert vague.xpath("following-sibling::ul//p[@class='title']/a/bdi/text()") == ["Some day"]
    assert "Sorted by the day of telling" in page(files, addresses.TIMELINE).text_content()


def test_what_is_later_than_the_text_stands_apart_in_the_year_of_it() -> None:
    later = DATED.replace("title: The year", "title: The year\ntext: day", 1)
    later = later.replace("  never:", "  next: {kind: note, title: The next year, date: 1924}\n  never:")
    tree = page(site(load(text=later), maps=False), addresses.TIMELINE)
    (heading,) = tree.xpath("//section[@aria-labelledby='_y1923']//h3[.='After the text']")
    after = heading.xpath("following-sibling::ol[1]//p[@class='title']/a/bdi/text()")
    assert after == ["The last"]
    assert heading.xpath("preceding-sibling::ol//p[@class='title']/a/bdi/text()") == [
        "The second of May", "Some day in May",
    ]  # fmt: skip
    assert tree.xpath("//section[@aria-labelledby='_y1924']//h3") == []


def test_a_year_of_which_nothing_closer_is_known_has_no_heading_within_it() -> None:
    few = "\n".join(
        line for line in DATED.splitlines() if not line.startswith(("  last", "  month", "  day"))
    )
    files = site(load(text=few), maps=False)
    assert _sections(files)[0] == ("1923", ["Some day"])
    assert page(files, addresses.TIMELINE).xpath("//h3") == []


def test_an_interval_within_a_year_is_no_bare_year() -> None:
    whole = DATED.replace("date: 1923~", "date: 1923-01/1923-12")
    tree = page(site(load(text=whole), maps=False), addresses.TIMELINE)
    assert tree.xpath("//h3") == []


def test_of_what_there_is_not_nothing_is_said() -> None:
    few = "\n".join(line for line in DATED.splitlines() if not line.startswith(("  talk", "  never")))
    files = site(load(text=few), maps=False)
    assert [title for title, _ in _sections(files)] == ["1923"]
    assert "day of telling" not in page(files, addresses.TIMELINE).text_content()
