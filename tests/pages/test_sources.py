"""The list of sources, and what the page of each tells: what it is, its uses, and what hangs on it."""

import json
from posixpath import dirname, join, normpath
from typing import Any, get_args

import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.format.models import SourceKind
from argmap.format.people import People
from argmap.pages import addresses, csl, site
from tests.pages.sites import Files, bare, broken, page, plain, said, words

HARBOUR = """
argmap: 1
title: The harbour
parties:
  board: {name: The board, role: accuser, members: [clerk]}
  keeper: {name: The keeper, role: respondent}
people:
  clerk: {name: A clerk, also: [The clerk of the board]}
sources:
  book: {kind: book, title: Ports of the north, author: A. Writer, accessed: 2020-01-02}
  copy: {kind: letter, title: A copy, via: book, author: clerk}
  original: {kind: letter, title: The original, via: [copy, book], author: The clerk of the board}
  unused: {kind: note, title: A note, note: "Nobody read it."}
topics: {port: The port}
accusations:
  closed:
    title: The port was closed
    claim: It was closed.
    topic: port
    see: original
    grounds: {g: {claim: A sign said so, source: book, locator: p. 4}}
    rebuttals:
      open:
        title: It was open
        claim: It was not closed.
        move: denial
        evidence:
          - {source: original, shows: The clerk went through it., nature: opponent, locator: leaf 2,
             caveat: {by: board, says: He was mistaken., source: copy}}
  dear:
    title: It was dear
    claim: It cost much.
    topic: port
    rebuttals:
      cheap:
        title: It was cheap
        claim: It cost little.
        move: denial
        evidence:
          - {source: original, shows: The toll was a penny.}
          - {source: book, shows: Others asked two., nature: document}
"""


@pytest.fixture(scope="module")
def harbour() -> Files:
    return site(load(text=HARBOUR), maps=False)


def _under(tree: Any, heading: str) -> list[str]:
    """Return the texts of the links in the section with a heading."""
    section = tree.xpath(f"//section[h2[starts-with(normalize-space(), '{heading}')]]")
    return ["".join(link.itertext()).strip() for one in section for link in one.xpath(".//a")]


def test_a_source_says_what_it_is(light: Files) -> None:
    tree = page(light, "sources/answer.html")
    facts = dict(
        zip(
            (" ".join("".join(term.itertext()).split()) for term in tree.xpath("//dl[@class='facts']/dt")),
            (" ".join("".join(fact.itertext()).split()) for fact in tree.xpath("//dl[@class='facts']/dd")),
            strict=True,
        )
    )
    assert facts == {
        "By": "Ilse Grønn",
        "Date": "4 March 1911",
        "To": "the harbour board, the town council",
        "Known": "at hand",
        "Published": "Skerry Gazette, no. 12, pp. 3–7",
        "Kept": "Town archive of Skerry, fond 4, inventory 2, file 118, leaves 1–9",
        "Address": "https://example.org/skerry/answer.html",
        "Rights": "public domain",
    }


def test_all_ways_through_which_a_source_is_known_are_told_in_one(harbour: Files) -> None:
    (known,) = page(harbour, "sources/original.html").xpath("//dt[.='Known']/following-sibling::dd[1]")
    assert " ".join("".join(known.itertext()).split()) == "through A copy or Ports of the north"
    assert all(part.text_content().strip() for part in known.iter("bdi"))


def test_every_use_leads_to_its_place(harbour: Files) -> None:
    tree = page(harbour, "sources/original.html")
    hrefs = tree.xpath("//li[contains(@class, 'piece')]//p[1]/a/@href")
    assert hrefs == [
        "../accusations/closed.html#open.original",
        "../accusations/dear.html#cheap.original",
        "../accusations/closed.html#closed",
    ]
    assert tree.xpath("count(//li[contains(@class, 'opponent')])") == 1
    (flag,) = tree.xpath("//p[@class='flag']")
    assert "".join(flag.itertext()).startswith("1 piece of evidence of the opponent’s own")
    assert "He was mistaken." in "".join(tree.xpath("//p[@class='caveat']//text()"))
    assert "leaf 2" in words(tree) or "leaf2" in words(tree)


