"""Whoever names a rule that is no more is told what became of it."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import CODES, Checker
from argmap.checking.settings import Settings
from argmap.plain.errors import ConfigError
from argmap.plain.span import SourceText
from argmap.rules.former import FORMER, Former, former
from argmap.rules.registry import RULES

NAMES = {rule.name for rule in RULES}
TOLD = [
    ("AM307", "is no more: an id may say more than its title"),
    ("id-unlike-title", "is no more: an id may say more than its title"),
    ("AM624", 'is part of "lost-meaning" now'),
    ("lost-negation", 'is part of "lost-meaning" now'),
    ("unknown-topic", 'is part of "unknown-name" now'),
]
told = pytest.mark.parametrize(("name", "fate"), TOLD, ids=[name for name, _ in TOLD])


@pytest.mark.parametrize("rule", FORMER, ids=lambda rule: rule.name)
def test_each_leads_to_a_rule_of_today_or_says_why_to_none(rule: Former) -> None:
    assert bool(rule.now) != bool(rule.why)
    assert not rule.now or rule.now in NAMES
    assert rule.name not in NAMES
    assert former(rule.name) is rule


def test_no_code_is_given_to_another_rule() -> None:
    assert len({rule.code for rule in FORMER}) == len({rule.name for rule in FORMER}) == len(FORMER)
    kept = {rule.code: rule.now for rule in FORMER if rule.code in CODES}
    assert kept == {rule.code: rule.name for rule in RULES if rule.code in kept}


@told
@pytest.mark.parametrize("setting", ["select", "ignore"])
def test_settings_that_name_one(setting: str, name: str, fate: str) -> None:
    with pytest.raises(ConfigError) as raised:
        Checker(Settings().with_flags(**{setting: (name,)}))
    assert str(raised.value) == f'"{setting}" names the rule "{name}", which {fate}'


SILENCED = """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: lamps  # argmap: ignore[{}] wanted here
    unanswered: The plea passes over it.
"""


@pytest.mark.parametrize(
    ("names", "mended"),
    [
        ("AM101", "ignore[unknown-name] wanted here"),
        ("unknown-topic", "ignore[unknown-name] wanted here"),
        ("AM102, AM307", "ignore[AM102] wanted here"),
    ],
)
def test_a_comment_that_names_one(names: str, mended: str, whole: Callable[[str], str]) -> None:
    content = whole(SILENCED.format(names))
    found = Checker(Settings(select=("AM9",))).check(SourceText("claims.yaml", content)).diagnostics
    [finding] = [item for item in found if item.code == "AM902"]
    gone = former(names.split(", ")[-1])
    assert gone is not None
    assert finding.message.endswith(f", which {gone.fate}")
    assert finding.fix is not None
    [edit] = finding.fix.edits
    assert mended in content[: edit.start] + edit.text + content[edit.end :]
