"""The index of the rules is fresh, and its links lead to their pages."""

import re
from pathlib import Path

from argmap.rules.index import index
from argmap.rules.registry import RULES

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_index_is_fresh() -> None:
    assert PAGE.read_text(encoding="utf-8") == index(), "run `make docs`"


def test_each_rule_has_a_link_to_its_page() -> None:
    links = re.findall(r"\| (\w+) \| \[[\w-]+\]\((.*?)\) \|", PAGE.read_text(encoding="utf-8"))
    assert [code for code, _ in links] == [rule.code for rule in RULES]
    assert [link for _, link in links if not (PAGE.parent / link).is_file()] == []
