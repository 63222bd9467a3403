"""A language that is no tag."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.MALFORMED_LANGUAGE, __file__)
