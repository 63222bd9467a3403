"""More than one document in a file."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.SECOND_DOCUMENT, __file__)
