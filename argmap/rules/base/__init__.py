"""What every rule is made of."""

from argmap.rules.base.context import Context
from argmap.rules.base.finding import Finding
from argmap.rules.base.nouns import entry, is_sentence
from argmap.rules.base.rule import Rule, rule_meant

__all__ = ["Context", "Finding", "Rule", "entry", "is_sentence", "rule_meant"]
