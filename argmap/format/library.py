"""pydantic, imported without what argmap has no use for."""

import sys
import typing
from types import ModuleType


def spare_plugins() -> None:
    """Answer pydantic's search for plugins before it starts, which takes 1.5 times `python -c pass`.

    Argmap has no plugins, and no setting spares the import of what reads the metadata of all packages.
    """
    loader = ModuleType("pydantic.plugin._loader")
    loader.get_plugins = tuple  # type: ignore[attr-defined]
    sys.modules.setdefault(loader.__name__, loader)


class _Described(dict[str, object]):
    """A dictionary whose keys only a type checker asks for."""

    def __init_subclass__(cls, *, total: bool = True) -> None:
        """Take what is said of all keys, and do nothing with it."""


def import_core_lightly() -> None:
    """Import pydantic's core with the shapes of its schemas unread, as they are for type checkers alone.

    To read the types of their keys takes 1.3 times `python -c pass`. It is for the start of a program, where
    no other thread may make a typed dictionary meanwhile.
    """
    import typing_extensions

    modules: tuple[typing.Any, ...] = (typing, typing_extensions)  # either, by the version of Python
    kept = [module.TypedDict for module in modules]
    for module in modules:
        module.TypedDict = _Described
    try:
        import pydantic_core  # noqa: F401
    finally:
        for module, own in zip(modules, kept, strict=True):
            module.TypedDict = own