def test_without_it_tells_what_would_be_lost(harbour: Files) -> None:
    assert _lost(harbour, "original") == {
        "No evidence would be left in answer to:": ["1The port was closed"],
        "Left without any evidence:": ["1.1It was open"],
        "Left with less evidence:": ["2.1It was cheap"],
    }
    assert _lost(harbour, "copy") == {}
    hrefs = page(harbour, "sources/original.html").xpath("//section[@class='loss']//a/@href")
    assert hrefs[1:] == ["../accusations/closed.html#open", "../accusations/dear.html#cheap"]


def test_what_is_known_through_a_source_alone_falls_with_it(harbour: Files) -> None:
    known = "Nothing would be known of what is brought in answer to:"
    without = "Left without any evidence:"
    assert _lost(harbour, "book") == {
        known: ["1The port was closed", "2It was dear"],
        without: ["1.1It was open", "2.1It was cheap"],
        "Less would be offered in proof of:": ["1The port was closed"],
    }
    only = site(load(text=HARBOUR.replace("via: [copy, book]", "via: copy")), maps=False)
    assert _lost(only, "copy") == {
        "No evidence would be left in answer to:": ["1The port was closed"],
        without: ["1.1It was open"],
        "Left with less evidence:": ["2.1It was cheap"],
    }


def test_a_caveat_names_its_source_and_what_it_does() -> None:
    told = HARBOUR.replace("caveat: {by: board,", "caveat: {by: board, effect: contradicts,")
    (caveat,) = page(site(load(text=told), maps=False), "sources/original.html").xpath("//p[@class='caveat']")
    assert " ".join(caveat.text_content().split()) == "Contradiction · The board: He was mistaken. (A copy)"
    assert caveat.xpath(".//a/@href")[-1] == "../sources/copy.html"


def test_many_answers_that_would_be_left_bare_are_folded() -> None:
    answer = "      open:\n" + HARBOUR.partition("      open:\n")[2].partition("  dear:")[0]
    more = "".join(answer.replace("open:", f"open-{at}:") for at in range(20))
    tree = page(
        site(load(text=HARBOUR.replace("  dear:\n", f"{more}  dear:\n", 1)), maps=False),
        "sources/original.html",
    )
    (folded,) = tree.xpath("//section[@class='loss']/details")
    assert " ".join(folded.findtext("summary").split()) == "Left without any evidence: 21"
    assert len(folded.xpath(".//li")) == 21


def _lost(files: Files, source: str) -> dict[str, list[str]]:
    """Return what would be lost without a source, under the words for it."""
    heads = page(files, f"sources/{source}.html").xpath("//section[@class='loss']/p")
    return {
        head.text_content(): [link.text_content() for link in head.xpath("following-sibling::ul[1]//a")]
        for head in heads
    }


def test_a_use_names_the_answer_that_it_serves_by_its_number(harbour: Files) -> None:
    (first, second) = page(harbour, "sources/original.html").xpath("//p[starts-with(., 'For: ')]")
    assert [one.text_content() for one in (first, second)] == [
        "For: 1.1 It was open",
        "For: 2.1 It was cheap",
    ]
    assert first.xpath(".//a/@href") == ["../accusations/closed.html#open"]


def test_a_use_names_the_other_charges_that_its_answer_meets() -> None:
    both = HARBOUR.replace("        move: denial\n", "        move: denial\n        also_answers: dear\n", 1)
    first, second = page(site(load(text=both), maps=False), "sources/original.html").xpath(
        "//p[starts-with(., 'For: ')]"
    )
    assert first.text_content() == "For: 1.1 It was open · Also answers: 2 It was dear"
    assert first.xpath(".//a/@href")[1:] == ["../accusations/dear.html"]
    assert "Also answers" not in second.text_content()


