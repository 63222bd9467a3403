"""argmap: turn a polemic into a record that can be checked, and into maps worth printing.

``load`` reads a claim file as a ``Map``, ``check`` finds what is wrong with it, ``render`` draws it, ``site``
makes pages of it, and ``dump`` writes it in its canonical shape. docs/api.md tells of them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argmap.api import *  # noqa: F403

__version__ = "0.1.0"

_CALLS = ("check", "dump", "load", "render", "site")


def __getattr__(name: str) -> object:
    """Import the interface only when it is asked for: `argmap --version` needs none of it."""
    if not (name in _CALLS or name[:1].isupper() or name == "__all__"):  # a room, or what Python asks for
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from argmap import api

    if name == "__all__":
        return ["__version__", *api.__all__]
    if name not in api.__all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(api, name)


def __dir__() -> list[str]:
    from argmap import api

    return sorted([*globals(), *api.__all__])
