"""An identifier in another form."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.MALFORMED_ID, __file__)