def test_a_chain_is_told_to_its_end(harbour: Files) -> None:
    tree = page(harbour, "sources/original.html")
    assert _under(tree, "How it comes down to us") == [
        "The original", "A copy", "Ports of the north", "Ports of the north",
    ]  # fmt: skip
    assert sorted(_under(page(harbour, "sources/book.html"), "Known through it")) == [
        "A copy",
        "The original",
    ]


def test_sources_that_know_each_other_in_a_ring_are_told_once() -> None:
    ring = HARBOUR.replace("title: Ports of the north,", "title: Ports of the north, via: original,").replace(
        ", accessed: 2020-01-02", ""
    )
    tree = page(site(load(text=ring), maps=False), "sources/original.html")
    assert _under(tree, "How it comes down to us") == [
        "The original", "A copy", "Ports of the north", "Ports of the north",
    ]  # fmt: skip


def test_what_lies_below_a_source_is_told_where_it_is_met_first() -> None:
    ways = "".join(
        f"  {one}{at}: {{kind: note, title: {one}{at}, via: [a{at + 1}, b{at + 1}]}}\n"
        for at in range(40)
        for one in "ab"
    )
    last = "".join(f"  {one}40: {{kind: note, title: {one}40, accessed: 2020-01-02}}\n" for one in "ab")
    many = HARBOUR.replace("sources:\n", f"sources:\n{ways}{last}", 1)
    tree = page(site(load(text=many), maps=False), "sources/a0.html")
    assert _under(tree, "How it comes down to us")[:3] == ["a0", "a1", "a2"]
    assert len(_under(tree, "How it comes down to us")) == 1 + 2 + 4 * 39


def test_a_source_is_reached_though_something_else_is_called_the_same() -> None:
    same = HARBOUR.replace("copy:", "dear:").replace("[copy,", "[dear,")
    same = same.replace("source: copy", "source: dear")
    same = same.replace("  book:", "  port:").replace("via: book", "via: port").replace(", book]", ", port]")
    same = same.replace("source: book", "source: port").replace("  unused:", "  cheap:")
    same = same.replace("title: A note,", "title: A note, recipient: clerk, author: Nobody else, see: port,")
    files = site(load(text=same), maps=False)
    assert broken(files) == []
    for name, heading, known in (
        ("sources/original.html", "How it comes down to us", {"original", "dear", "port"}),
        ("sources/port.html", "Known through it", {"original", "dear"}),
        ("sources/port.html", "Also referred to by", {"cheap"}),
        ("people/clerk.html", "Sources written", {"dear", "original"}),
        ("people/clerk.html", "Sources received", {"cheap"}),
        ("people.html", "Named in sources, without an entry", {"port", "cheap"}),
    ):
        section = f"//section[h2[starts-with(normalize-space(), '{heading}')]]"
        hrefs = page(files, name).xpath(f"{section}//a/@href")
        there = {normpath(join(dirname(name), href)) for href in hrefs}
        assert there == {f"sources/{id_}.html" for id_ in known}, heading
    through = page(files, "sources/dear.html").xpath("//dt[.='Known']/following-sibling::dd[1]/a/@href")
    assert through == ["../sources/port.html"]


def test_the_list_groups_all_sources_by_whose_they_are(
    harbour: Files, letter_map: Map, letter: Files
) -> None:
    tree = page(harbour, addresses.SOURCES)
    groups = [
        (" ".join("".join(head.itertext()).split()), head.xpath("..//div/p[1]/a/@href"))
        for head in tree.xpath("//h2")
    ]
    assert groups == [
        (
            "Sources of the opponents 1 source, 1 piece of evidence of the opponent’s own",
            ["sources/original.html"],
        ),
        ("Other documents 1 source", ["sources/book.html"]),
        ("Named beside the evidence 1 source", ["sources/copy.html"]),
        ("Under no charge 1 source", ["sources/unused.html"]),
    ]
    listed = page(letter, addresses.SOURCES).xpath("//ul[@class='works']//div/p[1]/a/@href")
    assert sorted(listed) == sorted(addresses.source(id_) for id_ in letter_map.claims.sources or ())


