"""A tag that gives a value a type."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.YAML_TAG, __file__)
