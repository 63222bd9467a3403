"""The examples on the pages of the rules on texts do what they say."""

import re

import pytest

from argmap.graph import ArgumentGraph
from argmap.loader import load
from argmap.rule import Context, Rule
from argmap.rules import RULES
from argmap.span import SourceText
from argmap.texts.text import Text
from argmap.texts.verify import verify

WITH_TEXT = [rule for rule in RULES if rule.code.startswith("AM6") and "```text" in rule.page]


def codes(claims: str, text: str) -> list[str]:
    loaded = load(SourceText("claims.yaml", claims))
    assert loaded.claims is not None
    graph = ArgumentGraph.of(loaded.claims)
    context = Context(loaded, graph, verification=verify(graph, Text.of(text), None))
    checks = [(rule.code, rule.check) for rule in RULES if rule.code.startswith("AM6") and rule.check]
    return [code for code, check in checks for _ in check(context)]


@pytest.mark.parametrize("rule", WITH_TEXT, ids=lambda rule: rule.name)
def test_the_example_has_this_finding_and_no_other(rule: Rule) -> None:
    text = re.findall(r"^```text\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL)[0]
    example, instead = re.findall(r"^```yaml\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL)
    assert codes(example, text) == [rule.code]
    assert codes(instead, text) == []
