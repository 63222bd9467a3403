"""The name that an entry had before, written down when it gets another, so that what cites it is not lost."""

from argmap.claimfile import Loaded
from argmap.claimfile.lines import below, divided
from argmap.format.kinds import SHORTHAND
from argmap.loader.writing import inline
from argmap.plain.diagnostics import Edit, Path

_KEY = "formerly"


def keeping(loaded: Loaded, path: Path, name: str) -> Edit | None:
    """Return the edit that adds a name to those that an entry had; ``None`` where there is no plain way."""
    entry = loaded.value(path)
    if isinstance(entry, str):
        start, end = loaded.offsets(path)
        own = f"{SHORTHAND[str(path[-2])]}: {inline(entry, flow=True)}"
        return Edit(start, end, f"{{{own}, {_KEY}: {name}}}")
    if not isinstance(entry, dict):
        return None
    if _KEY in entry:
        return _added(loaded, (*path, _KEY), entry[_KEY], name)
    first = next((key for key, value in entry.items() if isinstance(value, str)), None)
    return below(loaded, (*path, first), f"{_KEY}: {name}") if first else None


def _added(loaded: Loaded, path: Path, former: object, name: str) -> Edit | None:
    if isinstance(former, str):
        return divided(loaded, path, (former, name))
    if isinstance(former, list) and former and isinstance(former[-1], str):
        return divided(loaded, (*path, len(former) - 1), (former[-1], name))
    return None
