"""More than a claim file needs."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.EXCEEDED_BOUND, __file__)
