"""A key that the format does not have."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.UNKNOWN_KEY, __file__)
