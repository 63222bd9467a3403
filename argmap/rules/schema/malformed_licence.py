"""A licence that is no SPDX expression."""

from argmap.loader import faults
from argmap.rules.base import Rule

RULE = Rule(faults.MALFORMED_LICENCE, __file__)
