"""Every rule has a page with examples that do what they say, a name, a code and a table of cases."""

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import argmap.rules
from argmap.checker import check_source
from argmap.config import Settings
from argmap.diagnostics import Diagnostic
from argmap.rule import Rule
from argmap.rules import RULES
from argmap.span import SourceText

HERE = Path(__file__).parent
MODULES = Path(argmap.rules.__file__).parent
FAMILIES = ("AM1", "AM2", "AM3", "AM4", "AM5")
OWN = [rule for rule in RULES if rule.code.startswith(FAMILIES)]
HEADINGS = ["What it does", "Why it matters", "Example", "Use instead"]

by_name = pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.name)


def examples(rule: Rule) -> list[str]:
    return re.findall(r"^```yaml\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL)


def findings(text: str) -> list[Diagnostic]:
    without_texts = Settings(ignore=("text-missing",))
    return list(check_source(SourceText("claims.yaml", text), without_texts).diagnostics)


def test_the_registry_is_in_order_and_holds_every_module() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    modules = {path.stem for path in MODULES.glob("*.py")} - {"__init__"}
    assert modules == {rule.name.replace("-", "_") for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_page_has_a_title_and_every_heading(rule: Rule) -> None:
    title, _, rest = rule.page.partition("\n\n")
    assert re.fullmatch(r"[A-Z].*[^.]", title)
    assert re.findall(r"^## (.*)$", rest, re.MULTILINE) == HEADINGS


@by_name
def test_the_example_has_this_finding_and_no_other(rule: Rule) -> None:
    example, instead = examples(rule)
    assert [item.code for item in findings(example)] == [rule.code]
    assert findings(instead) == []


@by_name
@pytest.mark.parametrize("named", ["code", "name"])
def test_a_comment_on_the_line_silences_it(rule: Rule, named: str) -> None:
    example = examples(rule)[0]
    [finding] = findings(example)
    lines = example.split("\n")
    lines[finding.span.start.line - 1] += f"  # argmap: ignore[{getattr(rule, named)}] wanted here"
    assert findings("\n".join(lines)) == []


@by_name
def test_a_comment_for_the_file_silences_it(rule: Rule) -> None:
    comment = f"# argmap: ignore-file[{rule.code}] wanted here\n"
    assert findings(comment + examples(rule)[0]) == []


@by_name
def test_messages_keep_the_style_of_the_house(rule: Rule) -> None:
    [finding] = findings(examples(rule)[0])
    for text in (finding.message, finding.label, finding.help, *(label.text for label in finding.related)):
        assert text
        assert not text.endswith(".")
        assert not text[0].isupper()


@by_name
def test_a_table_has_failing_and_passing_cases(rule: Rule, marks: Callable[[str], Any]) -> None:
    cases = _cases(HERE / f"test_{rule.name.replace('-', '_')}.py")
    wanted = [marks(case) for case in cases]
    assert [] in wanted
    assert {code for found in wanted for *_, code in found} == {rule.code}


def _cases(path: Path) -> list[str]:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.CASES.values())
