"""The record as data: it says what the map says, keeps to its schema, and no cell of it is a formula."""

import csv
import io
import json

import jsonschema
import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.pages import data, site
from tests.pages.sites import Files, lighthouse

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


def test_a_table_without_rows_has_its_columns(files: Files) -> None:
    lean = load(text=f"{HEAD}accusations: {{a: {{title: A, claim: A., topic: one, unanswered: none}}}}\n")
    empty = site(lean, maps=False)
    for name in ("data/accusations.csv", "data/answers.csv", "data/evidence.csv", "data/sources.csv"):
        assert empty[name].splitlines()[0] == files[name].splitlines()[0]
        assert len(empty[name].splitlines()) == (2 if "accusations" in name else 1)
        assert len(files[name].splitlines()) > 2
