"""A space that YAML takes for a letter."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.ODD_SPACE, __file__)
