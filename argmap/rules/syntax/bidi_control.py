"""A character that reorders what is shown."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.BIDI_CONTROL, __file__)
