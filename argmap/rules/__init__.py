"""The registry: every rule, in the order of the codes."""

from argmap.rule import Rule

RULES: tuple[Rule, ...] = ()
