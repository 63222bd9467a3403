"""A key that is required."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.MISSING_KEY, __file__)
