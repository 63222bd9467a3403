"""A reason for nothing."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.IDLE_REASON, __file__)
