"""The only reader of YAML: a text becomes a model, places and faults."""

from argmap.loader.entries import IDENTIFIED, STAND_IN, keys_of
from argmap.loader.loaded import Loaded
from argmap.loader.loading import load
from argmap.loader.notes import Limits
from argmap.loader.reading import decode, read_source, seems_claims

__all__ = [
    "IDENTIFIED",
    "STAND_IN",
    "Limits",
    "Loaded",
    "decode",
    "keys_of",
    "load",
    "read_source",
    "seems_claims",
]
