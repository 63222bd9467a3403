"""A file with nothing in it."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.EMPTY_FILE, __file__)
