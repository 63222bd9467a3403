"""A suppression without a reason."""

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Rule

RULE = Rule(Kind("AM903", "unreasoned-suppression", Severity.WARNING), __file__)
