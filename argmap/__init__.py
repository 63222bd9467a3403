"""argmap: turn a polemic into a record that can be checked, and into maps worth printing.

``load`` reads a claim file, ``check`` finds what is wrong with it, ``render`` draws it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argmap.api import ClaimFileError, Map, check, load, render

__version__ = "0.1.0"
__all__ = ["ClaimFileError", "Map", "__version__", "check", "load", "render"]


def __getattr__(name: str) -> object:
    """Import the rest only when it is asked for: `argmap --version` needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from argmap import api

    return getattr(api, name)
