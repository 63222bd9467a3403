"""`argmap rule` and `argmap schema`."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.rules import RULES

Call = Callable[..., object]
HEADINGS = ["## What it does", "## Why it matters", "## Example", "## Use instead"]


@pytest.mark.parametrize("name", ["AM102", "am102", "unknown-topic"])
def test_a_rule_by_code_or_name(argmap: Call, name: str) -> None:
    done = argmap("rule", name)
    assert done.out.startswith("# unknown-topic (AM102, error)\n\n")
    assert [line for line in done.out.splitlines() if line.startswith("## ")] == HEADINGS
    assert (done.code, done.err) == (0, "")


def test_every_rule(argmap: Call) -> None:
    titles = [line for line in argmap("rule", "--all").out.splitlines() if re.match(r"# [a-z-]+ \(AM", line)]
    assert titles == [f"# {rule.name} ({rule.code}, {rule.severity})" for rule in RULES]


def test_json(argmap: Call) -> None:
    pages = json.loads(argmap("rule", "--all", "--format", "json").out)
    assert [page["code"] for page in pages] == [rule.code for rule in RULES]
    one = json.loads(argmap("rule", "AM102", "--format", "json").out)
    assert one in pages
    assert one.keys() == {"code", "name", "severity", "summary", "page"}


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "argmap: name one rule, or give --all\n"),
        (("AM102", "--all"), "argmap: name one rule, or give --all\n"),
        (("unknown-topik",), 'argmap: no rule is called "unknown-topik"; did you mean "unknown-topic"?\n'),
    ],
)
def test_what_is_no_rule(argmap: Call, words: tuple[str, ...], complaint: str) -> None:
    done = argmap("rule", *words)
    assert (done.code, done.out, done.err) == (2, "", complaint)


def test_the_schema_goes_out_or_into_a_file(argmap: Call, folder: Path) -> None:
    done = argmap("schema")
    assert json.loads(done.out)["$schema"].startswith("https://json-schema.org/")
    assert argmap("schema", "-o", "schema.json").out == ""
    assert (folder / "schema.json").read_text(encoding="utf-8") == done.out
