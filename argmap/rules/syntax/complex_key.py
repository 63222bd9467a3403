"""A key that is a list or a mapping."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.COMPLEX_KEY, __file__)