def test_a_mapped_text_that_nothing_names_stands_apart() -> None:
    for texts, heading in (("book", "Text 1 source"), ("[book, copy]", "Texts 2 sources")):
        text = f"""\
argmap: 1
title: T
text: {texts}
parties: {{keeper: {{name: The keeper, role: respondent}}}}
topics: {{light: The light}}
sources:
  book: {{kind: record, title: The book}}
  copy: {{kind: record, title: A copy}}
  unused: {{kind: note, title: A note}}
accusations:
  dark: {{title: D, claim: C., topic: light, unanswered: Why not.}}
"""
        heads = page(site(load(text=text), maps=False), addresses.SOURCES).xpath("//h2")
        told = [" ".join("".join(head.itertext()).split()) for head in heads]
        assert told[0] == heading
        assert told[1].startswith("Under no charge")


def test_how_most_are_known_is_said_once(letter: Files) -> None:
    tree = page(letter, addresses.SOURCES)
    usual = "through Trotsky’s letter of 23 October 1923"
    assert usual in "".join(tree.xpath("//header/p[@class='aside']//text()"))
    assert usual not in "".join(tree.xpath("//ul[@class='works']//text()"))


@pytest.mark.parametrize("which", ["light", "letter"])
def test_all_that_is_said_of_a_source_stands_on_its_page(which: str, request: pytest.FixtureRequest) -> None:
    files: Files = request.getfixturevalue(which)
    map_: Map = request.getfixturevalue(f"{which}_map")
    for id_, item in plain(map_)["sources"].items():
        assert isinstance(item, dict)
        told = words(page(files, addresses.source(id_)))
        own = {key: value for key, value in item.items() if key != "sections"}
        assert [text for text in said(own) if bare(text) not in told] == [], id_


def test_csl_json_is_what_the_page_holds(light: Files) -> None:
    tree = page(light, "sources/log.html")
    (found,) = json.loads("".join(tree.xpath("//pre/text()")))
    assert found == {
        "id": "log",
        "type": "document",
        "title": "Log of the Skerry light",
        "issued": {"date-parts": [[1911, 2]], "circa": True},
        "language": "en",
        "archive": "Town archive of Skerry, fond 4, file 2",
        "URL": "https://example.org/log",
    }


def test_every_kind_has_a_type_of_csl() -> None:
    assert set(csl.TYPES) == set(get_args(SourceKind))


@pytest.mark.parametrize(
    ("date", "issued"),
    [
        ("1923", {"date-parts": [[1923]]}),
        ("1923-10-23", {"date-parts": [[1923, 10, 23]]}),
        ("1923?", {"date-parts": [[1923]], "circa": True}),
        ("1919/1921", {"date-parts": [[1919], [1921]]}),
        ("1923-21", {"date-parts": [[1923]], "season": 1}),
        ("192X", {"raw": "192X"}),
        ("1923/..", {"raw": "1923/.."}),
        ("-0044", {"date-parts": [[-44]]}),
    ],
)
def test_dates_of_csl(date: str, issued: dict[str, Any]) -> None:
    map_ = load(text=HARBOUR.replace("2020-01-02}", f"2020-01-02, date: {date}}}"))
    source = (map_.claims.sources or {})["book"]
    found = csl.item("book", source, People(map_.claims), "en")
    assert found["issued"] == issued
    assert found["author"] == [{"literal": "A. Writer"}]
    assert found["accessed"] == {"date-parts": [[2020, 1, 2]]}


def test_a_map_without_sources_has_no_list_of_them() -> None:
    lean = (
        "argmap: 1\ntitle: t\nparties: {a: {name: A, role: accuser}}\ntopics: {t: T}\n"
        "accusations: {c: {title: C, claim: C., topic: t, unanswered: none}}\n"
    )
    files = site(load(text=lean), maps=False)
    assert addresses.SOURCES not in files
    assert "sources.html" not in files["about.html"].decode().replace("data/sources", "")


