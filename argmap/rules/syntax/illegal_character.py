"""A character that no text holds."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.ILLEGAL_CHARACTER, __file__)
