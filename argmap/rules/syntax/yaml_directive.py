"""A line that speaks to the YAML reader."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.YAML_DIRECTIVE, __file__)
