"""A key or an entry at the indentation of another."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.MISPLACED_KEY, __file__)
