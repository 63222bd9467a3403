"""The only reader of YAML: a text becomes a model, places and faults."""

from argmap.loader.entries import STAND_IN
from argmap.loader.loaded import Loaded
from argmap.loader.loading import load
from argmap.loader.notes import Limits
from argmap.loader.reading import decode, read_source

__all__ = ["STAND_IN", "Limits", "Loaded", "decode", "load", "read_source"]
