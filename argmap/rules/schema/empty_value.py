"""Nothing where something is due."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.EMPTY_VALUE, __file__)
