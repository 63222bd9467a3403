"""A file that is not UTF-8."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.WRONG_ENCODING, __file__)
