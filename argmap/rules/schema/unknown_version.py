"""A version that is not known."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.UNKNOWN_VERSION, __file__)
