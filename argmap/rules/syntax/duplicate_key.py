"""The same key twice."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.DUPLICATE_KEY, __file__)
