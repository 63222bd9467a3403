"""argmap: turn a polemic into a record that can be checked, and into maps worth printing."""

__version__ = "0.1.0"
