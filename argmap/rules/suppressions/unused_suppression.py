"""A suppression that silences nothing."""

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Rule

RULE = Rule(Kind("AM901", "unused-suppression", Severity.WARNING), __file__)