def test_a_use_without_a_quotation_and_a_caveat_tell_their_place(letter: Files) -> None:
    tree = page(letter, "sources/letter-1923-10-08.html")
    assert tree.xpath("//h1//text()") == ["Trotsky’s letter of 8 October 1923"]
    uses = tree.xpath("//li[contains(@class, 'piece')]")
    assert all(use.xpath(".//*[@class='aside']//a[contains(@href, 'text/letter.html#')]") for use in uses)
    assert bare("in actual fact appointed") in bare("".join(tree.xpath("//p[@class='caveat']//text()")))


def _reference(files: Files, id_: str) -> tuple[str, str]:
    """Return how a page cites its source, and the note of the same for reference managers."""
    tree = page(files, addresses.source(id_))
    (told,) = tree.xpath("//section[h2[.='As a reference']]/p[1]")
    (found,) = json.loads("".join(tree.xpath("//pre/text()")))
    return " ".join("".join(told.itertext()).split()), found.get("note", "")


def test_a_reference_says_in_which_other_source_it_is_told(harbour: Files) -> None:
    told = "old in: A clerk. A copy; A. Writer. Ports of the north"
    cited, note = _reference(harbour, "original")
    assert cited == f"The clerk of the board: The original. T{told}."
    assert note == f"t{told}"
    assert _reference(harbour, "book") == ("A. Writer: Ports of the north.", "")
    assert _reference(harbour, "unused")[1] == "Nobody read it."


def test_a_reference_says_where_in_a_text_a_source_is_told() -> None:
    told = """\
argmap: 1
title: T
text: answer
parties: {keeper: {name: The keeper, role: respondent}}
topics: {light: The light}
sources:
  answer:
    kind: letter
    title: The answer
    sections: {one: {title: Of the light, starts: A}, two: {title: Of the fog, starts: B}}
  log: {kind: record, title: The log, via: answer}
accusations:
  dark:
    title: D
    claim: C.
    topic: light
    rebuttals:
      lit:
        title: It was lit
        claim: It was.
        move: denial
        evidence:
          - {source: log, shows: So says the log., at: one, nature: document}
          - {source: log, id: again, shows: So it says again., at: two, nature: document}
"""
    cited, note = _reference(site(load(text=told), maps=False), "log")
    assert note == "told in: The answer, “Of the light” and “Of the fog”"
    assert cited == "The log. Told in: The answer, “Of the light” and “Of the fog”."


def test_what_others_wrote_is_told_by_whoever_brings_it() -> None:
    brought = HARBOUR.replace("nature: opponent", "nature: own-record")
    heads = page(site(load(text=brought), maps=False), addresses.SOURCES).xpath("//h2/bdi/text()")
    assert heads[:2] == ["Of others, told by The keeper", "Other documents"]
    own = brought.replace("via: [copy, book], author: The clerk of the board", "author: keeper")
    heads = page(site(load(text=own), maps=False), addresses.SOURCES).xpath("//h2/bdi/text()")
    assert heads[0] == "The keeper: own record or recollection"


def test_the_list_counts_what_brings_evidence_and_is_searched_for_every_author(harbour: Files) -> None:
    tree = page(harbour, addresses.SOURCES)
    lead = tree.xpath("//p[@class='lead']/text()")
    assert lead == ["4 sources; 3 pieces of evidence from 2 of them."]
    (row,) = tree.xpath("//ul[@class='works']/li[.//a[@href='sources/original.html']]")
    assert "The clerk of the board, letter, undated" in " ".join(row.text_content().split())
    signed = HARBOUR.replace("author: A. Writer", "author: [board, A. Writer]")
    rows = page(site(load(text=signed), maps=False), addresses.SOURCES).xpath("//li[@data-also]")
    found = {row.xpath("string(.//a/@href)"): row.get("data-also") for row in rows}
    assert found["sources/book.html"] == "A clerk"


