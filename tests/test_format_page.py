"""The page on the claim file tells of every key and every word of the format, as the models have them now."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from argmap.format.keys import ALL, FORMAT
from argmap.format.page import refreshed
from argmap.format.values import require_date
from argmap.format.vocabulary import MEANINGS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGE = (DOCS / "format.md").read_text(encoding="utf-8")
SCHEMA = json.loads((ROOT / "argmap" / "format" / "claims.schema.json").read_text(encoding="utf-8"))
"""The schema as it is committed, which its own test holds against the models."""
HEADINGS = {
    "The file": SCHEMA,
    "Parties": SCHEMA["$defs"]["Party"],
    "People": SCHEMA["$defs"]["Person"],
    "Terms": SCHEMA["$defs"]["Term"]["anyOf"][-1],
    "Sources": SCHEMA["$defs"]["Source"],
    "Sections": SCHEMA["$defs"]["Section"],
    "Topics": SCHEMA["$defs"]["Topic"]["anyOf"][-1],
    "Accusations": SCHEMA["$defs"]["Accusation"],
    "Grounds": SCHEMA["$defs"]["Ground"],
    "Rebuttals": SCHEMA["$defs"]["Rebuttal"],
    "Evidence": SCHEMA["$defs"]["Evidence"],
    "Quote": SCHEMA["$defs"]["Quotation"],
    "Caveat": SCHEMA["$defs"]["Caveat"],
    "Verdict": SCHEMA["$defs"]["Verdict"],
}


def part(heading: str) -> str:
    match = re.search(rf"^##+ {heading}\n(.*?)(?=^##+ |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert match
    return match[1]


@pytest.mark.parametrize(("heading", "shape"), HEADINGS.items(), ids=HEADINGS)
def test_every_key_is_told_as_the_schema_tells_it(heading: str, shape: dict[str, Any]) -> None:
    rows = re.findall(r"^\| (\**)`(\w+)`\** \| .*? \| (.*?) \|$", part(heading), re.MULTILINE)
    assert [key for _, key, _ in rows] == list(shape["properties"])
    assert {key for bold, key, _ in rows if bold} == set(shape.get("required", ()))
    for _, key, words in rows:
        assert words.startswith(shape["properties"][key]["description"].rstrip("."))


def anchors(level: str) -> list[str]:
    """Return what links to the headings of some levels are called, as code hosts make it of them."""
    headings = re.findall(rf"^{level} (.*)$", PAGE, re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings]


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)]+)\)", PAGE)
    assert {link[1:] for link in links if link.startswith("#")} <= set(anchors("##+"))
    assert [link for link in links if not link.startswith("#") and not (DOCS / link).exists()] == []


def test_every_chapter_is_listed_at_the_top() -> None:
    top, *_ = PAGE.split("\n## ", 1)
    tables = ["the-keys", "the-words"]
    assert re.findall(r"\(#([\w-]+)\)", top) == tables + [
        name for name in anchors("##") if name not in tables
    ]


def test_the_tables_are_fresh() -> None:
    assert refreshed(PAGE) == PAGE, "run `make docs`"


def test_every_kind_of_entry_and_every_word_has_a_table() -> None:
    tables = set(re.findall(r"^<!-- (\w+ of \w+) -->$", PAGE, re.MULTILINE))
    assert tables == {f"keys of {kind}" for kind in FORMAT} | {
        f"words of {key.name}" for key in ALL if key.words
    }


def test_every_word_is_told() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \| (.*?) \|$", part("The words"), re.MULTILINE)
    assert dict(rows) == {word: says for words in MEANINGS.values() for word, says in words.items()}
    kinds = re.search(r"^`kind` of a source:\n(.*?)<!-- end", part("The words"), re.MULTILINE | re.DOTALL)
    assert kinds
    assert re.findall(r"`([\w-]+)`", kinds[1]) == HEADINGS["Sources"]["properties"]["kind"]["enum"]


def test_a_table_that_lacks_a_key_gets_it() -> None:
    lacking = re.sub(r"^\| `archive`.*\n", "", PAGE, flags=re.MULTILINE)
    assert lacking != PAGE
    assert refreshed(lacking) == PAGE


def test_every_date_that_is_shown_is_one() -> None:
    shown = re.findall(r"`([^`]+)`", part("Dates").split("Where no date")[0])
    assert len(shown) >= 15
    for date in shown:
        assert require_date(date) == date
