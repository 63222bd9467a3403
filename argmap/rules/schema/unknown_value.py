"""A word outside its vocabulary."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.UNKNOWN_VALUE, __file__)
