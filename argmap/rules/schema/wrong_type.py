"""A value of the wrong shape."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.WRONG_TYPE, __file__)
