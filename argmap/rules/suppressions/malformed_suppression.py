"""A suppression that cannot be read."""

from argmap.plain.diagnostics import Kind
from argmap.rules.base import Rule

RULE = Rule(Kind("AM904", "malformed-suppression"), __file__)
