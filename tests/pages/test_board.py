"""The board: figures that lead on, counts beside each charge, a legend; and what the map still lacks."""

import re

import pytest
from lxml import etree

from argmap.api import load
from argmap.checking.map import Map
from argmap.format.passages import caveats_under
from argmap.pages import addresses, site
from argmap.pages.weighed import RESTS
from argmap.wording.lookup import capital
from tests.pages.sites import Files, bare, page
from tests.pages.test_data import CLAIMS
from tests.pages.test_sources import HARBOUR

JUDGED = """\
  loud:
    title: Loud
    claim: It was loud.
    topic: one
    verdict: [{outcome: rejected, by: court, says: It was not.}]
  mute: {title: Mute, claim: It was mute., topic: one, unanswered: Nobody did.}
  thin:
    title: Thin
    claim: It was thin.
    topic: elsewhere
    rebuttals:
      thick: {move: context, title: Thick, claim: It was thick.}
"""


@pytest.fixture(scope="module")
def files() -> Files:
    return site(
        load(text=CLAIMS.replace("  one: {", "  elsewhere: {title: Else}\n  one: {") + JUDGED), maps=False
    )


def told(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def weighed(files: Files, title: str) -> str:
    tree = page(files, "index.html")
    (line,) = tree.xpath(
        f"//li[starts-with(@class, 'line')][.//p[@class='title'][normalize-space()='{title}']]"
    )
    return " ".join(told(one) for one in line.xpath(".//p[@class='whose']"))


@pytest.mark.parametrize(
    ("title", "says"),
    [
        ("Dark", "1 answer · of no said kind: 2 1 quotation not checked"),
        ("Late", "answered under another charge, 2 pieces of evidence there"),
        ("Cold", "1 answer · own records and recollections: 1"),
        ("Wet", "1 answer"),
        ("Loud", ""),
        ("Mute", "no answer"),
    ],
)
def test_a_line_says_how_many_answers_there_are_what_they_bring_and_no_answer_only_where_there_is_nothing(
    files: Files, title: str, says: str
) -> None:
    assert weighed(files, title) == says


ELSEWHERE = """
argmap: 1
title: The light
parties:
  board: {name: The board, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources: {log: {kind: minutes, title: The log}}
topics: {light: The light}
accusations:
  dark:
    title: Dark
    claim: It was dark.
    topic: light
    rebuttals:
      lit:
        {title: Lit, claim: It was lit., move: denial, also_answers: [dim, late],
         evidence: [{source: log, shows: It burned.}, {source: log, shows: It shone., locator: p. 2}]}
  dim:
    title: Dim
    claim: It was dim.
    topic: light
    rebuttals: {clear: {title: Clear, claim: It was clear., move: denial, rests_on: argument}}
  late: {title: Late, claim: It was late., topic: light}
"""


@pytest.mark.parametrize(
    ("language", "genre", "dim", "late"),
    [
        (
            "en",
            "polemic",
            "1 answer · 2 pieces of evidence under another charge",
            "answered under another charge, 2 pieces of evidence there",
        ),
        (
            "en",
            "review",
            "1 answer · 2 pieces of evidence under another comment",
            "answered under another comment, 2 pieces of evidence there",
        ),
        (
            "de",
            "polemic",
            "1 Antwort · 2 Belege unter einem anderen Eintrag",
            "unter einem anderen Eintrag beantwortet, dort 2 Belege",
        ),
        (
            "fr",
            "polemic",
            "1 réponse · 2 preuves sous une autre entrée",
            "réponse sous une autre entrée, 2 preuves ailleurs",
        ),
        (
            "ru",
            "polemic",
            "1 ответ · 2 доказательства при другой записи",
            "ответ при другой записи, 2 доказательства там",
        ),
    ],
)
def test_evidence_that_stands_under_another_charge_is_counted(
    language: str, genre: str, dim: str, late: str
) -> None:
    files = site(load(text=f"genre: {genre}\n{ELSEWHERE}"), maps=False, language=language)
    assert (weighed(files, "Dim"), weighed(files, "Late")) == (dim, late)
    alone = page(files, "accusations/late.html").xpath("string(//div[@class='none'])").strip()
    assert alone == capital(late.partition(",")[0])


def test_the_page_of_a_topic_says_in_words_how_many_answers_each_charge_has(files: Files) -> None:
    lines = page(files, "topics/one.html").xpath("//li[starts-with(@class, 'line')]")
    words = {told(line.xpath(".//p[@class='title']")[0]): told(line) for line in lines}
    answered = [title for title, said in words.items() if "1 answer" in said]
    assert answered == ["Dark", "Cold", "Wet"]


COUNTED = """
argmap: 1
title: The light
parties:
  board: {name: The board, role: accuser}
  keeper: {name: The keeper, role: respondent}
  crew: {name: The crew, role: respondent}
  court: {name: The court, role: judge}
sources:
  log: {kind: minutes, title: The log}
  sheet: {kind: dataset, title: The sheet}
  chart: {kind: dataset, title: The chart}
topics: {light: The light}
accusations:
  dark:
    title: Dark
    claim: It was dark.
    topic: light
    by: board
    rebuttals:
      lit:
        title: Lit
        claim: It was lit.
        by: crew
        move: denial
        also_answers: dim
        evidence: [{source: log, shows: It burned.}]
        rebuttals:
          low:
            {title: Low, claim: It was low., by: board, move: context,
             evidence: [{source: sheet, shows: Oil.}]}
  dim:
    title: Dim
    claim: It was dim.
    topic: light
    by: board
    rebuttals:
      clear: {title: Clear, claim: It was clear., by: keeper, move: inconsistency, rests_on: argument}
    verdict: [{outcome: rejected, by: court, says: It was not., evidence: [{source: chart, shows: Clear.}]}]
"""


@pytest.mark.parametrize(
    ("name", "dark", "dim"),
    [
        ("move", "denial", "inconsistency denial"),  # of a reply that is none to the charge nothing is said
        ("nature", "minutes", "minutes"),
        ("source", "log sheet", "chart log"),  # whatever names one
        ("party", "board crew", "board keeper crew court"),
        ("standing", "answered-with-evidence", "answered-with-evidence"),
        ("rests", "one-source", "one-source"),
    ],
)
def test_a_charge_is_found_by_what_counts_for_it_wherever_that_stands(name: str, dark: str, dim: str) -> None:
    tree = page(site(load(text=COUNTED), maps=False), addresses.INDEX)
    assert tree.xpath(f"//li[starts-with(@class, 'line')]/@data-{name}") == [dark, dim]


def test_topics_lead_to_their_pages(files: Files) -> None:
    links = page(files, "index.html").xpath("//nav[@id='_topics']//a/@href")
    assert links == ["topics/elsewhere.html", "topics/one.html"]


def test_the_legend_has_the_moves_that_are_shown(files: Files) -> None:
    signs = page(files, "index.html").xpath("//details[@class='signs']//li")
    assert [told(one).split()[0] for one in signs] == [
        "denial",
        "context",
        "red:",
        "blue:",
        "ochre:",
        "filled:",
        "grants",
    ]


def test_what_is_missing_is_listed_with_links(files: Files) -> None:
    found = {
        told(lack.xpath("./summary")[0]): [
            (told(item), item.xpath("./a/@href")[0]) for item in lack.xpath(".//li")
        ]
        for lack in page(files, "about.html").xpath("//*[@id='_missing']/details")
    }
    assert found == {
        "Charges without an answer: 1": [("Mute charge 6", "accusations/mute.html")],
        "Charges answered with evidence from a single source: 3": [
            ("Dark charge 1", "accusations/dark.html"),
            ("Late charge 2", "accusations/late.html"),
            ("Cold charge 3", "accusations/cold.html"),
        ],
        "Charges answered from recollection alone: 1": [("Cold charge 3", "accusations/cold.html")],
        "Charges answered by argument alone: 2": [
            ("Wet charge 4", "accusations/wet.html"),
            ("Thin charge 7", "accusations/thin.html"),
        ],
        "Answers that bring no evidence: 2": [
            ("Dry charge 4", "accusations/wet.html#dry"),
            ("Thick charge 7", "accusations/thin.html#thick"),
        ],
    }


def test_a_section_of_which_nothing_is_quoted_is_missing(light: Files) -> None:
    tree = page(light, "about.html")
    links = tree.xpath("//details[starts-with(normalize-space(summary), 'Sections')]//a/@href")
    assert "text/answer.html#end" not in links
    assert links
    assert all(link.startswith("text/answer.html#") for link in links)


def test_nothing_is_said_to_be_missing_where_nothing_is() -> None:
    whole = CLAIMS.partition("  late:")[0].replace("        also_answers: [late]\n", "")
    whole = whole.replace("{source: log, shows: It was bright.,", "{source: memory, shows: It was bright.,")
    files = site(load(text=whole), maps=False)
    assert page(files, "about.html").xpath("//*[@id='_missing']") == []


def test_what_answers_rest_on_is_said_in_the_same_words_everywhere_and_explained(letter: Files) -> None:
    explained = {
        one.get("id"): told(one.xpath("./dt")[0])
        for one in page(letter, "glossary.html").xpath("//div[starts-with(@id, '_rests-')]")
    }
    assert list(explained) == [f"_rests-{name}" for name in RESTS]
    for name in ("index.html", "about.html"):
        tree = page(letter, name)
        links = tree.xpath("//main//a[contains(@data-asks, 'rests=')]")
        assert [re.sub(r"^\d+ ", "", told(link)) for link in links] == list(explained.values())
        assert tree.xpath("//main//a[@href='glossary.html#_rests']")
    cells = {told(cell) for cell in page(letter, "table.html").xpath("//tbody//td")}
    assert set(explained.values()) <= {part for cell in cells for part in cell.split("; ")}
    assert f"38 {explained['_rests-through']}" in told(page(letter, "print.html"))


@pytest.mark.parametrize("name", ["index.html", "about.html"])
def test_without_script_a_figure_leads_to_a_list_or_is_no_link(files: Files, name: str) -> None:
    lists = page(files, "about.html").xpath("//details[@class='missing']/ul/@id")
    figures = page(files, name).xpath("//main//a[@data-asks]")
    led = {}
    for figure in figures:
        value = figure.get("data-asks").partition("=")[2].partition("#")[0]
        led[value] = (figure.get("href") or "").rpartition("#")[2]
    assert led == {value: f"_missing-{value}" if f"_missing-{value}" in lists else "" for value in led}
    assert [value for value, there in led.items() if there] == [
        "unanswered", "one-source", "recollection", "argument",
    ]  # fmt: skip


def test_what_is_granted_stands_with_its_charge(light: Files) -> None:
    granted = page(light, "index.html").xpath("//p[@class='granted']/a")
    assert [(told(one), one.get("href")) for one in granted] == [
        ("that a brig was wrecked, and at three", "accusations/lamp-dark.html#brig-drifted"),
        ("that the sum was overspent", "accusations/overspent.html#storm"),
    ]


def test_granted_in_part_leads_to_the_answer_that_grants(light: Files) -> None:
    for name, there in (("accusations/overspent.html", "#storm"), ("print.html", "#overspent.storm")):
        links = page(light, name).xpath("//p[@class='stands']//a[.='granted in part']/@href")
        assert there in links


def test_two_filters_that_would_choose_the_same_charges_are_one(light: Files) -> None:
    def options(files: Files) -> list[str]:
        return page(files, "index.html").xpath("//select[@data-for='grants']/option/@value")[1:]

    assert options(light) == ["granted-in-part"]
    whole = HARBOUR.replace(
        "claim: It cost little.\n        move: denial", "claim: It did.\n        move: concession"
    )
    assert options(site(load(text=whole), maps=False)) == ["granted"]


def test_the_menu_and_the_board_lead_to_how_it_is_read(light: Files) -> None:
    tree = page(light, "index.html")
    assert tree.xpath("//header//nav//a/@href")[-1] == "about.html"
    assert tree.xpath("//main//a[.='How to read it']/@href") == ["about.html#_reading"]
    assert page(light, "about.html").xpath("//nav//a[@aria-current='page']/@href") == ["about.html"]


def test_who_is_new_is_led_to_the_charge_with_the_most_answers(light_map: Map, light: Files) -> None:
    nodes = light_map.graph.accusations.values()
    most = max(nodes, key=lambda node: len(node.contesting))
    (link,) = page(light, addresses.INDEX).xpath("//header//p[contains(., 'Begin with:')]/a[2]")
    assert link.get("href") == addresses.accusation(most.id)
    assert f"({len(most.contesting)})" in link.tail


def test_of_charges_with_as_many_answers_none_is_said_to_have_the_most(files: Files) -> None:
    (link,) = page(files, addresses.INDEX).xpath("//header//p[contains(., 'Begin with:')]/a[2]")
    assert (link.tail or "").strip() == ""


def test_a_line_says_how_many_caveats_contradict_or_correct(letter: Files, letter_map: Map) -> None:
    node = letter_map.graph.accusations["ukraine-narkomprod"]
    effects = [caveat.effect for _, caveat in caveats_under(node)]
    (line,) = page(letter, addresses.INDEX).xpath(f"//li[@id='_{letter_map.graph.numbers[node.id]}']")
    told = f"caveats: {len(effects)} (contradiction: {effects.count('contradicts')})"
    assert told in " ".join(line.text_content().replace("\xa0", " ").split())
    (vodka,) = page(letter, addresses.INDEX).xpath("//li[@id='_25']//p[@class='whose']")
    assert vodka.text_content().replace("\xa0", " ") == "no answer · caveats: 1 (contradiction: 1)"


def test_the_board_says_that_numbers_do_not_run_on_where_they_do_not(files: Files, letter: Files) -> None:
    for board in (page(files, addresses.INDEX), page(letter, addresses.INDEX)):
        numbers = [
            int(number) for number in board.xpath("//section[@class='lot']//*[@class='number']/text()")
        ]
        said = bare("The numbers do not run on everywhere") in bare("".join(board.itertext()))
        assert len(numbers) > 1
        assert said == (numbers != sorted(numbers))


def test_each_topic_says_on_the_board_what_its_charges_have_in_common(light_map: Map, light: Files) -> None:
    told = bare(
        "".join(page(light, addresses.INDEX).xpath("//section[@class='lot']//p[@class='aside']//text()"))
    )
    summaries = [topic.summary for topic in light_map.claims.topics.values() if topic.summary]
    assert summaries
    assert all(bare(text) in told for text in summaries)
