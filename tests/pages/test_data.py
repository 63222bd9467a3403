"""The record as data: it says what the map says, keeps to its schema, and no cell of it is a formula."""

import csv
import io
import json
import re

import jsonschema
import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.pages import data, site
from tests.pages.sites import Files, lighthouse, page

HEAD = """\
argmap: 1
title: "=HYPERLINK(1)"
parties:
  us: {name: "@us", role: accuser}
  them: {name: Them, role: respondent}
topics:
  one: {title: One}
"""


@pytest.fixture(scope="module")
def map_() -> Map:
    return lighthouse()


@pytest.fixture(scope="module")
def files(map_: Map) -> Files:
    return site(map_, maps=False)


def test_json_keeps_to_the_schema_beside_it(files: Files) -> None:
    told = json.loads(files[data.JSON])
    schema = json.loads(files[data.SCHEMA])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(told, schema)
    assert told["$schema"] == "claims.schema.json"
    told["accusations"][0]["standing"] = "forgotten"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told, schema)


def test_json_says_how_each_accusation_stands(map_: Map, files: Files) -> None:
    told = json.loads(files[data.JSON])
    standings = {item["id"]: item["standing"] for item in told["accusations"]}
    assert standings == {id_: str(standing) for id_, standing in map_.standings.items()}
    assert told["figures"] == map_.figures._asdict()


def _rows(files: Files, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"data/{name}.csv"].decode("utf-8-sig"), newline="")))


def test_tables_have_a_row_each(map_: Map, files: Files) -> None:
    assert len(_rows(files, "accusations")) == len(map_.graph.accusations)
    assert len(_rows(files, "answers")) == len(map_.graph.answers)
    assert len(_rows(files, "evidence")) == len(map_.graph.evidence)
    assert len(_rows(files, "sources")) == len(map_.claims.sources or ())


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t="])
def test_no_cell_is_a_formula(begins: str) -> None:
    charge = f'{{title: "{begins}1+1", claim: "{begins}cmd", topic: one, unanswered: No.}}'
    text = f"{HEAD}accusations:\n  a: {charge}\n"
    files = site(load(text=text), maps=False)
    for name in ("accusations", "answers", "evidence", "sources"):
        for row in _rows(files, name):
            assert not [cell for cell in row.values() if cell[:1] in "=+-@\t\r\n" and cell]


CLAIMS = """\
argmap: 1
title: The light
parties:
  us: {name: Us, role: accuser}
  them: {name: Them, role: respondent, members: [me]}
topics:
  one: {title: One}
text: answer
people: {me: {name: Me}}
sources:
  answer:
    {kind: letter, title: The answer, author: [me], sections: {first: {title: First, starts: It was}}}
  log: {kind: record, title: The log, via: answer}
  memory: {kind: recollection, title: What I saw, author: [me]}
accusations:
  dark:
    title: Dark
    claim: It was dark.
    topic: one
    rebuttals:
      lit:
        move: denial
        title: It was lit
        claim: It was.
        also_answers: [late]
        evidence:
          - {source: log, shows: It was lit., at: first}
          - {source: log, shows: It was bright., quote: [{words: It was, at: first}]}
  late: {title: Late, claim: It was late., topic: one}
  cold:
    title: Cold
    claim: It was cold.
    topic: one
    rebuttals:
      warm:
        move: denial
        title: Warm
        claim: It was not.
        evidence: [{source: memory, shows: It was warm., nature: recollection}]
  wet:
    title: Wet
    claim: It was wet.
    topic: one
    rebuttals:
      dry: {move: denial, title: Dry, claim: It was dry., rests_on: argument}
"""


@pytest.fixture(scope="module")
def small() -> Files:
    return site(load(text=CLAIMS), maps=False)


COLUMNS = ("answers", "answers_elsewhere", "evidence", "evidence_elsewhere", "single_source", "through",
           "from_recollection", "evidence_sources")  # fmt: skip


@pytest.mark.parametrize(
    ("charge", "told"),
    [
        ("dark", ["1", "0", "2", "0", "true", "answer", "false", "log"]),
        ("late", ["0", "1", "0", "2", "true", "answer", "false", "log"]),
        ("cold", ["1", "0", "1", "0", "true", "", "true", "memory"]),
        ("wet", ["1", "0", "0", "0", "false", "", "false", ""]),
    ],
)
def test_a_row_counts_what_its_standing_counts(small: Files, charge: str, told: list[str]) -> None:
    (row,) = (row for row in _rows(small, "accusations") if row["id"] == charge)
    assert [row[name] for name in COLUMNS] == told


