"""A date that is none."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.MALFORMED_DATE, __file__)
