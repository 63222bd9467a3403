"""The page of each fault of the loader: its example has that fault and no other, and the remedy has none."""

import re

import pytest

from argmap.checker import check_source
from argmap.config import Settings
from argmap.diagnostics import Diagnostic, Kind, Severity
from argmap.loader import faults
from argmap.rule import Rule
from argmap.rules import RULES
from argmap.span import SourceText

OWN = [rule for rule in RULES if rule.code.startswith("AM0")]
WARNINGS = [rule for rule in OWN if rule.severity is Severity.WARNING]
LIMITS = {"exceeded-bound": {"depth": 5}}
"""The bounds under which the page of a rule says that its example is read."""

by_name = pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.name)


def examples(rule: Rule) -> list[str]:
    return re.findall(r"^```yaml\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL)


def findings(rule: Rule, text: str, *ignored: str) -> list[Diagnostic]:
    if rule.name == "wrong-encoding":
        text = text.replace("\ufffd", "\udce9")  # as the byte 0xE9 is read, which a page cannot hold
    settings = Settings(ignore=("text-missing", *ignored), limits=LIMITS.get(rule.name, {}))
    return list(check_source(SourceText("claims.yaml", text), settings).diagnostics)


def test_every_fault_has_a_page() -> None:
    kinds = {kind for kind in vars(faults).values() if isinstance(kind, Kind)}
    assert {rule.kind for rule in OWN} == kinds
    assert all(rule.check is None for rule in OWN)


@by_name
def test_the_example_has_this_finding_and_no_other(rule: Rule) -> None:
    example, instead = examples(rule)
    assert [item.code for item in findings(rule, example)] == [rule.code]
    assert findings(rule, instead) == []


@by_name
def test_messages_keep_the_style_of_the_house(rule: Rule) -> None:
    [finding] = findings(rule, examples(rule)[0])
    assert finding.message
    for text in (finding.message, finding.label, finding.help, *(label.text for label in finding.related)):
        assert not text.endswith(".")
        assert not text[:1].isupper()


@pytest.mark.parametrize("rule", WARNINGS, ids=lambda rule: rule.name)
def test_a_comment_for_the_file_silences_a_warning(rule: Rule) -> None:
    comment = f"# argmap: ignore-file[{rule.code}] wanted here\n"
    assert findings(rule, comment + examples(rule)[0]) == []


@pytest.mark.parametrize("rule", [rule for rule in OWN if rule not in WARNINGS], ids=lambda rule: rule.name)
def test_no_setting_lets_an_error_pass(rule: Rule) -> None:
    assert [item.code for item in findings(rule, examples(rule)[0], rule.code)] == [rule.code]