def test_what_could_be_compared_elsewhere_is_marked_and_listed(light: Files, harbour: Files) -> None:
    tree = page(light, addresses.SOURCES)
    (kept,) = tree.xpath("//details[@id='_kept']")
    assert "7 of 9 sources could be compared elsewhere" in kept.xpath("string(summary)")
    told = {row.xpath("string(a/@href)"): row.xpath("string(span)") for row in kept.xpath(".//li")}
    assert told["sources/answer.html"] == "in print, in an archive, on the web"
    assert told["sources/minutes.html"] == "in an archive"
    assert told["sources/vedomosti.html"] == "in print"
    assert not {"sources/khabar.html", "sources/motto.html"} & told.keys()
    marked = tree.xpath("//ul[@class='works']/li[contains(.//p[@class='aside'], '; in ')]//div/p[1]/a/@href")
    marked += tree.xpath("//ul[@class='works']/li[contains(.//p[@class='aside'], '; on ')]//div/p[1]/a/@href")
    assert sorted(marked) == sorted(told)
    assert not page(harbour, addresses.SOURCES).xpath("//details[@id='_kept']")


REPLY = """
argmap: 1
title: The reply
text: answer
parties:
  board: {name: The board, role: accuser, members: [clerk, mayor]}
  keeper: {name: The keeper, role: respondent}
people: {clerk: {name: A clerk}, mayor: {name: The mayor}}
sources:
  answer: {kind: letter, title: The answer, author: keeper, sections: {one: {title: One, starts: You say}}}
  reply: {kind: letter, title: The reply, author: [mayor, clerk], via: answer}
  note: {kind: note, title: A note, author: clerk, via: answer}
topics: {light: The light}
accusations:
  dark: {title: It was dark, claim: C., topic: light, voice: quoted, at: one, unanswered: Why not.}
  late: {title: It was late, claim: C., topic: light, at: one, unanswered: Why not.}
  rumour: {title: R, claim: C., topic: light, by: unnamed, voice: hinted, at: one, unanswered: Why not.}
"""


def _by_voice(files: Files, name: str, heading: str) -> list[tuple[str, list[str]]]:
    """Return the charges that a page lists, each heap with its heading."""
    heaps = page(files, name).xpath(f"//section[h2[starts-with(., '{heading}')]]/section")
    return [(" ".join(heap.xpath("string(h3)").split()), heap.xpath(".//li//a/@href")) for heap in heaps]


WRITERS = "What those who wrote it charge"


def test_a_source_not_seen_tells_which_charges_of_its_authors_are_quoted_and_which_told() -> None:
    files = site(load(text=REPLY), maps=False)
    told = [
        ("Quoted 1", ["../accusations/dark.html"]),
        ("Paraphrased 1", ["../accusations/late.html"]),
    ]
    assert _by_voice(files, "sources/reply.html", WRITERS) == told
    assert _by_voice(files, "parties/board.html", "Charges made") == told
    lead = "each came through the answer, in words that are quoted there or only told."
    assert lead in page(files, "sources/reply.html").text_content()


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(("author: [mayor, clerk]", "author: mayor"), id="by one of them"),
        pytest.param(("author: clerk, via", "author: board, via"), id="not all that they wrote"),
        pytest.param(("clerk], via: answer", "clerk], accessed: 2020-01-02"), id="at hand"),
    ],
)
def test_of_no_other_source_it_is_told(changed: tuple[str, str]) -> None:
    files = site(load(text=REPLY.replace(*changed)), maps=False)
    assert WRITERS not in page(files, "sources/reply.html").text_content()


@pytest.mark.parametrize(
    ("kind", "cited"),
    [
        ("message", "A clerk: A note (message), c. March 1923."),
        ("recollection", "A clerk: A note (recollection), told c. March 1923."),
        ("note", "A clerk: A note, c. March 1923."),
    ],
)
def test_a_reference_makes_no_paper_of_what_was_said(kind: str, cited: str) -> None:
    said = REPLY.replace("{kind: note, title: A note,", f"{{kind: {kind}, date: 1923-03~, title: A note,")
    files = site(load(text=said), maps=False)
    assert _reference(files, "note")[0].startswith(cited)
    (found,) = json.loads("".join(page(files, "sources/note.html").xpath("//pre/text()")))
    assert found.get("genre") == (None if kind == "note" else kind)


