"""What every rule is made of."""

from argmap.format.entries import called as entry
from argmap.rules.base.context import Context
from argmap.rules.base.finding import Finding
from argmap.rules.base.rule import Rule, rule_meant
from argmap.rules.base.sentences import is_sentence

__all__ = ["Context", "Finding", "Rule", "entry", "is_sentence", "rule_meant"]
