"""Text that is no YAML."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.YAML_SYNTAX, __file__)