def test_of_what_was_not_seen_the_quoted_words_stand_beside_the_charges(
    letter_map: Map, letter: Files
) -> None:
    tree = page(letter, "sources/reply-1923-10-19.html")
    quoted = {
        address.removeprefix("../accusations/").removesuffix(".html"): item.xpath("count(p[@class='words'])")
        for item in tree.xpath("//section[h3[starts-with(., 'Quoted')]]//li")
        for address in item.xpath("a/@href")
    }
    own = letter_map.graph.accusations
    assert quoted == {
        id_: len(own[id_].accusation.quote or ())
        for id_, node in own.items()
        if node.voice == "quoted" and "politburo" in node.by
    }
    assert tree.xpath("count(//section[h3[starts-with(., 'Paraphrased')]]//p[@class='words'])") == 0


def _ways(text: str, language: str | None = None) -> str:
    (told,) = page(site(load(text=text), maps=False, language=language), addresses.SOURCES).xpath(
        "//header/p[@class='aside']"
    )
    return " ".join(told.text_content().split())


def test_the_list_says_how_many_sources_are_known_in_which_way() -> None:
    assert _ways(HARBOUR) == (
        "Known: 1 at hand; 1 through Ports of the north; 1 through a copy or Ports of the north; "
        "1 not said how known."
    )
    more = HARBOUR.replace("  unused:", "  more: {kind: note, title: More, via: book}\n  unused:")
    assert _ways(more).startswith("Known: 2 through Ports of the north; 1 at hand; ")
    assert _ways(HARBOUR, "de").startswith("Bekannt: 1 selbst vorliegend; 1 über Ports of the north; ")
    assert _ways(HARBOUR, "fr").startswith(
        "Connues\u00a0: 1 à disposition; 1 par Ports of the north; ".replace("\u00a0", " ")
    )
    assert _ways(HARBOUR, "ru").startswith("Известны: 1 под рукой; 1 через Ports of the north; ")


def test_rare_ways_are_counted_as_one() -> None:
    ways = "".join(
        f"  w{at}: {{kind: note, title: W{at}, via: {{}}}}\n".replace("{}", to)
        for at, to in enumerate(["book", "copy", "original", "w0", "w1"])
    )
    told = _ways(HARBOUR.replace("  unused:", f"{ways}  unused:"))
    assert told.startswith("Known: 2 through Ports of the north; 1 at hand; ")
    assert told.endswith("; 4 in other ways.")


def test_where_all_sources_are_known_in_one_way_no_number_is_told() -> None:
    one = HARBOUR.replace(
        "  copy: {kind: letter, title: A copy, via: book",
        "  copy: {kind: letter, title: A copy, accessed: 2020",
    )
    one = one.replace("via: [copy, book]", "accessed: 2020").replace(
        "title: A note,", "title: A note, accessed: 2020,"
    )
    assert _ways(one) == "Where nothing else is said, the source itself was at hand."


def test_a_source_of_no_kind_with_a_name_is_told_without_one(harbour: Files) -> None:
    files = site(
        load(
            text=HARBOUR.replace(
                "{kind: letter, title: A copy,", "{kind: other, title: A copy in ink, short: A copy,"
            )
        ),
        maps=False,
    )
    told = {
        name: page(some, addresses.SOURCES).xpath("//li[.//a='A copy']//p[@class='aside']")[0].text_content()
        for name, some in (("letter", harbour), ("other", files))
    }
    assert told["letter"].startswith("A clerk, letter, undated")
    assert told["other"].startswith("A clerk, undated")
    assert page(harbour, "sources/copy.html").xpath("//nav[@class='crumbs']/span/text()") == ["Letter"]
    assert page(files, "sources/copy.html").xpath("//nav[@class='crumbs']/span") == []
    (note,) = page(files, addresses.PRINT).xpath("//li[@id='_sources.copy']/p[@class='aside']")
    assert note.text_content() == "A copy"
