"""A claim file as it was read: its model, where in the text everything stands, and how it is changed."""

from argmap.claimfile.loaded import Loaded
from argmap.claimfile.loading import load
from argmap.claimfile.reading import decode, read_source, seems_claims

__all__ = ["Loaded", "decode", "load", "read_source", "seems_claims"]
