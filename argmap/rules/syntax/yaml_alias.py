"""A value that stands elsewhere."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.YAML_ALIAS, __file__)
