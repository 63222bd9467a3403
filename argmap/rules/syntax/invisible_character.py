"""A character without width that has no use."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.INVISIBLE_CHARACTER, __file__)