def test_evidence_says_where_it_stands_and_how_it_is_known(small: Files) -> None:
    told = [(row["sections"], row["via"], row["verified"]) for row in _rows(small, "evidence")]
    assert told == [("first", "answer", ""), ("first", "answer", "false"), ("", "", "")]


@pytest.mark.parametrize(
    ("charge", "answers", "evidence", "rests"),
    [
        ("Dark", "1", "2", "all evidence from one source; known through one source alone"),
        ("Late", "1 (1)", "2 (2)", "all evidence from one source; known through one source alone"),
        ("Cold", "1", "1", "all evidence from one source; from recollection alone"),
        ("Wet", "1", "0", "by argument alone"),
    ],
)
def test_the_table_says_the_same(small: Files, charge: str, answers: str, evidence: str, rests: str) -> None:
    (row,) = page(small, "table.html").xpath(f"//*[@id='_of-charges']/tr[th[normalize-space()='{charge}']]")
    cells = ["".join(cell.xpath(".//text()[not(ancestor::*[@class='unseen'])]")) for cell in row.xpath("./*")]
    columns = page(small, "table.html").xpath("//table[@data-sorted='sort']//th/@data-column")
    told = dict(zip(columns, (" ".join(cell.split()) for cell in cells), strict=True))
    assert [told[name] for name in ("answers", "evidence", "rests")] == [answers, evidence, rests]
    assert columns[:3] == ["number", "charge", "standing"]
    assert "unverified" in columns
    assert not {"granted", "caveats"} & {*columns}  # of which this map has none


@pytest.mark.parametrize("name", ["index.html", "about.html"])
def test_figures_lead_to_the_charges_that_they_count(letter: Files, name: str) -> None:
    lines = page(letter, "index.html").xpath("//li[starts-with(@class, 'line')]")
    links = page(letter, name).xpath("//main//a[@data-asks]")
    assert len({link.get("data-asks") for link in links}) >= 8
    for link in links:
        filter_, value = (
            link.get("data-asks").removeprefix("index.html?").removesuffix("#_charges").split("=")
        )
        found = [line for line in lines if value in (line.get(f"data-{filter_}") or "").split()]
        assert re.match(r"\d+", " ".join(link.itertext()).strip())[0] == str(len(found)), link.get(
            "data-asks"
        )


def test_a_row_has_titles_beside_identifiers(small: Files) -> None:
    answers, evidence = _rows(small, "answers"), _rows(small, "evidence")
    assert [answers[0][name] for name in ("number", "accusation_title", "standing")] == [
        "1", "Dark", "answered-with-evidence",
    ]  # fmt: skip
    told = [(row["number"], row["accusation_title"], row["source_title"]) for row in evidence]
    assert told == [("1", "Dark", "The log"), ("1", "Dark", "The log"), ("3", "Cold", "What I saw")]
    (topics,) = {(row["topic"], row["topic_title"]) for row in _rows(small, "accusations")}
    assert topics[0] == "one" != topics[1]


def test_a_table_without_rows_has_its_columns(files: Files) -> None:
    lean = load(text=f"{HEAD}accusations: {{a: {{title: A, claim: A., topic: one, unanswered: none}}}}\n")
    empty = site(lean, maps=False)
    for name in ("data/accusations.csv", "data/answers.csv", "data/evidence.csv", "data/sources.csv"):
        assert empty[name].splitlines()[0] == files[name].splitlines()[0]
        assert len(empty[name].splitlines()) == (2 if "accusations" in name else 1)


@pytest.mark.parametrize("name", ["about.html", "table.html"])
def test_a_page_that_leads_to_the_data_leads_to_each_file(files: Files, name: str) -> None:
    links = page(files, name).xpath("//main//a[starts-with(@href, 'data/')]")
    assert [link.text for link in links] == [link.get("href").removeprefix("data/") for link in links]
    led = {link.get("href") for link in links}
    assert led == {name for name in files if name.startswith("data/")} - {data.SCHEMA}
