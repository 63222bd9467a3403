"""A suppression of a rule that does not exist."""

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Rule

RULE = Rule(Kind("AM902", "unknown-suppression"), __file__)
