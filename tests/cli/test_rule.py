"""`argmap rule` and `argmap schema`."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.rules.registry import RULES

Call = Callable[..., object]
SOURCES = '"single-source", "duplicate-source" or "incomplete-source"'
MEANING = '"lost-meaning" or "inserted-meaning"'
HEADINGS = ["## What it does", "## Why it matters", "## Example", "## Use instead"]


@pytest.mark.parametrize("name", ["AM102", "am102", "unknown-name", "Unknown-Name"])
def test_a_rule_by_code_or_name(argmap: Call, name: str) -> None:
    done = argmap("rule", name)
    assert done.out.startswith("# unknown-name (AM102, error)\n\n")
    assert [line for line in done.out.splitlines() if line.startswith("## ")] == HEADINGS
    assert (done.code, done.err) == (0, "")


def test_every_rule(argmap: Call) -> None:
    titles = [line for line in argmap("rule", "--all").out.splitlines() if re.match(r"# [a-z-]+ \(AM", line)]
    assert titles == [f"# {rule.name} ({rule.code}, {rule.severity})" for rule in RULES]


def test_a_line_for_each(argmap: Call) -> None:
    done = argmap("rule", "--list")
    lines = done.out.splitlines()
    assert [line.split()[:3] for line in lines] == [[item.code, item.name, item.severity] for item in RULES]
    summaries = [item.page.strip().partition("\n")[0] for item in RULES]
    assert all(line.endswith(f"  {summary}") for line, summary in zip(lines, summaries, strict=True))
    assert (done.code, done.err) == (0, "")


def test_json(argmap: Call) -> None:
    pages = json.loads(argmap("rule", "--all", "--format", "json").out)
    assert [page["code"] for page in pages] == [rule.code for rule in RULES]
    one = json.loads(argmap("rule", "AM102", "--format", "json").out)
    assert one in pages
    assert one.keys() == {"code", "name", "severity", "summary", "page"}


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "argmap: name one rule, or give --list or --all\n"),
        (("AM102", "--all"), "argmap: name one rule, or give --list or --all\n"),
        (("AM102", "--list"), "argmap: name one rule, or give --list or --all\n"),
        (("--all", "--list"), "argmap: name one rule, or give --list or --all\n"),
        (
            ("--list", "--format", "json"),
            "argmap: `--list` is for reading; `--all --format json` has the same for programs\n",
        ),
        (("meening",), f'argmap: no rule is called "meening"; did you mean {MEANING}?\n'),
        (("meaning",), 'argmap: no rule is called "meaning"; did you mean "lost-meaning"?\n'),
        (("lost meaning",), 'argmap: no rule is called "lost meaning"; did you mean "lost-meaning"?\n'),
        (("AM624",), 'argmap: the rule "AM624" is part of "lost-meaning" now\n'),
        (("Unknown-Topic",), 'argmap: the rule "Unknown-Topic" is part of "unknown-name" now\n'),
        (("AM307",), 'argmap: the rule "AM307" is no more: an id may say more than its title\n'),
        (
            ("sorce",),
            f'argmap: no rule is called "sorce"; did you mean {SOURCES}?\n',
        ),
        (("zzz",), 'argmap: no rule is called "zzz"; `argmap rule --list` tells which there are\n'),
        (("AM999",), 'argmap: no rule is called "AM999"; `argmap rule --list` tells which there are\n'),
        (("unknown-nmae",), 'argmap: no rule is called "unknown-nmae"; did you mean "unknown-name"?\n'),
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
